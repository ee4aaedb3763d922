"""Reads tasks of Label Studio: its JSON export, old ones with `completions`, JSON-MIN, and files to be imported there.

Predictions and drafts are not annotations; they are passed over.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from annotator.core.errors import ExchangeError
from annotator.export.exchange.fields import listed, nested, text
from annotator.export.exchange.lines import Fields, Json
from annotator.export.facts import FACTS, facts_in
from annotator.export.format import Remarks
from annotator.export.formats.label_studio.controls import TEXT
from annotator.export.formats.label_studio.results import Results, links
from annotator.export.formats.label_studio.writer import TASKS
from annotator.export.item import Item, ItemLabel, ItemRelation, ItemSpan
from annotator.export.json_stream import objects

_OF_MIN: Final = frozenset(
    {"id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time", "completion_id", "statement", *FACTS}
)
_ADDRESS: Final = re.compile(r"(?:[a-z][a-z0-9+.\-]*:/)?/\S+|data:\S+", re.IGNORECASE)
_BEGINNING: Final = 65_536
_SIGNS: Final = ('"from_name"', '"annotations"', '"completions"', '"annotation_id"')


def read(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Read a task an item: of a file, of `tasks.json` in a folder, or of all JSON files of a folder."""
    for path in _files(place):
        for number, (_, found) in enumerate(objects(path), 1):
            task = _whole(found)
            where = f"{path.name}, task {number}"
            try:
                yield _item(task, number, where, remarks)
            except ExchangeError as error:
                remarks.add(where, str(error))


def recognise(place: Path) -> bool:
    """Whether it is a folder with `tasks.json`, or a JSON file that begins as tasks do."""
    path = place / TASKS if place.is_dir() else place
    if path.suffix.lower() != ".json":
        return False
    try:
        with path.open("rb") as file:
            beginning = file.read(_BEGINNING).decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    except OSError:
        return False
    return beginning[:1] in {"[", "{"} and any(sign in beginning for sign in _SIGNS)


def _whole(found: Fields) -> Fields:
    """A task with its annotations; what is synchronised to a storage is an annotation with its task in it."""
    task = found.get("task")
    if not isinstance(task, dict) or "data" not in task or "result" not in found:
        return found
    return {**task, "annotations": [{key: value for key, value in found.items() if key != "task"}]}


def _files(place: Path) -> list[Path]:
    if not place.is_dir():
        return [place]
    tasks = place / TASKS
    found = [tasks] if tasks.is_file() else sorted(place.glob("*.json"))
    if not found:
        raise ExchangeError(f"the folder {place.name} holds no {TASKS}, nor another JSON file")
    return found


def _item(task: Fields, number: int, where: str, remarks: Remarks) -> Item:
    made_by = "annotations" if "annotations" in task else "completions"
    data = nested(task, "data") if "data" in task else task
    words = _text(data)
    one = text(data, "statement", "") or str(task.get("id", number))
    if made_by not in task and "data" not in task:
        spans, labels = _flat(task, words, where, remarks)
        return Item(one, words, facts_in(data), tuple(spans), (), tuple(labels))
    reading = _Task(task, words, where, remarks)
    for place, annotation in enumerate(listed(task, made_by), 1):
        reading.add(annotation, f"{where}, annotation {place}")
    reading.add_crossing()
    return Item(one, words, facts_in(data), tuple(reading.spans), tuple(reading.relations), tuple(reading.labels))


class _Task:
    """A task's annotations, put together."""

    def __init__(self, task: Fields, words: str, where: str, remarks: Remarks) -> None:
        meta = task.get("meta")
        self._meta: Mapping[str, Json] = meta if isinstance(meta, dict) else {}
        self._names = _named(self._meta.get("attributes"))
        self._reviewers = {one: name for name, one in _named(self._meta.get("reviewers")).items()}
        self._words = words
        self._where = where
        self._remarks = remarks
        self._regions: dict[str, list[str]] = {}
        self.spans: list[ItemSpan] = []
        self.relations: list[ItemRelation] = []
        self.labels: list[ItemLabel] = []

    def add(self, annotation: Fields, where: str) -> None:
        """Add what an annotation holds."""
        if annotation.get("was_cancelled"):
            self._remarks.add(where, "it was skipped in Label Studio and was left out")
            return
        results = listed(annotation, "result")
        ours = [self._reviewers[one] for one in (str(result.get("id")) for result in results) if one in self._reviewers]
        reviewer = ours[0] if ours else _user(annotation.get("completed_by"))
        taken = {span.id for span in self.spans}
        made = Results(self._words, reviewer, self._names, where, self._remarks).read(results, taken)
        self.spans += made.spans
        self.relations += made.relations
        self.labels += made.labels
        for region, spans in made.regions.items():
            self._regions.setdefault(region, spans)

    def add_crossing(self) -> None:
        """Add the relations between spans of several annotations, which stand beside these."""
        given = self._meta.get("relations")
        for link in given if isinstance(given, list) else []:
            if isinstance(link, dict):
                reviewer = text(link, "reviewer", "")
                self.relations += links(link, self._regions, reviewer, self._where, self._remarks)


def _flat(task: Fields, words: str, where: str, remarks: Remarks) -> tuple[list[ItemSpan], list[ItemLabel]]:
    """What a task of JSON-MIN holds: each tag is a field, with a list of regions, one answer, or several."""
    reviewer = _user(task.get("annotator"))
    results: list[dict[str, Json]] = []
    for name, given in task.items():
        if name in _OF_MIN or given == words:
            continue
        if isinstance(given, str):
            results.append({"from_name": name, "type": "choices", "value": {"choices": [given]}})
        elif isinstance(given, dict) and "choices" in given:
            results.append({"from_name": name, "type": "choices", "value": given})
        elif isinstance(given, list):
            results += [_flat_region(name, place, one) for place, one in enumerate(given) if isinstance(one, dict)]
    made = Results(words, reviewer, {}, where, remarks).read(results, set())
    return made.spans, made.labels


def _flat_region(name: str, place: int, region: dict[str, Json]) -> dict[str, Json]:
    kind = next((key for key in region if key.endswith("labels")), "text")
    return {"id": f"{name}-{place}", "from_name": name, "type": kind, "value": region}


def _text(data: Fields) -> str:
    """The text of a task: the field `text`, else the longest one in words; the address of a picture is none."""
    given = data.get(TEXT)
    if isinstance(given, str) and given:
        return given
    held = (one for one in data.values() if isinstance(one, str) and not _ADDRESS.fullmatch(one))
    longest = max(held, key=len, default="")
    if not longest:
        raise ExchangeError("it has no text")
    return longest


def _user(given: Json) -> str:
    """Who made an annotation: the address of a user, or the user's number."""
    if isinstance(given, dict):
        given = given.get("email") or given.get("username") or given.get("id")
    return str(given) if isinstance(given, str | int) and not isinstance(given, bool) else ""


def _named(given: Json) -> dict[str, str]:
    return {key: name for key, name in given.items() if isinstance(name, str)} if isinstance(given, dict) else {}
