"""The labels with their keys, counts and definitions."""
