"""The register of actors: every canonical name with its other names, to be kept, merged and split."""
