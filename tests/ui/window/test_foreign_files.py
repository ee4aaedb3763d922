"""Files of other programs dropped on the window or chosen for import: recognised, and read as what is wanted."""

import json
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator.export.plan import ExportPlan
from annotator.operations.exporting import export_project
from annotator.operations.sampling import create_sample
from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.store.statements import all_statements, load_text
from annotator.ui.dialogs.import_report import ImportReport
from annotator.ui.foreign_dialog.dialog import ForeignDialog
from annotator.ui.foreign_dialog.offer_dialog import OfferDialog
from annotator.ui.import_dialog.dialog import ImportDialog

from .conftest import Desk

WORDS = "Workers strike now."


def prodigy(path: Path) -> Path:
    record = {
        "text": WORDS,
        "_input_hash": 1,
        "_task_hash": 2,
        "spans": [{"start": 0, "end": 7, "label": "Speaker"}, {"start": 8, "end": 14, "label": "Event"}],
        "answer": "accept",
    }
    path.write_text(json.dumps(record) + "\n", "utf-8")
    return path


def brat(folder: Path) -> Path:
    folder.mkdir()
    (folder / "a.txt").write_text(WORDS, "utf-8")
    (folder / "a.ann").write_text("T1\tSpeaker 0 7\tWorkers\n", "utf-8")
    return folder


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sample as REFI-QDA and UIMA have it."""
    folder = tmp_path_factory.mktemp("packed")
    with create_sample(folder / "sample.annotator") as project:
        made = {"qdpx": folder / "s.qdpx", "uima-xmi": folder / "xmi"}
        for form, place in made.items():
            export_project(project, place, ExportPlan(format=form))
    return made


def drop(desk: Desk, *paths: Path) -> None:
    """Let go of files over the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, left, none = desk.window.rect().center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):  # newer ones want a QPointF
        enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(desk.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, left, none))


class Answers:
    """Presses a button in each dialog that comes, by its kind, and keeps what the dialogs say."""

    def __init__(self, answers: dict[type[QDialog], str]) -> None:
        self.said: list[str] = []
        self._answers = answers
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(10)

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        wanted = self._answers.get(type(dialog)) if isinstance(dialog, QDialog) else None
        if dialog is None or wanted is None or not dialog.isActiveWindow():
            return
        self.said += [label.text() for label in dialog.findChildren(QLabel)]
        button = next(one for one in dialog.findChildren(QPushButton) if one.text() == wanted)
        if button.isEnabled():
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def answers(request: pytest.FixtureRequest) -> Callable[[dict[type[QDialog], str]], Answers]:
    def begin(given: dict[type[QDialog], str]) -> Answers:
        made = Answers(given)
        request.addfinalizer(made.stop)
        return made

    return begin


def texts(desk: Desk) -> dict[str, int]:
    """The texts of the project, each with how many spans it carries."""
    assert desk.window.session is not None
    with Project.open(desk.window.session.path, read_only=True) as project:
        return {
            load_text(project, one.id).text: len(load_annotations(project, one.id).spans)
            for one in all_statements(project)
        }


def told(desk: Desk, qtbot: QtBot, reports: int = 1) -> str:
    def shown() -> list[ImportReport]:
        return [one for one in desk.window.findChildren(ImportReport) if one.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) >= reports, timeout=30_000)
    words = "\n".join(one.text() for one in shown())
    for one in shown():
        one.close()
    desk.settle()
    return words


Begin = Callable[[dict[type[QDialog], str]], Answers]


def test_a_dropped_prodigy_file_is_read_with_its_spans(
    desk: Desk, qtbot: QtBot, tmp_path: Path, answers: Begin
) -> None:
    answer = answers({OfferDialog: "Read annotations…", ForeignDialog: "Read"})
    drop(desk, prodigy(tmp_path / "p.jsonl"))
    assert "1 statement, 1 span added" in told(desk, qtbot)
    assert "p.jsonl comes from another program: Prodigy JSONL" in answer.said
    assert "1 text · 2 spans" in answer.said
    assert texts(desk)[WORDS] == 1


