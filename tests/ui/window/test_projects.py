"""Opening, refusing, two windows, lists and states, in a real window."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.documents import State
from annotator.store.listing import progress
from annotator.store.project import Project
from annotator.ui.app import built
from annotator.ui.dialogs.import_report import ImportReport
from annotator.ui.import_dialog.dialog import ImportDialog
from annotator.ui.settings import Settings
from annotator.ui.theme.theme import Theme

from .conftest import Desk


@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "text"])
def test_what_is_no_project_earns_a_sentence_and_the_window_lives(
    qtbot: QtBot, theme: Theme, settings: Settings, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "bad.annotator"
    match kind:
        case "folder":
            path.mkdir()
        case "empty":
            path.touch()
        case "text":
            path.write_text("no project")
    window = built(theme, settings)
    qtbot.addWidget(window)
    window.show()
    assert not window.open_project(path)
    assert window.message.isVisible()
    assert "bad.annotator" in window.message.sentence()
    assert window.start_page.isVisible()
    window.close()


def test_a_second_window_reads_and_says_who_writes(
    open_desk: Callable[[Path], Desk], project_path: Path, qtbot: QtBot
) -> None:
    command = (
        "import sys; from pathlib import Path; from annotator.store.project import Project; "
        "project = Project.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", command, str(project_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        desk = open_desk(project_path)
        assert desk.window.session is not None
        assert desk.window.session.read_only
        assert "open in another window" in desk.place.regions.banner.sentence()
        desk.open_titled("We ")
        desk.select("peace")
        desk.key("D")
        assert desk.spans() == []
        assert not desk.window.actions_["delete_span"].isEnabled()
        assert desk.window.actions_["export"].isEnabled()
        other.kill()


def test_two_windows_of_one_program_too(open_desk: Callable[[Path], Desk], project_path: Path, qtbot: QtBot) -> None:
    writing, reading = open_desk(project_path), open_desk(project_path)
    assert reading.window.session is not None
    assert reading.window.session.read_only
    writing.open_titled("We ")
    reading.open_titled("We ")
    writing.select("peace")
    writing.key("D")
    (span,) = writing.spans()
    qtbot.waitUntil(
        lambda: bool(reading.place.navigation.current and reading.place.navigation.current.spans), timeout=8000
    )
    assert reading.place.navigation.current is not None
    assert list(reading.place.navigation.current.spans) == [span.id]


def test_done_and_next_by_key(desk: Desk) -> None:
    assert desk.window.session is not None
    first = desk.statement_id
    desk.shortcut("Ctrl+Return")
    assert desk.statement_id != first
    found = progress(desk.window.session.project, desk.window.session.reviewer.id)
    assert (found.done, found.to_do) == (1, 3)


def test_search_filters_the_list(desk: Desk, qtbot: QtBot) -> None:
    desk.shortcut("Ctrl+F")
    field = desk.window.focusWidget()
    assert isinstance(field, QLineEdit)
    for words, found in (("workers", 1), ("停火", 1), ("nothing like this", 0), ("", 4)):
        field.clear()
        field.insert(words)
        qtbot.waitUntil(lambda: listed(desk) == found, timeout=10_000)  # noqa: B023 - asked before the next round


def test_what_the_list_is_searched_for_is_marked_in_the_text(desk: Desk, qtbot: QtBot) -> None:
    desk.open_titled("We ")
    desk.shortcut("Ctrl+F")
    field = desk.window.focusWidget()
    assert isinstance(field, QLineEdit)
    field.insert("PEACE workers")
    hits = [desk.find("peace"), desk.find("workers")]
    qtbot.waitUntil(lambda: list(desk.view.hits()) == hits, timeout=5000)
    field.clear()
    qtbot.waitUntil(lambda: list(desk.view.hits()) == [], timeout=5000)


def listed(desk: Desk) -> int:
    return desk.place.regions.statements.current_place()[1]


def test_a_vanished_project_is_told_and_nothing_called_saved(desk: Desk, qtbot: QtBot) -> None:
    assert desk.window.session is not None
    desk.open_titled("We ")
    desk.window.session.path.rename(desk.window.session.path.with_name("elsewhere.annotator"))
    desk.view.set_selection(desk.find("peace"))
    with qtbot.waitSignal(desk.window.session.failed, timeout=5000) as caught:
        QTest.keyClicks(desk.view, "D")
    assert caught.args is not None
    assert "moved, replaced or deleted" in str(caught.args[0])
    assert desk.place.navigation.current is not None
    assert desk.place.navigation.current.spans == {}


def test_files_that_are_dropped_are_imported(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    good, bad = tmp_path / "new.txt", tmp_path / "bad.txt"
    good.write_text("A new statement of the workers.")
    bad.write_bytes(b"\x00\x01\x02" * 100)
    assert desk.window.session is not None
    desk.window.files_dropped.emit([good, bad, tmp_path / "missing.txt"])
    (dialog,) = desk.window.findChildren(ImportDialog)
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=15_000)
    with qtbot.waitSignal(desk.window.session.changed, timeout=10_000):
        QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.place.regions.statements.current_place()[1] == 5, timeout=5000)


def test_the_state_of_each_statement_is_the_reviewers_own(desk: Desk) -> None:
    desk.shortcut("Ctrl+D")
    assert desk.window.session is not None
    assert desk.place.navigation.current is not None
    assert desk.place.navigation.current.review_by(desk.window.session.reviewer).state is State.DONE
    with Project.open(desk.window.session.path, read_only=True) as project:
        assert progress(project, "somebody else").done == 0


def test_every_action_has_a_tip_and_a_name(desk: Desk) -> None:
    for menu in desk.window.actions_.menus():
        for spec in menu.entries:
            if spec is not None:
                action = desk.window.actions_[spec.name]
                assert action.text()
                assert action.toolTip() != action.text()
    names = [spec.name for menu in desk.window.actions_.menus() for spec in menu.entries if spec]
    assert len(names) == len(set(names))


def test_no_key_is_given_twice(desk: Desk) -> None:
    keys = [key for menu in desk.window.actions_.menus() for spec in menu.entries if spec for key in spec.keys]
    assert len(keys) == len(set(keys)), json.dumps(keys)


def test_nothing_flashes_up_as_a_window_of_its_own(
    qtbot: QtBot, theme: Theme, settings: Settings, project_path: Path
) -> None:
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(type(watched).__name__)
            return False

    watch, application = Watch(), QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    window = built(theme, settings)
    window.show()
    window.open_project(project_path)
    qtbot.waitUntil(lambda: window.workplace is not None and window.workplace.navigation.current is not None)
    application.removeEventFilter(watch)
    window.close()
    assert shown == ["MainWindow"]


def test_annotations_of_an_exchange_file_come_in_as_one_step(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    span = {"label": "demand", "quote": "peace"}
    lost = {"label": "demand", "quote": "not in the text"}
    header = {"format": "annotator-exchange", "version": 1, "offset_unit": "code point"}
    record = {"type": "statement", "document": {"name": "family.txt"}, "spans": [span, lost]}
    file = tmp_path / "more.jsonl"
    file.write_text("\n".join(json.dumps(line) for line in (header, record)) + "\n")
    desk.open_titled("We ")
    desk.window.files_dropped.emit([file])
    qtbot.waitUntil(lambda: [one.quote for one in desk.spans()] == ["peace"], timeout=10_000)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ImportReport)), timeout=5000)
    (report,) = desk.window.findChildren(ImportReport)
    assert "1 span" in report.text()
    assert "not in the text" in report.text()
    report.close()
    desk.window.actions_["undo"].trigger()
    desk.settle()
    assert desk.spans() == []


def test_opening_the_open_project_again_leaves_it_open_for_writing(desk: Desk) -> None:
    assert desk.window.session is not None
    path = desk.window.session.path
    assert desk.window.open_project(path.parent / "." / path.name)
    assert desk.window.session is not None
    assert not desk.window.session.read_only
    desk.open_titled("We ")
    desk.select("peace")
    desk.key("D")
    assert [span.quote for span in desk.spans()] == ["peace"]
