"""CoNLL with IOB2 tags, a token a line: CoNLL-2003 with a file a layer, and CoNLL-U Plus with a column a layer.

There are no comments in CoNLL-2003 (`token -X- _ tag`, -DOCSTART- before a text), since its readers take them for
tokens: the texts, with the blanks that tokens do not hold, are in a side file.
"""

from typing import Final

from annotator.export.format import Format
from annotator.export.formats.conll.columns import recognise_columns, write_columns
from annotator.export.formats.conll.reader import read, recognise
from annotator.export.formats.conll.writer import write
from annotator.export.holding import Holds, OffsetUnit, Overlap

_HOLDS: Final = Holds(
    overlap=Overlap.LAYERS,
    ranges=False,
    attributes=False,
    relations=False,
    reviewers=False,
    notes=False,
    offset_unit=OffsetUnit.TOKEN,
    raw_text=False,
)

FORMAT: Final = Format(
    id="conll",
    name="CoNLL-2003 (IOB2)",
    what="Tokens with tags, a token a line, a file a layer, for taggers",
    suffix="",
    holds=_HOLDS,
    write=write,
    read=read,
    recognise=recognise,
    media_type="text/plain",
)

COLUMNS: Final = Format(
    id="conll-columns",
    name="CoNLL-U Plus (IOB2)",
    what="Tokens with tags, a token a line, a column a layer, in one file",
    suffix=".conllup",
    holds=_HOLDS,
    write=write_columns,
    read=read,
    recognise=recognise_columns,
    media_type="text/plain",
)
