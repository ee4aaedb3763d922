"""An ink: written as #RRGGBB or chosen by eye."""

import re

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QWidget

from annotator.ui.codebook_editor.fields import line_field
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.theme.theme import Theme

_WRITTEN = re.compile(r"#[0-9A-Fa-f]{6}")
_WIDTH, _SWATCH = 92, 16


class InkField(QWidget):
    """A field with the ink and a button that shows it; the button opens the system's way to choose a colour.

    `edited` is told with every letter, and while a colour is being tried.
    """

    edited = Signal()

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.field: QLineEdit = line_field(theme, name)
        self.field.setFixedWidth(_WIDTH)
        self.field.textEdited.connect(self.edited)
        self._swatch = _Swatch(theme, self.tr("Choose: {name}").format(name=name))
        self._swatch.clicked.connect(self.choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._swatch)
        row.addWidget(self.field)
        self.field.textChanged.connect(lambda _text: self._swatch.show_ink(self.ink()))

    def ink(self) -> str:
        """What stands in the field, `#RRGGBB` if it is an ink."""
        return self.field.text().strip()

    def is_ink(self) -> bool:
        """Whether it is an ink."""
        return _WRITTEN.fullmatch(self.ink()) is not None

    def show_ink(self, ink: str) -> None:
        """Show this ink; nothing is told."""
        if ink != self.field.text():
            self.field.setText(ink)

    def choose(self) -> None:
        """Open the choice of colours; Cancel brings back what was there."""
        before = self.ink()
        dialog = QColorDialog(QColor(before), self)
        dialog.setWindowTitle(self._name)
        dialog.currentColorChanged.connect(self._take)
        dialog.rejected.connect(lambda: self._take(QColor(before)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, colour: QColor) -> None:
        if colour.isValid() and colour.name().upper() != self.ink().upper():
            self.field.setText(colour.name().upper())
            self.edited.emit()


class _Swatch(PlainButton):
    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, kind="tool")
        self._ink = QColor()
        self.setFixedSize(28, 28)
        self.setAccessibleName(name)

    def show_ink(self, ink: str) -> None:
        self._ink = QColor(ink) if _WRITTEN.fullmatch(ink) else QColor()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ink.isValid():
            painter = QPainter(self)
            painter.fillRect((self.width() - _SWATCH) // 2, (self.height() - _SWATCH) // 2, _SWATCH, _SWATCH, self._ink)
            painter.end()
