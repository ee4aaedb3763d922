"""The dialog in which an export is put together: format, statements, whose word counts, and what will be lost."""
