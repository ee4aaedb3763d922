"""What reading a file did, for the person who imported it and for programs."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.core.greyed import GreyKind
from annotator.ingest.mojibake import Mojibake

_STEPS = {
    "byte_order_mark": ("byte order mark removed", "byte order marks removed"),
    "json_escapes": ("JSON escape decoded", "JSON escapes decoded"),
    "html_entities": ("HTML entity decoded", "HTML entities decoded"),
    "mojibake": ("garbled line put right", "garbled lines put right"),
    "combining_marks": ("accent of a pile cut off", "accents of piles cut off"),
    "joined_lines": ("line joined to the next", "lines joined to the next"),
    "joined_words": ("word joined that a line's end had broken", "words joined that line ends had broken"),
    "markdown_headings": ("mark of a heading taken off", "marks of headings taken off"),
    "markdown_links": ("link shown as its words", "links shown as their words"),
    "markdown_emphasis": ("pair of marks of emphasis taken off", "pairs of marks of emphasis taken off"),
    "markdown_escapes": ("backslash of Markdown taken off", "backslashes of Markdown taken off"),
}

_GREYED = {
    GreyKind.FRONT_MATTER: "keys and values above the text",
    GreyKind.HEADER: "headers, footers and numbers of pages",
    GreyKind.CAPTION: "captions of pictures",
    GreyKind.BOILERPLATE: "requests and navigation",
    GreyKind.REPEAT: "what is said twice",
    GreyKind.CUT: "what was cut out",
}


@dataclass(frozen=True, slots=True)
class FileReport:
    """How one file became a document.

    `confidence` runs from 0 to 1; `decoded` counts what each cleaning step changed; `replaced` counts characters that
    could not be read and stand as U+FFFD; `skipped` names what is in the file and nowhere else; `characters` counts the
    code points of the statements' texts, `bytes` those of the file. `greyed` counts by kind the characters that stand
    in no statement and are kept beside them; `mojibake` is an offer to put garbled letters right.
    Of a table, `mapping` says which column was read as which field, `columns` names all, each with a value from
    it. `notes` are sentences on what is wrong with the file, though it could be read.
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
    greyed: Mapping[GreyKind, int] = field(default_factory=dict)
    mojibake: Mojibake | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

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
        found.extend(_listed("Left out", self.skipped))
        found.extend(_listed("Kept beside the statements", [(_GREYED[kind], n) for kind, n in self.greyed.items()]))
        found.extend(self.notes)
        if self.mojibake and "mojibake" not in self.decoded:
            lines = "1 line seems" if self.mojibake.lines == 1 else f"{self.mojibake.lines:,} lines seem"
            before, after = self.mojibake.samples[0]
            found.append(f"{lines} to be garbled: “{before}” may mean “{after}”. It was left as it is.")
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
            "greyed": {kind.value: count for kind, count in self.greyed.items()},
            "mojibake": _offer(self.mojibake),
            "mapping": dict(self.mapping),
            "notes": list(self.notes),
        }


def _listed(head: str, counted: Iterable[tuple[str, int]]) -> Iterator[str]:
    """One sentence for all of a kind, each with its number; none if there is nothing."""
    said = ", ".join(f"{what} ({count:,})" for what, count in counted)
    if said:
        yield f"{head}: {said}."


def _offer(found: Mojibake | None) -> dict[str, object] | None:
    if found is None:
        return None
    return {"lines": found.lines, "samples": [{"is": before, "may_be": after} for before, after in found.samples]}
