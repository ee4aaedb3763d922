"""Writes Prodigy's JSON Lines: an example for each reviewer of a text, as Prodigy stores what several people did."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from annotator.core.ranges import Range
from annotator.export.by_reviewer import Share, crossing_relations, shares
from annotator.export.exchange.lines import Json, to_line
from annotator.export.facts import facts_as_words
from annotator.export.item import Item, ItemLabel, ItemRelation, ItemSpan
from annotator.export.scheme import Scheme
from annotator.export.tokens import edges_of, tokens

ATTRIBUTES: Final = "attributes"
CROSSING: Final = "crossing_relations"
OF_SPANS: Final = frozenset(
    {
        "id", "label", "start", "end", "token_start", "token_end", "text", "note", "part_of", "source", "input_hash",
        "type", "score", "rank", "hidden", "pattern", "answer", "color", ATTRIBUTES,
    }
)  # fmt: skip
"""What keys of a span mean to Prodigy or here; attributes of these names stand in `attributes`."""

_NOBODY: Final = Share("", (), (), ())


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write the examples. Tokens of a text are the same for each reviewer."""
    del scheme
    with place.open("wb") as file:
        for item in items:
            for record in _records(item):
                file.write(to_line(record))


def _records(item: Item) -> Iterator[dict[str, Json]]:
    cut = _Tokens(item)
    ids = {span.id: f"span-{place}" for place, span in enumerate(item.spans, 1)}
    spans = {span.id: span for span in item.spans}
    crossing: list[Json] = [
        {"from": ids[link.from_span], "to": ids[link.to_span], "label": link.type, "reviewer": link.reviewer,
         "note": link.note}
        for link in crossing_relations(item)
    ]  # fmt: skip
    for number, share in enumerate(shares(item) or [_NOBODY]):
        options = _options(share.labels)
        record: dict[str, Json] = {
            "text": item.text,
            "tokens": list(cut.records()),
            "spans": [part for span in share.spans for part in _span(span, ids[span.id], cut, item.text)],
            "relations": [_relation(link, spans, ids, cut) for link in share.relations],
            "options": list(options.values()),
            "accept": list(options),
            "meta": {"statement": item.id, **facts_as_words(item.facts)},
        }
        if share is not _NOBODY:
            record["answer"] = "accept"
        if share.reviewer:
            record |= {"_annotator_id": share.reviewer, "_session_id": share.reviewer}
        if crossing and not number:
            record[CROSSING] = crossing
        yield record


class _Tokens:
    """A text's tokens as Prodigy counts them: a single blank between two of them is only said of the first."""

    def __init__(self, item: Item) -> None:
        starts = {part.start for span in item.spans for part in span.ranges}
        ends = {part.end for span in item.spans for part in span.ranges}
        self._text = item.text
        self._tokens: list[Range] = []
        for token in tokens(item.text, edges_of(item.spans)):
            behind = bool(self._tokens) and self._tokens[-1].end == token.start
            within = token.start in starts or token.end in ends
            if token.quote(item.text) != " " or not behind or within:
                self._tokens.append(token)
        self._from = {token.start: place for place, token in enumerate(self._tokens)}
        self._to = {token.end: place for place, token in enumerate(self._tokens)}

    def records(self) -> Iterator[dict[str, Json]]:
        """The tokens; `ws` says that a blank follows."""
        for place, token in enumerate(self._tokens):
            after = self._tokens[place + 1].start if place + 1 < len(self._tokens) else len(self._text)
            yield {"text": token.quote(self._text), "start": token.start, "end": token.end, "id": place,
                   "ws": after > token.end}  # fmt: skip

    def bounds(self, part: Range) -> dict[str, Json]:
        """A range in characters and in tokens, the last of which is named, not the one after it."""
        return {
            "start": part.start,
            "end": part.end,
            "token_start": self._from[part.start],
            "token_end": self._to[part.end],
        }


def _span(span: ItemSpan, one: str, cut: _Tokens, text: str) -> Iterator[dict[str, Json]]:
    """A span of Prodigy for each range; those after the first only say which one they are part of."""
    plain: dict[str, Json] = {key: value for key, value in span.attributes.items() if key not in OF_SPANS}
    other: dict[str, Json] = {key: value for key, value in span.attributes.items() if key in OF_SPANS}
    for place, part in enumerate(span.ranges):
        fields: dict[str, Json] = {**cut.bounds(part), "label": span.label, "text": part.quote(text)}
        if place:
            yield fields | {"part_of": one}
            continue
        fields |= {"id": one} | plain
        if other:
            fields[ATTRIBUTES] = other
        if span.note:
            fields["note"] = span.note
        yield fields


def _relation(
    link: ItemRelation, spans: Mapping[str, ItemSpan], ids: Mapping[str, str], cut: _Tokens
) -> dict[str, Json]:
    """A relation between the last tokens of the first ranges; the spans stand in it as Prodigy repeats them."""
    ends = []
    for end in (link.from_span, link.to_span):
        bounds = cut.bounds(spans[end].ranges[0])
        ends.append({**bounds, "label": spans[end].label, "id": ids[end]})
    head, child = ends
    fields: dict[str, Json] = {
        "head": head["token_end"], "child": child["token_end"], "head_span": head, "child_span": child,
        "label": link.type,
    }  # fmt: skip
    return fields | ({"note": link.note} if link.note else {})


def _options(labels: Iterable[ItemLabel]) -> dict[str, Json]:
    """The statement labels as options by their ids, which are words that a person can read, each one once."""
    found: dict[str, Json] = {}
    for label in labels:
        words = label.attribute if label.value is True else f"{label.attribute}: {label.value}"
        one = words
        while one in found:
            one += " "
        found[one] = {"id": one, "text": words, "attribute": label.attribute, "value": label.value}
    return found
