"""How far the reviewer is with the open statement: a button with a menu."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from annotator.core.annotations import Review
from annotator.core.documents import State
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.states import STATE_ICONS, state_words
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme


class StateButton(PlainButton):
    """Shows the state and the flag; its menu offers the other states and the flag."""

    state_chosen = Signal(object)
    """A State that is not the one shown; skipping is told each time, since a reason may follow."""
    flag_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, kind="quiet", icon=STATE_ICONS[State.NEW][0], px=12, parent=parent)
        self._state = State.NEW
        self._menu = QMenu(self)
        self._group = QActionGroup(self._menu)
        self._states = {state: self._menu.addAction(state_words(state)) for state in State}
        for state, action in self._states.items():
            action.setCheckable(True)
            self._group.addAction(action)
            action.triggered.connect(lambda _on, chosen=state: self._choose(chosen))
        self._states[State.SKIPPED].setText(self.tr("Skipped…"))
        self._menu.addSeparator()
        self._flag = self._menu.addAction(self.tr("Flagged for a second look"))
        self._flag.setCheckable(True)
        self._flag.triggered.connect(self.flag_toggled)
        self.setMenu(self._menu)
        self._draw_icons()
        theme.changed.connect(self._draw_icons)

    def show_review(self, review: Review) -> None:
        """Show this state, this flag, and the reason for skipping in the tooltip."""
        self._state = review.state
        self._states[review.state].setChecked(True)
        self._flag.setChecked(review.flagged)
        words = state_words(review.state)
        self.set_words(self.tr("{state}, flagged").format(state=words) if review.flagged else words)
        self.set_icon(*STATE_ICONS[review.state])
        reason = review.reason if review.state is State.SKIPPED else ""
        set_plain_tooltip(self, reason or self.tr("State of this statement"))

    def _choose(self, state: State) -> None:
        self._states[self._state].setChecked(True)  # the window shows the new one once it is saved
        if state is not self._state or state is State.SKIPPED:
            self.state_chosen.emit(state)

    def _draw_icons(self) -> None:
        for state, action in self._states.items():
            action.setIcon(self._theme.icon(*STATE_ICONS[state]))
        self._flag.setIcon(self._theme.icon("flag"))
