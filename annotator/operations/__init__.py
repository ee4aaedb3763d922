"""One function a user action: one transaction in, one change out."""
