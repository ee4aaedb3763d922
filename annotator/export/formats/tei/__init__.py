"""TEI P5 with stand-off annotations: a folder with a file a text, for editions, archives and digital humanities."""

from typing import Final

from annotator.export.format import Format
from annotator.export.formats.tei.reader import read, recognise
from annotator.export.formats.tei.writer import write
from annotator.export.holding import Characters, Holds

FORMAT: Final = Format(
    id="tei",
    name="TEI P5 (stand-off)",
    what="Texts with anchors, and all that is marked on them beside the text, a file a text",
    suffix="",
    holds=Holds(characters=Characters.XML),
    write=write,
    read=read,
    recognise=recognise,
    media_type="application/tei+xml",
)
