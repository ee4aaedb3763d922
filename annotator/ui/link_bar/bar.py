"""Which link is proposed, and the keys that make it, go on or leave."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.core.codebook import Label
from annotator.ui.parts.badge import Badge
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.key_cap import KeyCap
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.span_line import LineContent
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_HEIGHT, _MOST_RELATIONS = 40, 9


@dataclass(frozen=True, slots=True)
class ShownProposal:
    """From which span, by which relations (any of them fits), to which span; and which proposal of how many it is."""

    label: Label
    relations: tuple[str, ...]
    partner: LineContent
    number: int
    total: int


class LinkBar(Surface):
    """Shows one proposal. The text keeps the focus and its keys do what the buttons here do."""

    link_requested = Signal(int)
    """The place of the relation in the proposal."""
    next_requested = Signal()
    end_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self._theme = theme
        self._relations: list[QWidget] = []
        self._from_badge, self._to_badge = Badge(theme), Badge(theme)
        self._from = PlainLabel(theme, weight=600)
        self._words = ElidedLabel(theme, px=14, reading=True)
        self._actor = ElidedLabel(theme)
        self._place = PlainLabel(theme, px=12, tone="text3", tabular=True)
        self._next = self._button(self.tr("Next"), self.tr("Propose the next span"))
        self._end = self._button(self.tr("End"), self.tr("Link nothing more"))
        self._next.clicked.connect(self.next_requested)
        self._end.clicked.connect(self.end_requested)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(4)
        self._lay_out()
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Link"))
        self.hide()

    def show_proposal(self, shown: ShownProposal) -> None:
        """Show this link and say it to a screen reader."""
        self._from_badge.show_label(shown.label)
        self._from.setText(shown.label.name)
        self._show_relations(shown.relations)
        partner = shown.partner
        self._to_badge.show_label(partner.label, partner.sign)
        for part, fits in ((self._words, partner.reading), (self._actor, not partner.reading)):
            part.setVisible(fits)
            part.set_text(partner.words)
        place = self.tr("{number} of {total}").format(number=shown.number, total=shown.total)
        self._place.setText(place)
        self.show()
        said = ", ".join((shown.label.name, shown.relations[0], partner.words, place))
        self.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _show_relations(self, relations: Sequence[str]) -> None:
        for old in self._relations:
            old.hide()
            old.deleteLater()
        self._relations = []
        for place, name in enumerate(relations[:_MOST_RELATIONS]):
            key = KeyCap(self._theme, self.tr("Enter") if place == 0 else str(place + 1))
            tip = self.tr("Link: {relation}. Space links and goes on to the next span.").format(relation=name)
            chip = self._button(name, tip)
            chip.clicked.connect(lambda _checked=False, at=place: self.link_requested.emit(at))
            for widget in (key, chip):
                self._chips.addWidget(widget)
                self._relations.append(widget)

    def _button(self, words: str, tip: str) -> PlainButton:
        button = PlainButton(self._theme, words, kind="quiet", px=12)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys belong to the text
        set_plain_tooltip(button, tip)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(self._from_badge)
        row.addWidget(self._from)
        row.addSpacing(4)
        row.addLayout(self._chips)
        row.addSpacing(4)
        row.addWidget(self._to_badge)
        for words in (self._words, self._actor):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(words, 1)
        row.addWidget(self._place)
        row.addSpacing(4)
        for key, button in ((self.tr("Tab"), self._next), (self.tr("Esc"), self._end)):
            row.addWidget(KeyCap(self._theme, key))
            row.addWidget(button)
