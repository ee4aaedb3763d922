"""Near copies among files that are looked at before they are imported."""

from pathlib import Path

import pytest

from annotator.core import copies_read
from annotator.core.copies_read import CopiesRead, NearCopy
from annotator.core.documents import ReadDocument
from annotator.ingest.text_file import read_text_file

_CALL = (
    "The union of dockers demands an immediate ceasefire in the whole region. Its general secretary said that workers "
    "pay the price of every war. The congress called on the government to begin negotiations without delay."
)


def read(path: Path, text: str) -> ReadDocument:
    path.write_text(text)
    return read_text_file(path, split=False)[0]


def test_a_reprint_is_told_by_the_document_that_was_read_before(tmp_path: Path) -> None:
    copies = CopiesRead()
    first = read(tmp_path / "first.txt", _CALL)
    reprint = read(tmp_path / "reprint.txt", f"Reprinted. {_CALL.replace('region', 'country')}")
    other = read(tmp_path / "other.txt", "Teachers of the northern towns want smaller classes for every pupil.")
    assert copies.look(first) == {}
    assert copies.look(other) == {}
    assert copies.look(reprint) == {reprint.statements[0].id: NearCopy("first.txt", first.statements[0].title)}


def test_a_document_that_is_read_again_is_no_copy_of_itself(tmp_path: Path) -> None:
    copies = CopiesRead()
    first = read(tmp_path / "first.txt", _CALL)
    assert copies.look(first) == {}
    assert copies.look(first) == {}
    assert len(copies._known) == 1


def test_what_is_kept_has_an_end_and_earlier_ones_are_still_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies_read, "_MOST_KEPT", 60)
    copies = CopiesRead()
    copies.look(read(tmp_path / "first.txt", _CALL))
    for number in range(5):
        copies.look(read(tmp_path / f"{number}.txt", f"Text {number} of another kind, " * 9 + str(number)))
    assert copies._kept <= 60
    assert copies.look(read(tmp_path / "late.txt", f"{_CALL} Late.")) != {}
