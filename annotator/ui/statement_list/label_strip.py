"""How the strip under a statement's title is divided among the labels of its spans."""

from collections.abc import Mapping, Sequence

from annotator.core.codebook import Label

_WIDEST = 6.0
_NARROWEST = 2.0
_GAP = 1.0


def strip_pieces(spans: Mapping[str, int], labels: Sequence[Label], width: float) -> list[tuple[Label, float, float]]:
    """The pieces as (label, left, width) in pixels, in the order of the labels.

    A span is at most 6 px wide and less where they do not all fit; a label that occurs is always seen.
    """
    counted = [(label, spans[label.id]) for label in labels if spans.get(label.id)]
    total = sum(count for _, count in counted)
    if not total or width <= 0:
        return []
    unit = min(_WIDEST, width / total)
    pieces, left = [], 0.0
    for label, count in counted:
        piece = max(_NARROWEST, count * unit - _GAP)
        pieces.append((label, left, piece))
        left += piece + _GAP
    return pieces
