"""Notes and values come back from the description of a selection, whatever they say."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.export.qda.span_words import described, understood

WORDS = st.text("a:• \\\n\r\t\x0bu{}", max_size=12)


@given(WORDS, st.dictionaries(WORDS, st.one_of(WORDS, st.just(True)), max_size=3))
def test_what_is_described_is_understood(note: str, values: dict[str, str | bool]) -> None:
    assert understood(described(note, values)) == (note, values)


def test_it_reads_well() -> None:
    assert described("Doubtful", {"canonical": "FBU", "implied": True}) == "Doubtful\n• canonical: FBU\n• implied"
