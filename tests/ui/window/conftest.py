"""A real window with a real project, driven by mouse and keys."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from annotator.core.annotations import Reviewer, Span
from annotator.core.ranges import Range
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.ingest.text_file import read_text_file
from annotator.operations.beginning import create_project
from annotator.operations.importing import import_documents
from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.ui.app import built
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import Settings
from annotator.ui.text_view.view import StatementView
from annotator.ui.theme.theme import Theme
from annotator.ui.workplace.workplace import Workplace

HARD = {
    "family.txt": "We 👷‍♀️ demand peace 🇫🇮 now.\nThe cafe\u0301 workers agree.",
    "lines.txt": "First line.\r\nSecond\u00a0line\twith  blanks.\r\n\r\nThird\u2028line ends.",
    "arabic.txt": "نطالب بوقف الحرب فورا\nThe union said שלום to all\n我们要求立即停火。\nहम शांति की मांग करते हैं",
    "marked.txt": "\ufeffA mark before the text is no word of it.",
}


@dataclass
class Desk:
    """What a person does at the window."""

    window: MainWindow
    qtbot: QtBot

    @property
    def place(self) -> Workplace:
        assert self.window.workplace is not None
        return self.window.workplace

    @property
    def view(self) -> StatementView:
        return self.place.regions.view

    @property
    def statement_id(self) -> str:
        assert self.place.navigation.current is not None
        return self.place.navigation.current.statement.id

    def spans(self) -> list[Span]:
        """The spans as the project file holds them now, read by a connection of our own."""
        assert self.window.session is not None
        with Project.open(self.window.session.path, read_only=True) as project:
            return list(load_annotations(project, self.statement_id).spans)

    def open_titled(self, begin: str) -> None:
        """Go to the statement whose text begins so, with the keys of the list."""
        for _ in range(50):
            if self.view.text().lstrip().startswith(begin):
                self.view.setFocus()
                return
            self.key("J")
        raise AssertionError(f"no statement begins with {begin}")

    def find(self, words: str, occurrence: int = 1) -> Range:
        at = -1
        for _ in range(occurrence):
            at = self.view.text().index(words, at + 1)
        return Range(at, at + len(words))

    def drag(
        self, words: str, occurrence: int = 1, *, by_character: bool = True, held: Qt.KeyboardModifier | None = None
    ) -> None:
        """Select words with the mouse."""
        wanted = self.find(words, occurrence)
        self.view.reveal(wanted)
        QApplication.processEvents()
        if held is None:
            held = Qt.KeyboardModifier.ControlModifier if by_character else Qt.KeyboardModifier.NoModifier
        start, end = self._edge(wanted.start), self._edge(wanted.end)
        QTest.mousePress(self.view.viewport(), Qt.MouseButton.LeftButton, held, start)
        self._move(end, held)
        QTest.mouseRelease(self.view.viewport(), Qt.MouseButton.LeftButton, held, end)

    def _move(self, point: QPoint, held: Qt.KeyboardModifier) -> None:
        """Move with the left button held; QTest.mouseMove cannot hold a modifier."""
        port, left = self.view.viewport(), Qt.MouseButton.LeftButton
        screen = QPointF(port.mapToGlobal(point))
        none = Qt.MouseButton.NoButton
        QApplication.sendEvent(port, QMouseEvent(QEvent.Type.MouseMove, QPointF(point), screen, none, left, held))

    def select(self, words: str, occurrence: int = 1) -> None:
        """Select words with the keyboard alone."""
        wanted = self.find(words, occurrence)
        self.view.set_caret(wanted.start)
        for _ in range(len(words)):
            if (found := self.view.selection()) is not None and found.end >= wanted.end:
                break
            self.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        if self.view.selection() != wanted:  # right to left: the other arrow leads on
            self.view.set_selection(wanted)

    def key(self, key: str | Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the text."""
        if isinstance(key, str):
            QTest.keyClicks(self.view, key)
        else:
            QTest.keyClick(self.view, key, held)
        self.settle()

    def press(self, key: str) -> None:
        """Press a key wherever the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, key)
        self.settle()

    def shortcut(self, keys: str) -> None:
        """Press a shortcut of the window."""
        QTest.keySequence(self.window, keys)
        self.settle()

    def settle(self) -> None:
        """Wait until everything that was posted is written and shown."""
        session = self.window.session
        if session is not None:
            self.qtbot.waitUntil(lambda: not session.is_saving, timeout=10_000)
        QApplication.processEvents()
        self.come_back()

    def come_back(self) -> None:
        """A desktop leaves the window active while a list hangs under a field; the one without a screen does not."""
        QApplication.processEvents()
        if isinstance(QApplication.activeWindow(), QListView):
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow, timeout=5000)

    def enter(self, typed: str = "") -> None:
        """Type into the field that has the focus, and press Enter."""
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit)
        QTest.keyClicks(focused, typed)
        self.come_back()
        QTest.keyClick(focused, Qt.Key.Key_Return)
        self.settle()

    def _edge(self, position: int) -> QPoint:
        point = self.view.point_of(position)
        assert point is not None, f"character {position} is off the screen"
        return point


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def make_project(tmp_path: Path) -> Callable[[dict[str, str]], Path]:
    """Makes a project with these texts by file name."""

    def make(texts: dict[str, str]) -> Path:
        files = []
        for name, text in texts.items():
            file = tmp_path / name
            file.write_bytes(text.encode())
            files.append(file)
        path = tmp_path / "hard.annotator"
        with create_project(path, shipped_codebook()) as project:
            import_documents(project, Reviewer.named("Ana"), [read_text_file(file)[0] for file in files])
        return path

    return make


@pytest.fixture
def project_path(make_project: Callable[[dict[str, str]], Path]) -> Path:
    """A project with the hard texts."""
    return make_project(HARD)


@pytest.fixture
def open_desk(qtbot: QtBot, theme: Theme, settings: Settings) -> Iterator[Callable[[Path], Desk]]:
    """Opens a window with a project; all of them are closed at the end."""
    opened: list[MainWindow] = []

    def open_one(path: Path) -> Desk:
        window = built(theme, settings)
        opened.append(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=5000)
        assert window.open_project(path), window.message.sentence()
        desk = Desk(window, qtbot)
        qtbot.waitUntil(lambda: desk.place.navigation.current is not None, timeout=10_000)
        desk.view.setFocus()
        QApplication.processEvents()
        return desk

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def desk(open_desk: Callable[[Path], Desk], project_path: Path) -> Desk:
    """A window with the hard texts."""
    return open_desk(project_path)


def exported_spans(path: Path) -> list[dict[str, Any]]:
    """The spans of an export, read without any code of ours."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [{**span, "text": record["text"]} for record in lines[1:] for span in record["spans"]]
