"""What becomes of values and spans when entries of the codebook are merged or split."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from annotator.core.annotations import Span, Value


@dataclass(frozen=True, slots=True)
class LostValue:
    """A value that has no place any more: of which span or statement label, and what it was."""

    carrier_id: str
    statement_id: str
    attribute_id: str
    value: Value


@dataclass(frozen=True, slots=True)
class Rewriting:
    """Which ids give way to which. None means that there is no place for it; what is not named stays."""

    labels: Mapping[str, str] = field(default_factory=dict)
    attributes: Mapping[str, str | None] = field(default_factory=dict)
    choices: Mapping[str, str | None] = field(default_factory=dict)

    def value(self, attribute_id: str, value: Value) -> tuple[str, Value] | None:
        """The attribute and value that take the place of these, or None."""
        attribute = self.attributes.get(attribute_id, attribute_id)
        if attribute is None:
            return None
        if value.choice_id is None:
            return attribute, value
        choice = self.choices.get(value.choice_id, value.choice_id)
        return None if choice is None else (attribute, replace(value, choice_id=choice))

    def span(self, span: Span) -> tuple[Span, tuple[LostValue, ...]]:
        """The span under its new label with the values that go along, and those that do not.

        A value that the span holds already stays; another one that would take its place is lost.
        """
        kept: dict[str, Value] = {}
        lost: list[LostValue] = []
        stay_first = sorted(span.attributes.items(), key=lambda item: item[0] in self.attributes)
        for attribute_id, value in stay_first:
            moved = self.value(attribute_id, value)
            if moved is None or kept.setdefault(*moved) != moved[1]:
                lost.append(LostValue(span.id, span.statement_id, attribute_id, value))
        return replace(span, label_id=self.labels.get(span.label_id, span.label_id), attributes=kept), tuple(lost)
