"""A file is written whole, or the old one stays and nothing else is left."""

import os
import sqlite3
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.errors import ExportError
from annotator.export.writing import aside, files_beside, write_whole

if sys.platform != "win32":
    import resource


def nothing(_: Path) -> None:
    """Find nothing wrong."""


def test_a_file_is_replaced_with_its_permissions_kept(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("older")
    target.chmod(0o640)
    seen = []
    size = write_whole(target, [b"one\n", b"two\n"], lambda written: seen.append(written.read_bytes()))
    assert target.read_bytes() == b"one\ntwo\n"
    assert (size, seen) == (8, [b"one\ntwo\n"])
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_keeps_pointing_at_the_file(tmp_path: Path) -> None:
    real, link = tmp_path / "real.jsonl", tmp_path / "link.jsonl"
    real.write_text("older")
    link.symlink_to(real)
    write_whole(link, [b"new"], nothing)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_what_fails_on_the_way_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("older")

    def lines() -> Iterator[bytes]:
        yield b"half"
        raise KeyboardInterrupt

    def refuse(_: Path) -> None:
        raise ExportError("It differs.")

    with pytest.raises(KeyboardInterrupt):
        write_whole(target, lines(), nothing)
    with pytest.raises(ExportError, match="differs"):
        write_whole(target, [b"whole"], refuse)
    assert target.read_text() == "older"
    assert list(tmp_path.iterdir()) == [target]


def test_places_that_are_no_file_are_refused(tmp_path: Path) -> None:
    database = tmp_path / "other.annotator"
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()
    before = database.read_bytes()
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    cases = {
        tmp_path: "is a folder",
        tmp_path / "no" / "out.jsonl": "does not exist",
        database / "out.jsonl": "not a folder",
        fifo: "not an ordinary file",
        database: "another database",
        tmp_path / ("x" * 300): "too long",
    }
    for target, words in cases.items():
        with pytest.raises(ExportError, match=words):
            write_whole(target, [b"new"], nothing)
    assert database.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
def test_a_disk_that_takes_no_more_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("older")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
    try:
        with pytest.raises(ExportError, match="larger than the disk allows"):
            write_whole(target, (b"x" * 100_000 for _ in range(20)), nothing)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert target.read_text() == "older"
    assert list(tmp_path.iterdir()) == [target]


def test_what_lies_beside_an_export_is_set_aside_and_comes_back_if_the_export_fails(tmp_path: Path) -> None:
    target, outdated = tmp_path / "out.manifest.json", tmp_path / "out.card.md"
    target.write_text("old")
    outdated.write_text("old card")

    def export(*, fail: bool) -> None:
        with files_beside() as beside:
            beside.add(target, b"new")
            beside.take_away(outdated)
            beside.set_aside()
            assert not target.exists()
            assert aside(target).read_text() == "old"
            if fail:
                raise ExportError("the disk is full")

    with pytest.raises(ExportError, match="disk is full"):
        export(fail=True)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        target.name: "old",
        outdated.name: "old card",
    }
    export(fail=False)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {target.name: "new"}
