"""One module a format: what it can hold, how it is written, how it is read."""
