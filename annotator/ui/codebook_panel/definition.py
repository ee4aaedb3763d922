"""What a label means, as the codebook says it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from annotator.core.codebook import Label
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme


class Definition(QWidget):
    """A card with the definition of one label: what it is, what to include and exclude, an example."""

    def __init__(self, theme: Theme, label: Label, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 2, 12, 6)
        card = Surface("definition")
        outer.addWidget(card)
        self._rows = QGridLayout(card)
        self._rows.setContentsMargins(10, 8, 10, 8)
        self._rows.setHorizontalSpacing(8)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(1, 1)
        nothing = self.tr("The codebook says nothing about this label yet.")
        self._rows.addWidget(PlainLabel(theme, label.definition or nothing, px=12, weight=500, wrap=True), 0, 0, 1, 2)
        self._add(self.tr("Include"), label.include)
        self._add(self.tr("Exclude"), label.exclude)
        self._add(self.tr("Example"), label.example, reading=True)

    def _add(self, name: str, words: str, *, reading: bool = False) -> None:
        if not words:
            return
        row = self._rows.rowCount()
        head = PlainLabel(self._theme, name, px=12, weight=600, tone="text2")
        text = PlainLabel(self._theme, words, px=13 if reading else 12, tone="text2", reading=reading, wrap=True)
        self._rows.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(text, row, 1)
