"""A claim as its card says it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from annotator.core.annotations import Value
from annotator.core.claim_roles import ClaimRoles
from annotator.core.claims import Attribution, Claim, Filling, Slot
from annotator.core.codebook import Codebook, Label
from annotator.core.roles import Role
from annotator.ui.parts.span_line import LineContent


@dataclass(frozen=True, slots=True)
class ShownSlot:
    """A line of a card. `span_id` is the span that it leads to; without one, `open_role` is the slot to be filled."""

    content: LineContent
    span_id: str = ""
    open_role: Role | None = None
    implied: bool = False


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """A card: the id of the span that makes the claim, its lines, and all spans that belong to it."""

    id: str
    slots: tuple[ShownSlot, ...]
    span_ids: frozenset[str]


class ClaimWords(QObject):
    """Puts claims into words under one codebook. `actors` are the names of actors by id."""

    def __init__(self, codebook: Codebook, roles: ClaimRoles, actors: Mapping[str, str]) -> None:
        super().__init__()
        self._codebook = codebook
        self._roles = roles
        self._actors = actors
        self._labels = {role: codebook.label(label) for label, role in roles.labels.items()}
        self._signs = {choice.id: choice.sign for choice in codebook.choices}
        self._words = {choice.id: choice.words for choice in codebook.choices}

    def of(self, claim: Claim) -> ShownClaim:
        """The card of a claim."""
        return ShownClaim(claim.span.id, tuple(self._lines(claim)), claim.span_ids())

    def _lines(self, claim: Claim) -> Iterator[ShownSlot]:
        markable = self._roles.may_be_implied(claim.span.label_id)
        for level in claim.attribution:
            yield from self._reported(level)
        yield from self._group(self.tr("who"), claim.speakers, markable)
        yield self._core(claim)
        yield from self._group(self.tr("of"), claim.addressees, markable)
        targets = [slot for slot in claim.targets if slot.filling is not Filling.VALUE]
        yield from self._group(self.tr("target"), targets, markable)
        yield from self._group(self.tr("because"), claim.rationales, ())

    def _reported(self, level: Attribution) -> Iterator[ShownSlot]:
        for slot in level.speakers:
            line = self._slot(self.tr("source"), slot, ())
            words = self.tr("{who} says:").format(who=line.content.words)
            content = line.content
            yield ShownSlot(
                LineContent(content.name, words, content.label, content.sign, content.reading, tag=content.tag),
                line.span_id,
            )

    def _core(self, claim: Claim) -> ShownSlot:
        """What is demanded, or which side is taken towards what; the words of a stance if it names no target."""
        span, label = claim.span, self._codebook.label(claim.span.label_id)
        if claim.role is Role.DEMAND:
            return ShownSlot(
                LineContent(self.tr("demands"), span.quote, label, reading=True),
                span.id,
            )
        sign = self._signs.get((claim.polarity.choice_id if claim.polarity else None) or "", "")
        towards = next((words for slot in claim.targets if (words := self._named(slot.value))), "")
        name = self._side(sign, claim.polarity)
        return ShownSlot(LineContent(name, towards or span.quote, label, sign, reading=not towards), span.id)

    def _side(self, sign: str, polarity: Value | None) -> str:
        known = {
            "+": self.tr("favours"),
            "−": self.tr("against"),
            "-": self.tr("against"),
            "=": self.tr("neutral on"),
        }
        return known.get(sign) or self._named(polarity) or self.tr("stance")

    def _group(self, name: str, slots: Sequence[Slot], markable: Sequence[Role]) -> Iterator[ShownSlot]:
        for slot in slots:
            yield self._slot(name, slot, markable)
            name = ""

    def _slot(self, name: str, slot: Slot, markable: Sequence[Role]) -> ShownSlot:
        label, open_role = self._label(slot), slot.role if slot.role in markable else None
        actor = self._actors.get((slot.value.actor_id if slot.value else None) or "", "")
        tag = self.tr("implied") if slot.filling is Filling.IMPLIED else ""
        if slot.span is not None:
            content = LineContent(name, actor or slot.span.quote, label, reading=not actor, tag=tag)
            return ShownSlot(content, slot.span.id)
        if slot.filling is Filling.IMPLIED:
            content = LineContent(name, actor or self.tr("not named"), label, faint=not actor, tag=tag)
            return ShownSlot(content, open_role=open_role, implied=True)
        return ShownSlot(LineContent(name, self.tr("not stated"), faint=True), open_role=open_role)

    def _label(self, slot: Slot) -> Label | None:
        if slot.span is not None:
            return self._codebook.label(slot.span.label_id)
        return self._labels.get(slot.role)

    def _named(self, value: Value | None) -> str:
        """A choice or free text in words; an actor is named by the slot itself."""
        if value is None or value.actor_id is not None:
            return ""
        return self._words.get(value.choice_id or "", "") or value.text or ""
