"""Spans of the project as the text view draws them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor

from annotator.core.annotations import Actor, Span, Value
from annotator.core.codebook import Attribute, Codebook, Label
from annotator.ui.span_panel.panel import badge_sign
from annotator.ui.text_view.drawn_span import DrawnSpan
from annotator.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class _Marks:
    """What all spans of a label have in common."""

    label: Label
    ink: QColor
    attributes: tuple[Attribute, ...]


class Drawing:
    """Draws spans in the colours in use; those of `faint` labels are filtered out.

    Made anew when codebook, actors or colours change: what depends on a label alone is looked up once, since a
    statement may hold thousands of spans.
    """

    def __init__(
        self, codebook: Codebook, actors: Mapping[str, Actor], theme: Theme, faint: Collection[str] = ()
    ) -> None:
        self._codebook = codebook
        self._actors = actors
        self._theme = theme
        self._faint = faint
        self._marks: dict[str, _Marks] = {}

    def drawn(self, span: Span) -> DrawnSpan:
        """What the text view must know of a span."""
        marks = self._marks_of(span.label_id)
        details = self._details(span, marks) if span.attributes or span.note else ""
        return DrawnSpan(
            id=span.id,
            ranges=span.ranges,
            letter=marks.label.letter,
            sign=badge_sign(span, self._codebook) if span.attributes else "",
            ink=marks.ink,
            line=marks.label.line,
            name=marks.label.name,
            definition=marks.label.definition,
            details=details,
            faint=span.label_id in self._faint,
        )

    def _marks_of(self, label_id: str) -> _Marks:
        if label_id not in self._marks:
            label = self._codebook.label(label_id)
            attributes = self._codebook.attributes_of(label_id)
            self._marks[label_id] = _Marks(label, self._theme.ink(label), attributes)
        return self._marks[label_id]

    def _details(self, span: Span, marks: _Marks) -> str:
        lines = [
            f"{attribute.words}: {words(span.attributes[attribute.id], self._codebook, self._actors)}"
            for attribute in marks.attributes
            if attribute.id in span.attributes
        ]
        return "\n".join([*lines, *([span.note] if span.note else [])])


def words(value: Value, codebook: Codebook, actors: Mapping[str, Actor]) -> str:
    """A value as a person reads it."""
    if value.choice_id is not None:
        return codebook.choice(value.choice_id).words
    if value.actor_id is not None:
        actor = actors.get(value.actor_id)
        return actor.name if actor else value.actor_id
    return value.text or ""
