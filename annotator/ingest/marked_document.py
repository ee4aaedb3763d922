"""Text documents that are packed XML: what the readers of Word's and LibreOffice's have in common."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from annotator.core.alignment import substituted
from annotator.core.errors import DocumentError
from annotator.ingest.cleaning import clean
from annotator.ingest.contents import Contents, contents_of_text
from annotator.ingest.declared import declared_in_markup, decode_declared
from annotator.ingest.decoding import Decoded
from annotator.ingest.options import ReadOptions
from annotator.ingest.packed_file import PackedFile, damaged
from annotator.ingest.shown_text import Marked, ShownText
from annotator.ingest.source import SourceText
from annotator.ingest.xml_reading import Events, read_xml

_LONGEST_TITLE: Final = 300


class Collected:
    """What the walk through a document's XML gives; places count characters of that XML."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.text = ShownText(source)
        self.heading = Marked()
        self.skipped: dict[str, int] = {}

    def show(self, start: int, end: int, said: str) -> None:
        """Show characters of the XML, or what they stand for."""
        self.text.show(start, end, said)
        self._mark(start, end, said)

    def show_words(self, start: int, end: int, said: str) -> None:
        """Show words with one blank between them."""
        if self.source[start:end] == said:
            self.text.show_words(start, end)
        else:
            self.text.show(start, end, said)
        self._mark(start, end, said)

    def show_tag(self, place: int, said: str) -> None:
        """Show what the tag at this place stands for."""
        self.show(place, self.source.index(">", place) + 1, said)

    def skip(self, what: str, count: int = 1) -> None:
        """Count what is not shown."""
        self.skipped[what] = self.skipped.get(what, 0) + count

    def _mark(self, start: int, end: int, said: str) -> None:
        if said.strip():
            self.heading.shown(start, end)


@dataclass(frozen=True, slots=True)
class Member:
    """The XML in a packed file that holds the text: its name there, and what kind of document it makes."""

    packed: PackedFile
    name: str
    file_name: str
    media_type: str

    def contents(self, walk: Callable[[Collected], Events], options: ReadOptions) -> Contents:
        """Walk through the XML and make contents of what was shown.

        Raises:
            DocumentError: it is missing, damaged or hostile.
        """
        decoded, raw = decoded_member(self.packed, self.name, self.file_name)
        found = Collected(decoded.text)
        read_xml(decoded.text, self.file_name, walk(found))
        substitutions = found.text.finish()
        cleaned = clean(
            substituted(decoded.text, substitutions),
            decoded.alignment.after(decoded.text, substitutions),
            media_type=self.media_type,
            repair_mojibake=options.repair_mojibake,
        )
        headings = tuple(cleaned.alignment.clean_range(place) for place in found.heading.ranges)
        title = next((heading.quote(cleaned.text)[:_LONGEST_TITLE] for heading in headings), "")
        known = SourceText("", cleaned.alignment, title=title, headings=headings, media_type=self.media_type)
        return replace(
            contents_of_text(decoded, cleaned, known),
            part=self.name,
            part_bytes=raw,
            skipped=tuple(found.skipped.items()),
        )


def decoded_member(packed: PackedFile, member: str, file_name: str) -> tuple[Decoded, bytes]:
    """The decoded XML of a member, and its bytes.

    Raises:
        DocumentError: it is missing, damaged or no text.
    """
    if member not in packed:
        raise damaged(file_name)
    raw = packed.read(member)
    if not raw:
        raise damaged(file_name)
    return decode_declared(raw, file_name, "", declared_in_markup(raw)), raw


def said_in(packed: PackedFile, member: str, file_name: str, wanted: str) -> str:
    """The words of the first element of this name in a member that says something about the document, or ""."""
    if member not in packed:
        return ""
    facts = _Facts(wanted)
    try:
        read_xml(decoded_member(packed, member, file_name)[0].text, file_name, facts)
    except DocumentError:  # what it says of itself is no reason to refuse a document
        return ""
    return " ".join("".join(facts.words).split())[:_LONGEST_TITLE]


class _Facts:
    """Collects the words of the first element of a name."""

    def __init__(self, wanted: str) -> None:
        self.words: list[str] = []
        self._wanted = wanted
        self._inside = False

    def start(self, name: str, _attributes: Mapping[str, str], _place: int) -> None:
        self._inside = name == self._wanted and not self.words

    def end(self, _name: str, _place: int) -> None:
        self._inside = False

    def data(self, text: str, _start: int, _end: int) -> None:
        if self._inside:
            self.words.append(text)
