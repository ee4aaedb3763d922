"""Small steps from one filter of the statement list to the next."""

from dataclasses import replace
from typing import Any

from annotator.core.documents import State
from annotator.core.statement_filter import Order, StatementFilter

TO_DO = frozenset({State.NEW, State.IN_WORK})
"""The states that still ask for work."""


def is_narrowed(wanted: StatementFilter) -> bool:
    """Whether anything but a search leaves statements out."""
    return replace(wanted, order=Order.DOCUMENT, descending=False) != StatementFilter(search=wanted.search)


def changed(wanted: StatementFilter, name: str, value: object, *, shown: bool) -> StatementFilter:
    """The filter with a value more or less in one of its fields. All states are the same as none, namely no filter."""
    held = getattr(wanted, name)
    after: Any
    if isinstance(held, frozenset):
        after = held | {value} if shown else held - {value}
        if name == "states" and after == frozenset(State):
            after = frozenset()
    elif isinstance(value, Order):
        after = value
    else:
        after = value if shown else getattr(StatementFilter(), name)
    changes: dict[str, Any] = {name: after}
    return replace(wanted, **changes)


def without(wanted: StatementFilter, name: str) -> StatementFilter:
    """The filter with one of its fields as it is if nobody sets it."""
    unset: dict[str, Any] = {name: getattr(StatementFilter(), name)}
    return replace(wanted, **unset)


def everything(wanted: StatementFilter) -> StatementFilter:
    """The same search in all statements."""
    return StatementFilter(search=wanted.search)


def to_do(wanted: StatementFilter) -> StatementFilter:
    """The same search in what still asks for work."""
    return StatementFilter(search=wanted.search, states=TO_DO)


def flagged(wanted: StatementFilter) -> StatementFilter:
    """The same search in flagged statements."""
    return StatementFilter(search=wanted.search, flagged=True)
