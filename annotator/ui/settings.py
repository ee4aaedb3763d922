"""What the window remembers between two starts, in the user's own settings and never in a project."""

import getpass
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from annotator.core.annotations import Reviewer
from annotator.core.errors import AnnotationError

_RECENT = 12
_PLACES = 200


@dataclass(frozen=True, slots=True)
class Remembered:
    """A project that was opened: where, when, and how far it was then."""

    path: str
    opened_at: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reviewer was in a project: the statement, its first visible character and that line's offset in px."""

    statement_id: str = ""
    character: int = 0
    offset: int = 0
    caret: int = 0
    span_id: str = ""


class Settings:
    """A thin reading of the user's settings file; what cannot be read is as if it had never been written."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Annotator", "Annotator"
        )

    def reviewer(self) -> Reviewer:
        """Who works here: the name that was chosen, or the one the computer knows."""
        for name in (self._text("reviewer"), _login_name()):
            try:
                return Reviewer.named(name)
            except AnnotationError:
                continue
        return Reviewer.named("Reviewer")

    def keep_reviewer(self, reviewer: Reviewer) -> None:
        """Remember who works here."""
        self._store.setValue("reviewer", reviewer.name)

    def text(self, key: str, default: str = "") -> str:
        """A short setting (scheme, last folder …)."""
        return self._text(key) or default

    def keep_text(self, key: str, value: str) -> None:
        """Remember a short setting."""
        self._store.setValue(key, value)

    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that were chosen for actions, by their names."""
        kept = self._json("keys")
        chosen = kept.items() if isinstance(kept, dict) else ()
        return {
            name: tuple(keys)
            for name, keys in chosen
            if isinstance(keys, list) and all(isinstance(k, str) for k in keys)
        }

    def keep_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Remember the keys that were chosen."""
        self._keep_json("keys", {name: list(keys) for name, keys in chosen.items()})

    def state(self, key: str) -> QByteArray:
        """A widget's saved state; empty if there is none."""
        value = self._store.value(f"window/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_state(self, key: str, state: QByteArray) -> None:
        """Remember a widget's state."""
        self._store.setValue(f"window/{key}", state)

    def place(self, project_id: str) -> Place:
        """Where the reviewer was in a project."""
        try:
            return Place(**self._places()[project_id])
        except (KeyError, TypeError):
            return Place()

    def keep_place(self, project_id: str, place: Place) -> None:
        """Remember where the reviewer was; the places of long unused projects are forgotten."""
        places = self._places()
        places.pop(project_id, None)
        places[project_id] = asdict(place)
        self._keep_json("places", dict(list(places.items())[-_PLACES:]))

    def saved_filters(self, project_id: str) -> dict[str, str]:
        """The filters that were kept for a project, by name, as they were written."""
        of_all = self._json("filters")
        kept = of_all.get(project_id) if isinstance(of_all, dict) else None
        return {str(name): str(one) for name, one in kept.items()} if isinstance(kept, dict) else {}

    def keep_saved_filters(self, project_id: str, kept: Mapping[str, str]) -> None:
        """Keep these filters for a project and no others."""
        of_all = self._json("filters")
        others = {one: held for one, held in of_all.items() if one != project_id} if isinstance(of_all, dict) else {}
        self._keep_json("filters", {**others, project_id: dict(kept)} if kept else others)

    def recent(self) -> list[Remembered]:
        """The projects opened last, newest first."""
        kept = self._json("recent")
        found = []
        for entry in kept if isinstance(kept, list) else []:
            try:
                found.append(Remembered(**entry))
            except TypeError:
                continue
        return found

    def keep_recent(self, path: Path, done: int, total: int) -> None:
        """Remember a project as the one opened last, and how far it is."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        others = [one for one in self.recent() if one.path != str(path)]
        self._keep_json("recent", [asdict(one) for one in [Remembered(str(path), now, done, total), *others][:_RECENT]])

    def forget_recent(self, path: Path) -> None:
        """Take a project off the list; the file stays."""
        self._keep_json("recent", [asdict(one) for one in self.recent() if one.path != str(path)])

    def file(self) -> str:
        """Where the settings lie."""
        return self._store.fileName()

    def write(self) -> None:
        """Bring everything to the disk now."""
        self._store.sync()

    def _places(self) -> dict[str, dict[str, Any]]:
        found = self._json("places")
        return found if isinstance(found, dict) else {}

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def _json(self, key: str) -> Any:
        try:
            return json.loads(self._text(key) or "null")
        except ValueError:
            return None

    def _keep_json(self, key: str, value: object) -> None:
        self._store.setValue(key, json.dumps(value))


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
