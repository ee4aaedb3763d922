"""Label Studio JSON: a folder with the tasks to import and the labelling configuration that they belong to."""

from typing import Final

from annotator.export.format import Format
from annotator.export.formats.label_studio.reader import read, recognise
from annotator.export.formats.label_studio.writer import write
from annotator.export.holding import Characters, Holds

__all__ = ["FORMAT", "read", "recognise"]

FORMAT: Final = Format(
    id="label-studio",
    name="Label Studio JSON",
    what="Everything but reviews and implied slots, with the labelling configuration, for Label Studio",
    suffix="",
    holds=Holds(characters=Characters.TEXT),
    write=write,
    read=read,
    recognise=recognise,
    media_type="application/json",
)
