"""The bar under the text while a span is being linked with another."""
