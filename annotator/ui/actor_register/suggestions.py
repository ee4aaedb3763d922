"""Pairs of actors that may be one, each to be accepted or refused."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.core.actor_spellings import MergeSuggestion, Reason
from annotator.store.actors import RegisteredActor
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_MOST = 50


class SuggestionList(QScrollArea):
    """The likeliest pairs first. Accepting merges the one with fewer spans into the other."""

    accepted = Signal(str, str)
    """The actor that goes, and the one that stays."""
    refused = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self.cards: list[SuggestionCard] = []
        self.setAccessibleName(self.tr("Actors that may be one"))

    def show_suggestions(self, found: Sequence[MergeSuggestion], register: Mapping[str, RegisteredActor]) -> None:
        """Show these pairs; of very many only the likeliest, the next when they are answered."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        self.cards = []
        for pair in found[:_MOST]:
            card = SuggestionCard(self._theme, pair, register)
            card.accepted.connect(self.accepted)
            card.refused.connect(self.refused)
            self.cards.append(card)
            column.addWidget(card)
        if not found:
            nothing = self.tr("No two names look like one actor.")
            column.addWidget(PlainLabel(self._theme, nothing, weight=500, tone="text2"))
        column.addStretch(1)
        content.setAutoFillBackground(False)
        self.setWidget(content)
        content.setAutoFillBackground(False)


class SuggestionCard(Surface):
    """Two names, how often each is used, why they look alike, and the two answers."""

    accepted = Signal(str, str)
    refused = Signal(str, str)

    def __init__(self, theme: Theme, pair: MergeSuggestion, register: Mapping[str, RegisteredActor]) -> None:
        super().__init__("card")
        one, other = register[pair.one], register[pair.other]
        goes, stays = sorted((one, other), key=lambda entry: entry.spans)
        named = {pair.one: pair.one_name, pair.other: pair.other_name}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for row, entry in enumerate((stays, goes)):
            called = named[entry.actor.id]
            shown = entry.actor.name if called == entry.actor.name else f"{entry.actor.name} ({called})"
            grid.addWidget(ElidedLabel(theme, shown, weight=500 if entry is stays else 400), row, 0)
            spans = self.tr("%n span(s)", "", entry.spans)
            grid.addWidget(PlainLabel(theme, spans, px=12, tone="text3", tabular=True), row, 1)
        self.accept = PlainButton(theme, self.tr("Accept"))
        what = self.tr("Merge {one} into {other}").format(one=goes.actor.name, other=stays.actor.name)
        set_plain_tooltip(self.accept, what)
        self.refuse = PlainButton(theme, self.tr("Not the same"), kind="quiet")
        self.accept.clicked.connect(lambda: self.accepted.emit(goes.actor.id, stays.actor.id))
        self.refuse.clicked.connect(lambda: self.refused.emit(pair.one, pair.other))
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(theme, self._why(pair.reason), px=12, tone="text3"), 1)
        foot.addWidget(self.refuse)
        foot.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(grid)
        column.addLayout(foot)

    def _why(self, reason: Reason) -> str:
        return {
            Reason.SAME_NAME: self.tr("Written alike but for case, accents or signs"),
            Reason.ACRONYM: self.tr("One is the short form of the other"),
            Reason.SIMILAR: self.tr("Spelled alike"),
        }[reason]
