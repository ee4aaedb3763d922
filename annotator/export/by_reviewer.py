"""An item parted by reviewers, for formats in which an annotated text has one author."""

from dataclasses import dataclass

from annotator.export.item import Item, ItemLabel, ItemRelation, ItemSpan


@dataclass(frozen=True, slots=True)
class Share:
    """What one reviewer made: spans, relations between these, statement labels."""

    reviewer: str
    spans: tuple[ItemSpan, ...]
    relations: tuple[ItemRelation, ...]
    labels: tuple[ItemLabel, ...]


def shares(item: Item) -> list[Share]:
    """The shares of those who made spans or statement labels, in the order of these; none for an unmarked text."""
    crossing = set(crossing_relations(item))
    return [
        Share(
            name,
            tuple(span for span in item.spans if span.reviewer == name),
            tuple(link for link in item.relations if link.reviewer == name and link not in crossing),
            tuple(label for label in item.labels if label.reviewer == name),
        )
        for name in dict.fromkeys([*(span.reviewer for span in item.spans), *(label.reviewer for label in item.labels)])
    ]


def crossing_relations(item: Item) -> list[ItemRelation]:
    """The relations that join spans of someone else than who made them; they belong to no share."""
    made_by = {span.id: span.reviewer for span in item.spans}
    return [link for link in item.relations if {made_by[link.from_span], made_by[link.to_span]} != {link.reviewer}]
