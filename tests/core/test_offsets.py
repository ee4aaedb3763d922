import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.offsets import Utf16Map

HARD = ["", "plain", "👷‍♀️ 🇫🇮", "e\u0301\r\n\u00a0\u2028\ufeff", "a𝔘b𝔫", "مرحبا שלום 中文 नमस्ते", "👍🏽"]


def units_before(text: str, point: int) -> int:
    return len(text[:point].encode("utf-16-le")) // 2


@pytest.mark.parametrize("text", HARD)
def test_every_position_agrees_with_the_encoder(text: str) -> None:
    offsets = Utf16Map(text)
    for point in range(len(text) + 1):
        assert offsets.units(point) == units_before(text, point)
        assert offsets.points(offsets.units(point)) == point


def test_the_second_half_of_a_pair_belongs_to_its_character() -> None:
    offsets = Utf16Map("a👍b")
    assert [offsets.points(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@given(st.text(alphabet=st.sampled_from("aé中\u0301👍𝔘\u200d"), max_size=60))
def test_positions_survive_the_round_trip(text: str) -> None:
    offsets = Utf16Map(text)
    points = range(len(text) + 1)
    assert [offsets.points(offsets.units(point)) for point in points] == list(points)
    assert offsets.units(len(text)) == units_before(text, len(text))
