"""The selected span: its label, attributes and note."""
