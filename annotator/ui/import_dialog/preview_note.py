"""What stands in the place of the statements where a file gives none: what is missing, and what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.parts.icon_label import IconLabel
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_MOST_REASONS = 8


class PreviewNote(Surface):
    """A line what is the case, a paragraph why and what to do. The paragraph can be selected, and copied from."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._sign = IconLabel(theme, "info", "text2")
        self._title = PlainLabel(theme, weight=500, tone="text2", wrap=True)
        self._why = PlainLabel(theme, tone="text2", wrap=True)
        self._why.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._why)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 20, 20)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_file(self, file: ChosenFile | None) -> None:
        """Say why there is nothing to look at."""
        failed = file is not None and file.read and not file.annotations
        self._sign.show_icon(*(("warn", "error") if failed else ("info", "text2")))
        self._title.set_tone("error" if failed else "text2")
        self._title.setText(self._title_of(file))
        self._why.setText(self._reason(file))
        self._why.setVisible(bool(self._why.text()))
        self.setAccessibleName(f"{self._title.text()}. {self._why.text()}")

    def words(self) -> str:
        """All that is said."""
        return f"{self._title.text()}\n{self._why.text()}"

    def _title_of(self, file: ChosenFile | None) -> str:
        if file is None:
            return self.tr("No file is selected")
        if file.annotations:
            return self.tr("Annotations in the exchange format")
        if not file.read:
            return self.tr("This file is being read")
        return self.tr("This file cannot be read") if file.refused else self.tr("There is nothing in this file")

    def _reason(self, file: ChosenFile | None) -> str:
        if file is None:
            return self.tr("Select a file at the left to see what becomes of it.")
        if file.annotations:
            return self.tr("They are laid over the statements of the project that they were made for.")
        if not file.read:
            return self.tr("Its statements stand here as soon as it is read. Other files can be looked at meanwhile.")
        if file.refused:
            return "\n\n".join(file.refused[:_MOST_REASONS])
        return self.tr("It holds no words. Leave it out, or choose another file.")
