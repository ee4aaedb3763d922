"""A piece of ground that others lie on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget


class Surface(QFrame):
    """A frame drawn by the style sheet: its `surface` is one of those in window.qss (app, page, card, popup, …)."""

    def __init__(self, surface: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.set_surface(surface)

    def set_surface(self, surface: str) -> None:
        """Become another kind of ground."""
        self.setProperty("surface", surface)
        self.style().polish(self)
