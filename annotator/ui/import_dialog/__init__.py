"""What is to be imported, looked at before it is in the project."""
