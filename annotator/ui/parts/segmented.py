"""Up to four values side by side: one click, one key, all of them in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.parts.segment_button import Segment, SegmentButton
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.typed_sign import typed_sign
from annotator.ui.theme.theme import Theme

__all__ = ["MOST_SEGMENTS", "Segment", "Segmented"]

MOST_SEGMENTS = 4
_HEIGHT, _EDGE = 28, 2
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segmented(Surface):
    """A row of values of which one or none is chosen. A click on the chosen one clears it.

    One stop of the Tab key: arrows walk, Space or Enter chooses, and so does a value's own key. `chosen` tells the
    place of the value that a person chose, or -1.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__("track", parent)
        self._theme = theme
        self._segments: list[SegmentButton] = []
        self._current = -1
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._row.setSpacing(0)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(name)
        theme.changed.connect(self._repaint)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Offer these values (four at most), none of them chosen."""
        if len(segments) > MOST_SEGMENTS:
            raise ValueError(f"at most {MOST_SEGMENTS} values fit side by side")
        for button in self._segments:
            self._row.removeWidget(button)
            button.deleteLater()
        self._segments = [SegmentButton(self._theme, segment, self) for segment in segments]
        for button in self._segments:
            button.clicked.connect(self._click)
            button.installEventFilter(self)
            self._row.addWidget(button, button.need(with_keys=True))
        self._current = -1
        self._show_current()

    def current(self) -> int:
        """The place of the chosen value, or -1."""
        return self._current

    def choose(self, place: int) -> None:
        """Show the value at this place as chosen, or none for -1; nothing is told."""
        self._current = place
        self._show_current()

    def width_needed(self, *, with_keys: bool = True) -> int:
        """How wide the values are in full."""
        return 2 * _EDGE + sum(button.need(with_keys=with_keys) for button in self._segments)

    def focus_current(self) -> None:
        """Take the focus, at the chosen value or the first."""
        if self._segments:
            self._segments[max(0, self._current)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        """Wide enough for the values and their keys."""
        return QSize(self.width_needed(), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Small, so that who places it decides what happens where it does not fit."""
        return QSize(_HEIGHT, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the keys only where they fit."""
        super().resizeEvent(event)
        fits = self.width_needed() <= self.width()
        for button in self._segments:
            button.show_key(shown=fits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows walk, and a value's key choose it."""
        if isinstance(watched, SegmentButton) and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._key_pressed(watched, event)
        return super().eventFilter(watched, event)

    def _key_pressed(self, button: SegmentButton, event: QKeyEvent) -> bool:
        place = self._segments.index(button)
        if event.key() in _STEPS:
            self._walk(place, Qt.Key(event.key()))
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose_or_clear(place)
            return True
        keys = [other.segment.key.casefold() for other in self._segments]
        pressed = typed_sign(event)
        if not pressed or pressed not in keys:
            return False
        self._choose_or_clear(keys.index(pressed))
        self._segments[keys.index(pressed)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _walk(self, place: int, key: Qt.Key) -> None:
        sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        mirrored = sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        target = place + (-_STEPS[key] if mirrored else _STEPS[key])
        self._segments[target % len(self._segments)].setFocus(Qt.FocusReason.TabFocusReason)

    def _click(self) -> None:
        button = self.sender()
        if isinstance(button, SegmentButton):
            self._choose_or_clear(self._segments.index(button))

    def _choose_or_clear(self, place: int) -> None:
        self.choose(-1 if place == self._current else place)
        self.chosen.emit(self._current)

    def _show_current(self) -> None:
        stop = max(0, self._current)
        for place, button in enumerate(self._segments):
            button.setChecked(place == self._current)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == stop else Qt.FocusPolicy.ClickFocus)

    def _repaint(self) -> None:
        for button in self._segments:
            button.update()
