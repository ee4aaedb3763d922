"""How well inks can be read on a page and told apart, also by people who do not see all colours.

Contrast is that of WCAG 2; colour blindness is simulated with the matrices of Machado, Oliveira and Fernandes (2009)
at full severity, which work on linear light; distance is CIE76 in CIELAB under D65. Colours are `#RRGGBB`.
"""

import math
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cache
from itertools import combinations
from typing import Final

_Triple = tuple[float, float, float]
_Matrix = tuple[_Triple, _Triple, _Triple]


class Sight(StrEnum):
    """How somebody sees colours."""

    NORMAL = "normal"
    PROTAN = "protan"
    DEUTAN = "deutan"
    TRITAN = "tritan"


_SEEN: Final[dict[Sight, _Matrix]] = {
    Sight.NORMAL: ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    Sight.PROTAN: (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998),
    ),
    Sight.DEUTAN: (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881),
    ),
    Sight.TRITAN: (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900),
    ),
}  # fmt: skip
_XYZ: Final[_Matrix] = (
    (0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041),
)  # fmt: skip
_WHITE: Final[_Triple] = (0.95047, 1.0, 1.08883)


def contrast(a: str, b: str) -> float:
    """The contrast of two colours: 1 (the same) to 21 (black on white)."""
    low, high = sorted((_luminance(a), _luminance(b)))
    return (high + 0.05) / (low + 0.05)


def distance(a: str, b: str, sight: Sight = Sight.NORMAL) -> float:
    """How far apart two colours look: 0 (the same) to 100 (black and white) and a little beyond."""
    return math.dist(_lab(a, sight), _lab(b, sight))


@cache
def least_distance(a: str, b: str) -> tuple[float, Sight]:
    """The distance for those who can tell the two apart least, and who they are."""
    return min((distance(a, b, sight), sight) for sight in Sight)


def nearest_pair(inks: Iterable[str]) -> float:
    """The least distance between any two of the inks, for anybody; infinite for fewer than two."""
    return min((least_distance(a, b)[0] for a, b in combinations(inks, 2)), default=math.inf)


def suggested_ink(taken: Sequence[str], page: str, least_contrast: float = 3.0) -> str:
    """An ink that can be read on the page and is as far as possible from those that are taken."""
    others = dict.fromkeys(taken)
    best, farthest = "", -1.0
    for ink in _readable(page, least_contrast):
        nearest = 0.0 if not others else math.inf
        for other in others:
            nearest = min(nearest, least_distance(ink, other)[0])
            if nearest <= farthest:
                break
        if nearest > farthest:
            best, farthest = ink, nearest
    return best


@cache
def _readable(page: str, least_contrast: float) -> tuple[str, ...]:
    steps = ("00", "33", "66", "99", "CC", "FF")
    candidates = (f"#{red}{green}{blue}" for red in steps for green in steps for blue in steps)
    return tuple(ink for ink in candidates if contrast(ink, page) >= least_contrast)


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(colour: str) -> _Triple:
    red, green, blue = (_light(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return red, green, blue


def _light(channel: float) -> float:
    dim = 0.04045  # below it the curve of sRGB is a straight line
    return channel / 12.92 if channel <= dim else ((channel + 0.055) / 1.055) ** 2.4


@cache
def _lab(colour: str, sight: Sight) -> _Triple:
    red, green, blue = (min(max(channel, 0.0), 1.0) for channel in _times(_SEEN[sight], _linear(colour)))
    x, y, z = (_cube_root(part / white) for part, white in zip(_times(_XYZ, (red, green, blue)), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube_root(part: float) -> float:
    dark = 216 / 24389  # below it CIELAB follows a straight line
    return float(part ** (1 / 3)) if part > dark else (24389 / 27 * part + 16) / 116


def _times(matrix: _Matrix, vector: _Triple) -> _Triple:
    one, two, three = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return one, two, three
