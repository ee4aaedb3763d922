"""A plan as plain JSON and back, strictly: an unknown key or value is refused, since it would change the export."""

import json
from dataclasses import fields
from enum import StrEnum
from typing import Final, TypeVar

from annotator.core.errors import AnnotatorError, ExchangeError
from annotator.core.statement_filter import StatementFilter, filter_from_json, filter_to_json
from annotator.export.exchange.fields import elements, flag, listed, nested
from annotator.export.exchange.lines import Fields, Json
from annotator.export.fitting import Choices, OverlapRule, RangesRule
from annotator.export.holding import Unit
from annotator.export.plan import ExportPlan, TextForm
from annotator.export.resolution import Resolution
from annotator.export.split_plan import MOST_PARTS, SplitPlan, Together

_KEYS: Final = frozenset(field.name for field in fields(ExportPlan))
_LATER: Final = frozenset({"chosen"})
"""What manifests of earlier versions do not have."""
LARGEST_SEED: Final = 2**53
_LONGEST_WORD: Final = 1000
_Choice = TypeVar("_Choice", bound=StrEnum)


def plan_record(plan: ExportPlan) -> dict[str, Json]:
    """The plan with every field; sets are sorted. Equal plans give equal records."""
    statements: Json = json.loads(filter_to_json(plan.statements))
    return {
        "format": plan.format,
        "name": plan.name,
        "statements": statements,
        "chosen": None if plan.chosen is None else [*sorted(plan.chosen)],
        "judge": plan.judge,
        "groups": [*sorted(plan.groups)],
        "one_of_copies": plan.one_of_copies,
        "resolution": plan.resolution.value,
        "reviewer": plan.reviewer,
        "labels": [*sorted(plan.labels)],
        "text": plan.text.value,
        "unit": plan.unit.value,
        "negatives": plan.negatives,
        "choices": {"overlap": plan.choices.overlap.value, "ranges": plan.choices.ranges.value},
        "split": None if plan.split is None else _split_record(plan.split),
        "seed": plan.seed,
        "card": plan.card,
    }


def plan_of_record(record: Fields) -> ExportPlan:
    """The plan that a record holds.

    Raises:
        ExchangeError: a field is missing, unknown, or not what it must be; the text is the end of a sentence.
        ExportError: the parts of the split are none.
    """
    _only(record, _KEYS, "the plan")
    if missing := _KEYS - _LATER - record.keys():
        raise ExchangeError(f"the plan has no “{min(missing)}”")
    choices = nested(record, "choices")
    _only(choices, {"overlap", "ranges"}, "“choices”")
    return ExportPlan(
        format=_word(record, "format"),
        name=_word(record, "name"),
        statements=_filter(nested(record, "statements")),
        chosen=None if record.get("chosen") is None else _words(record, "chosen"),
        judge=_word(record, "judge"),
        groups=_words(record, "groups"),
        one_of_copies=flag(record, "one_of_copies"),
        resolution=_one_of(Resolution, record, "resolution"),
        reviewer=_word(record, "reviewer"),
        labels=_words(record, "labels"),
        text=_one_of(TextForm, record, "text"),
        unit=_one_of(Unit, record, "unit"),
        negatives=None if record["negatives"] is None else _number(record["negatives"], "negatives"),
        choices=Choices(_one_of(OverlapRule, choices, "overlap"), _one_of(RangesRule, choices, "ranges")),
        split=None if record["split"] is None else _split(nested(record, "split")),
        seed=_seed(record["seed"]),
        card=flag(record, "card"),
    )


def _split_record(split: SplitPlan) -> dict[str, Json]:
    return {
        "parts": [{"name": name, "share": share} for name, share in split.parts],
        "keep_together": [*sorted(one.value for one in split.together)],
    }


def _split(record: Fields) -> SplitPlan:
    _only(record, {"parts", "keep_together"}, "“split”")
    parts = listed(record, "parts")
    for part in parts[: MOST_PARTS + 1]:
        _only(part, {"name", "share"}, "a part of the split")
    together = _chosen(Together, _words(record, "keep_together"), "keep_together")
    return SplitPlan(
        tuple((_word(part, "name"), _number(part.get("share"), "share")) for part in parts[: MOST_PARTS + 1]), together
    )


def _filter(record: Fields) -> StatementFilter:
    _only(record, {field.name for field in fields(StatementFilter)}, "“statements”")
    try:
        return filter_from_json(json.dumps(record))
    except AnnotatorError as error:
        raise ExchangeError("“statements” is no filter") from error


def _only(record: Fields, known: "frozenset[str] | set[str]", what: str) -> None:
    if unknown := record.keys() - known:
        raise ExchangeError(f"{what} has “{min(unknown)[:60]}”, which this version does not know")


def _word(record: Fields, key: str) -> str:
    value = record.get(key)
    if not isinstance(value, str) or len(value) > _LONGEST_WORD:
        raise ExchangeError(f"“{key}” must be a text of at most {_LONGEST_WORD} characters")
    return value


def _words(record: Fields, key: str) -> frozenset[str]:
    found = [value for value in elements(record, key) if isinstance(value, str)]
    if len(found) < len(elements(record, key)):
        raise ExchangeError(f"“{key}” must be a list of texts")
    return frozenset(found)


def _one_of(kind: type[_Choice], record: Fields, key: str) -> _Choice:
    (found,) = _chosen(kind, {_word(record, key)}, key)
    return found


def _chosen(kind: type[_Choice], words: "frozenset[str] | set[str]", key: str) -> frozenset[_Choice]:
    try:
        return frozenset(kind(word) for word in words)
    except ValueError as error:
        known = ", ".join(one.value for one in kind)
        raise ExchangeError(f"“{key}” must be of these: {known}") from error


def _number(value: Json, key: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= LARGEST_SEED:
        raise ExchangeError(f"“{key}” must be a number from 0")
    return value


def _seed(value: Json) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LARGEST_SEED:
        raise ExchangeError("“seed” must be a whole number")
    return value
