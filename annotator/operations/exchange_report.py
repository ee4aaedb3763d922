"""What came of reading annotations from an exchange file."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that was not taken, and why. `statement` is its title, or what else tells it, `line` counts from 1.

    Where a file of another program has no lines, `line` is 0; `statement` is empty for what no one statement has.
    """

    line: int
    statement: str
    what: str
    why: str

    def sentence(self) -> str:
        """For the person who reads the report."""
        statement = f"statement “{self.statement}”" if self.statement else ""
        if self.line:
            return f"Line {self.line}, {statement or 'statement without a name'}, {self.what}: {self.why}."
        place = ", ".join(words for words in (statement, self.what) if words)
        return f"{place[0].upper()}{place[1:]}: {self.why}."


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
        words = ", ".join(counted(number, word) for word, number in added.items() if number) or "nothing"
        found = [f"{words} added from {counted(self.records, 'record')}."]
        if self.already:
            were = "was" if self.already == 1 else "were"
            found.append(f"{counted(self.already, 'annotation')} {were} in the project already.")
        if self.completed:
            they = "it" if self.completed == 1 else "they"
            found.append(f"{counted(self.completed, 'span')} got attributes or a note that {they} lacked.")
        return found


def counted(number: int, word: str) -> str:
    """A number with its noun: "1 codebook entry", "2 codebook entries"."""
    if number == 1:
        return f"1 {word}"
    return f"{number:,} {word.removesuffix('y')}ies" if word.endswith("y") else f"{number:,} {word}s"
