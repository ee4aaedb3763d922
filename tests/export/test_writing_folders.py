"""Folders are written whole or not at all, and never take the place of anything that is not an earlier export."""

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.core.errors import ExportError
from annotator.export.writing import files_in, folder_whole


def writer(*names: str) -> Callable[[Path], None]:
    """Writes files of these names into a folder that it makes."""

    def write(place: Path) -> None:
        place.mkdir()
        for name in names:
            (place / name).parent.mkdir(exist_ok=True)
            (place / name).write_text(name)

    return write


def nothing(_place: Path) -> None:
    """Finds nothing wrong."""


def held(folder: Path) -> list[str]:
    """The files of a folder."""
    return [path.relative_to(folder).as_posix() for path in files_in(folder)]


def test_a_folder_is_there_whole_with_its_size(tmp_path: Path) -> None:
    assert folder_whole(tmp_path / "out", writer("a.txt", "b/c.txt"), nothing) == 12
    assert held(tmp_path / "out") == ["a.txt", "b/c.txt"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_an_earlier_export_is_replaced_and_a_strange_file_keeps_its_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    folder_whole(out, writer("a.txt"), nothing)
    folder_whole(out, writer("b.txt"), nothing, ours={"a.txt"})
    assert held(out) == ["b.txt"]
    (out / "thesis.doc").write_text("years of work")
    with pytest.raises(ExportError, match="holds thesis"):
        folder_whole(out, writer("c.txt"), nothing, ours={"b.txt"})
    assert held(out) == ["b.txt", "thesis.doc"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_an_empty_folder_may_be_filled_and_a_file_stays_a_file(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    folder_whole(tmp_path / "empty", writer("a.txt"), nothing)
    assert held(tmp_path / "empty") == ["a.txt"]
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportError, match="is a file"):
        folder_whole(tmp_path / "file", writer("a.txt"), nothing)
    assert (tmp_path / "file").read_text() == "x"


def test_what_goes_wrong_leaves_the_old_folder_and_nothing_beside_it(tmp_path: Path) -> None:
    out = tmp_path / "out"
    folder_whole(out, writer("a.txt"), nothing)

    def broken(place: Path) -> None:
        writer("b.txt")(place)
        raise ExportError("the disk is full")

    def refuse(_place: Path) -> None:
        raise ExportError("read back, it differs")

    for write, verify in ((broken, nothing), (writer("b.txt"), refuse)):
        with pytest.raises(ExportError):
            folder_whole(out, write, verify, ours={"a.txt"})
        assert held(out) == ["a.txt"]
        assert [path.name for path in tmp_path.iterdir()] == ["out"]
