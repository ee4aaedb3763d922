"""Codebooks that come and go: files, other projects, new projects; and the work that older definitions left behind."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QRadioButton
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Codebook
from annotator.export.codebook_toml import codebook_toml
from annotator.export.qda.codebook import load_qdc
from annotator.ingest.codebook_toml import load_codebook_file, shipped_codebook
from annotator.operations.beginning import create_project
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.ui.actions.codebooks import Codebooks
from annotator.ui.codebook_editor.outdated_dialog import OutdatedDialog
from annotator.ui.codebook_editor.take_dialog import TakeDialog
from annotator.ui.dialogs.new_codebook import NewCodebookDialog
from annotator.ui.file_choices import FileChoices

from .codebook_bench import Bench
from .conftest import Desk


@pytest.fixture
def other() -> Codebook:
    """The shipped codebook without quotes, with a label of its own."""
    shipped = shipped_codebook()
    quote = shipped.label_named("quote")
    speaker = shipped.label_named("speaker")
    assert quote is not None
    assert speaker is not None
    gone = {one.id for one in shipped.attributes_of(quote.id)}
    return replace(
        shipped,
        labels=(
            *(one for one in shipped.labels if one != quote),
            replace(speaker, id="mood", name="<b>mood</b>", letter="M", key="M", position=20),
        ),
        attributes=tuple(one for one in shipped.attributes if one.id not in gone),
        choices=tuple(one for one in shipped.choices if one.attribute_id not in gone),
        relation_types=tuple(
            kind for kind in shipped.relation_types if not any(quote.id in pair for pair in kind.pairs)
        ),
    )


def test_a_file_adds_what_is_lacking_or_replaces_the_whole(
    desk: Desk, qtbot: QtBot, tmp_path: Path, other: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "other.toml"
    file.write_text(codebook_toml(other), "utf-8")
    monkeypatch.setattr(FileChoices, "codebook", lambda _self: file)
    bench = Bench(desk, qtbot)
    dialog = _asked(bench, "import_codebook")
    assert dialog.do.text() == "Add 1 entry"
    bench.do(dialog)
    assert bench.label("<b>mood</b>").key == "M"
    assert bench.codebook.label_named("quote") is not None
    dialog = _asked(bench, "import_codebook")
    dialog.mode._segments[1].click()
    bench.wait()
    assert any(row.becomes == "are taken away" for row in dialog.table.rows())
    bench.do(dialog)
    assert bench.codebook.label_named("quote") is None
    bench.undo_in_the_window()
    assert bench.codebook.label_named("quote") is not None


def test_a_file_that_is_no_codebook_changes_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "bad.toml"
    file.write_text("labels = 3", "utf-8")
    monkeypatch.setattr(FileChoices, "codebook", lambda _self: file)
    desk.window.actions_["import_codebook"].trigger()
    qtbot.waitUntil(desk.window.message.isVisible, timeout=5000)
    assert "bad.toml" in desk.window.message.sentence()


def test_another_project_gives_its_codebook(
    desk: Desk, qtbot: QtBot, tmp_path: Path, other: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "other.annotator"
    create_project(path, other).close()
    monkeypatch.setattr(FileChoices, "project", lambda _self: path)
    bench = Bench(desk, qtbot)
    bench.do(_asked(bench, "take_codebook"))
    assert bench.label("<b>mood</b>").letter == "M"


def test_the_exported_file_reads_back(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine.toml"
    monkeypatch.setattr(FileChoices, "codebook_target", lambda _self, _name: target)
    desk.window.actions_["export_codebook"].trigger()
    qtbot.waitUntil(target.exists, timeout=5000)
    assert load_codebook_file(target).label_named("demand") is not None


def test_a_codebook_for_other_programs_is_written_and_read(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kind of file that is chosen decides, whatever the name says."""

    def choose(_parent: object, _title: str, place: str, kinds: str) -> tuple[str, str]:
        assert Path(place).name.endswith(".toml")
        return str(tmp_path / "mine.toml"), next(kind for kind in kinds.split(";;") if "*.qdc" in kind)

    target = tmp_path / "mine.qdc"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    desk.window.actions_["export_codebook"].trigger()
    qtbot.waitUntil(target.exists, timeout=5000)
    qtbot.waitUntil(lambda: "holds no attributes" in desk.window.status._message.text(), timeout=5000)
    assert load_qdc(target).label_named("demand") is not None
    assert not (tmp_path / "mine.toml").exists()
    text = target.read_text("utf-8").replace('name="demand"', 'name="&lt;b&gt;appeal&lt;/b&gt;"')
    target.write_text(text, "utf-8")
    monkeypatch.setattr(FileChoices, "codebook", lambda _self: target)
    bench = Bench(desk, qtbot)
    dialog = _asked(bench, "import_codebook")
    assert dialog.do.text() == "Add 1 entry"
    bench.do(dialog)
    assert bench.label("<b>appeal</b>").definition == bench.label("demand").definition


def _asked(bench: Bench, action: str) -> TakeDialog:
    bench.desk.window.actions_[action].trigger()
    bench.wait()
    dialogs = [one for one in bench.desk.window.findChildren(TakeDialog) if one.isVisible()]
    assert len(dialogs) == 1, bench.desk.window.message.sentence()
    bench.wait()
    return dialogs[0]


