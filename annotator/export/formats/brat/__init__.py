"""brat standoff: a folder with NAME.txt, NAME.ann and brat's configuration.

The lines of brat 1.3: T spans (code points of the text as saved, fragments), R relations, A attributes, # notes, and
when read E events, M modifiers, N normalisations. Statement labels are in a side file, which brat passes over.
"""

from typing import Final

from annotator.export.format import Format
from annotator.export.formats.brat.reader import read, recognise
from annotator.export.formats.brat.writer import write
from annotator.export.holding import Characters, Holds

FORMAT: Final = Format(
    id="brat",
    name="brat standoff",
    what="Spans, relations, attributes and notes, a text and its annotations as two files, for brat",
    suffix="",
    holds=Holds(characters=Characters.TEXT),
    write=write,
    read=read,
    recognise=recognise,
    media_type="text/plain",
)
