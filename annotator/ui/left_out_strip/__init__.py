"""What is left out around the open statement, in one line under its text."""
