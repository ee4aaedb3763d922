"""With what a span may be linked, the most sensible partner first."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.annotations import Annotations, Span
from annotator.core.codebook import Codebook
from annotator.core.sentences import sentence_at

_SAME_SENTENCE, _BEFORE, _AFTER = range(3)


@dataclass(frozen=True, slots=True)
class Partner:
    """A span at the other end of a possible relation. `outgoing`: it would lead from the selected span to this one."""

    span: Span
    type_id: str
    outgoing: bool
    linked: bool

    def ends(self, selected: Span) -> tuple[str, str]:
        """The ids of the spans from which and to which the relation leads."""
        return (selected.id, self.span.id) if self.outgoing else (self.span.id, selected.id)


def partners_of(
    selected: Span, annotations: Annotations, codebook: Codebook, text: str, type_id: str | None = None
) -> tuple[Partner, ...]:
    """The spans that the codebook lets this one be linked with, by one relation type or by any, in order.

    First what is not linked yet; among that what stands in the same sentence, the nearest first; then what stands
    before, the nearest first; then what comes after.
    """
    sentence = sentence_at(text, selected.start)
    joined = {(link.type_id, link.from_span, link.to_span) for link in annotations.relations}

    def order(partner: Partner) -> tuple[object, ...]:
        span = partner.span
        if span.start < sentence.end and sentence.start < span.end:
            place = _SAME_SENTENCE
        else:
            place = _BEFORE if span.start < selected.start else _AFTER
        gap = max(span.start - selected.end, selected.start - span.end, 0)
        return (partner.linked, place, gap, span.start > selected.start, span.start, span.end)

    found = [
        Partner(other, kind, outgoing, _ends(kind, selected, other, outgoing) in joined)
        for other in annotations.spans
        if other.id != selected.id and not other.deleted
        for kind, outgoing in _ways(selected, other, codebook, type_id)
    ]
    return tuple(sorted(found, key=order))


def _ways(selected: Span, other: Span, codebook: Codebook, type_id: str | None) -> Iterator[tuple[str, bool]]:
    for kind in codebook.relation_types:
        if kind.retired or type_id not in {None, kind.id}:
            continue
        if (selected.label_id, other.label_id) in kind.pairs:
            yield kind.id, True
        if (other.label_id, selected.label_id) in kind.pairs:
            yield kind.id, False


def _ends(type_id: str, selected: Span, other: Span, outgoing: bool) -> tuple[str, str, str]:
    return (type_id, selected.id, other.id) if outgoing else (type_id, other.id, selected.id)
