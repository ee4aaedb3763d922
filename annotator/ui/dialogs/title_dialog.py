"""What a statement is called in the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_WIDTH = 640


class TitleDialog(Frame):
    """One field. `title_given` tells what stands in it when it is kept."""

    title_given = Signal(str)

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Title of the statement"), parent)
        self._keep = PlainButton(theme, self.tr("Keep"), kind="primary")
        self._keep.clicked.connect(self._take)
        self._field = QLineEdit(title)
        self._field.setFont(theme.interface_font(13))
        self._field.setAccessibleName(self.tr("Title of the statement"))
        self._field.textChanged.connect(lambda words: self._keep.setEnabled(bool(words.strip())))
        self._field.end(False)
        self._field.home(True)  # all is selected, and the beginning of a long title in sight
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(8)
        column.addWidget(PlainLabel(theme, self.tr("What is this statement called?"), px=15, weight=600))
        column.addWidget(self._field)
        self.set_body(body)
        self.set_foot([self.cancel_button(), self._keep])
        self.setFixedWidth(_WIDTH)
        self._field.setFocus()

    def _take(self) -> None:
        self.accept()
        self.title_given.emit(self._field.text())
