"""Projects of every earlier version: opened, brought up to date beside a copy, nothing lost."""

import sqlite3
from pathlib import Path

import pytest

from annotator.core.annotations import Reviewer
from annotator.core.documents import State
from annotator.operations.checking import check
from annotator.operations.undoing import redo, undo
from annotator.store.annotations import all_actors, load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.connection import APPLICATION_ID
from annotator.store.migrations import SCHEMA_VERSION
from annotator.store.project import Project
from annotator.store.statements import all_statements

ANA = Reviewer.named("Ana")


def project_of(version: int, path: Path) -> Path:
    connection = sqlite3.connect(path)
    connection.executescript((Path(__file__).parent / f"version-{version}.sql").read_text("utf-8"))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    return path


@pytest.fixture
def version_1(path: Path) -> Path:
    """A project as the first version left it: written by that version, kept here as SQL."""
    return project_of(1, path)


@pytest.fixture(params=[1, 2])
def old(path: Path, request: pytest.FixtureRequest) -> Path:
    """The same project as each earlier version left it."""
    return project_of(request.param, path)


def what_was_done(project: Project) -> list[object]:
    """What the old program's user saw."""
    (statement,) = all_statements(project)
    found = load_annotations(project, statement.id)
    actors = {actor.id: actor.name for actor in all_actors(project)}
    return [
        [(span.label_id, span.quotes, span.note, len(span.attributes)) for span in found.spans],
        [actors[value.actor_id] for span in found.spans for value in span.attributes.values() if value.actor_id],
        [link.type_id for link in found.relations],
        [label.value.choice_id for label in found.statement_labels],
        [review.state for review in found.reviews],
        [label.id for label in load_codebook(project).labels],
    ]


EXPECTED = [
    [
        ("speaker", ("We",), "", 1),
        ("demand", ("👷\u200d♀️ peace 🇫🇮 ", "\r\n\u00a0N"), "", 1),
    ],
    ["Confédération (КТР)"],
    ["makes"],
    ["against"],
    [State.IN_WORK],
    ["speaker", "demand"],
]


def test_a_project_of_an_earlier_version_is_brought_up_to_date_beside_a_copy(old: Path) -> None:
    before = old.read_bytes()
    with Project.open(old) as project:
        assert what_was_done(project) == EXPECTED
        assert check(project).problems == []
    (kept,) = old.parent.glob("work.version-*.annotator")
    with sqlite3.connect(kept) as copy:
        assert copy.execute("PRAGMA user_version").fetchone()[0] < SCHEMA_VERSION
        as_it_was = sqlite3.connect(":memory:")
        as_it_was.deserialize(before)
        assert list(copy.iterdump()) == list(as_it_was.iterdump())
    copy.close()
    as_it_was.close()


def test_its_history_can_still_be_taken_back_and_done_again(old: Path) -> None:
    with Project.open(old) as project:
        steps = 0
        while undo(project, ANA):
            steps += 1
        assert steps > 5
        assert all_statements(project) == []
        while redo(project, ANA):
            steps -= 1
        assert steps == 0
        assert what_was_done(project) == EXPECTED
        assert check(project).problems == []


def test_it_is_read_without_being_touched(old: Path) -> None:
    before = old.read_bytes()
    with Project.open(old, read_only=True) as project:
        assert what_was_done(project) == EXPECTED
        with project.second_connection() as other:
            assert what_was_done(other) == EXPECTED
            assert other.path == old
        assert check(project).problems == []
        folder = Path(project.connection.execute("PRAGMA database_list").fetchone()[2]).parent
    assert old.read_bytes() == before
    assert [entry.name for entry in old.parent.iterdir()] == [old.name]
    assert not folder.exists()


def test_a_migrated_project_has_the_schema_of_a_new_one(old: Path) -> None:
    new = old.with_name("new.annotator")
    Project.create(new).close()
    Project.open(old).close()
    assert schema(old) == schema(new)


def test_which_actors_the_spans_name_is_known_after_the_migration(version_1: Path) -> None:
    with Project.open(version_1) as project:
        (actor,) = [actor.id for actor in all_actors(project) if actor.name.startswith("Conf")]
        assert [row[1] for row in project.connection.execute("SELECT * FROM span_actor")] == [actor]
        folded = {row[0] for row in project.connection.execute("SELECT folded FROM actor")}
    assert folded == {"confederation ктр", "gone"}


def test_a_step_that_fails_leaves_the_old_project(version_1: Path) -> None:
    with sqlite3.connect(version_1) as connection:
        connection.execute("CREATE TABLE comment (mine TEXT)")
    connection.close()
    before = list(dump(version_1))
    with pytest.raises(Exception, match="cannot be opened"):
        Project.open(version_1)
    assert list(dump(version_1)) == before
    assert SCHEMA_VERSION > 1


def schema(path: Path) -> dict[str, list[tuple[object, ...]]]:
    connection = sqlite3.connect(path)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    found = {
        name: sorted(
            [tuple(row[1:]) for row in connection.execute(f"PRAGMA table_info('{name}')")]
            + [tuple(row[1:4]) for row in connection.execute(f"PRAGMA index_list('{name}')")],
            key=str,
        )
        for name in tables
    }
    connection.close()
    return found


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()
