"""LibreOffice documents (.odt): the text as it stands when all tracked changes are taken."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from annotator.ingest.contents import Contents
from annotator.ingest.marked_document import Collected, Member, said_in
from annotator.ingest.options import ReadOptions
from annotator.ingest.packed_file import PackedFile
from annotator.ingest.shown_text import Gap

MEDIA_TYPE: Final = "application/vnd.oasis.opendocument.text"
TEXT: Final = "content.xml"

_PROPERTIES: Final = "meta.xml"
_NOT_SHOWN: Final = {
    "text:tracked-changes": "deleted passages of tracked changes",
    "office:annotation": "comments",
    "text:note": "footnotes and endnotes",
}
_COUNT = re.compile("[1-9][0-9]{0,2}")


def read_odt(raw: bytes, name: str, options: ReadOptions) -> Contents:
    """Read the bytes of a LibreOffice document; alignments count in its content.xml.

    Raises:
        DocumentError: it is damaged or hostile.
    """
    packed = PackedFile(raw, name)
    read = Member(packed, TEXT, name, MEDIA_TYPE).contents(_Walk, options)
    title = said_in(packed, _PROPERTIES, name, "dc:title")
    return replace(read, texts=tuple(replace(text, title=title or text.title) for text in read.texts))


class _Walk:
    """The events of content.xml."""

    def __init__(self, found: Collected) -> None:
        self._found = found
        self._hidden = 0
        self._paragraphs = 0
        self._tables = 0
        self._at_cell = False

    def start(self, name: str, attributes: Mapping[str, str], place: int) -> None:
        if self._hidden or name in _NOT_SHOWN:
            self._hidden += 1
            if self._hidden == 1:
                self._found.skip(_NOT_SHOWN[name])
        elif name in ("text:p", "text:h"):
            self._paragraphs += 1
            self._begin_paragraph()
            if name == "text:h":
                self._found.heading.begin()
        elif self._paragraphs and name in ("text:s", "text:tab", "text:line-break"):
            self._show_blank(name, attributes, place)
        elif name.startswith("table:"):
            self._table(name)

    def end(self, name: str, _place: int) -> None:
        if self._hidden:
            self._hidden -= 1
        elif name in ("text:p", "text:h"):
            self._paragraphs -= 1
            self._found.heading.end()
        elif name == "table:table":
            self._tables -= 1
            self._found.text.separate(Gap.PARAGRAPH)

    def data(self, text: str, start: int, end: int) -> None:
        if self._paragraphs and not self._hidden:
            self._found.show_words(start, end, text)

    def _show_blank(self, name: str, attributes: Mapping[str, str], place: int) -> None:
        if name == "text:s":
            written = _COUNT.fullmatch(attributes.get("text:c", "1"))
            self._found.show_tag(place, " " * (int(written[0]) if written else 1))
        else:
            self._found.show_tag(place, "\t" if name == "text:tab" else "\n")

    def _begin_paragraph(self) -> None:
        if self._tables:
            if not self._at_cell:
                self._found.text.separate(Gap.LINE)
            self._at_cell = False
        else:
            self._found.text.separate(Gap.PARAGRAPH)

    def _table(self, name: str) -> None:
        if name == "table:table":
            self._tables += 1
            self._found.text.separate(Gap.PARAGRAPH)
        elif name == "table:table-row":
            self._found.text.separate(Gap.LINE)
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self._at_cell = True
            self._found.text.separate(Gap.CELL)
