"""Makes items of statements: ids become names, claims are read, places are counted in the text or in the file."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from annotator.core.annotations import Span, Value
from annotator.core.claim_roles import ClaimRoles, roles_of
from annotator.core.claims import Claim, Slot, claims_of
from annotator.core.ranges import Range, joined
from annotator.export.exchange.names import Names
from annotator.export.exchange.records import AnnotatedStatement
from annotator.export.item import Item, ItemClaim, ItemFacts, ItemLabel, ItemRelation, ItemSlot, ItemSpan, Word

_NONE: Mapping[str, Word] = MappingProxyType({})


@dataclass(frozen=True)
class ItemMaker:
    """Turns statements into items under one set of names; `claims` says whether claims are read."""

    names: Names
    claims: bool = False

    def item(self, given: AnnotatedStatement) -> Item:
        """The statement with places in its text."""
        held = given.annotations
        spans = {span.id for span in held.spans}
        return Item(
            id=given.statement.id,
            text=given.text.text,
            facts=self._facts(given),
            spans=tuple(self._span(span) for span in held.spans),
            relations=tuple(
                ItemRelation(
                    link.id,
                    self.names.relation_type(link.type_id),
                    link.from_span,
                    link.to_span,
                    self.names.reviewer(link.reviewer_id),
                    link.note,
                )
                for link in held.relations
                if link.from_span in spans and link.to_span in spans
            ),
            labels=tuple(
                ItemLabel(
                    self.names.attribute(label.attribute_id, None),
                    self._word(label.attribute_id, label.value),
                    self.names.reviewer(label.reviewer_id),
                )
                for label in held.statement_labels
            ),
            claims=tuple(self._claims(given)) if self.claims else (),
            reviews=len(held.reviews),
            implied=sum(1 for slot in held.implied if slot.span_id in spans),
            source=given,
        )

    def item_in_file(self, given: AnnotatedStatement, characters: str) -> Item:
        """The statement with places in all characters of its file, decoded, escapes and marks as they stand there.

        Its text is the whole file; `raw_bounds` says where in it the statement lies.
        """
        item = self.item(given)
        alignment = given.text.alignment
        spans = tuple(
            ItemSpan(
                span.id,
                span.label,
                joined(alignment.raw_range(part) for part in span.ranges),
                span.attributes,
                span.reviewer,
                span.note,
            )
            for span in item.spans
        )
        return Item(
            item.id,
            characters,
            item.facts,
            spans,
            item.relations,
            item.labels,
            item.claims,
            item.reviews,
            item.implied,
        )

    def _span(self, span: Span) -> ItemSpan:
        names, label = self.names, span.label_id
        attributes: Mapping[str, Word] = _NONE
        if span.attributes:
            attributes = {names.attribute(key, label): self._word(key, value) for key, value in span.attributes.items()}
        return ItemSpan(
            span.id, names.label(label), span.ranges, attributes, names.reviewer(span.reviewer_id), span.note
        )

    def _word(self, attribute_id: str, value: Value) -> Word:
        word = self.names.value(attribute_id, value)
        return word if isinstance(word, str | bool) else ""

    def _facts(self, given: AnnotatedStatement) -> ItemFacts:
        statement, document = given.statement, given.document
        return ItemFacts(
            title=statement.title,
            language=statement.language,
            issuer=statement.issuer,
            date=statement.date,
            date_precision=statement.date_precision,
            place=statement.place,
            number=statement.number,
            group_title=statement.group_title,
            reference=statement.reference,
            document_id=document.id,
            document_name=document.name,
            statements=(statement.id,),
        )

    @cached_property
    def _roles(self) -> ClaimRoles:
        return roles_of(self.names.codebook)

    def _claims(self, given: AnnotatedStatement) -> Iterator[ItemClaim]:
        """Each reviewer's own claims, for two who say the same have made two."""
        reviewers = sorted({span.reviewer_id for span in given.annotations.spans}, key=self.names.reviewer)
        for reviewer in reviewers:
            for claim in claims_of(given.annotations.by(reviewer), self._roles):
                yield self._claim(claim, self.names.reviewer(reviewer))

    def _claim(self, claim: Claim, reviewer: str) -> ItemClaim:
        polarity = next((key for key in claim.span.attributes if key in self._roles.polarities), None)
        return ItemClaim(
            role=claim.role,
            span=claim.span.id,
            words=claim.span.quote,
            slots=tuple(self._slots((*claim.speakers, *claim.addressees, *claim.targets, *claim.rationales))),
            polarity=str(self._word(polarity, claim.polarity)) if polarity and claim.polarity else "",
            reviewer=reviewer,
        )

    def _slots(self, slots: Iterable[Slot]) -> Iterator[ItemSlot]:
        for slot in slots:
            words = slot.span.quote if slot.span else ""
            yield ItemSlot(slot.role, slot.filling, words, self._value(slot), slot.span.id if slot.span else "")

    def _value(self, slot: Slot) -> str:
        """The canonical name, the choice or the words that stand for a slot; a choice is found by its id alone."""
        value = slot.value
        if value is None:
            return ""
        if value.actor_id is not None:
            return self.names.actor(value.actor_id)
        if value.choice_id is not None:
            return next((one.name for one in self.names.codebook.choices if one.id == value.choice_id), value.choice_id)
        return value.text or ""


def raw_bounds(given: AnnotatedStatement) -> Range:
    """Where a statement lies among the characters of its file, from its first to its last piece."""
    runs = given.text.alignment.runs
    if not runs:
        return Range(0, 0)
    return Range(min(run.raw_start for run in runs), max(run.raw_end for run in runs))
