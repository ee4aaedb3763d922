"""The sample annotations of one seed, as somebody who labels it would have them in mind."""

import json
from dataclasses import dataclass, field
from typing import Any

from annotator.core.ranges import Range
from annotator.resources import resource


@dataclass(frozen=True)
class GoldSpan:
    """A span that is wanted, with names for label and values."""

    key: str
    label: str
    place: Range
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Gold:
    """What is wanted of one statement. Relations name the keys of spans."""

    spans: tuple[GoldSpan, ...]
    relations: frozenset[tuple[str, str, str]]
    statement_labels: dict[str, str]

    @property
    def size(self) -> int:
        """How many annotations that is."""
        values = sum(len(span.values) for span in self.spans)
        return len(self.spans) + values + len(self.relations) + len(self.statement_labels)


def gold_of(document: str, text: str) -> Gold:
    """What the sample says of a document whose text this is."""
    lines = resource("sample", "annotations.jsonl").read_text("utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    record = next(one for one in records if one.get("document", {}).get("name", "").startswith(document))
    return Gold(
        tuple(
            GoldSpan(one["id"], one["label"], _place(one, text), one.get("attributes", {})) for one in record["spans"]
        ),
        frozenset((one["type"], one["from"], one["to"]) for one in record["relations"]),
        record["statement_labels"],
    )


def _place(span: dict[str, Any], text: str) -> Range:
    at = -1
    for _ in range(span.get("occurrence", 1)):
        at = text.index(span["quote"], at + 1)
    return Range(at, at + len(span["quote"]))
