import pytest

from annotator.core.ranges import Range
from annotator.ui.text_view.paragraphs import (
    LONGEST,
    Paragraphs,
    displayed,
    has_right_to_left,
    hidden_marks,
    reads_right_to_left,
)


def texts(paragraphs: Paragraphs) -> list[str]:
    return [paragraphs.text_of(index) for index in range(len(paragraphs))]


def test_every_kind_of_break_is_left_out_and_counted() -> None:
    paragraphs = Paragraphs("a\r\nb\rc\nd\u2029e\ff\u2028g\x0bh")
    assert texts(paragraphs) == ["a", "b", "c", "d", "e", "f\u2028g\x0bh"]
    assert paragraphs.starts == [0, 3, 5, 7, 9, 11]


def test_no_caret_between_cr_and_lf() -> None:
    paragraphs = Paragraphs("ab\r\ncd")
    assert [paragraphs.settled(position) for position in range(-1, 8)] == [0, 0, 1, 2, 2, 4, 5, 6, 6]


def test_a_long_paragraph_is_cut_at_a_blank_without_losing_a_character() -> None:
    text = "word " * 2000
    paragraphs = Paragraphs(text)
    assert "".join(texts(paragraphs)) == text
    assert all(len(part) <= LONGEST and part.endswith(" ") for part in texts(paragraphs)[:-1])
    assert paragraphs.is_cut(0)
    assert not paragraphs.is_cut(len(paragraphs) - 1)


def test_a_long_paragraph_without_blanks_is_cut_between_graphemes() -> None:
    worker = "👷‍♀️"
    paragraphs = Paragraphs("x" + worker * 2000)
    assert all(part.endswith(worker) for part in texts(paragraphs))
    assert "".join(texts(paragraphs)) == paragraphs.text


def test_a_span_touches_the_paragraphs_that_hold_its_characters() -> None:
    paragraphs = Paragraphs("ab\ncd\n\nef")
    assert paragraphs.touched([Range(1, 4)]) == {0, 1}
    assert paragraphs.touched([Range(2, 3)]) == set()
    assert paragraphs.touched([Range(0, 1), Range(7, 9)]) == {0, 3}


@pytest.mark.parametrize("text", ["a\x0bb", "bell\x07", "\x00", "tab\t", "plain"])
def test_what_is_displayed_has_as_many_characters(text: str) -> None:
    assert len(displayed(text)) == len(text)
    assert "\t" not in text or "\t" in displayed(text)


def test_the_first_letter_decides_the_direction() -> None:
    assert reads_right_to_left("«12» مرحبا hello")
    assert not reads_right_to_left("Hello שלום")
    assert has_right_to_left("Hello שלום")
    assert not has_right_to_left("Hello, 世界")


def test_hidden_characters_are_marked_unless_a_script_needs_them() -> None:
    assert hidden_marks("a\u202eb\u200bc\ufeff") == [1, 3, 5]
    assert hidden_marks("👷‍♀️ می\u200cخواهم") == []
    assert hidden_marks("pass\u200dword") == [4]
