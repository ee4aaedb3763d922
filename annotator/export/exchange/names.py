"""What the ids of a project are called in exports."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from annotator.core.annotations import Value
from annotator.core.codebook import AttributeKind, Codebook
from annotator.export.exchange.lines import Json


@dataclass(frozen=True)
class Names:
    """What ids are called: the codebook's entries, and the names of reviewers and actors by id.

    An id that is known to nobody stands for itself, so that nothing is left out of an export.
    """

    codebook: Codebook
    reviewers: Mapping[str, str]
    actors: Mapping[str, str]

    def label(self, label_id: str) -> str:
        """A label's name."""
        return self._labels.get(label_id, label_id)

    def relation_type(self, type_id: str) -> str:
        """A relation type's name."""
        return self._relation_types.get(type_id, type_id)

    def attribute(self, attribute_id: str, label_id: str | None) -> str:
        """An attribute's name; its id if it is none of that label's, where the name could mean another."""
        return self._attributes.get((attribute_id, label_id), attribute_id)

    def reviewer(self, reviewer_id: str) -> str:
        """A reviewer's name."""
        return self.reviewers.get(reviewer_id, reviewer_id)

    def actor(self, actor_id: str) -> str:
        """An actor's name."""
        return self.actors.get(actor_id, actor_id)

    def value(self, attribute_id: str, value: Value) -> Json:
        """A value as a person writes it: a choice's or an actor's name, words, or true."""
        if value.choice_id is not None:
            return self._choices.get((value.choice_id, attribute_id), value.choice_id)
        if value.actor_id is not None:
            return self.actor(value.actor_id)
        return True if attribute_id in self._flags and value.text == "true" else value.text or ""

    @cached_property
    def order(self) -> Mapping[str, int]:
        """The places of the attributes in the codebook, by id."""
        return {entry.id: place for place, entry in enumerate(self.codebook.attributes)}

    @cached_property
    def _labels(self) -> Mapping[str, str]:
        return {entry.id: entry.name for entry in self.codebook.labels}

    @cached_property
    def _relation_types(self) -> Mapping[str, str]:
        return {entry.id: entry.name for entry in self.codebook.relation_types}

    @cached_property
    def _attributes(self) -> Mapping[tuple[str, str | None], str]:
        return {(entry.id, entry.label_id): entry.name for entry in self.codebook.attributes}

    @cached_property
    def _choices(self) -> Mapping[tuple[str, str], str]:
        return {(entry.id, entry.attribute_id): entry.name for entry in self.codebook.choices}

    @cached_property
    def _flags(self) -> frozenset[str]:
        return frozenset(entry.id for entry in self.codebook.attributes if entry.kind is AttributeKind.FLAG)
