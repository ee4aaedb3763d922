"""LibreOffice documents (.odt): the text as it stands when all tracked changes are taken."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from annotator.ingest.contents import Contents
from annotator.ingest.document_walk import DocumentWalk
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
    "text:ruby-text": "readings above characters",
    "svg:title": "descriptions of pictures",
    "svg:desc": "descriptions of pictures",
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


class _Walk(DocumentWalk):
    """The events of content.xml."""

    not_shown = _NOT_SHOWN

    def __init__(self, found: Collected) -> None:
        super().__init__(found)
        self._paragraphs = 0

    def begin(self, name: str, attributes: Mapping[str, str], place: int) -> None:
        if name in ("text:p", "text:h"):
            self._paragraphs += 1
            self.begin_paragraph()
            if name == "text:h":
                self.found.heading.begin()
        elif self._paragraphs and name in ("text:s", "text:tab", "text:line-break"):
            self._show_blank(name, attributes, place)
        elif name == "table:table":
            self.begin_table()
        elif name == "table:table-row":
            self.begin_row()
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self.begin_cell()

    def finish(self, name: str) -> None:
        if name in ("text:p", "text:h"):
            self._paragraphs -= 1
            self.found.heading.end()
            if self._paragraphs:  # of a text box: what it hangs on goes on behind it
                self.found.text.separate(Gap.PARAGRAPH)
        elif name == "table:table":
            self.end_table()

    def say(self, text: str, start: int, end: int) -> None:
        if self._paragraphs:
            self.found.show_words(start, end, text)

    def _show_blank(self, name: str, attributes: Mapping[str, str], place: int) -> None:
        if name == "text:s":
            written = _COUNT.fullmatch(attributes.get("text:c", "1"))
            self.found.show_tag(place, " " * (int(written[0]) if written else 1))
        else:
            self.found.show_tag(place, "\t" if name == "text:tab" else "\n")
