"""A file that has changed since it was imported: what would become of the spans, and what is to become of the file."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.core.changed_files import Changed
from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.import_dialog.version_words import VersionWords
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.segmented import Segment, Segmented
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_ORDER: Final = (Changed.VERSION, Changed.SEPARATE, Changed.SKIP)


class VersionForm(Surface):
    """One sentence and three ways; hidden where nothing has changed."""

    changed_chosen = Signal(object)
    """A Changed, for all files that are selected."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._words = VersionWords(self)
        self._sentence = PlainLabel(theme, wrap=True)
        self.ways = Segmented(theme, self.tr("What becomes of the changed file"))
        self.ways.set_segments(
            [
                Segment(self.tr("New version"), "", self.tr("Its statements take the place of the old ones")),
                Segment(self.tr("Separate"), "", self.tr("A document of its own; the old one stays as it is")),
                Segment(self.tr("Leave out"), "", self.tr("The file is not imported; the old document stays as it is")),
            ]
        )
        self.ways.chosen.connect(self._choose)
        self._current = 0
        row = QHBoxLayout()
        row.addWidget(self.ways)
        row.addStretch(1)
        column = QVBoxLayout(self)  # beside the ways, the sentence would be cut in most languages
        column.setContentsMargins(20, 4, 20, 8)
        column.setSpacing(4)
        column.addWidget(self._sentence)
        column.addLayout(row)
        self.hide()

    def show_file(self, file: ChosenFile) -> None:
        """Show what is known of a file."""
        self._sentence.setText(self._words.sentence(file))
        self._sentence.set_tone(self._words.tone(file))
        self._current = _ORDER.index(file.changed)
        self.ways.choose(self._current)
        self.setVisible(bool(file.versions))

    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    def _choose(self, place: int) -> None:
        """One of them always holds: a click on the chosen one leaves it so."""
        if place < 0:
            self.ways.choose(self._current)
        else:
            self._current = place
            self.changed_chosen.emit(_ORDER[place])
