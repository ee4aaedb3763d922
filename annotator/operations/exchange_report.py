"""What came of reading annotations from an exchange file."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that was not taken, and why. `statement` is what the file calls it, `line` counts from 1."""

    line: int
    statement: str
    what: str
    why: str

    def sentence(self) -> str:
        """For the person who reads the report."""
        return f"Line {self.line}, statement {self.statement or 'without a name'}, {self.what}: {self.why}."


@dataclass(slots=True)
class AnnotateReport:
    """How many rows were added, by kind; what was there already; what was left out.

    `completed` are spans that were there and got attributes or a note that they lacked.
    """

    records: int = 0
    created_statements: int = 0
    spans: int = 0
    relations: int = 0
    statement_labels: int = 0
    reviews: int = 0
    already: int = 0
    completed: int = 0
    left_out: list[LeftOut] = field(default_factory=list)
