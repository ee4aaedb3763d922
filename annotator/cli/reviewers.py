"""Who works at the command line."""

import getpass

from annotator.core.annotations import Reviewer


def reviewer_named(name: str | None) -> Reviewer:
    """The reviewer with this name, or else with the name of whoever is logged in.

    Raises:
        AnnotationError: the name is blank.
    """
    if name is not None:
        return Reviewer.named(name)
    try:
        return Reviewer.named(getpass.getuser())
    except (OSError, KeyError, ImportError):  # a container may run as a user without a name
        return Reviewer.named("somebody")
