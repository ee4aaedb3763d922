"""What becomes of the names in a file that another program wrote."""
