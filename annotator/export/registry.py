"""Every format there is, in the order in which it is offered."""

from typing import Final

from annotator.export.format import Format
from annotator.export.formats import (
    brat,
    conll,
    docbin,
    doccano,
    exchange,
    graphml,
    html_report,
    label_studio,
    prodigy,
    qdpx,
    tables,
    tei,
    web_annotation,
    webanno,
)
from annotator.export.formats.columns import hugging_face, parquet
from annotator.export.formats.uima import cas_json, xmi

FORMATS: Final[tuple[Format, ...]] = (
    exchange.FORMAT,
    doccano.FORMAT,
    brat.FORMAT,
    conll.COLUMNS,
    conll.FORMAT,
    docbin.FORMAT,
    qdpx.FORMAT,
    parquet.FORMAT,
    hugging_face.FORMAT,
    xmi.FORMAT,
    cas_json.FORMAT,
    webanno.FORMAT,
    label_studio.FORMAT,
    prodigy.FORMAT,
    web_annotation.FORMAT,
    tei.FORMAT,
    *tables.FORMATS,
    *graphml.FORMATS,
    html_report.FORMAT,
)


def format_named(wanted: str) -> Format:
    """The format with this id. Raises KeyError."""
    return {one.id: one for one in FORMATS}[wanted]
