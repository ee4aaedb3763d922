"""spaCy's DocBin: all spans in the group “sc”, as its span categorizer wants them, and the rest in the user data."""

from typing import Final

from annotator.export.format import Format
from annotator.export.formats.docbin.checking import check
from annotator.export.formats.docbin.packed import looks_packed
from annotator.export.formats.docbin.reading import read
from annotator.export.formats.docbin.writing import write
from annotator.export.holding import Holds, OffsetUnit

FORMAT: Final = Format(
    id="spacy",
    name="spaCy DocBin",
    what="Texts with spans, for training and evaluating with spaCy",
    suffix=".spacy",
    holds=Holds(offset_unit=OffsetUnit.TOKEN),
    is_plain=False,
    write=write,
    read=read,
    checker=check,
    checker_extra="spacy",
    recognise=looks_packed,
    extra="spacy",
    loading='spacy.tokens.DocBin().from_disk(PATH).get_docs(spacy.blank("xx").vocab)',
)
