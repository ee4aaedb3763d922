"""Small widgets and marks that every region is built from."""
