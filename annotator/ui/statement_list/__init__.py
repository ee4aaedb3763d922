"""The left region: search, filter and the list of statements."""
