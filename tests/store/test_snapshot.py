"""Copies of a project: kept while it is the same, made anew once it has changed, never in anybody's way."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core.annotations import Reviewer
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.operations.beginning import create_project
from annotator.store import snapshot as copying
from annotator.store.journal import record
from annotator.store.project import Project
from annotator.store.settings import keep_setting, setting
from annotator.store.snapshot import KeptSnapshot, snapshot

ANA = Reviewer.named("Ana")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "work.annotator"
    create_project(path, shipped_codebook()).close()
    return path


def write(project: Project, word: str) -> None:
    with project.transaction():
        keep_setting(project, "word", word)
        record(project, "try", ANA, ())


def test_a_kept_copy_is_made_anew_once_the_project_has_changed(path: Path) -> None:
    kept = KeptSnapshot()
    with Project.open(path) as project:
        write(project, "one")
        with kept.of(project) as copy:
            write(project, "two")  # nobody is kept from writing
            assert setting(copy, "word") == "one"
            first = copy.path
        with kept.of(project) as copy:
            assert setting(copy, "word") == "two"
            assert copy.path != first
            second = copy.path
        with kept.of(project) as copy:
            assert copy.path == second
    assert not first.exists()
    kept.close()
    assert not second.exists()


def test_copying_can_be_ended_and_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class EndedError(Exception):
        pass

    def end() -> None:
        raise EndedError

    monkeypatch.setattr(copying, "_PAGES", 4)
    kept = KeptSnapshot()
    with Project.open(path, read_only=True) as project:
        with pytest.raises(EndedError), kept.of(project, end):
            pass
        with pytest.raises(EndedError), snapshot(project, end):
            pass
        with kept.of(project) as copy:  # and the next one is whole
            assert copy.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    kept.close()


def test_who_writes_all_the_time_waits_for_one_copy_and_it_is_whole(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_PAGES", 2)
    steps = 0
    with closing(sqlite3.connect(path, isolation_level=None)) as other, Project.open(path, read_only=True) as project:
        other.execute("CREATE TABLE busy (word TEXT)")

        def write_between() -> None:
            nonlocal steps
            steps += 1
            other.execute("INSERT INTO busy VALUES (?)", ("x" * 100,))

        with snapshot(project, write_between) as copy:
            assert copy.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert copy.connection.execute("SELECT count(*) FROM busy").fetchone()[0] > 0
    assert steps >= 3
