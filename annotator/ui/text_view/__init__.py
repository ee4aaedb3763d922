"""The statement's text with its spans: read-only, drawn by ourselves, cost bound to what is on the screen."""
