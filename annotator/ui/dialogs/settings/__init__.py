"""The dialog in which a reviewer says how he likes the window. Everything holds at once."""
