"""A mapping of foreign names as JSON that people edit, and that settings keep."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from annotator.core.errors import ExchangeError
from annotator.export.exchange.lines import Json
from annotator.export.foreign import ForeignName, NameKind
from annotator.export.foreign_census import Census
from annotator.export.foreign_mapping import NameMapping, Target, times_of

_LARGEST: Final = 16 << 20


def mapping_as_json(mapping: NameMapping, census: Census) -> str:
    """The mapping as a text to edit: an object a name, with how often it comes and example words."""
    return json.dumps({"names": list(_rows(mapping, census))}, ensure_ascii=False, indent=1) + "\n"


def mapping_from_json(given: str) -> NameMapping:
    """The mapping that such a text says.

    Raises:
        ExchangeError: it is none.
    """
    try:
        rows = json.loads(given)["names"]
        return NameMapping(dict(_row(row) for row in rows))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ExchangeError(
            "The mapping cannot be read; it must have the shape that --show-mapping prints. Nothing was taken."
        ) from error


def read_mapping(path: Path) -> NameMapping:
    """The mapping in a file.

    Raises:
        ExchangeError: it is no ordinary file of at most 16 MB, or no mapping. Pipes and devices are not waited for.
    """
    if path.is_dir():
        raise ExchangeError(f"{path.name or path} is a folder. Nothing was taken; give --map the file in it.")
    if path.exists() and not path.is_file():
        raise ExchangeError(
            f"{path.name} is a pipe or device. Nothing was taken; save what it gives in a file, and give --map that."
        )
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
        given = raw.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ExchangeError(f"{path.name} cannot be read. Nothing was taken; look for the right file.") from error
    if len(raw) > _LARGEST:
        raise ExchangeError(f"{path.name} is larger than 16 MB, which no mapping is. Nothing was taken.")
    return mapping_from_json(given)


def _rows(mapping: NameMapping, census: Census) -> Iterator[dict[str, Json]]:
    for name, target in mapping.targets.items():
        use = census.uses.get(name)
        yield {
            "kind": name.kind.value,
            "name": list(name.path),
            "times": times_of(name, census),
            "examples": list(use.examples) if use else [],
            "to": target.name if target else None,
            "new": target.new if target else False,
        }


def _row(row: Mapping[str, Any]) -> tuple[ForeignName, Target | None]:
    path, wanted, new = row["name"], row.get("to"), row.get("new", False)
    if not isinstance(path, list) or not path or not all(isinstance(one, str) for one in path):
        raise ValueError
    if not isinstance(new, bool) or not isinstance(wanted, str | None):
        raise TypeError
    return ForeignName(NameKind(row["kind"]), tuple(path)), Target(wanted, new) if wanted else None
