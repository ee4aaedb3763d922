"""One label of the label palette."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.core.codebook import Label
from annotator.ui.parts.badge import Badge
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_HEIGHT = 32


class PaletteEntry(Surface):
    """Badge and name; the current one is filled, ringed and heavier."""

    chosen = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, label: Label, *, parent: QWidget | None = None) -> None:
        super().__init__("entry", parent)
        self.label = label
        self._name = ElidedLabel(theme, label.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(8)
        row.addWidget(Badge(theme, label))
        row.addWidget(self._name, 1)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(label.name)

    def set_current(self, current: bool) -> None:
        """Show whether Enter would take this label."""
        self.setProperty("current", current)
        self._name.set_weight(600 if current else 400)
        self.style().polish(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The entry with the focus is the current one."""
        super().focusInEvent(event)
        self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the click here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click takes the label."""
        event.accept()
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit()
