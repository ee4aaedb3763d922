"""What the pages of the settings are made of: rows of a name with a control."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.segmented import Segment, Segmented
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_NAME_WIDTH = 152
_Value = TypeVar("_Value")


class SettingsPage(Surface):
    """A column of rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 16)
        self.column.setSpacing(8)

    def add_row(self, name: str, *controls: QWidget, hint: str = "") -> None:
        """Put controls under one another beside their name, and a sentence below."""
        row = QHBoxLayout()
        row.setSpacing(12)
        label = PlainLabel(self.theme, name, tone="text2", wrap=True)
        label.setFixedWidth(_NAME_WIDTH)
        label.setMinimumHeight(28)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        for control in controls:
            beside.addWidget(control)
        if hint:
            beside.addWidget(PlainLabel(self.theme, hint, px=12, tone="text3", wrap=True))
        row.addLayout(beside, 1)
        self.column.addLayout(row)
        self.column.addSpacing(4)

    def one_of(
        self, name: str, values: Sequence[tuple[_Value, str]], value: _Value, take: Callable[[_Value], object]
    ) -> Segmented:
        """A row of values of which exactly one holds; `take` is called with another that was chosen."""
        places = [one for one, _ in values]
        segmented = Segmented(self.theme, name)
        segmented.set_segments([Segment(words) for _, words in values])
        segmented.choose(places.index(value))
        held = [places.index(value)]

        def choose(place: int) -> None:
            if place < 0:  # a click on the one that holds would clear it
                segmented.choose(held[0])
                return
            held[0] = place
            take(places[place])

        segmented.chosen.connect(choose)
        return segmented
