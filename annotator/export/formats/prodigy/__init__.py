"""Prodigy's JSON Lines: tokens, spans, relations and accepted options, an example for each reviewer of a text."""

from typing import Final

from annotator.export.format import Format
from annotator.export.formats.prodigy.reader import read, recognise
from annotator.export.formats.prodigy.writer import write
from annotator.export.holding import Characters, Holds

__all__ = ["FORMAT", "read", "recognise"]

FORMAT: Final = Format(
    id="prodigy",
    name="Prodigy JSONL",
    what="Spans, relations and statement labels with tokens, an example for each reviewer, for Prodigy",
    suffix=".jsonl",
    holds=Holds(characters=Characters.TEXT),
    write=write,
    read=read,
    recognise=recognise,
    media_type="application/jsonl",
)
