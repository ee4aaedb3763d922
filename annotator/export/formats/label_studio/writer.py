"""Writes a folder for Label Studio: `tasks.json` to import, and `config.xml`, the labelling configuration.

Each reviewer's work is an annotation of its own. No annotation says `completed_by`, since Label Studio refuses a file
that names somebody who is no user there; `meta.reviewers` of the task says whose each annotation is.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from annotator.export.by_reviewer import Share, crossing_relations, shares
from annotator.export.exchange.lines import Json, to_line
from annotator.export.facts import facts_as_words
from annotator.export.formats.label_studio.controls import LABELS, TEXT, Control, Controls, Kind, attribute_of
from annotator.export.item import Item, ItemRelation, ItemSpan, Word
from annotator.export.scheme import Scheme

TASKS: Final = "tasks.json"
CONFIGURATION: Final = "config.xml"

_PLAIN_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write the folder. A task an item; memory holds one of them, and the names of the configuration."""
    controls = Controls(scheme.codebook)
    place.mkdir()
    with (place / TASKS).open("wb") as file:
        file.write(b"[")
        for number, item in enumerate(items, 1):
            file.write(b",\n" if number > 1 else b"\n")
            file.write(to_line(_task(number, item, controls)).rstrip(b"\n"))
        file.write(b"\n]\n")
    (place / CONFIGURATION).write_bytes(controls.configuration())


def _task(number: int, item: Item, controls: Controls) -> dict[str, Json]:
    ids = _region_ids(item)
    made = [(share, list(_results(share, item.text, ids, controls))) for share in shares(item)]
    crossing = [_link(link, ids) | {"reviewer": link.reviewer} for link in crossing_relations(item)]
    meta: dict[str, Json] = {
        "attributes": _unclear(item, controls),
        "reviewers": {share.reviewer: results[0]["id"] for share, results in made if share.reviewer},
        "relations": list(crossing),
    }
    return {
        "id": number,
        "data": {TEXT: item.text, "statement": item.id, **facts_as_words(item.facts)},
        "meta": {key: held for key, held in meta.items() if held},
        "annotations": [
            {"result": list(results), "ground_truth": False, "was_cancelled": False} for _, results in made
        ],
    }


def _region_ids(item: Item) -> dict[str, str]:
    """Ids that Label Studio can use, by those of the spans."""
    plain = all(_PLAIN_ID.fullmatch(span.id) for span in item.spans)
    return {span.id: span.id if plain else f"span-{place}" for place, span in enumerate(item.spans, 1)}


def _results(share: Share, text: str, ids: Mapping[str, str], controls: Controls) -> Iterator[dict[str, Json]]:
    for span in share.spans:
        yield from _regions(span, text, ids[span.id], controls)
        for name, value in span.attributes.items():
            control = controls.of(span.label, name, value)
            yield _result(ids[span.id], control, _place(span, 0, text) | _value(control, value))
    for place, label in enumerate(share.labels, 1):
        control = controls.of(None, label.attribute, label.value)
        yield _result(f"label-{place}-{share.reviewer}", control, _value(control, label.value))
    for link in share.relations:
        controls.use_relation(link.type)
        yield _link(link, ids)


def _regions(span: ItemSpan, text: str, region: str, controls: Controls) -> Iterator[dict[str, Json]]:
    """A region for each range; the id of those after the first says which one they belong to: `ID.2`."""
    controls.use_label(span.label)
    for place in range(len(span.ranges)):
        fields: dict[str, Json] = {
            "id": f"{region}.{place + 1}" if place else region,
            "from_name": LABELS,
            "to_name": TEXT,
            "type": "labels",
            "origin": "manual",
            "value": _place(span, place, text) | {"labels": [span.label]},
        }
        if span.note and not place:
            fields["meta"] = {"text": [span.note]}
        yield fields


def _place(span: ItemSpan, place: int, text: str) -> dict[str, Json]:
    part = span.ranges[place]
    return {"start": part.start, "end": part.end, "text": part.quote(text)}


def _result(one: str, control: Control, value: dict[str, Json]) -> dict[str, Json]:
    return {"id": one, "from_name": control.name, "to_name": TEXT, "type": control.kind.value, "value": value}


def _value(control: Control, value: Word) -> dict[str, Json]:
    if control.kind is Kind.CHOICES:
        return {"choices": ["true" if value is True else str(value)]}
    return {"text": [str(value)]}


def _link(link: ItemRelation, ids: Mapping[str, str]) -> dict[str, Json]:
    fields: dict[str, Json] = {
        "type": "relation",
        "from_id": ids[link.from_span],
        "to_id": ids[link.to_span],
        "direction": "right",
        "labels": [link.type],
    }
    return fields | ({"meta": {"text": [link.note]}} if link.note else {})


def _unclear(item: Item, controls: Controls) -> dict[str, Json]:
    """The attributes that the names of their tags do not say."""
    used = [(span.label, name, value) for span in item.spans for name, value in span.attributes.items()]
    named = [(controls.of(label, name, value).name, label, name) for label, name, value in used]
    whole = [(controls.of(None, one.attribute, one.value).name, None, one.attribute) for one in item.labels]
    return {tag: name for tag, label, name in (*named, *whole) if attribute_of(tag, label) != name}
