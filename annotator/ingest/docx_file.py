"""Word documents (.docx): the text as it stands when all tracked changes are taken."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from annotator.core.errors import DocumentError
from annotator.ingest.contents import Contents
from annotator.ingest.document_walk import DocumentWalk
from annotator.ingest.marked_document import Collected, Member, decoded_member, said_in
from annotator.ingest.options import ReadOptions
from annotator.ingest.packed_file import PackedFile
from annotator.ingest.shown_text import Gap
from annotator.ingest.xml_reading import read_xml

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TEXT: Final = "word/document.xml"

_STYLES: Final = "word/styles.xml"
_PROPERTIES: Final = "docProps/core.xml"
_NOT_SHOWN: Final = {
    "w:moveFrom": "passages moved elsewhere in tracked changes",
    "mc:Fallback": "second forms of drawings",
    "w:instrText": "field codes",
    "w:rt": "readings above characters",
}
_DELETED: Final = "deleted passages of tracked changes"
_SYMBOLS: Final = "symbols of picture fonts"
_PRIVATE: Final = 0xE000
_TEXTS: Final = frozenset({"w:t", "m:t"})
_SAID: Final = {"w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "\u2011", "w:softHyphen": "\u00ad"}
_CODE = re.compile("(?!D[89A-F])[0-9A-F]{4}", re.IGNORECASE)
_OTHER_MEMBERS: Final = {
    "footnotes and endnotes": ("word/footnotes.xml", "word/endnotes.xml"),
    "comments": ("word/comments.xml",),
    "headers and footers": ("word/header", "word/footer"),
}


def read_docx(raw: bytes, name: str, options: ReadOptions) -> Contents:
    """Read the bytes of a Word document; alignments count in its word/document.xml.

    Raises:
        DocumentError: it is damaged or hostile.
    """
    packed = PackedFile(raw, name)
    headings = _heading_styles(packed, name)
    read = Member(packed, TEXT, name, MEDIA_TYPE).contents(lambda found: _Walk(found, headings), options)
    title = said_in(packed, _PROPERTIES, name, "dc:title")
    texts = tuple(replace(text, title=title or text.title) for text in read.texts)
    return replace(read, texts=texts, skipped=(*read.skipped, *_other_members(packed)))


def _other_members(packed: PackedFile) -> list[tuple[str, int]]:
    found = []
    for what, beginnings in _OTHER_MEMBERS.items():
        count = sum(member.startswith(beginnings) for member in packed.members)
        if count:
            found.append((f"files of {what}", count))
    return found


def _heading_styles(packed: PackedFile, name: str) -> frozenset[str]:
    """The ids of the styles that are headings in Word's own, untranslated words."""
    styles = _Styles()
    if _STYLES in packed:
        try:
            read_xml(decoded_member(packed, _STYLES, name)[0].text, name, styles)
        except DocumentError:  # a document without styles is still a document
            return frozenset()
    return frozenset(styles.headings)


class _Styles:
    def __init__(self) -> None:
        self.headings: set[str] = set()
        self._style = ""

    def start(self, name: str, attributes: Mapping[str, str], _place: int) -> None:
        if name == "w:style":
            self._style = attributes.get("w:styleId", "")
        elif name == "w:name" and attributes.get("w:val", "").lower().startswith(("heading", "title", "subtitle")):
            self.headings.add(self._style)

    def end(self, _name: str, _place: int) -> None:
        """Nothing ends that matters."""

    def data(self, _text: str, _start: int, _end: int) -> None:
        """Styles say nothing."""


class _Walk(DocumentWalk):
    """The events of word/document.xml."""

    not_shown = _NOT_SHOWN

    def __init__(self, found: Collected, headings: frozenset[str]) -> None:
        super().__init__(found)
        self._headings = headings
        self._in_text = False
        self._runs = self._paragraphs = 0
        self._in_properties = self._goes_on = False

    def begin(self, name: str, attributes: Mapping[str, str], place: int) -> None:
        if name in _TEXTS:
            self._in_text = True
        elif name == "w:r":
            self._runs += 1
        elif name == "w:p":
            self._begin_paragraph()
        elif name == "w:br":
            self.found.show_tag(place, "\n")
        elif name in _SAID and self._runs:
            self.found.show_tag(place, _SAID[name])
        elif name == "w:sym":
            self._show_symbol(attributes.get("w:char", ""), place)
        else:
            self._other(name, attributes)

    def finish(self, name: str) -> None:
        if name in _TEXTS:
            self._in_text = False
        elif name == "w:r":
            self._runs -= 1
        elif name == "w:p":
            self.found.heading.end()
            self._paragraphs -= 1
            if self._paragraphs:  # of a text box: what it hangs on goes on behind it
                self.found.text.separate(Gap.PARAGRAPH)
        elif name == "w:pPr":
            self._in_properties = False
        elif name == "w:tbl":
            self.end_table()

    def say(self, text: str, start: int, end: int) -> None:
        if self._in_text:
            self.found.show(start, end, text)

    def _begin_paragraph(self) -> None:
        self._paragraphs += 1
        if self._goes_on:
            self._goes_on = False
        else:
            self.begin_paragraph()

    def _show_symbol(self, code: str, place: int) -> None:
        """A character of a font of its own; those of picture fonts have no meaning outside of it."""
        letter = int(code, 16) if _CODE.fullmatch(code) else _PRIVATE
        if letter < _PRIVATE:
            self.found.show_tag(place, chr(letter))
        else:
            self.found.skip(_SYMBOLS)

    def _other(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "w:pStyle" and attributes.get("w:val") in self._headings:
            self.found.heading.begin()
        elif name == "w:pPr":
            self._in_properties = True
        elif name == "w:del" and self._in_properties:  # the mark at the paragraph's end is deleted
            self._goes_on = True
        elif name == "w:delText":
            self.found.skip(_DELETED)
        elif name == "w:tbl":
            self.begin_table()
        elif name == "w:tr":
            self.begin_row()
        elif name == "w:tc":
            self.begin_cell()
