"""The pop-up under a selection that offers the labels."""
