"""Tokens are the whole text, and end wherever a span does."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.export.item import Item
from annotator.export.tokens import edges_of, tokens
from tests.export.items import items, texts


@given(texts(), st.sets(st.integers(-2, 200)))
def test_tokens_are_the_text_and_end_at_every_edge(text: str, edges: set[int]) -> None:
    found = list(tokens(text, edges))
    assert "".join(part.quote(text) for part in found) == text
    assert all(part.length for part in found)
    ends = {0, *(part.end for part in found)}
    assert {edge for edge in edges if 0 <= edge <= len(text)} <= ends


@given(items())
def test_the_edges_of_spans_are_the_ends_of_their_ranges(item: Item) -> None:
    assert edges_of(item.spans) == {place for span in item.spans for part in span.ranges for place in tuple(part)}


def test_words_keep_their_marks_and_emoji_stay_whole() -> None:
    def cut(text: str, *edges: int) -> list[str]:
        return [part.quote(text) for part in tokens(text, edges)]

    assert cut("Don’t, e\u0301tat!\r\n\u00a0 ok") == [
        "Don", "’", "t", ",", " ", "e\u0301tat", "!", "\r\n\u00a0 ", "ok",
    ]  # fmt: skip
    assert cut("हिन्दी में") == ["हिन्दी", " ", "में"]
    assert cut("👷\u200d♀\ufe0f👩🏽 立即") == ["👷\u200d♀\ufe0f", "👩🏽", " ", "立", "即"]
    assert cut("e\u0301.") == ["e\u0301", "."]
    assert cut("statement", 3, 3, 9) == ["sta", "tement"]
    assert cut("") == []
