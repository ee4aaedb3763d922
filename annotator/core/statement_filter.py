"""Which statements are wanted, and in which order; can be kept as JSON."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TypeVar

from annotator.core.documents import State
from annotator.core.errors import AnnotatorError


class Order(StrEnum):
    """By what the list is ordered; statements that are equal in that stand in the order of their documents."""

    DOCUMENT = "document"
    TITLE = "title"
    DATE = "date"
    LANGUAGE = "language"
    STATE = "state"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class StatementFilter:
    """Which statements are wanted: those that meet all that is set. An empty set and None mean that all will do.

    `search` is for the search index to answer. A statement must carry a span with one of `labels`, and work by one of
    `reviewers` (ids). The dates may be as short as a year; a statement without a date is in no range of dates.
    """

    search: str = ""
    states: frozenset[State] = frozenset()
    flagged: bool | None = None
    labels: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    reviewers: frozenset[str] = frozenset()
    commented: bool | None = None
    date_from: str = ""
    date_until: str = ""
    order: Order = Order.DOCUMENT
    descending: bool = False


_Read = TypeVar("_Read")
_Unset = TypeVar("_Unset")
_Plain = str | bool | list[str] | None


def filter_to_json(wanted: StatementFilter) -> str:
    """The filter as one line of JSON: what is set, and nothing else. Equal filters give equal lines."""
    nothing = StatementFilter()
    kept = {field.name: _plain(getattr(wanted, field.name)) for field in fields(wanted)}
    unset = {field.name: _plain(getattr(nothing, field.name)) for field in fields(wanted)}
    return json.dumps({name: value for name, value in kept.items() if value != unset[name]}, ensure_ascii=False)


def filter_from_json(kept: str) -> StatementFilter:
    """The filter that was kept. What a newer version added to it is passed over.

    Raises:
        AnnotatorError: it is not what was kept.
    """
    try:
        plain = dict(json.loads(kept))
        return StatementFilter(
            search=_kept(plain, "search", _text, ""),
            states=_kept(plain, "states", _states, frozenset()),
            flagged=_kept(plain, "flagged", _flag, None),
            labels=_kept(plain, "labels", _texts, frozenset()),
            languages=_kept(plain, "languages", _texts, frozenset()),
            documents=_kept(plain, "documents", _texts, frozenset()),
            reviewers=_kept(plain, "reviewers", _texts, frozenset()),
            commented=_kept(plain, "commented", _flag, None),
            date_from=_kept(plain, "date_from", _text, ""),
            date_until=_kept(plain, "date_until", _text, ""),
            order=_kept(plain, "order", _order, Order.DOCUMENT),
            descending=_kept(plain, "descending", _flag, False),
        )
    except (ValueError, TypeError) as error:
        raise AnnotatorError("This saved filter cannot be read. Set the filter anew and save it again.") from error


def _kept(plain: Mapping[str, object], name: str, read: Callable[[object], _Read], unset: _Unset) -> _Read | _Unset:
    return read(plain[name]) if name in plain else unset


def _plain(value: object) -> _Plain:
    if isinstance(value, frozenset):
        return sorted(str(item) for item in value)
    return value if isinstance(value, bool) or value is None else str(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _texts(value: object) -> frozenset[str]:
    if not isinstance(value, list):
        raise TypeError(value)
    return frozenset(_text(item) for item in value)


def _states(value: object) -> frozenset[State]:
    return frozenset(State(item) for item in _texts(value))


def _order(value: object) -> Order:
    return Order(_text(value))
