"""What stands in the list when there is nothing to list: what is missing, and one thing to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme


class EmptyNote(QWidget):
    """One line what is missing, one line why, one link."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(theme, weight=500, tone="text2", wrap=True)
        self._reason = PlainLabel(theme, px=12, tone="text3", wrap=True)
        self._link = PlainButton(theme, kind="link", px=12)
        self._link.clicked.connect(self.link_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 16, 12, 12)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._reason)
        layout.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def say(self, title: str, reason: str, link: str) -> None:
        """Show these words."""
        self._title.setText(title)
        self._reason.setText(reason)
        self._link.set_words(link)
