"""Claims: a demand or a stance with who makes it, of whom, towards what; read from spans and relations."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.core.annotations import Annotations, ImpliedSlot, Span, Value
from annotator.core.claim_roles import CLAIM_ROLES, ClaimRoles
from annotator.core.roles import Role

_LONGEST_CHAIN: Final = 8


class Filling(StrEnum):
    """What fills a slot of a claim."""

    SPAN = "span"
    VALUE = "value"
    IMPLIED = "implied"
    NOT_STATED = "not_stated"


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a claim. `value` is the actor behind a span, what stands in place of one, or who is implied.

    `quote` is the quotation through whose speaker the slot is filled, where no relation to the claim says so.
    """

    role: Role
    filling: Filling
    span: Span | None = None
    value: Value | None = None
    quote: Span | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who reports what comes after: “A says” in “A says that B demands C”; the quotation, if it stands in one."""

    speakers: tuple[Slot, ...]
    quote: Span | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A demand or a stance and its slots. `attribution` is read from the outside in; `role` is demand or stance.

    Speakers are never empty, nor are the addressees of a demand and the targets of a stance: one slot says at least
    that nothing is stated.
    """

    role: Role
    span: Span
    speakers: tuple[Slot, ...]
    addressees: tuple[Slot, ...] = ()
    targets: tuple[Slot, ...] = ()
    polarity: Value | None = None
    rationales: tuple[Slot, ...] = ()
    quotes: tuple[Slot, ...] = ()
    attribution: tuple[Attribution, ...] = ()

    def slots(self) -> tuple[Slot, ...]:
        """Every slot, those of the attribution too."""
        reported = tuple(slot for level in self.attribution for slot in level.speakers)
        return (*reported, *self.speakers, *self.addressees, *self.targets, *self.rationales, *self.quotes)

    def span_ids(self) -> frozenset[str]:
        """The spans that belong to the claim, its own included."""
        return frozenset({self.span.id} | {slot.span.id for slot in self.slots() if slot.span is not None})


def claims_of(annotations: Annotations, roles: ClaimRoles) -> tuple[Claim, ...]:
    """The claims of a statement in the order of the text. Give `annotations.by(reviewer)` for one reviewer's."""
    return tuple(_Reading(annotations, roles).claims())


