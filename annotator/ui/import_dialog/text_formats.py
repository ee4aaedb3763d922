"""Which files are text in some encoding; the others say themselves how their letters are written."""

from pathlib import Path
from typing import Final

from annotator.ingest.readers import READERS

_NO_ENCODING: Final = {ending for one in READERS if one.id in {"pdf", "docx", "odt", "sheet"} for ending in one.endings}


def has_encoding(path: Path) -> bool:
    """Whether it can matter in which encoding a file is read; told by the ending of its name."""
    return path.suffix.lower() not in _NO_ENCODING
