"""A file that has changed since it was imported: what it may become, and what that does to the work on it."""

from dataclasses import dataclass
from enum import StrEnum


class Changed(StrEnum):
    """A new version, to which the work goes over, a document beside the old one, or nothing."""

    VERSION = "version"
    SEPARATE = "separate"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class VersionPreview:
    """The document `name` that would get a new version, and how many of its spans fare how.

    `moved` would stand on the same words; of those in `look` some words have changed, of those in `left` all are gone.
    """

    name: str
    moved: int = 0
    look: int = 0
    left: int = 0

    def __add__(self, other: "VersionPreview") -> "VersionPreview":
        """Both together, under the name of the first."""
        return VersionPreview(self.name, self.moved + other.moved, self.look + other.look, self.left + other.left)
