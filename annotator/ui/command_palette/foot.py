"""The foot of the command palette: what its keys do."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.parts.key_cap import KeyCap
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme


class PaletteHints(Surface):
    """One line of keys with what they do."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__("popup-foot", parent)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 7, 16, 7)
        self._row.setSpacing(6)
        for key, words in (("↑ ↓", self.tr("choose")), ("Enter", self.tr("run")), ("Esc", self.tr("close"))):
            self._add(key, words)
        self._row.addStretch(1)
        self._row.addWidget(PlainLabel(theme, self.tr("only:"), px=12, tone="text3"))
        for key, words in ((">", self.tr("commands")), ("#", self.tr("labels")), ("@", self.tr("actors"))):
            self._add(key, words)

    def _add(self, key: str, words: str) -> None:
        self._row.addWidget(KeyCap(self._theme, key))
        self._row.addWidget(PlainLabel(self._theme, words, px=12, tone="text3"))
        self._row.addSpacing(4)
