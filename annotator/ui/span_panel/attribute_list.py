"""The attributes of the selected span, in the codebook's order."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.annotations import Actor, Value
from annotator.core.codebook import AttributeKind, Codebook
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.span_panel.attribute_row import AttributeRow
from annotator.ui.theme.theme import Theme

_FOLD_FROM, _ALWAYS_SHOWN = 7, 5
_FILLED_IN_TURN = (AttributeKind.CHOICE, AttributeKind.ACTOR)
_WRITTEN = (AttributeKind.TEXT, AttributeKind.DATE)


class AttributeList(QWidget):
    """A row for each attribute; retired ones only if they hold a value.

    From seven rows on, those after the fifth that are optional and empty fold behind one button.
    """

    attribute_changed = Signal(str, object)
    actor_named = Signal(str, str)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[AttributeRow] = []
        self._unfolded = False
        self._more = PlainButton(theme, kind="link", px=12)
        self._more.clicked.connect(self._unfold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._more)

    def build(self, label_id: str, codebook: Codebook, actors: Sequence[Actor]) -> None:
        """Make the rows that spans of this label have."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._unfolded = False
        attributes = codebook.attributes_of(label_id)
        self._rows = [AttributeRow(self._theme, attribute, codebook, actors) for attribute in attributes]
        for place, row in enumerate(self._rows):
            self._connect(row)
            self._column.insertWidget(place, row)

    def show_values(
        self, values: Mapping[str, Value], actors: Sequence[Actor], aliases: Mapping[str, tuple[str, ...]]
    ) -> None:
        """Show these values by attribute id; what is half typed stays. `aliases` are other names by actor id."""
        for row in self._rows:
            row.set_actors(actors, aliases)
            row.show_value(values.get(row.attribute.id))
        self._fold()

    def set_read_only(self, read_only: bool) -> None:
        """Show the values only."""
        for row in self._rows:
            row.set_read_only(read_only)

    def focus_attribute(self, name: str) -> QWidget | None:
        """Put the focus on the attribute with this name and return its row; None if there is none."""
        row = next((row for row in self._rows if row.attribute.name == name), None)
        if row is None or (row.attribute.retired and row.value is None):
            return None
        if row.isHidden():
            self._unfold()
        row.take_focus()
        return row

    def focus_empty(self, words: str, *, written_too: bool = False) -> QWidget | None:
        """Put the focus on the first choice or actor without a value and return its row; None if all have one.

        `words` are proposed as the name of an actor. With `written_too`, texts and dates come after them.
        """
        kinds = (*_FILLED_IN_TURN, *_WRITTEN) if written_too else _FILLED_IN_TURN
        empty = [row for row in self._rows if row.value is None and not row.attribute.retired]
        waiting = (row for row in empty if row.attribute.kind in kinds)
        row = min(waiting, key=lambda one: one.attribute.kind in _WRITTEN, default=None)
        if row is not None:
            if row.isHidden():
                self._unfold()
            row.take_focus()
            row.propose(words)
        return row

    def _connect(self, row: AttributeRow) -> None:
        attribute_id = row.attribute.id
        row.value_changed.connect(lambda value: self.attribute_changed.emit(attribute_id, value))
        row.actor_named.connect(lambda name: self.actor_named.emit(attribute_id, name))

    def _fold(self) -> None:
        usable = [row for row in self._rows if row.value is not None or not row.attribute.retired]
        folding = len(usable) >= _FOLD_FROM and not self._unfolded
        folded = [row for row in usable[_ALWAYS_SHOWN:] if folding and _may_fold(row)]
        for row in self._rows:
            row.setVisible(row in usable and row not in folded)
        self._more.setVisible(bool(folded))
        self._more.set_words(self.tr("%n more attribute(s)", "", len(folded)))

    def _unfold(self) -> None:
        self._unfolded = True
        self._fold()


def _may_fold(row: AttributeRow) -> bool:
    return row.value is None and not row.attribute.required
