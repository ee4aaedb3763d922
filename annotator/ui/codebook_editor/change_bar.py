"""What the changed fields would touch, and the buttons that make it so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_HEIGHT = 56


class ChangeBar(Surface):
    """A line on the work that follows, one on what is lost, Discard and Apply. It keeps its height."""

    apply_requested = Signal()
    discard_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("foot")
        self._words = PlainLabel(theme, px=12, tone="text2", wrap=True)
        self._lost = PlainLabel(theme, px=12, weight=500, tone="warn", wrap=True)
        self.discard = PlainButton(theme, self.tr("Discard"))
        self.apply = PlainButton(theme, self.tr("Apply"), kind="primary")
        self.discard.clicked.connect(self.discard_requested)
        self.apply.clicked.connect(self.apply_requested)
        for button in (self.discard, self.apply):
            button.setAutoDefault(False)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._lost)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(8)
        row.addLayout(column, 1)
        row.addWidget(self.discard)
        row.addWidget(self.apply)
        self.setMinimumHeight(_HEIGHT)
        self.show_nothing()

    def show_nothing(self, words: str = "") -> None:
        """There is nothing to apply."""
        self._show(words or self.tr("A change shows here what it touches, before it is applied."), can_apply=False)
        self.discard.setEnabled(False)

    def show_fault(self) -> None:
        """Something is wrong in the fields."""
        self._show(self.tr("Mend what is marked above, then apply."), can_apply=False)

    def show_waiting(self) -> None:
        """The work is being counted."""
        self._show(self.tr("Counting the work on it…"), can_apply=False)

    def show_refusal(self, sentence: str) -> None:
        """The codebook does not allow it."""
        self._show(sentence, can_apply=False)

    def show_cost(self, touched: str, lost: str) -> None:
        """What the change touches, and what it loses if it loses anything."""
        self._show(touched, lost, can_apply=True)
        self.apply.set_words(self.tr("Apply without these") if lost else self.tr("Apply"))

    def words(self) -> str:
        """What is said."""
        return " ".join(part for part in (self._words.text(), self._lost.text()) if part)

    def _show(self, words: str, lost: str = "", *, can_apply: bool) -> None:
        self._words.setText(words)
        self._lost.setText(lost)
        self._lost.setVisible(bool(lost))
        self.apply.setEnabled(can_apply)
        self.apply.set_words(self.tr("Apply"))
        self.discard.setEnabled(True)
