"""What cutting a document gives, as places of its cleaned text (code points)."""

from dataclasses import dataclass, field

from annotator.core.greyed import GreyKind
from annotator.core.ranges import Range
from annotator.core.statement_dates import StatementDate
from annotator.core.text_marks import Passage

NO_DATE = StatementDate("", "")


@dataclass(frozen=True, slots=True)
class CutStatement:
    """A statement: its parts in order, what lies between them being left out, and what is known of it.

    `group` counts the groups of the document from 0; None stands for none. `passages` and `headings` are places of
    the document's text.
    """

    parts: tuple[Range, ...]
    title: str = ""
    language: str = ""
    issuer: str = ""
    date: StatementDate = NO_DATE
    place: str = ""
    number: str = ""
    group: int | None = None
    group_title: str = ""
    headings: tuple[Range, ...] = ()
    passages: tuple[Passage, ...] = ()
    signatories: tuple[str, ...] = ()

    @property
    def whole(self) -> Range:
        """From its first character to its last."""
        return Range(self.parts[0].start, self.parts[-1].end)


@dataclass(frozen=True, slots=True)
class CutGreyed:
    """A piece that stands in no statement; `repeats` is the place of what it says again."""

    place: Range
    kind: GreyKind
    reason: str = ""
    repeats: Range | None = None


@dataclass(frozen=True, slots=True)
class Cutting:
    """A document's statements and what is left out of them, each in the order of the document."""

    statements: tuple[CutStatement, ...]
    greyed: tuple[CutGreyed, ...] = field(default=())
