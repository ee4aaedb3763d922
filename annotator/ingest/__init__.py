"""Readers: a file to core objects, without a project or a window."""
