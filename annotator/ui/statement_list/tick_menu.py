"""A menu in which several entries can be ticked one after the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu


class TickMenu(QMenu):
    """A click or Space ticks and leaves the menu open; Enter ticks and closes it, as in every menu."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what is under the pointer."""
        if not self._tick_current():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the current entry by Space."""
        if event.key() != Qt.Key.Key_Space or not self._tick_current():
            super().keyPressEvent(event)

    def _tick_current(self) -> bool:
        action = self.activeAction()
        if action not in self.actions() or not action.isEnabled() or not action.isCheckable():
            return False
        action.trigger()
        return True
