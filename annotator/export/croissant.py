"""Croissant 1.0 (MLCommons): JSON-LD that says which files a set of texts has, and what their columns are.

http://mlcommons.org/croissant/1.0. Licence, address and date of publication are for a person to add: a program cannot
know them.
"""

import json
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

from annotator.export.exchange.lines import Json
from annotator.export.format import Format
from annotator.export.manifest import THE_FILE, ExportedFile
from annotator.export.scheme import Scheme

_TERMS: Final = (
    "citeAs", "column", "extract", "field", "fileObject", "fileProperty", "fileSet", "format", "includes",
    "isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex", "repeated",
    "replace", "separator", "source", "subField", "transform",
)  # fmt: skip
_CONTEXT: Final[dict[str, Json]] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "dct": "http://purl.org/dc/terms/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "sc": "https://schema.org/",
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    **{term: f"cr:{term}" for term in _TERMS},
}
_MEDIA_TYPES: Final = {
    ".parquet": "application/x-parquet",
    ".jsonl": "application/jsonlines",
    ".json": "application/json",
    ".xml": "application/xml",
    ".xmi": "application/xml",
    ".csv": "text/csv",
    ".md": "text/markdown",
    ".txt": "text/plain",
}


def croissant(
    form: Format, scheme: Scheme, files: Iterable[ExportedFile], *, target: str, version: str, folder: bool
) -> bytes:
    """The metadata of an export that is called `target`, to lie beside it. Equal arguments give equal bytes."""
    listed = list(files)
    record: dict[str, Json] = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": scheme.name,
        "description": f"Texts labelled with Annotator by the codebook “{scheme.codebook.name}”. {form.what}.",
        "version": version,
        "distribution": [_file(form, one, target, folder=folder) for one in listed],
    }
    columns = [one for one in listed if form.columns and _suffix(form, one) in (".parquet", ".jsonl")]
    if columns:
        record["recordSet"] = [_records(form, one) for one in columns]
    return json.dumps(record, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _file(form: Format, file: ExportedFile, target: str, *, folder: bool) -> dict[str, Json]:
    return {
        "@type": "cr:FileObject",
        "@id": _id(file),
        "name": target if file.path == THE_FILE else file.path,
        "contentUrl": quote(f"{target}/{file.path}" if folder else target),
        "contentSize": f"{file.size} B",
        "encodingFormat": _MEDIA_TYPES.get(_suffix(form, file), form.media_type),
        "sha256": file.sha256,
    }


def _records(form: Format, file: ExportedFile) -> dict[str, Json]:
    name = "texts" if file.path == THE_FILE else f"texts in {file.path}"
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "field": [
            {
                "@type": "cr:Field",
                "@id": f"{name}/{column}",
                "name": column,
                "dataType": kind,
                "source": {"fileObject": {"@id": _id(file)}, "extract": {"column": column}},
            }
            for column, kind in form.columns.items()
        ],
    }


def _id(file: ExportedFile) -> str:
    return "export" if file.path == THE_FILE else file.path


def _suffix(form: Format, file: ExportedFile) -> str:
    name = form.suffix if file.path == THE_FILE else file.path
    return f".{name.rpartition('.')[2]}"
