"""Editor of an attribute that holds one of the codebook's choices."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.core.annotations import Value
from annotator.core.codebook import Attribute, Choice, Codebook
from annotator.ui.parts.choice_field import ChoiceField
from annotator.ui.span_panel.attribute_editor import AttributeEditor
from annotator.ui.theme.theme import Theme


class ChoiceEditor(AttributeEditor):
    """The choices side by side, or a field that finds them; a retired one only while it is the value."""

    def __init__(
        self, theme: Theme, attribute: Attribute, codebook: Codebook, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = codebook.choices_of(attribute.id)
        self._offered: tuple[Choice, ...] = ()
        self._field = ChoiceField(theme, attribute.words)
        self._field.chosen.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field)
        self.setFocusProxy(self._field)

    def show_value(self, value: Value | None) -> None:
        """Show this choice."""
        chosen = (value.choice_id if value else None) or ""
        offered = tuple(choice for choice in self._choices if not choice.retired or choice.id == chosen)
        if offered != self._offered:
            self._offered = offered
            self._field.set_choices(offered)
        self._field.show_choice(chosen)

    def set_read_only(self, read_only: bool) -> None:
        """Show the value only."""
        self._field.set_read_only(read_only)

    def take_focus(self) -> None:
        """Put the focus on the choices."""
        self._field.take_focus()

    def _tell(self, choice_id: str) -> None:
        self.value_changed.emit(Value(choice_id=choice_id) if choice_id else None)
