"""doccano's JSON Lines: entities and relations with ids, as doccano 1.8 imports and exports them; older ones are read.

Offsets are code points, which doccano means where “count grapheme clusters as one character” is off and the text has no
character beyond U+FFFF.
"""

from typing import Final

from annotator.export.format import Format
from annotator.export.formats.doccano.reader import read, recognise
from annotator.export.formats.doccano.writer import write
from annotator.export.holding import Characters, Holds

__all__ = ["FORMAT", "read", "recognise"]

FORMAT: Final = Format(
    id="doccano",
    name="doccano JSONL",
    what="Spans and relations, one text a line, for doccano",
    suffix=".jsonl",
    holds=Holds(
        ranges=False, attributes=False, statement_labels=False, reviewers=False, notes=False, characters=Characters.TEXT
    ),
    write=write,
    read=read,
    recognise=recognise,
    media_type="application/jsonl",
    columns={"statement": "sc:Text", "text": "sc:Text"},
    loading='[json.loads(line) for line in open(PATH, encoding="utf-8")]',
)
