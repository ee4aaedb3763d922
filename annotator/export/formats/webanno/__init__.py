"""WebAnno TSV 3.3, which INCEpTION and WebAnno read and write: a folder with a file a text.

As INCEpTION's own reader and writer have it: UTF-16 offsets, a number in brackets behind what is stacked or longer
than a token, references by unit and number, backslash escapes. The layers are those of our UIMA files.
"""

from typing import Final

from annotator.export.format import Format
from annotator.export.formats.webanno.reader import read, recognise
from annotator.export.formats.webanno.writer import write
from annotator.export.holding import Holds, OffsetUnit

FORMAT: Final = Format(
    id="webanno-tsv",
    name="WebAnno TSV 3.3",
    what="Tokens with spans, attributes and relations, a file a text, for INCEpTION and WebAnno",
    suffix="",
    holds=Holds(ranges=False, offset_unit=OffsetUnit.UTF16),
    write=write,
    read=read,
    recognise=recognise,
    media_type="text/tab-separated-values",
)