@pytest.mark.parametrize(
    ("way", "labels"), [("shipped", 8), ("file", 8), ("other project", 8), ("Empty", 0), ("bad file", None)]
)
def test_a_new_project_begins_with_the_codebook_that_is_chosen(  # noqa: PLR0917 - fixtures
    desk: Desk, tmp_path: Path, other: Codebook, monkeypatch: pytest.MonkeyPatch, way: str, labels: int | None
) -> None:
    path, project, file = tmp_path / "new.annotator", tmp_path / "other.annotator", tmp_path / "other.toml"
    create_project(project, other).close()
    file.write_text("labels = 3" if way == "bad file" else codebook_toml(other), "utf-8")
    monkeypatch.setattr(FileChoices, "new_project", lambda _self: path)
    monkeypatch.setattr(FileChoices, "project", lambda _self: project)
    monkeypatch.setattr(FileChoices, "codebook", lambda _self: file)
    said: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewCodebookDialog)
        (button,) = (one for one in dialog.findChildren(QRadioButton) if way.rsplit(maxsplit=1)[-1] in one.text())
        button.click()
        said.append(dialog.said())
        make = next(one for one in dialog.findChildren(type(dialog._make)) if one.text() == "Make the project")
        (make.click if make.isEnabled() else dialog.reject)()

    QTimer.singleShot(100, answer)
    desk.window.actions_["new_project"].trigger()
    assert said
    assert path.exists() == (labels is not None)
    if labels is None:
        assert "other.toml" in said[0]
        return
    with Project.open(path, read_only=True) as made:
        found = load_codebook(made)
    assert len(found.labels) == labels
    assert (found.label_named("<b>mood</b>") is not None) == (way in {"file", "other project"})


def test_the_worklist_leads_to_old_work_until_it_is_confirmed(desk: Desk, qtbot: QtBot) -> None:
    desk.open_titled("We ")
    for words in ("peace", "agree"):
        desk.select(words)
        desk.key("D")
    here = desk.statement_id
    bench = Bench(desk, qtbot)
    form = bench.choose("demand")
    bench.type(form.definition, "Only what is called for in so many words <img src=x>.")
    bench.apply()
    worklist = _worklist(bench)
    assert [one.words for one in worklist.work()] == ["peace", "agree"]
    assert "2 annotations" in worklist.sentence()
    assert "so many words <img src=x>" in worklist._meaning.text()
    desk.window.activateWindow()
    desk.open_titled("First line")
    worklist.list.setFocus()
    worklist._jump()
    assert desk.statement_id == here
    assert desk.view.selected_span == worklist.work()[0].id
    QTest.mouseClick(worklist.confirm, Qt.MouseButton.LeftButton)
    bench.wait()
    assert [one.words for one in worklist.work()] == ["agree"]
    bench.undo_in_the_window()
    assert len(worklist.work()) == 2
    QTest.mouseClick(worklist.confirm_all, Qt.MouseButton.LeftButton)
    bench.wait()
    assert worklist.work() == ()
    assert "today" in worklist.sentence()


def test_a_label_selected_in_the_worklist_stands_for_all_under_it(desk: Desk, qtbot: QtBot) -> None:
    desk.open_titled("We ")
    for words, key in (("peace", "D"), ("agree", "D"), ("We", "S")):
        desk.select(words)
        desk.key(key)
    bench = Bench(desk, qtbot)
    for name in ("demand", "speaker"):
        form = bench.choose(name)
        bench.type(form.include, f"other words for {name}")
        bench.apply()
    worklist = _worklist(bench)
    worklist.list.selectionModel().clear()
    groups = [worklist.list.model().index(row, 0) for row in range(2)]
    demand = next(index for index in groups if index.data() == "demand")
    worklist.list.setCurrentIndex(demand)
    assert {one.words for one in worklist.selected()} == {"peace", "agree"}
    QTest.mouseClick(worklist.confirm, Qt.MouseButton.LeftButton)
    bench.wait()
    assert [one.words for one in worklist.work()] == ["We"]


def test_another_reviewers_old_work_is_theirs_until_one_looks_at_everybodys(
    open_desk: Callable[[Path], Desk], project_path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(project_path)
    desk.open_titled("We ")
    desk.select("peace")
    desk.key("D")
    bench = Bench(desk, qtbot)
    bench.type(bench.choose("demand").definition, "Something else.")
    bench.apply()
    session = desk.window.session
    assert session is not None
    session.reviewer = replace(session.reviewer, id="somebody", name="Somebody")
    worklist = _worklist(bench)
    assert worklist.work() == ()
    worklist.whose._segments[1].click()
    bench.wait()
    assert [one.words for one in worklist.work()] == ["peace"]


def _worklist(bench: Bench) -> OutdatedDialog:
    bench.desk.window.activateWindow()
    bench.qtbot.waitUntil(bench.desk.window.isActiveWindow, timeout=5000)
    bench.desk.shortcut("Ctrl+Shift+B")
    codebooks = bench.desk.window.findChild(Codebooks)
    assert codebooks is not None
    assert codebooks.outdated is not None
    bench.wait()
    return codebooks.outdated
