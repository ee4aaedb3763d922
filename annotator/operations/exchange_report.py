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
    implied: int = 0
    statement_labels: int = 0
    reviews: int = 0
    already: int = 0
    completed: int = 0
    left_out: list[LeftOut] = field(default_factory=list)

    def sentences(self) -> list[str]:
        """The report in plain words; what was left out is not among them."""
        added = {
            "statement": self.created_statements,
            "span": self.spans,
            "relation": self.relations,
            "implied slot": self.implied,
            "statement label": self.statement_labels,
            "review": self.reviews,
        }
        words = ", ".join(_counted(number, word) for word, number in added.items() if number) or "nothing"
        found = [f"{words} added from {_counted(self.records, 'record')}."]
        if self.already:
            found.append(f"{_counted(self.already, 'annotation')} were in the project already.")
        if self.completed:
            found.append(f"{_counted(self.completed, 'span')} got attributes or a note that they lacked.")
        return found


def _counted(number: int, word: str) -> str:
    return f"1 {word}" if number == 1 else f"{number:,} {word}s"
