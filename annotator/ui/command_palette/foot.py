"""The foot of the command palette: what its keys do."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.parts.key_cap import KeyCap
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_SIDE, _ABOVE, _AIR = 16, 7, 8


class PaletteHints(Surface):
    """One line of keys with what they do. Where a language needs more room, what everybody knows gives way first."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__("popup-foot", parent)
        self._theme = theme
        self._hints: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        row.setSpacing(_AIR)
        for key, words in (("↑ ↓", self.tr("choose")), ("Enter", self.tr("run")), ("Esc", self.tr("close"))):
            row.addWidget(self._hint(key, words))
        row.addStretch(1)
        only = PlainLabel(theme, self.tr("only:"), px=12, tone="text3")
        self._hints.append(only)
        row.addWidget(only)
        for key, words in ((">", self.tr("commands")), ("#", self.tr("labels")), ("@", self.tr("actors"))):
            row.addWidget(self._hint(key, words))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the palette is, and as high as all hints are, also while those that do not fit are left out."""
        return QSize(0, 2 * _ABOVE + max(hint.sizeHint().height() for hint in self._hints))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out from the left what does not fit."""
        super().resizeEvent(event)
        room = self.width() - 2 * _SIDE
        for place, hint in enumerate(self._hints):
            hint.setVisible(sum(one.sizeHint().width() + _AIR for one in self._hints[place:]) <= room)

    def _hint(self, key: str, words: str) -> QWidget:
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(KeyCap(self._theme, key))
        row.addWidget(PlainLabel(self._theme, words, px=12, tone="text3"))
        self._hints.append(hint)
        return hint
