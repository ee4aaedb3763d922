"""Spans as the exchange format writes them: many, hence by templates, which costs a third of what dictionaries cost."""

from collections.abc import Iterable
from json.encoder import encode_basestring as quoted
from typing import Final

from annotator.core.annotations import Span
from annotator.core.documents import StatementText
from annotator.core.ranges import Range
from annotator.export.exchange.lines import Json, to_json
from annotator.export.exchange.names import Names

_SPAN: Final = (
    '{"id":%s,"label":%s,"label_id":%s,"start":%d,"end":%d,"quote":%s,"ranges":[%s],"attributes":%s,'
    '"reviewer":%s,"note":%s,"source":%s,"codebook_version":%d,"created_at":%s}'
)
_RANGE: Final = '{"start":%d,"end":%d,"quote":%s,"raw_start":%d,"raw_end":%d,"byte_start":%d,"byte_end":%d}'


def spans_json(spans: Iterable[Span], text: StatementText, names: Names) -> str:
    """The spans of a statement as a JSON list, in the order of the text."""
    in_order = sorted(spans, key=lambda span: (span.start, -span.end, span.id))
    return f"[{','.join([_span(span, text, names) for span in in_order])}]"


def _span(span: Span, text: StatementText, names: Names) -> str:
    return _SPAN % (
        quoted(span.id),
        quoted(names.label(span.label_id)),
        quoted(span.label_id),
        span.start,
        span.end,
        quoted(span.quote),
        ",".join([_range(part, text) for part in span.ranges]),
        to_json(_attributes(span, names)) if span.attributes else "{}",
        quoted(names.reviewer(span.reviewer_id)),
        quoted(span.note),
        quoted(span.source),
        span.codebook_version,
        quoted(span.created_at),
    )


def _range(part: Range, text: StatementText) -> str:
    start, end = part
    raw, in_bytes = text.alignment.places(part, text.text)
    return _RANGE % (start, end, quoted(text.text[start:end]), *raw, *in_bytes)


def _attributes(span: Span, names: Names) -> dict[str, Json]:
    order = names.order
    held = sorted(span.attributes, key=lambda attribute: (order.get(attribute, len(order)), attribute))
    return {names.attribute(key, span.label_id): names.value(key, span.attributes[key]) for key in held}
