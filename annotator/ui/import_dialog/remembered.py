"""How files of one kind were read last, so that the next import begins there.

An encoding is not remembered: the next file may be in another, and would be garbled without a word.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from annotator.ingest.options import AS_IT_IS, ReadOptions
from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.settings import Settings

_KEY = "import/{ending}"


def options_for(settings: Settings, path: Path) -> ReadOptions:
    """The options for a file, by the ending of its name."""
    try:
        kept = json.loads(settings.text(_key(path)) or "{}")
    except ValueError:
        return AS_IT_IS
    chosen = {name: kept[name] for name in ("split", "main_text") if isinstance(kept.get(name), bool)}
    return ReadOptions(**chosen)


def keep_options(settings: Settings, files: Sequence[ChosenFile]) -> None:
    """Remember how these files were read."""
    last = {_key(file.path): file.options for file in files if file.documents and not file.left_out}
    for file in files:
        if file.columns and file.documents and file.options.mapping:
            settings.keep_text(_key_of(file.columns), json.dumps(dict(file.options.mapping)))
    for key, options in last.items():
        settings.keep_text(key, json.dumps({"split": options.split, "main_text": options.main_text}))


def mapping_for(settings: Settings, columns: Iterable[str]) -> dict[str, str]:
    """Which column was which field when a table with these columns was imported last."""
    try:
        kept = json.loads(settings.text(_key_of(columns)) or "{}")
    except ValueError:
        return {}
    return {str(name): str(column) for name, column in kept.items()} if isinstance(kept, dict) else {}


def _key_of(columns: Iterable[str]) -> str:
    digest = hashlib.blake2b("\n".join(sorted(columns)).encode("utf-8", "replace"), digest_size=8)
    return f"import columns/{digest.hexdigest()}"


def _key(path: Path) -> str:
    return _KEY.format(ending=path.suffix.lower().lstrip(".") or "none")