class _Reading:
    """One statement's annotations, arranged by what fills what."""

    def __init__(self, annotations: Annotations, roles: ClaimRoles) -> None:
        self._roles = roles
        self._spans = {span.id: span for span in annotations.spans}
        self._quotes = [span for span in annotations.spans if roles.role(span.label_id) is Role.QUOTE]
        self._fillers = self._filled(annotations)
        self._implied: dict[tuple[str, Role], ImpliedSlot] = {}
        for word in annotations.implied:
            holder = self._spans.get(word.span_id)
            if holder is not None and (holder.reviewer_id == word.reviewer_id or self._unsaid(word)):
                self._implied[word.span_id, word.role] = word

    def claims(self) -> Iterator[Claim]:
        """All claims; quotations around them are found in one walk through the text."""
        waiting = sorted(self._quotes, key=lambda span: span.start, reverse=True)
        around: list[Span] = []
        for span in sorted(self._spans.values(), key=lambda span: (span.start, -span.end, span.id)):
            while waiting and waiting[-1].start <= span.start:
                around.append(waiting.pop())
            around = [quote for quote in around if quote.end > span.start]
            role = self._roles.role(span.label_id)
            if role in CLAIM_ROLES and role is not None:
                yield self._claim(span, role, [quote for quote in around if _holds(quote, span)])

    def _claim(self, span: Span, role: Role, around: Sequence[Span]) -> Claim:
        linked = self._fillers[span.id, Role.QUOTE]
        quotes = sorted({quote.id: quote for quote in (*around, *linked)}.values(), key=lambda quote: quote.length)
        speakers = self._speakers(span, quotes)
        addressees = self._slots(span, Role.ADDRESSEE)
        return Claim(
            role=role,
            span=span,
            speakers=speakers,
            addressees=addressees if role is Role.DEMAND or _stated(addressees) else (),
            targets=self._targets(span, role),
            polarity=next((value for key, value in span.attributes.items() if key in self._roles.polarities), None),
            rationales=tuple(self._by_span(Role.RATIONALE, self._fillers[span.id, Role.RATIONALE])),
            quotes=tuple(self._by_span(Role.QUOTE, quotes)),
            attribution=self._attribution(speakers, quotes),
        )

    def _speakers(self, span: Span, quotes: Sequence[Span]) -> tuple[Slot, ...]:
        slots = self._slots(span, Role.SPEAKER)
        if slots[0].filling is Filling.NOT_STATED:
            for quote in quotes:  # the innermost first: its speaker speaks
                if sayers := self._fillers[quote.id, Role.SPEAKER]:
                    return tuple(self._by_span(Role.SPEAKER, sayers, quote))
        return slots

    def _targets(self, span: Span, role: Role) -> tuple[Slot, ...]:
        slots = self._slots(span, Role.TARGET)
        if role is Role.DEMAND:
            return slots if _stated(slots) else ()
        named = next((span.attributes[key] for key in self._roles.targets if key in span.attributes), None)
        if named is None:
            return slots
        if not _stated(slots):
            return (Slot(Role.TARGET, Filling.VALUE, value=named),)
        return tuple(Slot(slot.role, slot.filling, slot.span, slot.value or named) for slot in slots)

    def _slots(self, span: Span, role: Role) -> tuple[Slot, ...]:
        if fillers := self._fillers[span.id, role]:
            return tuple(self._by_span(role, fillers))
        word = self._implied.get((span.id, role))
        if word is None:
            return (Slot(role, Filling.NOT_STATED),)
        return (Slot(role, Filling.IMPLIED, value=Value(actor_id=word.actor_id) if word.actor_id else None),)

    def _by_span(self, role: Role, spans: Iterable[Span], quote: Span | None = None) -> Iterator[Slot]:
        for span in spans:
            ticked = any(span.attributes.get(flag) for flag in self._roles.implied)
            yield Slot(role, Filling.IMPLIED if ticked else Filling.SPAN, span, self._actor(span), quote)

    def _attribution(self, speakers: Iterable[Slot], quotes: Iterable[Span]) -> tuple[Attribution, ...]:
        """Who reports the speakers, the outermost first. Nobody comes twice, hence no circle is walked twice."""
        known: set[str] = set()
        levels: list[Attribution] = []

        def rise(spans: Sequence[Span], quote: Span | None) -> None:
            new = [span for span in spans if not known & self._identity(span)]
            known.update(*map(self._identity, spans))
            if new and len(levels) < _LONGEST_CHAIN:
                levels.append(Attribution(tuple(self._by_span(Role.SPEAKER, new)), quote))
                rise(self._above(new), None)

        own = [slot.span for slot in speakers if slot.span is not None]
        known.update(*map(self._identity, own))
        known.update(slot.value.actor_id for slot in speakers if slot.value and slot.value.actor_id)
        rise(self._above(own), None)
        for quote in quotes:
            rise(self._fillers[quote.id, Role.SPEAKER], quote)
        return tuple(reversed(levels))

    def _above(self, spans: Iterable[Span]) -> list[Span]:
        return [above for span in spans for above in self._fillers[span.id, Role.SPEAKER]]

    def _identity(self, span: Span) -> set[str]:
        actor = self._actor(span)
        return {span.id, actor.actor_id} if actor and actor.actor_id else {span.id}

    def _actor(self, span: Span) -> Value | None:
        return span.attributes.get(self._roles.actors.get(span.label_id, ""))

    def _unsaid(self, word: ImpliedSlot) -> bool:
        return (word.span_id, word.role) not in self._implied

    def _filled(self, annotations: Annotations) -> dict[tuple[str, Role], list[Span]]:
        """For each holder and slot the spans that fill it, each once, in the order of the text."""
        found: dict[tuple[str, Role], list[Span]] = defaultdict(list)
        for relation in annotations.relations:
            start, end = self._spans.get(relation.from_span), self._spans.get(relation.to_span)
            if start is None or end is None:
                continue
            link = self._roles.links.get((relation.type_id, start.label_id, end.label_id))
            if link is not None:
                holder, filler = (start, end) if link.from_holds else (end, start)
                fillers = found[holder.id, link.slot]
                if filler not in fillers:
                    fillers.append(filler)
        for fillers in found.values():
            fillers.sort(key=lambda span: (span.start, span.end, span.id))
        return found


def _holds(quote: Span, span: Span) -> bool:
    return quote.id != span.id and quote.end >= span.end and quote.reviewer_id == span.reviewer_id


def _stated(slots: Sequence[Slot]) -> bool:
    return any(slot.filling is not Filling.NOT_STATED for slot in slots)
