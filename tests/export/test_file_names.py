"""Names of files made of words that may say anything."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.export.file_names import file_names, safe_name
from tests.export.items import HARD_NAMES


@pytest.mark.parametrize(
    "word", ["../../x", "CON", "con.txt", "x" * 300, "a/b", "a\\b", ".hidden", "-rf", "", "ü" * 200, "a:b", "\0"]
)
def test_no_word_leaves_its_folder_or_breaks_a_file_system(word: str, tmp_path: Path) -> None:
    name = safe_name(word)
    (tmp_path / name).write_text("x")
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert name.partition(".")[0].casefold() not in {"con", "prn", "aux", "nul"}
    assert len(name.encode()) < 200
    assert not set(name) & set('<>:"/\\|?*\0')


def test_plain_words_keep_their_names() -> None:
    assert [safe_name(word) for word in ("demand", "002_df9.txt", "Żądanie", "要求")] == [
        "demand",
        "002_df9.txt",
        "Żądanie",
        "要求",
    ]


@given(st.lists(st.one_of(st.sampled_from(HARD_NAMES), st.text(max_size=20)), max_size=20))
def test_different_words_get_different_names_also_where_case_does_not_count(words: list[str]) -> None:
    name_for = file_names()
    names = {word: name_for(word) for word in words}
    assert len({name.casefold() for name in names.values()}) == len(names)
    assert all(name_for(word) == name for word, name in names.items())
