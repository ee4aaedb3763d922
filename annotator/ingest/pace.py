"""Whether long work goes on: a table with many rows may take its time, a row may not.

Whoever watches the work sets a listener in its process; without one nothing happens.
"""

from collections.abc import Callable
from typing import Final

_STEPS: Final = 500


class _Pace:
    listener: Callable[[], None] | None = None
    steps = 0


def listen(listener: Callable[[], None] | None) -> None:
    """Have the listener called every few hundred steps."""
    _Pace.listener, _Pace.steps = listener, 0


def step_done() -> None:
    """A small part of long work is done, such as one row of a table."""
    _Pace.steps += 1
    if _Pace.listener is not None and _Pace.steps % _STEPS == 0:
        _Pace.listener()
