"""One of several values: side by side where they fit, else found by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from annotator.core.codebook import Choice
from annotator.ui.parts.segmented import MOST_SEGMENTS, Segment, Segmented
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme


class ChoiceField(QWidget):
    """The choices of one attribute. Up to four lie side by side with their keys.

    Where there is not room enough, first the keys go to the tooltips, then the row turns into a field. `chosen`
    tells the id of the choice that a person made, or "" for none.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._segmented = Segmented(theme, name)
        self._field = TypeAhead(theme, name)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._segmented)
        self._pages.addWidget(self._field)
        self._segmented.chosen.connect(self._tell_place)
        self._field.chosen.connect(lambda choice_id, _words: self._tell(choice_id))

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these, in this order."""
        self._choices = tuple(choices)
        self._field.set_options(
            [Option(choice.id, choice.words, choice.definition, key=choice.key) for choice in choices]
        )
        if len(choices) <= MOST_SEGMENTS:
            self._segmented.set_segments([Segment(c.words, c.key, c.definition) for c in choices])
        self._fit()

    def show_choice(self, choice_id: str) -> None:
        """Show this one as chosen, none for ""; nothing is told."""
        places = {choice.id: place for place, choice in enumerate(self._choices)}
        place = places.get(choice_id, -1)
        self._segmented.choose(place)
        self._field.show_value(choice_id, self._choices[place].words if place >= 0 else "")

    def set_read_only(self, read_only: bool) -> None:
        """Show the value only."""
        self._segmented.setEnabled(not read_only)
        self._field.set_read_only(read_only)

    def half_typed(self) -> bool:
        """Whether somebody is typing here and has not yet taken a value."""
        return self._field.half_typed()

    def take_focus(self) -> None:
        """Put the focus into whatever is shown."""
        if self.lies_side_by_side():
            self._segmented.focus_current()
        else:
            self._field.setFocus()

    def lies_side_by_side(self) -> bool:
        """Whether all values are in sight."""
        return self._pages.currentWidget() is self._segmented

    def sizeHint(self) -> QSize:
        """As wide as a field; wider if it is given room."""
        return self._field.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as a field."""
        return self._field.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the shape that fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        few = 0 < len(self._choices) <= MOST_SEGMENTS
        fits = few and self._segmented.width_needed(with_keys=False) <= self.width()
        self._pages.setCurrentWidget(self._segmented if fits else self._field)

    def _tell_place(self, place: int) -> None:
        self._tell(self._choices[place].id if place >= 0 else "")

    def _tell(self, choice_id: str) -> None:
        self.show_choice(choice_id)
        self.chosen.emit(choice_id)
