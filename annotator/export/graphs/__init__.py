"""Networks of claims, for programs that draw and count them."""
