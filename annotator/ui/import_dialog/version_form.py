"""A file that has changed since it was imported: what would become of the spans, and what is to become of the file."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.core.changed_files import Changed
from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.import_dialog.version_words import VersionWords
from annotator.ui.parts.elided_label import ElidedLabel
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
        self._sentence = ElidedLabel(theme, lines=2, line_height=20)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
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
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 8)
        row.setSpacing(16)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.ways)
        self.hide()

    def show_file(self, file: ChosenFile) -> None:
        """Show what is known of a file."""
        self._sentence.set_text(self._words.sentence(file))
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
