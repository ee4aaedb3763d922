"""W3C Web Annotation (Recommendation of 2017) as JSON-LD: a collection with an annotation for everything marked."""

from typing import Final

from annotator.export.format import Format
from annotator.export.formats.web_annotation.reader import read, recognise
from annotator.export.formats.web_annotation.writer import write
from annotator.export.holding import Characters, Holds

__all__ = ["FORMAT", "read", "recognise"]

FORMAT: Final = Format(
    id="web-annotation",
    name="W3C Web Annotation",
    what="Everything but reviews and implied slots as JSON-LD, with positions and quotes, for annotation servers",
    suffix=".jsonld",
    holds=Holds(characters=Characters.TEXT),
    write=write,
    read=read,
    recognise=recognise,
    media_type="application/ld+json",
)