def test_a_dropped_prodigy_file_is_imported_as_texts_only(
    desk: Desk, qtbot: QtBot, tmp_path: Path, answers: Begin
) -> None:
    answers({OfferDialog: "Import texts only"})
    drop(desk, prodigy(tmp_path / "p.jsonl"))
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ImportDialog)), timeout=10_000)
    (dialog,) = desk.window.findChildren(ImportDialog)
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=20_000)
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    told(desk, qtbot)
    assert texts(desk)[WORDS] == 0


def test_a_folder_is_offered_and_declined(desk: Desk, qtbot: QtBot, tmp_path: Path, answers: Begin) -> None:
    before = texts(desk)
    answer = answers({OfferDialog: "Cancel"})
    drop(desk, brat(tmp_path / "brat"))
    qtbot.waitUntil(lambda: "1 text · 1 span" in answer.said, timeout=10_000)
    desk.settle()
    assert texts(desk) == before
    assert not desk.window.findChildren(ImportDialog)


def test_texts_and_annotations_come_in_one_after_the_other(
    desk: Desk, qtbot: QtBot, tmp_path: Path, answers: Begin
) -> None:
    plain = tmp_path / "plain.txt"
    plain.write_text("A plain text about wages.", "utf-8")
    answer = answers({OfferDialog: "Read annotations…", ForeignDialog: "Read"})
    drop(desk, plain, prodigy(tmp_path / "p.jsonl"), brat(tmp_path / "brat"))
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ImportDialog)), timeout=10_000)
    (dialog,) = desk.window.findChildren(ImportDialog)
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=20_000)
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    said = told(desk, qtbot, reports=3)
    assert "2 files of other programs" in answer.said
    assert "plain.txt" in said
    assert "already" in said  # the span of brat is the same as that of Prodigy
    assert texts(desk)["A plain text about wages."] == 0
    assert texts(desk)[WORDS] == 1


@pytest.mark.parametrize("form", ["qdpx", "uima-xmi"])
def test_what_no_reader_of_texts_knows_gives_its_texts_alone(  # noqa: PLR0917 - fixtures
    desk: Desk, qtbot: QtBot, packed: dict[str, Path], answers: Begin, form: str, tmp_path: Path
) -> None:
    answers({OfferDialog: "Import texts only"})
    before = len(texts(desk))
    drop(desk, packed[form])
    assert "29 statements added" in told(desk, qtbot)
    assert len(texts(desk)) == before + 29
    assert sum(texts(desk).values()) == 0
    desk.window.actions_["undo"].trigger()
    desk.settle()
    assert len(texts(desk)) == before


def test_a_file_chosen_for_import_is_recognised_too(
    desk: Desk, qtbot: QtBot, tmp_path: Path, answers: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = prodigy(tmp_path / "p.jsonl")
    filters: list[str] = []

    def chosen(*given: str) -> tuple[list[str], str]:
        filters.append(given[3])
        return [str(path)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", chosen)
    answers({OfferDialog: "Read annotations…", ForeignDialog: "Read"})
    QTest.keyClick(desk.view, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    told(desk, qtbot)
    assert texts(desk)[WORDS] == 1
    assert "*.qdpx" in filters[0]


def test_the_key_of_a_folder_of_annotations(
    desk: Desk, qtbot: QtBot, tmp_path: Path, answers: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = brat(tmp_path / "brat")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    answers({ForeignDialog: "Read"})
    QTest.keyClick(desk.view, Qt.Key.Key_F7)
    told(desk, qtbot)
    assert texts(desk)[WORDS] == 1


def test_a_damaged_file_that_only_its_program_reads_is_told_in_a_sentence(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "d.xmi").write_text("<xmi:XMI", "utf-8")
    before = texts(desk)
    drop(desk, tmp_path / "d.xmi")
    qtbot.waitUntil(desk.window.message.isVisible, timeout=10_000)
    assert desk.window.message.sentence().startswith("d.xmi")
    assert texts(desk) == before
