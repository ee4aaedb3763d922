"""Line ends go out as LF, in as many characters, and come back as they were."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.export.qda.line_ends import flat, restored


@given(st.text("a \r\n"))
def test_a_text_is_as_long_without_a_carriage_return_and_comes_back(text: str) -> None:
    written, note = flat(text)
    assert "\r" not in written
    assert len(written) == len(text)
    assert restored(written, note) == text
    assert bool(note) == ("\r" in text)


def test_a_note_that_does_not_fit_changes_nothing() -> None:
    assert flat("a\r\n\r\nb\rc\n")[1] == "c2r1n1"
    for note in ("c3", "c1r9", "x1", "c1", "r2x", "c1n1"):
        assert restored("ab\n \n", note) == "ab\n \n"
