"""Where graphemes, words and sentences begin and end. Positions are code points of the text given, half-open."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QTextBoundaryFinder

from annotator.core.offsets import Utf16Map
from annotator.ui.text_view.handing_over import for_qt

_Kind = QTextBoundaryFinder.BoundaryType
Piece = tuple[int, int]
_NEAR = 64  # no character that a reader sees as one is longer; a finder over a whole book takes 20 ms


def grapheme_edges(text: str, start: int, end: int) -> Piece:
    """The range widened until it cuts no character that a reader sees as one."""
    return _widened(text, start, end, _Kind.Grapheme)


def word_edges(text: str, start: int, end: int) -> Piece:
    """The range widened to whole words and freed of the blanks around them; blanks alone stay as they are."""
    wide_start, wide_end = _widened(text, start, end, _Kind.Word)
    return without_blanks(text, wide_start, wide_end)


def without_blanks(text: str, start: int, end: int) -> Piece:
    """The range without the blanks at its ends; blanks alone stay as they are."""
    words = text[start:end]
    if not words.strip():
        return start, end
    return end - len(words.lstrip()), start + len(words.rstrip())


def next_grapheme(text: str, position: int) -> int:
    """The end of the character that begins at this position."""
    around = text[position : position + _NEAR]
    return position + grapheme_edges(around, 0, min(1, len(around)))[1]


def previous_grapheme(text: str, position: int) -> int:
    """The start of the character that ends at this position."""
    first = max(0, position - _NEAR)
    around = text[first:position]
    return first + grapheme_edges(around, max(0, len(around) - 1), len(around))[0]


def words(text: str) -> list[Piece]:
    """The words of the text in order, without the blanks and punctuation between them."""
    return [piece for piece in _pieces(text, _Kind.Word) if not _is_punctuation(text[piece[0] : piece[1]])]


def sentences(text: str) -> list[Piece]:
    """The sentences of the text in order, without the blanks between them."""
    return list(_pieces(text, _Kind.Sentence))


def _is_punctuation(piece: str) -> bool:
    return all(unicodedata.category(character).startswith("P") for character in piece)


def _pieces(text: str, kind: _Kind) -> Iterator[Piece]:
    offsets = Utf16Map(text)
    finder = QTextBoundaryFinder(kind, for_qt(text))
    start = 0
    while (unit := finder.toNextBoundary()) >= 0:
        end = offsets.points(unit)
        if text[start:end].strip():
            yield without_blanks(text, start, end)
        start = end


def _widened(text: str, start: int, end: int, kind: _Kind) -> Piece:
    if kind is _Kind.Grapheme and text.isascii() and "\r" not in text:
        return start, end
    offsets = Utf16Map(text)
    finder = QTextBoundaryFinder(kind, for_qt(text))
    finder.setPosition(offsets.units(start))
    if start < len(text) and not finder.isAtBoundary():
        start = offsets.points(max(0, finder.toPreviousBoundary()))
    finder.setPosition(offsets.units(end))
    if end < len(text) and not finder.isAtBoundary():
        after = finder.toNextBoundary()
        end = offsets.points(after) if after >= 0 else len(text)
    return start, end
