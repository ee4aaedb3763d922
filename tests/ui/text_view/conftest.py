"""A statement view on the screen, and the ways a hand moves in it."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.codebook import LineStyle
from annotator.core.ranges import Range
from annotator.ui.text_view.drawn_span import DrawnSpan
from annotator.ui.text_view.view import StatementView
from annotator.ui.theme.theme import Theme

Show = Callable[..., StatementView]


def drawn(name: str, *ranges: tuple[int, int], letter: str = "S") -> DrawnSpan:
    """A span with these ranges."""
    parts = tuple(Range(*part) for part in ranges)
    return DrawnSpan(name, parts, letter, "", QColor("#A12E00"), LineStyle.SOLID, "speaker")


class Hand:
    """The mouse over a view: every place is asked of the view, so that no font matters."""

    def __init__(self, view: StatementView) -> None:
        self.view = view
        self.target = view.viewport()

    def at(self, position: int) -> QPoint:
        point = self.view.point_of(position)
        assert point is not None, f"position {position} is not on the screen"
        return point

    def click(self, point: QPoint) -> None:
        QTest.mouseClick(self.target, Qt.MouseButton.LeftButton, pos=point)

    def drag(self, start: QPoint, end: QPoint, *, by_character: bool = False) -> None:
        modifiers = Qt.KeyboardModifier.ControlModifier if by_character else Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self.target, Qt.MouseButton.LeftButton, modifiers, start)
        self.move(end, modifiers)
        QTest.mouseRelease(self.target, Qt.MouseButton.LeftButton, modifiers, end)

    def move(self, point: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Move with the left button held; QTest.mouseMove cannot hold a modifier."""
        place, screen = QPointF(point), QPointF(self.target.mapToGlobal(point))
        left = Qt.MouseButton.LeftButton
        QApplication.sendEvent(
            self.target, QMouseEvent(QEvent.Type.MouseMove, place, screen, Qt.MouseButton.NoButton, left, modifiers)
        )


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    """Make a view with this text and these spans, on the screen and focused."""

    def shown(text: str, spans: Sequence[DrawnSpan] = (), size: tuple[int, int] = (720, 500)) -> StatementView:
        view = StatementView(theme)
        qtbot.addWidget(view)
        view.resize(*size)
        view.set_statement(text, spans)
        with qtbot.waitExposed(view):
            view.show()
        view.setFocus()
        view.activateWindow()
        qtbot.waitUntil(view.hasFocus, timeout=2000)
        return view

    return shown
