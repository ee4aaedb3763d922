"""One attribute of the selected span: its name and the editor of its value."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.core.annotations import Actor, Value
from annotator.core.codebook import Attribute, AttributeKind, Codebook
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.span_panel.actor_editor import ActorEditor
from annotator.ui.span_panel.attribute_editor import AttributeEditor
from annotator.ui.span_panel.choice_editor import ChoiceEditor
from annotator.ui.span_panel.flag_editor import FlagEditor
from annotator.ui.span_panel.text_editor import DateEditor, TextEditor
from annotator.ui.theme.theme import Theme

_NAME_WIDTH, _HEIGHT = 88, 28


def editor_for(theme: Theme, attribute: Attribute, codebook: Codebook, actors: Sequence[Actor]) -> AttributeEditor:
    """The editor that fits the kind of the attribute."""
    match attribute.kind:
        case AttributeKind.CHOICE:
            return ChoiceEditor(theme, attribute, codebook)
        case AttributeKind.ACTOR:
            return ActorEditor(theme, attribute, actors)
        case AttributeKind.FLAG:
            return FlagEditor(attribute)
        case AttributeKind.DATE:
            return DateEditor(theme, attribute)
        case AttributeKind.TEXT:
            return TextEditor(theme, attribute)


class AttributeRow(QWidget):
    """Name at the left, value at the right; the name is heavier while a required value is missing."""

    value_changed = Signal(object)
    actor_named = Signal(str)

    def __init__(
        self,
        theme: Theme,
        attribute: Attribute,
        codebook: Codebook,
        actors: Sequence[Actor],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.attribute = attribute
        self.value: Value | None = None
        self._name = ElidedLabel(theme, attribute.words, px=12, tone="text2", line_height=_HEIGHT)
        self._name.setFixedWidth(_NAME_WIDTH)
        self._name.set_text(attribute.words, self._explanation())
        self._editor = editor_for(theme, attribute, codebook, actors)
        self._editor.value_changed.connect(self.value_changed)
        self._editor.actor_named.connect(self.actor_named)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._editor, 1)

    def show_value(self, value: Value | None) -> None:
        """Show this value, unless somebody is typing another."""
        self.value = value
        self._editor.show_value(value)
        missing = self.attribute.required and value is None
        self._name.set_weight(600 if missing else 400)

    def set_actors(self, actors: Sequence[Actor], aliases: Mapping[str, tuple[str, ...]]) -> None:
        """Offer these actors with their other names, if the attribute holds one."""
        if isinstance(self._editor, ActorEditor):
            self._editor.set_actors(actors, aliases)

    def set_read_only(self, read_only: bool) -> None:
        """Show the value only."""
        self._editor.set_read_only(read_only)

    def take_focus(self) -> None:
        """Put the focus on the value."""
        self._editor.take_focus()

    def propose(self, words: str) -> None:
        """Offer these words, if the attribute holds an actor and has none."""
        if isinstance(self._editor, ActorEditor):
            self._editor.propose(words)

    def _explanation(self) -> str:
        required = self.tr("Every span of this label needs it.") if self.attribute.required else ""
        return "\n".join(filter(None, (self.attribute.words, self.attribute.definition, required)))
