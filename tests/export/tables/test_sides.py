"""The side of a stance follows from the codebook's sign, and without one from the name."""

from dataclasses import replace

import pytest

from annotator.core.codebook import Codebook
from annotator.core.roles import Role
from annotator.export.item import ItemClaim
from annotator.export.tables.sides import Side, agreement, side_of
from annotator.ingest.codebook_toml import shipped_codebook

CODEBOOK = shipped_codebook()
EMPTY = Codebook("none", 1)


def stance(polarity: str) -> ItemClaim:
    return ItemClaim(Role.STANCE, "s", "words", (), polarity)


def test_signs_of_the_codebook_decide() -> None:
    assert [side_of(stance(one), CODEBOOK) for one in ("favour", "against", "neutral")] == list(Side)
    turned = tuple(replace(one, name="Zed") if one.sign == "−" else one for one in CODEBOOK.choices)
    assert side_of(stance("Zed"), replace(CODEBOOK, choices=turned)) is Side.AGAINST


@pytest.mark.parametrize(
    ("name", "side"),
    [("Favor", Side.FAVOR), ("PRO", Side.FAVOR), ("за", Side.FAVOR), ("gegen", Side.AGAINST), ("ضد", Side.AGAINST),
     ("en_contra", Side.AGAINST), ("neutral", Side.NONE), ("whatever", Side.NONE), ("", Side.NONE)],
)  # fmt: skip
def test_names_decide_where_there_are_no_signs(name: str, side: Side) -> None:
    assert side_of(stance(name), EMPTY) is side


def test_agreement_is_one_nought_or_neither() -> None:
    assert [agreement(stance(one), CODEBOOK) for one in ("favour", "against", "neutral")] == ["1", "0", ""]
    assert agreement(ItemClaim(Role.DEMAND, "d", "words", ()), CODEBOOK) == "1"
