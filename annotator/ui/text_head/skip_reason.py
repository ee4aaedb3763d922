"""Why a statement is skipped, asked in place below the head of the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.theme.theme import Theme


class SkipReason(QWidget):
    """One line for the reason, which may stay empty. Enter skips, Escape does not."""

    skipped = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit()
        self._field.setFont(theme.interface_font(13))
        self._field.setPlaceholderText(self.tr("Why is this statement skipped? The reason may stay empty."))
        self._field.setAccessibleName(self.tr("Reason for skipping this statement"))
        self._field.returnPressed.connect(self._skip)
        skip = PlainButton(theme, self.tr("Skip"), px=12)
        skip.clicked.connect(self._skip)
        leave = PlainButton(theme, self.tr("Cancel"), kind="quiet", px=12)
        leave.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(skip)
        row.addWidget(leave)
        self.hide()

    def ask(self, reason: str) -> None:
        """Ask, with the reason that was given before."""
        self._field.setText(reason)
        self._field.selectAll()
        self.show()
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the state as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _skip(self) -> None:
        self.hide()
        self.skipped.emit(self._field.text().strip())
