"""Which side a claim takes: from the sign that the codebook gives its polarity, or from what the polarity is called."""

from enum import StrEnum
from functools import lru_cache
from typing import Final

from annotator.core.codebook import Codebook
from annotator.core.name_folding import folded
from annotator.core.roles import Role
from annotator.export.item import ItemClaim


class Side(StrEnum):
    """The classes of SemEval-2016, task 6."""

    FAVOR = "FAVOR"
    AGAINST = "AGAINST"
    NONE = "NONE"


_SIGNS: Final = {
    **dict.fromkeys("+＋✓", Side.FAVOR),
    **dict.fromkeys("-−–－✗", Side.AGAINST),
    **dict.fromkeys("=0±~＝○", Side.NONE),
}
_SIDES: Final = {
    Side.FAVOR: ("favour", "favor", "for", "pro", "support", "supports", "positive", "agree", "yes", "pour", "a favor",
                 "favorable", "dafür", "für", "за", "поддержка", "підтримка", "za", "مع", "مؤيد"),
    Side.AGAINST: ("against", "con", "contra", "anti", "oppose", "opposes", "negative", "disagree", "no", "contre",
                   "en contra", "dagegen", "gegen", "против", "проти", "przeciw", "ضد", "معارض"),
}  # fmt: skip


def side_of(claim: ItemClaim, codebook: Codebook) -> Side:
    """The side of a stance; NONE where its polarity is of neither."""
    return _side(claim.polarity, codebook)


def agreement(claim: ItemClaim, codebook: Codebook) -> str:
    """Agreement as discourse networks have it: 1, 0, or "" for neither. Who demands something is for it."""
    if claim.role is Role.DEMAND and not claim.polarity:
        return "1"
    return {Side.FAVOR: "1", Side.AGAINST: "0", Side.NONE: ""}[side_of(claim, codebook)]


@lru_cache(maxsize=256)
def _side(polarity: str, codebook: Codebook) -> Side:
    signs = {_SIGNS.get(choice.sign) for choice in codebook.choices if choice.name == polarity and choice.sign}
    if len(signs - {None}) == 1:
        return next(side for side in signs if side is not None)
    word = folded(polarity.replace("_", " "))
    return next((side for side, words in _SIDES.items() if word in map(folded, words)), Side.NONE)
