"""What a format cannot hold: number, what, what becomes of it, and the list of the pieces."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.export.fitting import Choices
from annotator.export.losses import Loss, LossList
from annotator.operations.export_survey import Refusal
from annotator.ui.export_dialog.loss_words import LossWords
from annotator.ui.export_dialog.refusal_words import RefusalWords, command
from annotator.ui.parts.icon_label import IconLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_NUMBER_WIDTH = 56


class LossBox(QWidget):
    """One line if the format holds all, or while that is being counted; else a row a kind of loss."""

    show_wanted = Signal(object)
    """The pieces of this kind of loss are to be listed."""
    remedy_wanted = Signal(object)
    """What is refused is to be made possible."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = LossWords(self)
        self._refusals = RefusalWords(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._box: QWidget | None = None

    def say(self, words: str, *, icon: str = "", tone: str = "text2") -> None:
        """Show a sentence in place of the list."""
        box = Surface("info")
        row = QHBoxLayout(box)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        if icon:
            row.addWidget(IconLabel(self._theme, icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(self._theme, words, px=12, tone=tone if tone == "error" else "text2", wrap=True), 1)
        self._put(box)

    def refuse(self, refusal: Refusal, name: str) -> None:
        """Say why the format of that name will not do, and offer what helps."""
        box = Surface("info")
        row = QHBoxLayout(box)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(IconLabel(self._theme, "warn", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(PlainLabel(self._theme, self._refusals.sentence(refusal, name), wrap=True))
        if line := command(refusal):
            field = QLineEdit(line)
            field.setReadOnly(True)
            field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            field.setAccessibleName(self.tr("Command that installs it"))
            words.addWidget(field)
        remedy = PlainButton(self._theme, self._refusals.remedy(refusal), px=12)
        remedy.clicked.connect(lambda: self.remedy_wanted.emit(refusal))
        remedy.setAutoDefault(False)
        words.addWidget(remedy, 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(words, 1)
        self._put(box)

    def show_losses(self, losses: LossList, choices: Choices) -> None:
        """List what is lost, or say that nothing is."""
        if not losses:
            self.say(self.tr("This format holds all of it."), icon="check", tone="ok")
            return
        box = Surface("info")
        column = QVBoxLayout(box)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        head = Surface("warn")
        line = QHBoxLayout(head)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(8)
        line.addWidget(IconLabel(self._theme, "warn", "warn"))
        line.addWidget(PlainLabel(self._theme, self.tr("What this format cannot hold"), weight=600), 1)
        column.addWidget(head)
        for loss, number in losses:
            column.addLayout(self._row(loss, number, choices))
        self._put(box)

    def _row(self, loss: Loss, number: int, choices: Choices) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 12, 0)
        row.setSpacing(8)
        count = PlainLabel(self._theme, self.locale().toString(number), weight=600, tabular=True)
        count.setFixedWidth(_NUMBER_WIDTH)
        count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(count)
        what = self._words.what(loss, number)
        row.addWidget(PlainLabel(self._theme, what, weight=500))
        becomes = PlainLabel(self._theme, self._words.becomes(loss, choices), tone="text3", wrap=True)
        row.addWidget(becomes, 1)
        show = PlainButton(self._theme, self.tr("Show"), kind="link", px=12)
        show.setAccessibleName(self.tr("Show: {what}").format(what=what))
        show.clicked.connect(lambda: self.show_wanted.emit(loss))
        row.addWidget(show)
        return row

    def _put(self, box: QWidget) -> None:
        if self._box is not None:
            self._column.removeWidget(self._box)
            self._box.deleteLater()
        self._box = box
        self._column.addWidget(box)
