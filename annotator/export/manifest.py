"""The manifest of an export: all that it takes to make the same export again, and to tell whether it is the same.

No time, no path and no name of a computer is in it: the same project and plan give the same bytes.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError, ExportError
from annotator.export.exchange.fields import listed, nested, number, text, whole
from annotator.export.exchange.lines import Fields, Json, from_line
from annotator.export.losses import LossList
from annotator.export.plan import ExportPlan
from annotator.export.plan_records import plan_of_record, plan_record
from annotator.export.splits import Division
from annotator.export.writing import aside, files_in

SUFFIX: Final = ".manifest.json"
THE_FILE: Final = "."
"""What stands for the path of the export within itself where it is one file."""
_TYPE: Final = "annotator-manifest"
_VERSION: Final = 1
_LARGEST: Final = 256 << 20
_BLOCK: Final = 1 << 20
_HASH_DIGITS: Final = 64
_BEGINNING: Final = 200


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file: its path within the export with slashes (“.” for an export of one file), its size and SHA-256."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Position:
    """How far a project is: its id, and the clock and id of its last change."""

    project: str
    clock: int
    change: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What repeating an export needs of its manifest. `beside`: card and metadata, by what their names add to OUT."""

    plan: ExportPlan
    position: Position
    files: tuple[ExportedFile, ...]
    beside: tuple[ExportedFile, ...] = ()


def manifest_path(target: Path) -> Path:
    """Where the manifest of an export lies: beside it."""
    return target.with_name(target.name + SUFFIX)


def files_of(export: Path) -> tuple[ExportedFile, ...]:
    """The files of an export, sorted by path."""
    if export.is_dir():
        return tuple(_hashed(file, file.relative_to(export).as_posix()) for file in files_in(export))
    return (_hashed(export, THE_FILE),)


def manifest_bytes(
    manifest: Manifest,
    *,
    application: str,
    codebook: tuple[str, int],
    format_name: str,
    names: Mapping[str, Mapping[str, str]],
    counts: Mapping[str, Json],
    losses: LossList,
    verified_by: Iterable[str],
    division: Division | None,
) -> bytes:
    """The manifest as JSON for people and machines. `names` says what the ids in the plan are called."""
    readers = [*verified_by]
    record: dict[str, Json] = {
        "type": _TYPE,
        "version": _VERSION,
        "application": application,
        "format": format_name,
        "project": {
            "id": manifest.position.project,
            "clock": manifest.position.clock,
            "last_change": manifest.position.change,
        },
        "codebook": {"name": codebook[0], "version": codebook[1]},
        "plan": plan_record(manifest.plan),
        "names": {kind: dict(sorted(found.items())) for kind, found in names.items() if found},
        "counts": dict(counts),
        "losses": [
            {"what": loss.value, "number": found, "in_words": sentence}
            for (loss, found), sentence in zip(losses, losses.sentences(), strict=True)
        ],
        "verified": {"read_by": [*readers], "equal": True if readers else None},
        "files": [_file_record(file) for file in manifest.files],
        "beside": [_file_record(file) for file in manifest.beside],
    }
    if division is not None:
        record["split"] = {
            "warnings": [*division.warnings],
            "groups": [[*group] for group in division.groups if len(group) > 1],
            "parts": dict(division.parts),
        }
    return json.dumps(record, ensure_ascii=False, allow_nan=False, indent=1).encode("utf-8", "replace") + b"\n"


def read_manifest(path: Path) -> Manifest:
    """The manifest in a file.

    Raises:
        ExportError: it is none, or damaged, or another version's.
    """
    try:
        return _manifest(from_line(_content(path)))
    except OSError as error:
        raise ExportError(
            f"Nothing was exported: the manifest {path.name} cannot be read ({error.strerror or error})."
        ) from error
    except ExchangeError as error:
        raise ExportError(
            f"Nothing was exported: {path.name} is no manifest of an export, or is damaged ({error}). "
            "Use the file as the export left it."
        ) from error


def earlier_manifest(target: Path) -> Manifest:
    """The manifest beside an export, or the one that an export which was interrupted has set aside.

    Raises:
        ExportError: there is none, or it is damaged.
    """
    path = manifest_path(target)
    return read_manifest(path if path.exists() else aside(path.resolve()))


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        found = file.read(_LARGEST + 1)
    if len(found) > _LARGEST:
        raise ExchangeError("it is larger than 256 MB")
    return found


def _manifest(record: Fields) -> Manifest:
    if record.get("type") != _TYPE:
        raise ExchangeError(f"its type is not “{_TYPE}”")
    if record.get("version") != _VERSION:
        raise ExchangeError("another version of Annotator wrote it")
    project = nested(record, "project")
    if not isinstance(record.get("files"), list):
        raise ExchangeError("it names no files")
    return Manifest(
        plan_of_record(nested(record, "plan")),
        Position(text(project, "id", ""), whole(project, "clock"), text(project, "last_change", "")),
        tuple(_file(one) for one in listed(record, "files")),
        tuple(_file(one) for one in listed(record, "beside")),
    )


def is_manifest(path: Path) -> bool:
    """Whether a file begins as a manifest does, damaged further on or not."""
    with path.open("rb") as file:
        return _TYPE.encode() in file.read(_BEGINNING)


def file_of(content: bytes, path: str) -> ExportedFile:
    """How a manifest names a file of this content."""
    return ExportedFile(path, len(content), hashlib.sha256(content).hexdigest())


def _file_record(file: ExportedFile) -> dict[str, Json]:
    return {"path": file.path, "size": file.size, "sha256": file.sha256}


def _file(record: Fields) -> ExportedFile:
    digest = text(record, "sha256")
    if len(digest) != _HASH_DIGITS or not set(digest) <= set("0123456789abcdef"):
        raise ExchangeError("a “sha256” must be 64 hexadecimal digits")
    return ExportedFile(text(record, "path"), number(record.get("size"), "size"), digest)


def _hashed(path: Path, name: str) -> ExportedFile:
    digest = hashlib.sha256()
    size = 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
            size += len(block)
    return ExportedFile(name, size, digest.hexdigest())
