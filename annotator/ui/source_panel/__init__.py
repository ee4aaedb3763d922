"""The raw source of a document beside its text."""
