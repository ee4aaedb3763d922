"""Small steps from one filter of the statement list to the next."""

from dataclasses import replace

from annotator.core.documents import State
from annotator.store.listing import StatementFilter

TO_DO = frozenset({State.NEW, State.IN_WORK})
"""The states that still ask for work."""


def is_narrowed(wanted: StatementFilter) -> bool:
    """Whether states or the flag leave anything out."""
    return bool(wanted.states) or wanted.flagged is not None


def with_state(wanted: StatementFilter, state: State, *, shown: bool) -> StatementFilter:
    """The filter with one state more or less; all states are the same as none, namely no filter."""
    states = wanted.states | {state} if shown else wanted.states - {state}
    return replace(wanted, states=frozenset() if states == frozenset(State) else states)


def everything(wanted: StatementFilter) -> StatementFilter:
    """The same search in all statements."""
    return StatementFilter(search=wanted.search)


def to_do(wanted: StatementFilter) -> StatementFilter:
    """The same search in what still asks for work."""
    return StatementFilter(search=wanted.search, states=TO_DO)


def flagged(wanted: StatementFilter) -> StatementFilter:
    """The same search in flagged statements."""
    return StatementFilter(search=wanted.search, flagged=True)
