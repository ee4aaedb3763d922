"""The statement labels of the open statement, as a row of field buttons."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from annotator.core.annotations import Actor, Value
from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook
from annotator.ui.parts.plain_button import without_mnemonics
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.parts.type_ahead import Option
from annotator.ui.text_head.field_button import FieldButton
from annotator.ui.text_head.value_popup import ValuePopup
from annotator.ui.theme.theme import Theme

_MOST_IN_A_ROW = 3
_MOST_IN_A_MENU = 14
_TRUE = "true"


class LabelFields(QWidget):
    """A button for each statement label of the codebook; a retired one only where it has a value."""

    label_changed = Signal(str, object)
    """Attribute id, and the Value that a person gave it, or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._codebook = Codebook("", 0)
        self._actors: Sequence[Actor] = ()
        self._values: Mapping[str, Value] = {}
        self._fields: dict[str, FieldButton] = {}
        self._shown: tuple[Attribute, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._holder: QWidget | None = None

    def show_labels(self, codebook: Codebook, values: Mapping[str, Value], actors: Sequence[Actor]) -> None:
        """Show these values; the buttons stay the same ones as long as the codebook does."""
        self._codebook, self._values, self._actors = codebook, values, actors
        attributes = tuple(
            attribute for attribute in codebook.attributes_of(None) if not attribute.retired or attribute.id in values
        )
        if attributes != self._shown:
            self._shown = attributes
            self._build()
        self.setVisible(bool(attributes))
        for attribute in attributes:
            value = values.get(attribute.id)
            self._fields[attribute.id].show_value("" if value is None else self._words(attribute, value))

    def ask_first_empty(self) -> bool:
        """Let the first label without a value be found by typing; False if every one has a value."""
        open_ones = [one for one in self._shown if one.id not in self._values and one.kind is not AttributeKind.FLAG]
        if open_ones and self.isEnabled():
            self._ask(self._fields[open_ones[0].id], open_ones[0])
        return bool(open_ones) and self.isEnabled()

    def _build(self) -> None:
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        rows = QVBoxLayout(self._holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        self._fields = {attribute.id: self._field(attribute) for attribute in self._shown}
        fields = list(self._fields.values())
        for start in range(0, len(fields), _MOST_IN_A_ROW):
            row = QHBoxLayout()
            row.setSpacing(8)
            for field in fields[start : start + _MOST_IN_A_ROW]:
                row.addWidget(field)
            row.addStretch(1)
            rows.addLayout(row)
        self._column.addWidget(self._holder)

    def _field(self, attribute: Attribute) -> FieldButton:
        arrow = attribute.kind is not AttributeKind.FLAG
        field = FieldButton(self._theme, _title(attribute), attribute.definition, arrow=arrow)
        choices = self._choices(attribute)
        if attribute.kind is AttributeKind.FLAG:
            field.clicked.connect(lambda: self._turn(attribute))
        elif attribute.kind is AttributeKind.CHOICE and len(choices) <= _MOST_IN_A_MENU:
            menu = QMenu(field)
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(lambda: self._fill(menu, attribute))
            field.setMenu(menu)
        else:
            field.clicked.connect(lambda: self._ask(field, attribute))
        return field

    def _fill(self, menu: QMenu, attribute: Attribute) -> None:
        menu.clear()
        chosen = self._chosen(attribute)
        for choice in self._choices(attribute):
            action = menu.addAction(without_mnemonics(choice.words))
            action.setToolTip(plain_tooltip(choice.definition))
            action.setCheckable(True)
            action.setChecked(choice.id == chosen)
            action.triggered.connect(lambda _on, choice_id=choice.id: self._tell(attribute, Value(choice_id=choice_id)))
        if attribute.id in self._values:
            menu.addSeparator()
            menu.addAction(self.tr("No value")).triggered.connect(lambda: self._tell(attribute, None))

    def _ask(self, field: FieldButton, attribute: Attribute) -> None:
        popup = ValuePopup(self._theme, _title(attribute), field)
        value = self._values.get(attribute.id, Value())
        if attribute.kind in {AttributeKind.CHOICE, AttributeKind.ACTOR}:
            popup.ask_option(self._options(attribute), value.choice_id or value.actor_id or "")
            popup.option_taken.connect(lambda option_id: self._tell(attribute, self._value(attribute, option_id)))
        else:
            hint = self.tr("2022-02-28, 2022-02 or 2022") if attribute.kind is AttributeKind.DATE else ""
            popup.ask_text(value.text or "", hint)
            popup.text_taken.connect(lambda text: self._tell(attribute, Value(text=text) if text else None))
        popup.open_under(field)

    def _turn(self, attribute: Attribute) -> None:
        self._tell(attribute, None if attribute.id in self._values else Value(text=_TRUE))

    def _tell(self, attribute: Attribute, value: Value | None) -> None:
        if value != self._values.get(attribute.id):
            self.label_changed.emit(attribute.id, value)

    def _options(self, attribute: Attribute) -> list[Option]:
        if attribute.kind is AttributeKind.ACTOR:
            return [Option(actor.id, actor.name, actor.note) for actor in self._actors]
        return [Option(choice.id, choice.words, choice.definition) for choice in self._choices(attribute)]

    def _value(self, attribute: Attribute, option_id: str) -> Value | None:
        if not option_id:
            return None
        actor = attribute.kind is AttributeKind.ACTOR
        return Value(actor_id=option_id) if actor else Value(choice_id=option_id)

    def _choices(self, attribute: Attribute) -> list[Choice]:
        chosen = self._chosen(attribute)
        offered = self._codebook.choices_of(attribute.id)
        return [choice for choice in offered if not choice.retired or choice.id == chosen]

    def _chosen(self, attribute: Attribute) -> str | None:
        value = self._values.get(attribute.id)
        return None if value is None else value.choice_id

    def _words(self, attribute: Attribute, value: Value) -> str:
        if attribute.kind is AttributeKind.FLAG:
            return self.tr("yes")
        for choice in self._codebook.choices_of(attribute.id):
            if choice.id == value.choice_id:
                return choice.words
        for actor in self._actors:
            if actor.id == value.actor_id:
                return actor.name
        return value.text or ""


def _title(attribute: Attribute) -> str:
    words = attribute.words
    return words[:1].upper() + words[1:]
