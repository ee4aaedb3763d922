"""What stands above the text: where one is, the review of the statement, its statement labels."""
