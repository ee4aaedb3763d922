"""The pop-up that finds whatever can be done or gone to by its name."""
