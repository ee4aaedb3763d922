"""A key as it is drawn wherever one is named."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme

_HEIGHT, _LEAST_WIDTH = 18, 20


class KeyCap(PlainLabel):
    """The name of a key in a small frame; dimmed while the key does nothing."""

    def __init__(self, theme: Theme, key: str, *, live: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(theme, key, px=11, weight=500, parent=parent)
        self.setProperty("kind", "key")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.set_live(live)

    def set_live(self, live: bool) -> None:
        """Show whether the key works now."""
        self.setProperty("live", live)
        self.style().polish(self)
