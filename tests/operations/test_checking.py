"""A check finds what went wrong in a file behind the program's back."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core.annotations import Reviewer
from annotator.core.codebook import Codebook
from annotator.core.documents import ReadDocument
from annotator.core.ranges import Range
from annotator.operations.annotating import add_span, name_actor
from annotator.operations.beginning import create_project
from annotator.operations.checking import CheckReport, check
from annotator.operations.importing import import_documents
from annotator.operations.relating import add_relation
from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.store.statements import all_statements


@pytest.fixture
def path(tmp_path: Path, codebook: Codebook, ana: Reviewer, read_document: Callable[..., ReadDocument]) -> Path:
    """A closed project with two spans, a relation and an actor."""
    path = tmp_path / "checked.annotator"
    with create_project(path, codebook) as project:
        import_documents(project, ana, [read_document("We demand caf\u00e9 and peace.")])
        (statement,) = all_statements(project)
        add_span(project, ana, statement.id, [Range(0, 2)], "speaker")
        add_span(project, ana, statement.id, [Range(10, 14)], "demand")
        speaker, demand = load_annotations(project, statement.id).spans
        name_actor(project, ana, speaker.id, "canonical", "FBU")
        add_relation(project, ana, speaker.id, demand.id, "makes")
    return path


def checked(path: Path) -> CheckReport:
    with Project.open(path, read_only=True) as project:
        return check(project)


def test_a_sound_project_has_no_problems(path: Path) -> None:
    report = checked(path)
    assert report == CheckReport(documents=1, statements=1, spans=2, relations=1)
    assert report.sound


def test_progress_is_told_and_may_end_the_check(path: Path) -> None:
    class EnoughError(Exception):
        """Raised by whoever does not want to wait."""

    def stop(done: int, total: int) -> None:
        assert (done, total) == (0, 1)
        raise EnoughError

    with Project.open(path, read_only=True) as project, pytest.raises(EnoughError):
        check(project, progress=stop)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ("""UPDATE span SET quotes = '["Us"]' WHERE label_id = 'speaker'""", "the words at 0 to 2 are “We”, not “Us”"),
        ("""UPDATE span SET ranges = '[[0, 99]]' WHERE label_id = 'speaker'""", "0 to 99 is not a piece of the text"),
        ("UPDATE span SET ranges = '{' WHERE label_id = 'speaker'", "cannot be read"),
        ("""UPDATE span SET attributes = '{"canonical": {"choice": "x"}}' WHERE label_id = 'speaker'""", "allows"),
        ("UPDATE actor SET deleted = 1", "the actor of attribute canonical is unknown"),
        ("UPDATE label SET deleted = 1 WHERE id = 'demand'", "its label is not in the codebook"),
        ("UPDATE span SET deleted = 1 WHERE label_id = 'demand'", "joins spans that are not there"),
        ("UPDATE span SET note = 'slipped in'", "is not as the journal says"),
        ("DELETE FROM relation", "is in the journal and not in the project"),
        ("DELETE FROM journal WHERE import_id <> ''", "names a change that is not in the journal"),
        ("UPDATE journal SET edits = '[' WHERE import_id = ''", "The journal cannot be read"),
        ("UPDATE statement_text SET text = replace(text, 'peace', 'bread')", "are not what the raw file holds"),
        ("UPDATE statement_text SET text = text || '!'", "the text has 26 characters instead of 25"),
        ("UPDATE document_raw SET compression = '', bytes = x'00'", "not those that were imported"),
        ("UPDATE relation SET from_span = 'gone'", "refers to a span that is not there"),
    ],
)
def test_what_was_changed_behind_the_program_is_found(path: Path, damage: str, words: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(damage)
    report = checked(path)
    assert not report.sound
    assert any(words in problem for problem in report.problems), report.problems
    assert all(problem.endswith(".") for problem in report.problems)


def test_a_damaged_file_is_told_and_not_changed(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'span'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : page * size] = b"\xaa" * size
    path.write_bytes(data)
    report = checked(path)
    assert report.problems[0].startswith("The file is damaged")
    assert path.read_bytes() == data
