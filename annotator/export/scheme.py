"""What a format is told beside the items: the codebook they are labelled by, and what the export is called."""

from dataclasses import dataclass, field

from annotator.core.codebook import Codebook
from annotator.export.exchange.names import Names
from annotator.export.fitting import Choices


@dataclass(frozen=True, slots=True)
class Scheme:
    """The codebook with the names of reviewers and actors, the export's name, and the choices for what is not held.

    `part` is the name of the part of a split that is written, "" where there is none.
    """

    names: Names
    name: str = "export"
    part: str = ""
    choices: Choices = field(default_factory=Choices)

    @property
    def codebook(self) -> Codebook:
        """The codebook as it is now; retired entries are in it."""
        return self.names.codebook
