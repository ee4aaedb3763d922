"""Every control has a name, Tab goes in reading order and never gets caught, and the focus can always be seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QScrollBar, QWidget

from annotator.ui.parts.reading_order import tab_stops

from .conftest import Desk

LEAVES = {"quit", "close_project", "open_sample", "new_project", "open_project", "import"}
"""Actions that leave the project or ask the system for a file."""


@pytest.fixture
def labelled(desk: Desk) -> Desk:
    """A statement with two spans, one of them selected."""
    desk.open_titled("We ")
    for words, key in (("demand peace", "D"), ("peace", "T")):
        desk.select(words)
        desk.key(key)
    return desk


def controls(root: QWidget) -> Iterator[QWidget]:
    """What can have the focus below a widget."""
    for one in [root, *root.findChildren(QWidget)]:
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisible() and not isinstance(one, QScrollBar):
            yield one


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(root: QWidget) -> list[str]:
    return [f"{type(one).__name__} in {type(one.parent()).__name__}" for one in controls(root) if not name_of(one)]


def test_every_control_of_the_window_has_a_name(labelled: Desk) -> None:
    assert nameless(labelled.window) == []
    labelled.select("now")
    labelled.key(Qt.Key.Key_Return)  # the palette of labels
    assert nameless(labelled.window) == []
    labelled.press("\x1b")
    labelled.window.leave_project()
    assert nameless(labelled.window) == []


def test_every_control_of_every_dialog_has_a_name(labelled: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kwargs: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_kwargs: ("", ""))
    seen: list[str] = []
    problems: list[str] = []

    def look() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                seen.append(type(dialog).__name__)
                problems.extend(f"{type(dialog).__name__}: {one}" for one in nameless(dialog))
                problems.extend(f"{type(dialog).__name__} has no title" for _ in [0] if not dialog.windowTitle())
                dialog.reject()
            elif isinstance(dialog, QMenu) and dialog.isVisible():
                dialog.close()

    for menu in labelled.window.actions_.menus():
        for spec in menu.entries:
            action = labelled.window.actions_[spec.name] if spec else None
            if spec and action and spec.name not in LEAVES and action.isEnabled():
                QTimer.singleShot(0, look)  # a dialog that waits for its answer
                action.trigger()
                labelled.settle()
                look()
    assert problems == []
    assert {"AboutDialog", "ShortcutSheet", "ReviewerNameDialog", "ExportDialog", "SpanTable"} <= set(seen)


def walked(desk: Desk, key: Qt.Key) -> list[QWidget]:
    """The controls that Tab reaches from the one that has the focus, until it is there again."""
    first = found = QApplication.focusWidget()
    stops: list[QWidget] = []
    while found is not None and len(stops) < 300:
        stops.append(found)
        QTest.keyClick(found, key)
        found = QApplication.focusWidget()
        if found is first:
            return stops
    raise AssertionError(f"Tab is caught at {name_of(stops[-1])}")


def test_tab_reads_the_window_from_the_first_region_to_the_last(labelled: Desk) -> None:
    labelled.view.tab_walks_spans = False  # as the reviewer may choose; else F6 leaves the text
    labelled.shortcut("Ctrl+F")
    stops = walked(labelled, Qt.Key.Key_Tab)
    everything = labelled.window.centralWidget()
    assert everything is not None
    assert stops == list(tab_stops(everything))
    regions = labelled.place.regions
    order = [regions.statements, regions.head, regions.view, regions.codebook, regions.span]
    places = [
        next(at for at, one in enumerate(order) if one is stop or one.isAncestorOf(stop))
        for stop in stops
        if any(one is stop or one.isAncestorOf(stop) for one in order)
    ]
    assert places == sorted(places)
    assert set(places) == set(range(len(order)))
    assert list(reversed(walked(labelled, Qt.Key.Key_Backtab)[1:])) == stops[1:]


def test_f6_goes_round_though_tab_walks_the_spans_of_the_text(labelled: Desk) -> None:
    labelled.view.setFocus()
    labelled.key(Qt.Key.Key_Tab)
    assert labelled.view.hasFocus()
    visited = []
    for _ in range(8):
        labelled.shortcut("F6")
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused)
        if focused is labelled.view:
            break
    assert len(visited) >= 3
    assert visited[-1] is labelled.view


def looks(widget: QWidget, desk: Desk) -> QImage:
    """How a control and the head of the text above it look now; the text shows its focus there too."""
    QApplication.processEvents()
    around = QRect(widget.mapTo(desk.window, QPoint(0, 0)), widget.size()).adjusted(-2, -4, 2, 2)
    return desk.window.grab(around & desk.window.rect()).toImage()


@pytest.fixture
def dressed(labelled: Desk, qapp: QApplication) -> Iterator[Desk]:
    """The same in the colours and shapes that people see."""
    labelled.window.theme.dress(qapp)
    QApplication.processEvents()
    yield labelled
    qapp.setStyleSheet("")


def test_the_focus_can_be_seen_on_every_control(dressed: Desk) -> None:
    labelled = dressed
    labelled.view.tab_walks_spans = False
    labelled.shortcut("Ctrl+F")
    unseen = []
    for stop in walked(labelled, Qt.Key.Key_Tab):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        focused = looks(stop, labelled)
        labelled.shortcut("Ctrl+1" if stop is labelled.view else "Ctrl+2")
        if looks(stop, labelled) == focused:
            unseen.append(f"{type(stop).__name__} {name_of(stop)}")
    assert unseen == []
