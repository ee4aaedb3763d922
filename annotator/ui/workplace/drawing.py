"""Spans of the project as the text view draws them."""

from collections.abc import Collection, Mapping

from annotator.core.annotations import Actor, Span, Value
from annotator.core.codebook import Codebook
from annotator.ui.span_panel.panel import badge_sign
from annotator.ui.text_view.drawn_span import DrawnSpan
from annotator.ui.theme.theme import Theme


def drawn(
    span: Span, codebook: Codebook, actors: Mapping[str, Actor], theme: Theme, faint: Collection[str] = ()
) -> DrawnSpan:
    """What the text view must know of a span, in the colours in use; spans of `faint` labels are filtered out."""
    label = codebook.label(span.label_id)
    return DrawnSpan(
        id=span.id,
        ranges=span.ranges,
        letter=label.letter,
        sign=badge_sign(span, codebook),
        ink=theme.ink(label),
        line=label.line,
        name=label.name,
        definition=label.definition,
        details="\n".join([*_attribute_lines(span, codebook, actors), *([span.note] if span.note else [])]),
        faint=span.label_id in faint,
    )


def _attribute_lines(span: Span, codebook: Codebook, actors: Mapping[str, Actor]) -> list[str]:
    return [
        f"{attribute.words}: {words(span.attributes[attribute.id], codebook, actors)}"
        for attribute in codebook.attributes_of(span.label_id)
        if attribute.id in span.attributes
    ]


def words(value: Value, codebook: Codebook, actors: Mapping[str, Actor]) -> str:
    """A value as a person reads it."""
    if value.choice_id is not None:
        return codebook.choice(value.choice_id).words
    if value.actor_id is not None:
        actor = actors.get(value.actor_id)
        return actor.name if actor else value.actor_id
    return value.text or ""
