"""Two spans that have become one: same reviewer, same place, same label."""

from collections.abc import Iterable
from dataclasses import replace

from annotator.core.annotations import Relation, Span
from annotator.operations.codebook_draft import Draft
from annotator.store.annotations import relations_at
from annotator.store.codebook_usage import spans_spoken_of

_Place = tuple[object, ...]


def fold_twins(draft: Draft, there: Iterable[Span], moved: Iterable[Span]) -> None:
    """Fold each span that has moved into the one at its place, if there is one; its relations go along.

    Two that hold different values stay two, and so does one that somebody spoke of: they are listed as doubled.
    """
    kept = {_place(span): span for span in map(draft.now, there)}
    twins: list[tuple[Span, Span]] = []
    for stored in moved:
        span = draft.now(stored)
        first = kept.setdefault(_place(span), span)
        if first is not span:
            twins.append((first, stored))
    spoken_of = spans_spoken_of(draft.project) if twins else frozenset()
    goes_into: dict[str, str] = {}
    for first, stored in twins:
        into, span = draft.now(first), draft.now(stored)
        if stored.id in spoken_of or not _agree(into, span):
            draft.spans_doubled.append(span.id)
            continue
        draft.put(first, _joined(into, span))
        draft.put(stored, replace(span, deleted=True))
        draft.spans_folded.append(span.id)
        goes_into[span.id] = first.id
    _reroute(draft, goes_into)


def _place(span: Span) -> _Place:
    return (span.statement_id, span.reviewer_id, span.label_id, span.ranges)


def _agree(one: Span, other: Span) -> bool:
    return all(one.attributes.get(key, value) == value for key, value in other.attributes.items())


def _joined(into: Span, span: Span) -> Span:
    notes = dict.fromkeys(note for note in (into.note, span.note) if note)
    return replace(into, attributes={**into.attributes, **span.attributes}, note="\n".join(notes))


def _reroute(draft: Draft, goes_into: dict[str, str]) -> None:
    at_ends = [*goes_into, *dict.fromkeys(goes_into.values())]
    stored = {link.id: link for span_id in at_ends for link in relations_at(draft.project, span_id)}
    seen = set[tuple[str, ...]]()
    for link in sorted(stored.values(), key=lambda link: _is_folded(link, goes_into)):
        start, end = (goes_into.get(span_id, span_id) for span_id in (link.from_span, link.to_span))
        key = (link.reviewer_id, link.type_id, start, end)
        if start == end:
            draft.relations_lost.append(link.id)
        if start == end or (key in seen and _is_folded(link, goes_into)):
            draft.put(link, replace(link, deleted=True))
        else:
            draft.put(link, replace(draft.now(link), from_span=start, to_span=end))
        seen.add(key)


def _is_folded(link: Relation, goes_into: dict[str, str]) -> bool:
    return link.from_span in goes_into or link.to_span in goes_into
