"""Rename and merge with ten thousand annotations: the preview is right, one undo, nothing orphaned, no waiting."""

import random
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.core.annotations import Relation, Reviewer, Span, Value
from annotator.core.changes import Edit
from annotator.core.codebook import Codebook
from annotator.core.identity import new_id
from annotator.core.ranges import Range
from annotator.operations.checking import check
from annotator.store import journal
from annotator.store.annotations import load_annotations
from annotator.store.codebook_usage import count_uses
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.statements import all_statements, load_text

from .codebook_bench import Bench
from .conftest import Desk

STATEMENTS, SPANS_EACH, RELATIONS_EACH = 40, 200, 50  # 8,000 spans and 2,000 relations


@pytest.fixture
def busy_path(make_project: Callable[[dict[str, str]], Path]) -> Path:
    """A project full of speakers, demands and stances, a third each; every speaker is linked to some demand."""
    rng = random.Random(5)
    texts = {
        f"{number}.txt": f"Statement {number}. " + "we demand peace 👷‍♀️ now and wages. " * 30
        for number in range(STATEMENTS)
    }
    path = make_project(texts)
    ana = Reviewer.named("Ana")
    with Project.open(path) as project:
        codebook = load_codebook(project)
        edits: list[Edit] = []
        for statement in all_statements(project):
            text = load_text(project, statement.id).text
            spans = [_span(rng, text, statement.id, codebook, number) for number in range(SPANS_EACH)]
            edits += [Edit(None, span) for span in spans]
            makes = next(kind.id for kind in codebook.relation_types if kind.name == "makes")
            for number in range(0, 3 * RELATIONS_EACH, 3):
                link = Relation(new_id(), statement.id, ana.id, makes, spans[number].id, spans[number + 1].id)
                edits.append(Edit(None, link))
        with project.transaction():
            journal.record(project, "annotate", ana, edits)
    return path


def _span(rng: random.Random, text: str, statement: str, codebook: Codebook, number: int) -> Span:
    ana = Reviewer.named("Ana")
    label = codebook.label_named(("speaker", "demand", "stance")[number % 3])
    assert label is not None
    start = rng.randrange(len(text) - 20)
    place = Range(start, start + rng.randrange(3, 20))
    against = next(choice for choice in codebook.choices if choice.name == "against" and choice.key)
    values = {against.attribute_id: Value(against.id)} if label.name == "stance" else {}
    return Span(new_id(), statement, ana.id, label.id, (place,), (place.quote(text),), values, codebook_version=1)


class Pulse:
    """Counts how often the window could do something else, and names the threads in which work was done."""

    def __init__(self) -> None:
        self.beats = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        self.beats += 1


def test_a_rename_shows_the_work_and_touches_none_of_it(
    open_desk: Callable[[Path], Desk], busy_path: Path, qtbot: QtBot
) -> None:
    bench = Bench(open_desk(busy_path), qtbot)
    form = bench.choose("stance")
    before = _counts(busy_path)
    bench.type(form.name_field, "position taken")
    words = bench.editor.page.bar.words()
    assert f"{before[form.entry().id]:,} spans" in words or f"{before[form.entry().id]} spans" in words
    assert f"{STATEMENTS} statements" in words
    bench.apply()
    assert bench.label("position taken").id == form.entry().id
    assert _counts(busy_path) == before
    bench.undo_in_the_window()
    assert bench.label("stance").id == form.entry().id
    assert _problems(busy_path) == []


def test_a_merge_is_one_step_in_the_writers_thread(
    open_desk: Callable[[Path], Desk], busy_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[str] = set()
    record = journal.record

    def recorded(*args: object, **kwargs: object) -> object:
        threads.add(threading.current_thread().name)
        return record(*args, **kwargs)  # type: ignore[arg-type]  # passed on as it comes

    bench = Bench(open_desk(busy_path), qtbot)
    monkeypatch.setattr(journal, "record", recorded)
    before, steps = _counts(busy_path), _steps(busy_path)
    stance, demand = bench.label("stance").id, bench.label("demand").id
    bench.choose("stance")
    dialog = bench.merge_into("demand")
    rows = {row.what: row for row in dialog.table.rows()}
    folded = rows["spans of the same words"].count if "spans of the same words" in rows else 0
    assert rows["polarity: against"].count == before[stance]
    assert rows["polarity: against"].lost
    assert rows["statements"].count == STATEMENTS

    pulse = Pulse()
    QTest.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    assert bench.desk.window.session is not None
    assert bench.desk.window.session.is_saving  # the click came back while the work goes on elsewhere
    bench.wait()

    assert threads == {"writer"}
    assert pulse.beats > 10
    after = _counts(busy_path)
    assert stance not in after
    assert after[demand] == before[demand] + before[stance] - folded
    assert _steps(busy_path) == steps + 1
    assert _problems(busy_path) == []
    bench.undo_in_the_window()
    assert _counts(busy_path) == before
    assert _steps(busy_path) == steps + 2
    assert _problems(busy_path) == []
    shown = bench.desk.place.navigation.current
    assert shown is not None
    with Project.open(busy_path, read_only=True) as project:
        stored = {span.id: span.label_id for span in load_annotations(project, shown.statement.id).spans}
    assert {span.id: span.label_id for span in shown.spans.values()} == stored


def _counts(path: Path) -> dict[str, int]:
    with Project.open(path, read_only=True) as project:
        return count_uses(project)


def _steps(path: Path) -> int:
    with Project.open(path, read_only=True) as project:
        (count,) = project.connection.execute("SELECT count(*) FROM journal").fetchone()
        return int(count)


def _problems(path: Path) -> list[str]:
    with Project.open(path, read_only=True) as project:
        return check(project).problems
