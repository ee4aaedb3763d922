"""Editor of an attribute that holds an actor."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.core.annotations import Actor, Value
from annotator.core.codebook import Attribute
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.span_panel.attribute_editor import AttributeEditor
from annotator.ui.theme.theme import Theme


class ActorEditor(AttributeEditor):
    """A field that finds the actors while one types, and names new ones."""

    def __init__(
        self, theme: Theme, attribute: Attribute, actors: Sequence[Actor], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self._field = TypeAhead(theme, attribute.words, allow_new=True)
        self._field.chosen.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field)
        self.set_actors(actors)

    def set_actors(self, actors: Sequence[Actor], aliases: Mapping[str, tuple[str, ...]] | None = None) -> None:
        """Offer these actors; they are found by their aliases (by actor id) too."""
        self._names = {actor.id: actor.name for actor in actors}
        also = aliases or {}
        self._field.set_options(
            [Option(one.id, one.name, one.note, also.get(one.id, ())) for one in actors if not one.deleted]
        )

    def show_value(self, value: Value | None) -> None:
        """Show this actor's name."""
        actor_id = (value.actor_id if value else None) or ""
        words = self._names.get(actor_id, "") or (value.text if value else None) or ""
        self._field.show_value(actor_id, words)

    def set_read_only(self, read_only: bool) -> None:
        """Show the value only."""
        self._field.set_read_only(read_only)

    def propose(self, words: str) -> None:
        """Offer these words as the name, if there is none."""
        self._field.propose(words)

    def take_focus(self) -> None:
        """Put the focus into the field."""
        self._field.setFocus()

    def _tell(self, actor_id: str, words: str) -> None:
        if words and not actor_id:
            self.actor_named.emit(words)
        else:
            self.value_changed.emit(Value(actor_id=actor_id) if actor_id else None)
