"""The colours of the window in light and dark, and the contrast between two of them."""

from dataclasses import dataclass
from functools import lru_cache

_WHITE, _NEAR_BLACK = "#FFFFFF", "#101214"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme; every value is `#RRGGBB`. A widget names a token, never a colour.

    Surfaces: app (side regions), page (text, dialogs), raised (cards, fields, buttons), sunken (tracks), hover,
    pressed, selected (current row), text_selection, find_hit. Words: text, text2 (names), text3 (hints, counts),
    disabled. Lines: line (between regions), line2 (round cards), control (round fields). Accent: accent,
    accent_hover, on_accent, focus. States: ok, warn with fill and line, error with fill.
    """

    app: str
    page: str
    raised: str
    sunken: str
    hover: str
    pressed: str
    selected: str
    text_selection: str
    find_hit: str
    text: str
    text2: str
    text3: str
    disabled: str
    line: str
    line2: str
    control: str
    accent: str
    accent_hover: str
    on_accent: str
    focus: str
    ok: str
    warn: str
    warn_fill: str
    warn_line: str
    error: str
    error_fill: str


LIGHT = Tokens(
    app="#FBFBFC",
    page="#FFFFFF",
    raised="#FFFFFF",
    sunken="#E9EBEE",
    hover="#EDEFF1",
    pressed="#DFE2E6",
    selected="#E1E5F8",
    text_selection="#C9CFF2",
    find_hit="#FFE58A",
    text="#1A1D21",
    text2="#474E56",
    text3="#5D656E",
    disabled="#8B929A",
    line="#DFE2E5",
    line2="#C4C9CF",
    control="#858D96",
    accent="#3D4CC9",
    accent_hover="#313EAD",
    on_accent="#FFFFFF",
    focus="#3D4CC9",
    ok="#1B6E3C",
    warn="#744800",
    warn_fill="#FFF6E0",
    warn_line="#E3BE72",
    error="#B3261E",
    error_fill="#FDEDEB",
)

DARK = Tokens(
    app="#17181A",
    page="#1E1E1E",
    raised="#26272A",
    sunken="#101113",
    hover="#33353A",
    pressed="#3A3D42",
    selected="#343959",
    text_selection="#414A86",
    find_hit="#6B5A12",
    text="#E4E5E7",
    text2="#B7BBC1",
    text3="#A4A9B1",
    disabled="#6F747B",
    line="#37393D",
    line2="#484B51",
    control="#7D838B",
    accent="#9DA8F6",
    accent_hover="#B6BEF9",
    on_accent="#14172E",
    focus="#9DA8F6",
    ok="#74CD92",
    warn="#F0C878",
    warn_fill="#332B1C",
    warn_line="#6B5728",
    error="#FF938A",
    error_fill="#3D2523",
)


def contrast(a: str, b: str) -> float:
    """The contrast of two `#RRGGBB` colours as WCAG 2 defines it: 1 (the same) to 21 (black on white)."""
    low, high = sorted((_luminance(a), _luminance(b)))
    return (high + 0.05) / (low + 0.05)


def is_dark(ground: str) -> bool:
    """Whether light words stand on this ground."""
    return contrast(ground, _WHITE) > contrast(ground, _NEAR_BLACK)


def letter_on(ink: str) -> str:
    """The colour of a letter on a badge of that ink: white or near-black, whichever is easier to read."""
    return max((_WHITE, _NEAR_BLACK), key=lambda colour: contrast(colour, ink))


@lru_cache(maxsize=256)  # asked for every bar that is painted
def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    dim = 0.03928  # below it the curve of sRGB is a straight line
    return channel / 12.92 if channel <= dim else ((channel + 0.055) / 1.055) ** 2.4
