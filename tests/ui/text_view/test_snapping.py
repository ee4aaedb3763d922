import pytest

from annotator.ui.text_view import snapping


@pytest.mark.parametrize("cluster", ["👷‍♀️", "🇫🇮", "e\u0301", "क्षि", "👍🏽", "\r\n"])
def test_a_cluster_is_never_cut(cluster: str) -> None:
    text = f"a{cluster}b"
    after = 1 + len(cluster)
    for inside in range(2, after):
        assert snapping.grapheme_edges(text, inside, inside + 1)[0] == 1
        assert snapping.grapheme_edges(text, 0, inside) == (0, after)
    assert snapping.next_grapheme(text, 1) == after
    assert snapping.previous_grapheme(text, after) == 1


@pytest.mark.parametrize(
    ("text", "touched", "expected"),
    [
        ("We don't agree", (4, 5), "don't"),
        ("We don't agree", (4, 8), "don't"),
        ("We don't agree", (1, 10), "We don't agree"),
        ("a  b", (1, 2), "  "),
        ("العمال في كل", (2, 8), "العمال في"),
        ("👷‍♀️ workers", (6, 7), "workers"),
        ("price 3.14 now", (7, 8), "3.14"),
    ],
)
def test_words_are_taken_whole_and_without_blanks(text: str, touched: tuple[int, int], expected: str) -> None:
    start, end = snapping.word_edges(text, *touched)
    assert text[start:end] == expected


def test_words_and_sentences_in_order() -> None:
    text = "We act now. Do you? 日本 🇫🇮!"
    assert [text[a:b] for a, b in snapping.words(text)] == ["We", "act", "now", "Do", "you", "日", "本", "🇫🇮"]
    assert [text[a:b] for a, b in snapping.sentences(text)] == ["We act now.", "Do you?", "日本 🇫🇮!"]
