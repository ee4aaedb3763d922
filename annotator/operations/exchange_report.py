"""What came of reading annotations from an exchange file."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that was not taken, and why. `statement` is what the file calls it, `line` counts from 1.

    Where a file of another program has no lines, `line` is 0; `statement` is empty for what no one statement has.
    """

    line: int
    statement: str
    what: str
    why: str

    def sentence(self) -> str:
        """For the person who reads the report."""
        if self.line:
            return f"Line {self.line}, statement {self.statement or 'without a name'}, {self.what}: {self.why}."
        place = ", ".join(words for words in (self.statement, self.what) if words)
        return f"{place}: {self.why}."


@dataclass(slots=True)
class AnnotateReport:
    """How many rows were added, by kind; what was there already; what was left out.

    `remarks` are sentences of the reader on what it could not read, or read in one of two ways.
    `completed` are spans that were there and got attributes or a note that they lacked.
    """

    records: int = 0
    entries: int = 0
    created_statements: int = 0
    spans: int = 0
    relations: int = 0
    implied: int = 0
    statement_labels: int = 0
    reviews: int = 0
    already: int = 0
    completed: int = 0
    left_out: list[LeftOut] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def sentences(self) -> list[str]:
        """The report in plain words; what was left out is not among them."""
        added = {
            "codebook entry": self.entries,
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
    if number == 1:
        return f"1 {word}"
    return f"{number:,} {word.removesuffix('y')}ies" if word.endswith("y") else f"{number:,} {word}s"
