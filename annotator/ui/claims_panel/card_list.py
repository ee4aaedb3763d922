"""The cards of the claims, one under the other; only those near the screen are built."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from annotator.ui.claims_panel.card import ClaimCard, card_height, card_lines, card_ruler
from annotator.ui.claims_panel.shown_claim import ShownClaim, ShownSlot
from annotator.ui.claims_panel.slot_editor import SlotEditor
from annotator.ui.parts.span_line import SpanLine
from annotator.ui.parts.type_ahead import Option
from annotator.ui.theme.theme import Theme

_EDGE, _BETWEEN, _NEAR = 12, 8, 240
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CardList(QScrollArea):
    """Arrows walk the lines of all cards, Enter or a click goes to a line's span or asks who is implied."""

    span_requested = Signal(str, str)
    """The span of a line, and the claim on whose card it was asked for."""
    implied_given = Signal(str, object, object)
    """The span that makes the claim, the Role, and a name, "" or None (see SlotEditor)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._claims: tuple[ShownClaim, ...] = ()
        self._places: dict[str, int] = {}
        self._lines: list[tuple[int, ...]] = []
        self._tops: list[int] = []
        self._cards: dict[int, ClaimCard] = {}
        self._current = ""
        self._actors: Sequence[Option] = ()
        self._read_only = False
        self._editor: SlotEditor | None = None
        self._edited = (0, 0)
        self._content = QWidget()
        self._content.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self._content)
        self.verticalScrollBar().valueChanged.connect(self._build_near)
        theme.changed.connect(self._lay_out)

    def show_claims(self, claims: Sequence[ShownClaim]) -> None:
        """Show these; the focus stays on its line if its claim is still there."""
        place = self._focused()
        focused = (self._claims[place[0]].id, place[1]) if place else None
        self._close_editor()
        built = {card.claim.id: card for card in self._cards.values()}
        self._claims = tuple(claims)
        self._places = {claim.id: index for index, claim in enumerate(self._claims)}
        self._cards = {self._places[one]: card for one, card in built.items() if one in self._places}
        for one in built.keys() - self._places.keys():
            _drop(built[one])
        self._lay_out()
        if focused is not None and focused[0] in self._places:
            index = self._places[focused[0]]
            self._focus(index, min(focused[1], len(self._claims[index].slots) - 1))

    def set_current(self, claim_id: str) -> None:
        """Mark the card of the claim that the selected span belongs to, and bring it into view; none for ""."""
        self._current = claim_id
        for card in self._cards.values():
            card.set_current(card.claim.id == claim_id)
        if claim_id in self._places and not self._holds_focus():
            self._reveal(self._places[claim_id])

    def set_actors(self, actors: Sequence[Option]) -> None:
        """Offer these for implied slots."""
        self._actors = actors

    def set_read_only(self, read_only: bool) -> None:
        """Allow going to spans only."""
        self._read_only = read_only

    def cards(self) -> list[ClaimCard]:
        """The cards that are built, from the top."""
        return [self._cards[index] for index in sorted(self._cards)]

    def focus_cards(self) -> None:
        """Put the focus on the first line of the current card, or of the first one in sight."""
        shown = bisect_left(self._tops, self.verticalScrollBar().value())
        if self._claims:
            self._focus(self._places.get(self._current, min(shown, len(self._claims) - 1)), 0)

    def activate(self, index: int, place: int) -> None:
        """Go to the span of a line, or ask who is implied where there is none."""
        claim = self._claims[index]
        slot = claim.slots[place]
        if slot.span_id:
            self.span_requested.emit(slot.span_id, claim.id)
        elif slot.open_role is not None and not self._read_only:
            self._edit(index, place, slot)

    # Qt

    def sizeHint(self) -> QSize:
        """Room for a card or two."""
        return QSize(280, 200)

    def minimumSizeHint(self) -> QSize:
        """Room for a card."""
        return QSize(120, 144)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards follow the width; the current one stays in view where another panel takes room."""
        current = self._places.get(self._current)
        stays = current is not None and self._is_in_sight(current, event.oldSize().height())
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()
        if current is not None and stays and not self._holds_focus():
            self._reveal(current)
        self._build_near()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk from line to line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
            self._walk(_STEPS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    # Placing

    def _lay_out(self) -> None:
        """Find the place of every card from its lines alone; none is built for it."""
        wide = self.viewport().width()
        ruler = card_ruler(self._theme, wide - 2 * _EDGE)
        self._lines = [card_lines(ruler, claim) for claim in self._claims]
        ends = accumulate((card_height(lines) + _BETWEEN for lines in self._lines), initial=_BETWEEN)
        *self._tops, below = ends
        self._content.setFixedSize(wide, below)
        for index, card in list(self._cards.items()):
            if card.claim == self._claims[index] and card.lines == self._lines[index]:
                self._place(index, card)
            else:
                _drop(self._cards.pop(index))
        self._build_near()

    def _build_near(self) -> None:
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top - _NEAR) - 1)
        last = bisect_left(self._tops, top + self.viewport().height() + _NEAR)
        focused = self._focused()
        for index in [at for at in self._cards if not first <= at < last and (not focused or at != focused[0])]:
            _drop(self._cards.pop(index))
        for index in range(first, last):
            self._card(index)

    def _card(self, index: int) -> ClaimCard:
        if index not in self._cards:
            card = ClaimCard(self._theme, self._claims[index], self._lines[index], self._content)
            self._place(index, card)
            card.slot_activated.connect(lambda place, one=card.claim.id: self.activate(self._places[one], place))
            card.set_current(card.claim.id == self._current)
            for row in card.rows:
                row.installEventFilter(self)
            card.show()
            self._cards[index] = card
        return self._cards[index]

    def _place(self, index: int, card: ClaimCard) -> None:
        wide = self._content.width() - 2 * _EDGE
        card.setGeometry(_EDGE, self._tops[index], wide, card_height(self._lines[index]))

    def _reveal(self, index: int) -> None:
        bottom = self._tops[index] + card_height(self._lines[index])
        bar = self.verticalScrollBar()
        bar.setValue(min(max(bar.value(), bottom + _BETWEEN - self.viewport().height()), self._tops[index] - _BETWEEN))

    def _is_in_sight(self, index: int, height: int) -> bool:
        """Whether a view of this height shows some of the card."""
        top = self.verticalScrollBar().value()
        bottom = self._tops[index] + card_height(self._lines[index])
        return self._tops[index] < top + height and bottom > top

    # Focus

    def _holds_focus(self) -> bool:
        return self._content.isAncestorOf(self._focus_widget() or self)

    def _focus_widget(self) -> QWidget | None:
        """What has the focus in this window, whether the window is the active one or not."""
        return cast("QWidget | None", self.window().focusWidget())

    def _focused(self) -> tuple[int, int] | None:
        focus = self._focus_widget()
        if self._editor is not None and focus is not None and self._editor.isAncestorOf(focus):
            return self._edited
        for index, card in self._cards.items():
            if isinstance(focus, SpanLine) and focus in card.rows:
                return index, card.rows.index(focus)
        return None

    def _focus(self, index: int, place: int) -> None:
        self._reveal(index)
        self._card(index).rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _walk(self, step: int) -> None:
        if (focused := self._focused()) is None:
            return
        index, place = focused
        if 0 <= place + step < len(self._claims[index].slots):
            self._focus(index, place + step)
        elif 0 <= index + step < len(self._claims):
            self._focus(index + step, 0 if step > 0 else len(self._claims[index + step].slots) - 1)

    # Implied slots

    def _edit(self, index: int, place: int, slot: ShownSlot) -> None:
        self._close_editor()
        row, role, claim_id = self._card(index).rows[place], slot.open_role, self._claims[index].id
        editor = SlotEditor(
            self._theme, slot.content.name, implied=slot.implied, actors=self._actors, parent=self._content
        )
        words = row.words_at()
        corner = row.mapTo(self._content, words.topLeft().toPoint())
        editor.setFixedWidth(round(words.width()))
        editor.move(corner.x(), corner.y() + (row.height() - editor.height()) // 2)
        editor.answered.connect(lambda name: self.implied_given.emit(claim_id, role, name))
        editor.closed.connect(lambda: self._end_editor(editor))
        self._editor, self._edited = editor, (index, place)
        editor.show()
        editor.raise_()
        editor.setFocus()

    def _end_editor(self, editor: SlotEditor) -> None:
        """Give the focus back to the line that was asked about, unless it has gone elsewhere."""
        if editor is self._editor:
            focused = self._focused()
            self._close_editor()
            if focused is not None:
                self._focus(*focused)

    def _close_editor(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            editor.hide()
            editor.deleteLater()


def _drop(card: ClaimCard) -> None:
    card.hide()
    card.deleteLater()
