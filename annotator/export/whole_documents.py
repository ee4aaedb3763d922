"""Joins the statements of one document into one item."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.export.facts import facts_as_words, facts_in
from annotator.export.item import Item, ItemFacts, ItemRelation, ItemSpan
from annotator.export.losses import Loss, LostPiece
from annotator.export.pieces import moved

_BETWEEN = "\n\n"


def document_of(items: Sequence[Item], lost: list[LostPiece]) -> Item:
    """The statements of one document, in order, with an empty line between them.

    Facts in which they differ are empty. Statement labels are kept if there is but one statement, and lost otherwise.
    """
    spans: list[ItemSpan] = []
    position = 0
    for item in items:
        spans += moved(item.spans, position)
        position += len(item.text) + len(_BETWEEN)
    return _joined(items, _BETWEEN.join(item.text for item in items), spans, lost)


def document_in_file(items: Sequence[Item], lost: list[LostPiece]) -> Item:
    """The statements of one document with places in its file (`ItemMaker.item_in_file`), as one item."""
    return _joined(items, items[0].text, [span for item in items for span in item.spans], lost)


def _joined(items: Sequence[Item], text: str, spans: Sequence[ItemSpan], lost: list[LostPiece]) -> Item:
    first = items[0]
    if len(items) > 1:
        for item in items:
            lost += [
                LostPiece(Loss.STATEMENT_LABELS, item.id, words=f"{label.attribute}: {label.value}")
                for label in item.labels
            ]
    relations: tuple[ItemRelation, ...] = tuple(link for item in items for link in item.relations)
    return Item(
        id=first.facts.document_id,
        text=text,
        facts=_common(items),
        spans=tuple(sorted(spans, key=lambda span: (span.start, -span.end, span.id))),
        relations=relations,
        labels=first.labels if len(items) == 1 else (),
        claims=tuple(claim for item in items for claim in item.claims),
        reviews=sum(item.reviews for item in items),
        implied=sum(item.implied for item in items),
    )


def _common(items: Sequence[Item]) -> ItemFacts:
    """What all facts say alike; the document's name is the title if the titles differ."""
    first = items[0].facts
    differing = {
        name for name, word in facts_as_words(first).items() if any(getattr(item.facts, name) != word for item in items)
    }
    common = facts_in({name: word for name, word in facts_as_words(first).items() if name not in differing})
    statements = tuple(statement for item in items for statement in item.facts.statements)
    return replace(common, title=common.title or first.document_name, statements=statements, place_in_statement=0)
