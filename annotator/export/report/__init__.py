"""A report that people read in a browser: the texts with what is marked on them, the claims, the codebook."""
