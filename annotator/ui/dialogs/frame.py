"""What every dialog of ours has: a title, a body, and a foot with its buttons."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.reading_order import step_focus
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_FOOT_HEIGHT = 56
_BUTTON_WIDTH = 88


class Frame(QDialog):
    """An empty dialog in our look. Escape closes it and takes nothing."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.foot_words = PlainLabel(theme, px=12, tone="text2", tabular=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes in reading order."""
        return step_focus(self, forward=forward)

    def set_body(self, body: QWidget) -> None:
        """Put this between title and foot. Enter is for the main button, wherever the focus is."""
        for button in body.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._column.addWidget(body, 1)

    def set_foot(self, buttons: Sequence[PlainButton]) -> None:
        """Put these at the right of the foot, the main one last; Enter presses it."""
        foot = Surface("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(8)
        row.addWidget(self.foot_words, 1)
        for button in buttons:
            button.setMinimumWidth(_BUTTON_WIDTH)
            button.setAutoDefault(False)
            row.addWidget(button)
        buttons[-1].setAutoDefault(True)
        buttons[-1].setDefault(True)
        foot.setMinimumHeight(_FOOT_HEIGHT)
        self._column.addWidget(foot)

    def cancel_button(self) -> PlainButton:
        """A button that closes the dialog and takes nothing."""
        button = PlainButton(self.theme, self.tr("Cancel"))
        button.clicked.connect(self.reject)
        return button
