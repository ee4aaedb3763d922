"""The relations of a span in words, from its own side."""

from annotator.core.annotations import Span
from annotator.core.claim_roles import roles_of
from annotator.core.codebook import Codebook
from annotator.ui.open_statement import OpenStatement
from annotator.ui.parts.span_line import LineContent
from annotator.ui.span_panel.link_list import ShownLink
from annotator.ui.span_panel.panel import badge_sign
from annotator.ui.workplace.people import People


def relation_words(codebook: Codebook, type_id: str, *, outgoing: bool) -> str:
    """What a relation is called when it is read from the span where it begins, or from the one where it ends."""
    kind = codebook.relation_type(type_id)
    return kind.words if outgoing or not kind.inverse else kind.inverse.replace("_", " ")


def span_content(name: str, span: Span, codebook: Codebook, people: People) -> LineContent:
    """A line for a span: its actor if one is named, else its words."""
    held = span.attributes.get(roles_of(codebook).actors.get(span.label_id, ""))
    actor = people.actors.get((held.actor_id if held else None) or "")
    words = actor.name if actor else span.quote
    return LineContent(name, words, codebook.label(span.label_id), badge_sign(span, codebook), reading=actor is None)


def shown_links(statement: OpenStatement, span_id: str, codebook: Codebook, people: People) -> list[ShownLink]:
    """The relations of a span in the order of the codebook; those that lead away from it come first."""
    places = {kind.id: place for place, kind in enumerate(codebook.relation_types)}
    found = []
    for link in statement.links_of(span_id):
        outgoing = link.from_span == span_id
        other = statement.spans.get(link.to_span if outgoing else link.from_span)
        if other is not None and link.type_id in places:
            name = relation_words(codebook, link.type_id, outgoing=outgoing)
            shown = ShownLink(link.id, other.id, span_content(name, other, codebook, people))
            found.append(((places[link.type_id], not outgoing, other.start, link.id), shown))
    return [shown for _, shown in sorted(found, key=lambda entry: entry[0])]
