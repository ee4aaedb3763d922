"""What reading a file did, for the person who imported it and for programs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

_STEPS = {
    "byte_order_mark": ("byte order mark removed", "byte order marks removed"),
    "json_escapes": ("JSON escape decoded", "JSON escapes decoded"),
    "html_entities": ("HTML entity decoded", "HTML entities decoded"),
    "mojibake": ("garbled line put right", "garbled lines put right"),
    "combining_marks": ("accent of a pile cut off", "accents of piles cut off"),
    "markdown_headings": ("mark of a heading taken off", "marks of headings taken off"),
    "markdown_links": ("link shown as its words", "links shown as their words"),
    "markdown_emphasis": ("pair of marks of emphasis taken off", "pairs of marks of emphasis taken off"),
    "markdown_escapes": ("backslash of Markdown taken off", "backslashes of Markdown taken off"),
}


@dataclass(frozen=True, slots=True)
class FileReport:
    """How one file became a document.

    `confidence` runs from 0 to 1; `decoded` counts what each cleaning step changed; `replaced` counts characters that
    could not be read and stand as U+FFFD; `skipped` names what is in the file and in no statement; `characters`
    counts the code points of the statements' texts, `bytes` those of the file.
    """

    path: Path
    document_id: str
    statements: int
    encoding: str
    encoding_was_guessed: bool
    confidence: float
    characters: int
    bytes: int
    decoded: Mapping[str, int] = field(default_factory=dict)
    replaced: int = 0
    skipped: tuple[tuple[str, int], ...] = ()

    def sentences(self) -> list[str]:
        """The report in plain words, a fact a sentence."""
        texts = "1 statement" if self.statements == 1 else f"{self.statements:,} statements"
        found = [f"{self.path.name}: {texts}, {self.characters:,} characters, from {self.bytes:,} bytes."]
        if self.encoding_was_guessed:
            found.append(
                f"The encoding was guessed: {self.encoding}, {self.confidence:.0%} sure. "
                "If letters look wrong, import the file again with another encoding."
            )
        else:
            found.append(f"The encoding is {self.encoding}.")
        for step, count in self.decoded.items():
            if step in _STEPS:
                found.append(f"{count:,} {_STEPS[step][count != 1]}.")
        if self.replaced:
            characters = "character" if self.replaced == 1 else "characters"
            found.append(f"{self.replaced:,} {characters} could not be read, shown as \ufffd.")
        found.extend(f"Left out: {what} ({count:,})." for what, count in self.skipped)
        return found

    def as_json(self) -> dict[str, object]:
        """The report as values that JSON can hold."""
        return {
            "path": str(self.path),
            "document_id": self.document_id,
            "statements": self.statements,
            "encoding": self.encoding,
            "encoding_was_guessed": self.encoding_was_guessed,
            "confidence": self.confidence,
            "characters": self.characters,
            "bytes": self.bytes,
            "decoded": dict(self.decoded),
            "replaced": self.replaced,
            "skipped": [{"what": what, "count": count} for what, count in self.skipped],
        }
