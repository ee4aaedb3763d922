"""REFI-QDA, the exchange standard of programs for qualitative analysis: project files and codebooks."""
