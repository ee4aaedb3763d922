"""One claim as a card: a line for each slot."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.claims_panel.shown_claim import ShownClaim, ShownSlot
from annotator.ui.parts.span_line import LINE_HEIGHT, LineRuler, SpanLine
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

NAME_WIDTH = 60
_ABOVE, _SIDE = 8, 6


class ClaimCard(Surface):
    """Tells which of its lines was activated."""

    slot_activated = Signal(int)

    def __init__(self, theme: Theme, claim: ShownClaim, lines: Sequence[int], parent: QWidget) -> None:
        super().__init__("card", parent)
        self.claim, self.lines = claim, tuple(lines)
        self.rows: list[SpanLine] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        for place, (slot, high) in enumerate(zip(claim.slots, lines, strict=True)):
            row = SpanLine(theme, slot.content, name_width=NAME_WIDTH, lines=high)
            row.activated.connect(lambda at=place: self.slot_activated.emit(at))
            self._column.addWidget(row)
            self.rows.append(row)
        self.setAccessibleName(", ".join(_said(slot) for slot in claim.slots))
        self.set_current(False)

    def set_current(self, current: bool) -> None:
        """Show whether the selected span belongs to this claim."""
        if self.property("current") != current:
            self.setProperty("current", current)
            border = 2 if current else 1  # the words stay where they are, whatever the border
            self._column.setContentsMargins(_SIDE - border, _ABOVE - border, _SIDE - border, _ABOVE - border)
            self.style().polish(self)


def card_ruler(theme: Theme, width: float) -> LineRuler:
    """What tells the lines of slots on cards of that width."""
    return LineRuler(theme, width - 2 * _SIDE, name_width=NAME_WIDTH)


def card_lines(ruler: LineRuler, claim: ShownClaim) -> tuple[int, ...]:
    """How many lines each slot has."""
    return tuple(ruler.lines(slot.content) for slot in claim.slots)


def card_height(lines: Sequence[int]) -> int:
    """How high a card with these lines is."""
    return sum(lines) * LINE_HEIGHT + 2 * _ABOVE


def _said(slot: ShownSlot) -> str:
    return f"{slot.content.name} {slot.content.words}".strip()
