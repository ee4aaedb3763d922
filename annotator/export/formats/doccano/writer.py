"""Writes doccano's JSON Lines; an entity has its words as `text`, which doccano's import passes over."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from annotator.export.exchange.lines import Json, to_line
from annotator.export.facts import facts_as_words
from annotator.export.item import Item
from annotator.export.scheme import Scheme

_FACTS: Final = ("title", "language", "issuer", "date", "document_name")


def write(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write a line an item: entities and relations with numbers as ids, which doccano asks for."""
    del scheme
    entity = relation = 0
    with place.open("wb") as file:
        for number, item in enumerate(items, 1):
            ids = {span.id: entity + place_ for place_, span in enumerate(item.spans, 1)}
            links = enumerate(item.relations, relation + 1)
            record: dict[str, Json] = {
                "id": number,
                "text": item.text,
                "entities": [
                    {
                        "id": ids[span.id],
                        "label": span.label,
                        "start_offset": span.start,
                        "end_offset": span.end,
                        "text": item.text[span.start : span.end],
                    }
                    for span in item.spans
                ],
                "relations": [
                    {"id": one, "from_id": ids[link.from_span], "to_id": ids[link.to_span], "type": link.type}
                    for one, link in links
                ],
                "Comments": [],
                "statement": item.id,
                **facts_as_words(item.facts, _FACTS),
            }
            file.write(to_line(record))
            entity += len(item.spans)
            relation += len(item.relations)
