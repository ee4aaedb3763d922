"""What a reader finds in one file, before it becomes a document with statements."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from annotator.ingest.cleaning import UNUSABLE, Cleaned
from annotator.ingest.decoding import Decoded
from annotator.ingest.encodings import Encoding
from annotator.ingest.mojibake import Mojibake
from annotator.ingest.source import SourceText

UTF_8 = Encoding("utf-8")


@dataclass(frozen=True, slots=True)
class Beside:
    """What a format sets apart from its text, such as the header of a page: kept beside the statements, greyed."""

    source: SourceText
    reason: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The texts of a file and what reading it did.

    `part` and `part_bytes` say what the alignments count in (Document.part). `steps` counts what each step changed,
    `replaced` characters that could not be read, `skipped` what is in the file and in no text. With `rows` every text
    is a statement already, as in a table; otherwise texts may be cut into statements. `mapping` says which column or
    path was read as which field, `columns` names all there are, each with a value from it; `mojibake` is an offer to
    put garbled letters right. `beside` is what stands in no text, and is kept all the same. `notes` are
    sentences on what is wrong with the file, though it could be read.
    """

    texts: tuple[SourceText, ...]
    media_type: str
    encoding: Encoding = UTF_8
    part: str = ""
    part_bytes: bytes | None = None
    steps: Mapping[str, int] = field(default_factory=dict)
    replaced: int = 0
    skipped: tuple[tuple[str, int], ...] = ()
    rows: bool = False
    mapping: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    mojibake: Mojibake | None = None
    beside: tuple[Beside, ...] = ()
    notes: tuple[str, ...] = ()


def contents_of_text(decoded: Decoded, cleaned: Cleaned, known: SourceText) -> Contents:
    """The contents of a file that is one text; `known` is what its format says of the text."""
    source = replace(
        known,
        text=cleaned.text,
        alignment=cleaned.alignment,
        headings=known.headings or cleaned.headings,
        links=known.links or cleaned.links,
    )
    return Contents(
        texts=(source,),
        media_type=known.media_type,
        encoding=decoded.encoding,
        steps=changes(cleaned.steps),
        replaced=decoded.replaced + cleaned.steps.get(UNUSABLE, 0),
        mojibake=cleaned.mojibake,
    )


def changes(steps: Mapping[str, int]) -> dict[str, int]:
    """The steps without that which is counted as characters that could not be read."""
    return {step: count for step, count in steps.items() if step != UNUSABLE}
