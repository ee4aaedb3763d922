"""Every measure of the text view in logical pixels, from the size of its letters."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.ui.theme.theme import Theme

SMALLEST, USUAL, LARGEST = 10, 16, 32  # sizes of the letters
AIR = 16  # above the first and below the last paragraph
SIDE = 32  # left of the text
FAR_SIDE = 24  # right of it, at least


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A font with the height of its lines."""

    font: QFont
    line_height: int
    average_width: float

    @classmethod
    def of(cls, font: QFont) -> "TextStyle":
        """The style with 22 pixels of line for 16 of letters."""
        return cls(font, round(font.pixelSize() * 22 / 16), QFontMetricsF(font).averageCharWidth())


@dataclass(frozen=True, slots=True)
class TextSizes:
    """All measures at one zoom."""

    body: TextStyle
    heading: TextStyle
    badge: int
    lane: int
    gap: int
    blank: int
    column: int

    @classmethod
    def at(cls, theme: Theme, px: int) -> "TextSizes":
        """The measures for letters of that many pixels: about seventy characters in the widest column."""
        badge = max(13, round(px * 13 / 16))
        return cls(
            body=TextStyle.of(theme.reading_font(px)),
            heading=TextStyle.of(theme.reading_font(px + 3, 600)),
            badge=badge,
            lane=badge + 1,
            gap=8,
            blank=round(px * 0.75),
            column=round(px * 640 / 16),
        )
