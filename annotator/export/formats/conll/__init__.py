"""CoNLL-2003 with IOB2 tags: `token -X- _ tag`, a token a line, -DOCSTART- before a text.

There are no comments in it, since readers of CoNLL-2003 take them for tokens: the texts, with the blanks that tokens
do not hold, are in a side file.
"""

from typing import Final

from annotator.export.format import Format
from annotator.export.formats.conll.reader import read, recognise
from annotator.export.formats.conll.writer import write
from annotator.export.holding import Holds, OffsetUnit, Overlap

FORMAT: Final = Format(
    id="conll",
    name="CoNLL-2003 (IOB2)",
    what="Tokens with tags, a token a line, a file a layer, for taggers",
    suffix="",
    holds=Holds(
        overlap=Overlap.LAYERS,
        ranges=False,
        attributes=False,
        relations=False,
        reviewers=False,
        notes=False,
        offset_unit=OffsetUnit.TOKEN,
        raw_text=False,
    ),
    write=write,
    read=read,
    recognise=recognise,
    media_type="text/plain",
)
