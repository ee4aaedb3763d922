"""Several actors that are selected together, and which of them they become."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from annotator.store.actors import RegisteredActor
from annotator.ui.parts.plain_button import PlainButton, without_mnemonics
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme

_MOST = 12


class MergePanel(QWidget):
    """Asks which name stays; the others become other names of it, and their spans name it."""

    merge_requested = Signal(list, str)
    """The ids of all, and the one that stays."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[RegisteredActor, ...] = ()
        self._group = QButtonGroup(self)
        self._title = PlainLabel(theme, self.tr("Which name stays?"), weight=600)
        why = self.tr("The others become other names of it. Their spans and implied slots name it from then on.")
        self._choices = QVBoxLayout()
        self._choices.setSpacing(4)
        self._merge = PlainButton(theme, kind="primary")
        self._merge.clicked.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(PlainLabel(theme, why, px=12, tone="text2", wrap=True))
        column.addLayout(self._choices)
        column.addWidget(self._merge, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.hide()

    def show_actors(self, entries: Sequence[RegisteredActor]) -> None:
        """Offer to merge these; the one with the most spans is proposed to stay."""
        self._entries = tuple(sorted(entries, key=lambda entry: -entry.spans))
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        for place, entry in enumerate(self._entries[:_MOST]):
            button = QRadioButton(without_mnemonics(entry.actor.name))
            button.setFont(self._theme.interface_font(13))
            button.setChecked(place == 0)
            self._group.addButton(button, place)
            self._choices.addWidget(button)
        spans = self.tr("%n span(s)", "", sum(entry.spans for entry in self._entries))
        actors = self.tr("Merge %n actor(s)", "", len(self._entries))
        self._merge.set_words(self.tr("{actors}, {spans}").format(actors=actors, spans=spans))

    def _tell(self) -> None:
        stays = self._entries[max(0, self._group.checkedId())].actor.id
        self.merge_requested.emit([entry.actor.id for entry in self._entries], stays)
