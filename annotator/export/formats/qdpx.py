"""REFI-QDA project (.qdpx), which QualCoder, MAXQDA, ATLAS.ti, NVivo and others exchange.

The standard is “Exchange of processed data between qualitative data analysis software packages”, REFI, 2019.
"""

import zipfile
from pathlib import Path
from typing import Final

from annotator.export.format import Format
from annotator.export.holding import Holds
from annotator.export.qda.project_reading import read_project
from annotator.export.qda.project_writing import write_project


def recognise(path: Path) -> bool:
    """Whether the file has the ending and is packed."""
    return path.suffix.lower() == ".qdpx" and zipfile.is_zipfile(path)


FORMAT: Final = Format(
    id="qdpx",
    name="REFI-QDA project",
    what="Texts with coded selections for QualCoder, MAXQDA, ATLAS.ti, NVivo and other programs of analysis",
    suffix=".qdpx",
    holds=Holds(),
    is_plain=False,
    write=write_project,
    read=read_project,
    recognise=recognise,
    media_type="application/zip",
)
