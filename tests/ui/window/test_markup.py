"""Foreign words that look like markup: shown as typed everywhere, and nothing that they name is fetched."""

import ctypes
import os
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTextEdit, QToolTip, QWidget
from shiboken6 import isValid

from annotator.core.annotations import Reviewer
from annotator.core.codebook import Codebook
from annotator.core.ranges import Range
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.ingest.text_file import read_text_file
from annotator.operations.annotating import add_span, name_actor, set_span_note
from annotator.operations.beginning import create_project
from annotator.operations.commenting import add_comment
from annotator.operations.describing import describe_statement
from annotator.operations.importing import import_documents
from annotator.operations.relating import add_relation
from annotator.operations.reviewing import set_statement_note
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.statements import all_statements, load_text
from annotator.ui.settings import Place

from .conftest import Desk

_OPENED = 0x20  # IN_OPEN of <sys/inotify.h>
_SHOW = (
    "span_table",
    "comments",
    "actors",
    "edit_codebook",
    "outdated",
    "filter",
    "link",
    "name_actor",
    "statement_origin",
    "statement_note",
    "span_note",
    "label_occurrences",
    "copy_spans",
    "shortcuts",
    "settings",
    "export",
    "names",
    "commands",
)


class Bait:
    """A file and a port that somebody names in a text, and whether anything ever asked for one of them."""

    def __init__(self, folder: Path) -> None:
        file = folder / "bait.png"
        file.write_bytes(b"no picture")
        system = ctypes.CDLL(None, use_errno=True)
        self._watch = system.inotify_init1(os.O_NONBLOCK)
        assert system.inotify_add_watch(self._watch, bytes(file), _OPENED) > 0
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setblocking(False)
        port = self._server.getsockname()[1]
        self.words = f'<b>R&D</b> <img src="{file}"> <img src="http://127.0.0.1:{port}/x.png">'

    def asked(self) -> list[str]:
        """What was asked for since the last time: "file", "network"."""
        found = []
        with suppress(BlockingIOError):
            os.read(self._watch, 4096)
            found.append("file")
        with suppress(BlockingIOError):
            self._server.accept()[0].close()
            found.append("network")
        return found

    def close(self) -> None:
        os.close(self._watch)
        self._server.close()


@pytest.fixture
def bait(tmp_path: Path) -> Iterator[Bait]:
    if sys.platform != "linux":
        pytest.skip("Only Linux tells who opens a file.")
    bait = Bait(tmp_path)
    yield bait
    bait.close()


def test_the_bait_is_seen_where_markup_is_read(bait: Bait, qapp: QApplication) -> None:
    page = QTextDocument()
    page.setHtml(bait.words)
    page.size()
    assert bait.asked() == ["file"]


def test_every_view_and_dialog_shows_markup_as_typed(
    bait: Bait, tmp_path: Path, open_desk: Callable[[Path], Desk]
) -> None:
    desk = open_desk(_project(tmp_path, bait.words))
    statement = desk.statement_id
    (span, *_rest) = desk.spans()
    _look(desk.window)
    for name in _SHOW:
        desk.place.go_to(Place(statement, span_id=span.id))
        desk.view.setFocus()
        action = desk.window.actions_[name]
        assert action.isEnabled(), name
        QTimer.singleShot(300, lambda: _look_and_close(desk.window))
        action.trigger()
        desk.qtbot.wait(450)
    assert bait.asked() == []
    assert bait.words in desk.view.text()
    assert {row.label.name for row in desk.place.regions.codebook._rows} == {
        f"{bait.words} {number}" for number in range(8)
    }


def _look(window: QWidget) -> None:
    """Paint every window, and ask every widget for its tooltip."""
    for top in [window, *(one for one in QApplication.topLevelWidgets() if one.isVisible())]:
        top.grab()
        for widget in top.findChildren(QWidget):
            if not (isValid(widget) and widget.isVisible()):  # what is painted anew may be made anew
                continue
            middle = widget.rect().center()
            QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, widget.mapToGlobal(middle)))
            for label in QApplication.topLevelWidgets():
                if isinstance(label, QLabel) and label.isVisible():
                    label.grab()
            QToolTip.hideText()
            if isinstance(widget, QLabel) and "<b>" in widget.text():
                assert widget.textFormat() == Qt.TextFormat.PlainText, widget.text()
            if isinstance(widget, QTextEdit):
                assert "<b>" in widget.toPlainText() or "R&D" not in widget.toPlainText()


def _look_and_close(window: QWidget) -> None:
    _look(window)
    for top in QApplication.topLevelWidgets():
        if top.isVisible() and top is not window:
            top.reject() if isinstance(top, QDialog) else top.close()


def _project(folder: Path, words: str) -> Path:
    text = f"{words}\n\nWe demand {words} now, says {words} of {words}."
    file = folder / "<b>R&D<b>.txt"
    file.write_text(text, encoding="utf-8")
    path = folder / "R&D <b>x<b>.annotator"
    ana = Reviewer.named("Ana")
    with create_project(path, _renamed(shipped_codebook(), words)) as project:
        import_documents(project, ana, [read_text_file(file)[0]])
        codebook = load_codebook(project)
        (statement, *_more) = all_statements(project)
        stored = load_text(project, statement.id).text
        at = Range(stored.index(words), stored.index(words) + len(words))
        for label in codebook.labels[:2]:
            add_span(project, ana, statement.id, [at], label.id)
        speaker, demand = load_annotations(project, statement.id).spans
        if speaker.label_id != codebook.labels[0].id:
            speaker, demand = demand, speaker
        canonical = next(one for one in codebook.attributes_of(speaker.label_id) if one.kind.value == "actor")
        name_actor(project, ana, speaker.id, canonical.id, words)
        set_span_note(project, ana, speaker.id, words)
        set_statement_note(project, ana, statement.id, words)
        add_comment(project, ana, statement.id, words, span_id=speaker.id)
        makes = codebook.relation_types[0]
        add_relation(project, ana, speaker.id, demand.id, makes.id)
        describe_statement(project, ana, statement.id, issuer=words)
    return path


def _renamed(codebook: Codebook, words: str) -> Codebook:
    """The codebook with markup in every name and definition."""
    return replace(
        codebook,
        labels=tuple(replace(one, name=f"{words} {at}", definition=words) for at, one in enumerate(codebook.labels)),
        attributes=tuple(replace(one, name=f"{words} {at}") for at, one in enumerate(codebook.attributes)),
        choices=tuple(replace(one, name=f"{words} {at}") for at, one in enumerate(codebook.choices)),
        relation_types=tuple(replace(one, name=f"{words} {at}") for at, one in enumerate(codebook.relation_types)),
    )
