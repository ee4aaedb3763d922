"""What the mouse does to the text: dragging, clicking once, twice and three times, and scrolling at the edges."""

from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

from annotator.ui.text_view.drag import Drag, Grain, Pointed, Selected
from annotator.ui.text_view.paragraphs import Paragraphs

_DEAD_ZONE = 3  # pixels; a hand that trembles while it clicks selects nothing
_AUTOSCROLL_EVERY = 30  # milliseconds
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Text(Protocol):
    """What the mouse needs of the view; places are points of the viewport, positions those of the text."""

    def paragraphs(self) -> Paragraphs: ...  # noqa: D102
    def visible_rect(self) -> QRect: ...  # noqa: D102
    def pointed(self, point: QPoint) -> Pointed: ...  # noqa: D102
    def selected(self) -> Selected: ...  # noqa: D102
    def select(self, selected: Selected) -> None: ...  # noqa: D102
    def scroll_by(self, distance: int) -> None: ...  # noqa: D102
    def hover_at(self, point: QPoint) -> None: ...  # noqa: D102
    def click_at(self, point: QPoint) -> None: ...  # noqa: D102
    def mark_at(self, point: QPoint) -> None: ...  # noqa: D102
    def finish_selection(self) -> None: ...  # noqa: D102
    def add_selection(self) -> None: ...  # noqa: D102


class Mouse(QObject):
    """Turns presses, moves and releases into selections of the text."""

    def __init__(self, text: Text, parent: QObject) -> None:
        super().__init__(parent)
        self._text = text
        self._drag: Drag | None = None
        self._grain = Grain.WORD
        self._doubled = False
        self._moved = False
        self._pressed_at = QPoint()
        self._last = QPoint()
        self._by_character = False
        self.by_words = True
        """Whether a drag takes whole words, and characters while Ctrl is held; or the other way round."""
        self._since_double = QElapsedTimer()
        self._autoscroll = QTimer(self)
        self._autoscroll.setInterval(_AUTOSCROLL_EVERY)
        self._autoscroll.timeout.connect(self._scroll_on)

    def forget(self) -> None:
        """Drop a drag that has begun; its text is gone."""
        self._drag = None
        self._autoscroll.stop()
        self._since_double.invalidate()

    def press(self, event: QMouseEvent) -> None:
        """Put the caret there; with Shift extend to there; a third press takes the paragraph."""
        point = event.position().toPoint()
        pointed = self._text.pointed(point)
        third = self._is_third(point)
        self._begin(point, pointed, Grain.PARAGRAPH if third else Grain.WORD)
        self._by_character = not third and self._takes_characters(event)
        if third:
            self._extend(pointed)
        elif event.modifiers() & _SHIFT and not _adds_range(event):
            anchor = self._text.selected().anchor
            self._drag = Drag(self._text.paragraphs(), Pointed(anchor, anchor))
            self._extend(pointed)
        else:
            self._text.select(Selected(pointed.position, pointed.position))

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word."""
        point = event.position().toPoint()
        self._begin(point, self._text.pointed(point), Grain.WORD)
        self._by_character = False
        self._doubled = True
        self._since_double.start()
        self._extend(self._text.pointed(point))

    def move(self, event: QMouseEvent) -> None:
        """Extend the selection, or tint the span under the pointer."""
        point = event.position().toPoint()
        if self._drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._text.hover_at(point)
            return
        self._by_character = self._takes_characters(event)
        self._drag_to(point)

    def release(self, event: QMouseEvent) -> None:
        """End the selection; without one it was a click."""
        self._autoscroll.stop()
        if self._drag is None:
            return
        point = event.position().toPoint()
        if self._moved and point != self._last:
            self._drag_to(point)
            self._autoscroll.stop()
        self._drag = None
        if self._moved and _adds_range(event):
            self._text.add_selection()
        elif self._moved:
            self._text.finish_selection()
        elif event.modifiers() & _CTRL:
            self._text.mark_at(point)
        else:
            self._text.click_at(point)

    def _takes_characters(self, event: QMouseEvent) -> bool:
        """After a double or third click words or paragraphs are meant, whatever a drag takes usually."""
        by_words = self.by_words or self._doubled or self._grain is Grain.PARAGRAPH
        return (bool(event.modifiers() & _CTRL) and not _adds_range(event)) is by_words

    def _begin(self, point: QPoint, pointed: Pointed, grain: Grain) -> None:
        self._drag = Drag(self._text.paragraphs(), pointed)
        self._grain = grain
        self._doubled = False
        self._moved = False
        self._pressed_at = self._last = point

    def _is_third(self, point: QPoint) -> bool:
        if not self._since_double.isValid():
            return False
        soon = self._since_double.elapsed() < QGuiApplication.styleHints().mouseDoubleClickInterval()
        self._since_double.invalidate()
        return soon and self._is_near(point)

    def _is_near(self, point: QPoint) -> bool:
        return (point - self._pressed_at).manhattanLength() <= _DEAD_ZONE

    def _drag_to(self, point: QPoint) -> None:
        if not self._moved and self._is_near(point):
            return
        self._last = point
        self._extend(self._text.pointed(point))
        if self._overshoot():
            self._autoscroll.start()
        else:
            self._autoscroll.stop()

    def _extend(self, pointed: Pointed) -> None:
        if self._drag is not None:
            self._moved = True
            grain = Grain.CHARACTER if self._by_character else self._grain
            self._text.select(self._drag.to(pointed, grain))

    def _overshoot(self) -> int:
        """How far the pointer is above (negative) or below what is visible."""
        visible = self._text.visible_rect()
        return min(0, self._last.y() - visible.top()) or max(0, self._last.y() - visible.bottom())

    def _scroll_on(self) -> None:
        self._text.scroll_by(max(-60, min(60, self._overshoot())))
        visible = self._text.visible_rect()
        inside = QPoint(self._last.x(), max(visible.top(), min(visible.bottom(), self._last.y())))
        self._extend(self._text.pointed(inside))


def _adds_range(event: QMouseEvent) -> bool:
    """Whether what is dragged over is to join the selected span."""
    return event.modifiers() & (_CTRL | _SHIFT) == _CTRL | _SHIFT
