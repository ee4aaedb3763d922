"""Writers and readers of exchange formats, over core objects alone."""
