"""The claims panel: a card for each claim, in the order of the text."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.claims_panel.card_list import CardList
from annotator.ui.claims_panel.shown_claim import ShownClaim
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.section import Section
from annotator.ui.parts.type_ahead import Option
from annotator.ui.theme.theme import Theme


class ClaimsPanel(QWidget):
    """Shows claims; a line of a card leads to its span, or asks who is implied where no words say it."""

    span_requested = Signal(str, str)
    """The span that is wanted, and the claim on whose card it was asked for."""
    implied_given = Signal(str, object, object)
    """The span that makes the claim, the Role, and a name, "" for one that is not known, None for not implied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards = CardList(theme)
        self.section = Section(theme, self.tr("Claims"))
        self._nothing = self._make_nothing()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._nothing)
        column.addWidget(self.cards, 1)
        self.section.set_body(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.section)
        self.section.opened.connect(self._take_room)
        self.cards.span_requested.connect(self.span_requested)
        self.cards.implied_given.connect(self.implied_given)
        self.setAccessibleName(self.tr("Claims"))
        self._take_room(True)
        self.show_claims(())

    def show_claims(self, claims: Sequence[ShownClaim]) -> None:
        """Show these claims, in this order."""
        self.cards.show_claims(claims)
        self.cards.setVisible(bool(claims))
        self._nothing.setVisible(not claims)
        self.section.set_count(self.tr("%n claim(s)", "", len(claims)) if claims else "")

    def set_current(self, claim_id: str) -> None:
        """Mark the claim of the selected span, or none for ""."""
        self.cards.set_current(claim_id)

    def set_actors(self, actors: Sequence[Option]) -> None:
        """Offer these actors for implied slots."""
        self.cards.set_actors(actors)

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        self.cards.set_read_only(read_only)

    def focus_claims(self) -> None:
        """Put the focus on the current card."""
        self.section.set_open(True)
        self.cards.focus_cards()

    def _take_room(self, opened: bool) -> None:
        """Take what the panels above leave; folded, only the height of the head."""
        upright = QSizePolicy.Policy.Expanding if opened else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)

    def _make_nothing(self) -> QWidget:
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(4)
        column.addWidget(PlainLabel(self._theme, self.tr("No claims yet"), weight=500, tone="text2"))
        hint = self.tr("Every demand and every stance makes a claim. L links it with who makes it and of whom.")
        column.addWidget(PlainLabel(self._theme, hint, px=12, tone="text3", wrap=True))
        column.addStretch(1)
        return nothing
