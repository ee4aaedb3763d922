"""The spans and relations of a text as tables, folded away."""

from collections.abc import Iterator
from html import escape

from annotator.core.codebook import Codebook
from annotator.export.item import Item
from annotator.export.report.looks import key_of, letter_of
from annotator.export.report.words import badge, bdi, head_row, many, readable


def details(item: Item, codebook: Codebook) -> Iterator[str]:
    """All that is marked, as a table: for whoever cannot see the lines, and for notes."""
    if not item.spans:
        return
    yield f'<details><summary>{many(len(item.spans), "span")}</summary><div class="scroll"><table>\n'
    yield head_row("Label", "Words", "Values", "Note", "Reviewer")
    for span in sorted(item.spans, key=lambda one: (one.start, -one.end, one.label, one.id)):
        sign = badge(key_of(span.label, codebook), letter_of(span, codebook))
        values = "<br>".join(
            bdi(readable(name)) if value is True else f"{bdi(readable(name))}: {bdi(str(value))}"
            for name, value in span.attributes.items()
        )
        words = escape(" … ".join(span.quotes(item.text)))
        yield (
            f'<tr class="span"><td>{sign} {bdi(span.label)}</td><td class="w" dir="auto">{words}</td>'
            f'<td>{values}</td><td dir="auto">{escape(span.note)}</td><td>{bdi(span.reviewer)}</td></tr>\n'
        )
    yield "</table></div>\n"
    yield from _relations(item)
    yield "</details>\n"


def _relations(item: Item) -> Iterator[str]:
    if not item.relations:
        return
    words = {span.id: " … ".join(span.quotes(item.text)) for span in item.spans}
    yield f'<h3>{many(len(item.relations), "relation")}</h3>\n<div class="scroll"><table>\n'
    yield head_row("From", "Relation", "To", "Note", "Reviewer")
    for link in item.relations:
        yield (
            f'<tr class="relation"><td class="w" dir="auto">{escape(words[link.from_span])}</td>'
            f'<td>{bdi(link.type)}</td><td class="w" dir="auto">{escape(words[link.to_span])}</td>'
            f'<td dir="auto">{escape(link.note)}</td><td>{bdi(link.reviewer)}</td></tr>\n'
        )
    yield "</table></div>\n"
