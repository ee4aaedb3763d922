"""Pieces of a text put together: words, places and bytes stay those of the document."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.alignment import Alignment, Substitution, substituted
from annotator.core.documents import StatementText
from annotator.core.ranges import Range
from annotator.core.text_assembly import Slice, assemble, without_blanks
from annotator.core.text_marks import Link, TextMarks

WORDS = "We &amp; demand 👷‍♀️ peace.\r\n\r\nThe union e\u0301 calls\u00a0on 停火 all.\u2028 מרחבא, they said."


def statement(raw: str = WORDS) -> StatementText:
    """The words with an entity that stands for one character."""
    at = raw.index("&amp;")
    entity = [Substitution(at, at + 5, "&")]
    alignment = Alignment.identity(len(raw), len(raw.encode()), "utf-8").after(raw, entity)
    return StatementText("old", substituted(raw, entity), alignment)


@given(st.lists(st.integers(0, len(WORDS)), max_size=5), st.sets(st.integers(0, 5)))
def test_what_was_cut_apart_comes_together(cuts: list[int], left_out: set[int]) -> None:
    old, raw = statement(), WORDS.encode()
    edges = sorted({0, len(old.text), *(cut for cut in cuts if cut < len(old.text))})
    places = [without_blanks(old.text, Range(*pair)) for pair in pairwise(edges)]
    kept = [place for number, place in enumerate(places) if number not in left_out and place.length]
    if not kept:
        return
    made = assemble([Slice(old, place) for place in kept], raw)
    for place in kept:
        for start in range(place.start, place.end):
            moved = made.moved("old", [Range(start, start + 1)])
            assert moved is not None
            assert moved[0].quote(made.text.text) == old.text[start]
            there = made.text.alignment.byte_range(moved[0], made.text.text)
            assert there == old.alignment.byte_range(Range(start, start + 1), old.text)
    assert made.text.alignment.characters == len(made.text.text)
    if len(kept) == len([place for place in places if place.length]):
        assert made.text.text == old.text[kept[0].start : kept[-1].end]


def test_marks_move_with_their_words() -> None:
    old = statement()
    at = old.text.index("union")
    marks = TextMarks(
        headings=(Range(0, 2),), links=(Link(at, at + 5, "https://x.org"),), signatories=("Nobody, president",)
    )
    marked = StatementText("old", old.text, old.alignment, marks)
    place = Range(old.text.index("The"), len(old.text))
    made = assemble([Slice(marked, place)], WORDS.encode()).text
    assert [made.text[link.start : link.end] for link in made.marks.links] == ["union"]
    assert made.marks.headings == ()
    assert made.marks.signatories == ()


def test_words_that_are_left_out_leave_a_blank_or_an_empty_line() -> None:
    old, raw = statement(), WORDS.encode()
    first, last = Range(0, 2), Range(old.text.index("peace"), old.text.index("peace") + 6)
    assert assemble([Slice(old, first), Slice(old, last)], raw).text.text == "We peace."
    last = Range(old.text.index("all."), old.text.index("all.") + 4)
    made = assemble([Slice(old, first), Slice(old, last)], raw)
    assert made.text.text == "We\r\n\r\nall."
    assert made.moved("old", [first, last]) == (Range(0, 2), Range(6, 10))
    assert made.moved("old", [Range(1, 4)]) is None
    assert made.moved("other", [first]) is None
