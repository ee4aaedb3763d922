"""Who works at the command line."""

import getpass
import os

from annotator.core.annotations import Reviewer


def reviewer_named(name: str) -> Reviewer:
    """The reviewer with a name from the command line, read as UTF-8 whatever the system's locale.

    Raises:
        AnnotationError: the name is blank.
    """
    return Reviewer.named(os.fsencode(name).decode("utf-8", "replace"))


def whoever_works_here() -> Reviewer:
    """The reviewer with the name of whoever is logged in."""
    try:
        return reviewer_named(getpass.getuser())
    except (OSError, KeyError, ImportError):  # a container may run as a user without a name
        return Reviewer.named("somebody")
