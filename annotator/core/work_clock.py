"""How long somebody has really worked on what is shown: pauses count up to a limit."""

import time
from collections.abc import Callable
from typing import Final

LONGEST_PAUSE: Final = 30.0
"""Seconds without a key, a click or a turn of the wheel that still count as reading."""


class WorkClock:
    """Runs while there is something to do, and stands still in longer pauses. It counts in seconds."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._last: float | None = None
        self._counted = 0.0

    def start(self) -> None:
        """Begin to count; what was counted before is forgotten."""
        self._counted, self._last = 0.0, self._now()

    def act(self) -> None:
        """Take note that the person did something; call it for every key, click and turn of the wheel."""
        now = self._now()
        if self._last is not None:
            self._counted += min(max(0.0, now - self._last), LONGEST_PAUSE)
        self._last = now

    def pause(self) -> None:
        """The window lost the focus, or the statement was left: nothing counts until the next act."""
        self.act()
        self._last = None

    def take(self) -> float:
        """The seconds since the start, or since they were taken last."""
        counted, self._counted = self._counted, 0.0
        return counted
