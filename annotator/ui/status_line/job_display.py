"""The running job at the right of the status line."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme

_BAR_WIDTH = 72
_AFTER_MS = 200
_STEPS = 1000


class JobDisplay(QWidget):
    """What is being done, how far it is, and Cancel. Work that ends within 200 ms is never seen."""

    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel(theme, px=12, tone="text2", tabular=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._cancel = PlainButton(theme, self.tr("Cancel"), kind="link", px=12)
        self._cancel.clicked.connect(self._ask_to_cancel)
        self._wait = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._wait.timeout.connect(self.show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._words, self._bar, self._cancel):
            row.addWidget(widget)
        self.hide()

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Show these words and this part of the whole; no bar where the total is 0, that is unknown."""
        self._words.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setVisible(total > 0)
        self._bar.setValue(round(_STEPS * done / total) if total else 0)
        if self.isHidden() and not self._wait.isActive():
            self._cancel.setEnabled(True)
            self._wait.start()

    def end(self) -> None:
        """Hide it."""
        self._wait.stop()
        self.hide()

    def _ask_to_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self.cancel_requested.emit()
