"""A small round button that is on or off."""

from PySide6.QtWidgets import QWidget

from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.theme.theme import Theme

_PX = 12


class Chip(PlainButton):
    """Heavier while it is on, and wide enough for that."""

    def __init__(self, theme: Theme, words: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, words, kind="chip", px=_PX, parent=parent)
        self.setCheckable(True)
        self.setChecked(on)
        self.setAutoDefault(False)
        self.toggled.connect(lambda _on: self._dress())
        self._dress()

    def _dress(self) -> None:
        super()._dress()
        self.setFont(self._theme.interface_font(_PX, 600 if self.isChecked() else 400))
