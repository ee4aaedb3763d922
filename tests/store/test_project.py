"""Opening, closing, refusing."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.errors import NewerProjectError, ProjectError, ProjectInUseError, ReadOnlyError, SaveError
from annotator.store.lock import lock_path
from annotator.store.migrations import SCHEMA_VERSION
from annotator.store.project import Project
from annotator.store.settings import keep_setting, setting

_TAKES_LOCK = "import sys; from pathlib import Path; from annotator.store.project import Project; "
_HOLD = _TAKES_LOCK + "Project.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"


@pytest.fixture
def other_window(project: Project) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the project open."""
    project.close()
    child = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(project.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        yield child
        child.kill()


def test_the_settings_that_keep_work_safe(project: Project) -> None:
    def pragma(name: str) -> object:
        return project.connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("journal_mode") == "truncate"
    assert pragma("synchronous") == 3
    assert pragma("foreign_keys") == 1
    assert pragma("trusted_schema") == 0
    assert pragma("user_version") == SCHEMA_VERSION
    assert project.connection.isolation_level is None


def test_every_table_is_strict_and_nothing_else_is_there(project: Project) -> None:
    kinds = {row[0] for row in project.connection.execute("SELECT type FROM sqlite_schema")}
    assert kinds == {"table", "index"}
    ours = {
        name: strict
        for _, name, kind, _, _, strict in project.connection.execute("PRAGMA table_list")
        if kind == "table" and not name.startswith(("sqlite_", "_"))
    }
    assert len(ours) > 10
    assert all(ours.values())


def test_closing_leaves_one_file(project: Project) -> None:
    with project.transaction():
        keep_setting(project, "a", "b")
    project.close()
    assert [entry.name for entry in project.path.parent.iterdir()] == [project.path.name]


def test_a_failed_step_leaves_nothing(project: Project) -> None:
    def write_and_fail() -> None:
        with project.transaction():
            keep_setting(project, "a", "b")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    assert setting(project, "a") == ""


def test_reading_only_refuses_to_write(project: Project) -> None:
    with project.second_connection() as reading, pytest.raises(ReadOnlyError), reading.transaction():
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")
@pytest.mark.parametrize("act", ["move", "delete", "replace"])
def test_a_moved_project_is_noticed_before_anything_is_called_saved(project: Project, act: str) -> None:
    match act:
        case "move":
            project.path.rename(project.path.with_name("elsewhere.annotator"))
        case "delete":
            project.path.unlink()
        case "replace":
            project.path.unlink()
            project.path.write_bytes(b"another")
    with pytest.raises(SaveError, match="moved, replaced or deleted"), project.transaction():
        keep_setting(project, "a", "b")


def test_a_second_window_is_told_who_has_it(other_window: subprocess.Popen[str], path: Path) -> None:
    with pytest.raises(ProjectInUseError, match=r"open in another window of .+ since"):
        Project.open(path)
    with Project.open(path, read_only=True) as reading:
        assert setting(reading, "project_id")


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_the_lock_goes_with_its_process(other_window: subprocess.Popen[str], path: Path) -> None:
    other_window.kill()
    other_window.wait()
    assert lock_path(path).exists()
    Project.open(path).close()


def test_a_newer_project_can_only_be_read(project: Project, path: Path) -> None:
    project.close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    with pytest.raises(NewerProjectError, match="newer version"):
        Project.open(path)
    Project.open(path, read_only=True).close()


def test_a_migration_that_was_not_done_is_done_on_opening(path: Path) -> None:
    Project.create(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 0")
    connection.close()
    with Project.open(path) as project:
        assert project.connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert path.with_name("work.version-0.annotator").exists()


def bad_project(kind: str, path: Path) -> None:
    Project.create(path).close()
    content = path.read_bytes()
    match kind:
        case "missing":
            path.unlink()
        case "folder":
            path.unlink()
            path.mkdir()
        case "empty":
            path.write_bytes(b"")
        case "text":
            path.write_text("I am not a project. " * 100)
        case "picture":
            path.write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(4000))
        case "other database":
            path.unlink()
            connection = sqlite3.connect(path)
            connection.execute("CREATE TABLE a (b)")
            connection.close()
        case "truncated":
            path.write_bytes(content[: len(content) // 2])
        case "damaged":
            path.write_bytes(content[:200] + os.urandom(len(content) - 4096 - 200) + content[-4096:])


@pytest.mark.parametrize(
    "kind", ["missing", "folder", "empty", "text", "picture", "other database", "truncated", "damaged"]
)
def test_what_is_no_project_is_refused_in_one_sentence_and_left_alone(kind: str, path: Path) -> None:
    bad_project(kind, path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(ProjectError) as caught:
        Project.open(path)
    assert str(caught.value).endswith(".")
    assert str(path.parent if kind == "missing" else path.name) in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert not lock_path(path).exists()


def test_what_exists_is_never_overwritten(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(ProjectError, match="exists already"):
        Project.create(path)
    assert path.read_text() == "mine"


def test_a_place_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="No project could be made"):
        Project.create(tmp_path / "no" / "such" / "folder" / "a.annotator")
    assert list(tmp_path.iterdir()) == []


def test_a_name_with_signs_that_mean_something_in_an_address(tmp_path: Path) -> None:
    path = tmp_path / "50% done? #1 ж 停.annotator"
    Project.create(path).close()
    with Project.open(path) as project:
        assert setting(project, "project_id")
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
