"""The bar above the text that finds words in it."""
