"""Every measure of the text view in logical pixels, from the size of its letters."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.ui.theme.theme import Theme

SMALLEST, USUAL, LARGEST = 10, 16, 32  # sizes of the letters
AIR = 16  # above the first and below the last paragraph
SIDE = 32  # left of the text
NARROW, MIDDLE, WIDE, FULL = 520, 640, 800, 0  # widest columns for letters of the usual size; as wide as there is room
_ENDLESS = 100_000
FAR_SIDE = 24  # right of it, at least


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A font with the height of its lines."""

    font: QFont
    line_height: int
    average_width: float

    @classmethod
    def of(cls, font: QFont, line: float) -> "TextStyle":
        """The style with lines that many times as high as the letters."""
        return cls(font, round(font.pixelSize() * line), QFontMetricsF(font).averageCharWidth())


@dataclass(frozen=True, slots=True)
class TextLook:
    """How a reviewer wants the text.

    `px` is the size of the letters, `measure` the widest column for letters of the usual size (0: as wide as there is
    room). `lanes` are those under the lines, `names` the names of labels beside their badges.
    """

    px: int = USUAL
    measure: int = MIDDLE
    lanes: bool = True
    names: bool = False


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
    names: QFont | None

    @classmethod
    def at(cls, theme: Theme, look: TextLook) -> "TextSizes":
        """The measures for a look; without lanes the lines are one and a half times as high as their letters."""
        px = look.px
        badge = max(13, round(px * 13 / 16))
        line = 22 / 16 if look.lanes else 1.5
        return cls(
            body=TextStyle.of(theme.reading_font(px), line),
            heading=TextStyle.of(theme.reading_font(px + 3, 600), line),
            badge=badge,
            lane=badge + 1 if look.lanes else 0,
            gap=8,
            blank=round(px * 0.75),
            column=round(px * look.measure / USUAL) or _ENDLESS,
            names=theme.interface_font(max(11, round(px * 11 / 16))) if look.names else None,
        )
