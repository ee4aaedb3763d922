"""The one thread that writes: it owns the project's writing connection and does one operation after the other."""

import itertools
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Final, TypeVar

from annotator.store.project import Project

_Result = TypeVar("_Result")
REVIEWER: Final = 0
"""Priority of what the reviewer does; a job's batches come after it."""
JOB: Final = 1
_LAST: Final = 2


class Writer:
    """Opens a project in a thread of its own. Operations are posted and answered through futures.

    Raises:
        ProjectError: the project cannot be opened for writing (also its subclasses).
    """

    def __init__(self, path: Path) -> None:
        self._queue: queue.PriorityQueue[tuple[int, int, Callable[[Project], None] | None]] = queue.PriorityQueue()
        self._serial = itertools.count()
        opened: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, args=(path, opened), name="writer")
        self._thread.start()
        opened.result()

    def post(self, operation: Callable[[Project], _Result], priority: int = REVIEWER) -> "Future[_Result]":
        """Do the operation when its turn comes; the future's callbacks run in the writer's thread."""
        future: Future[_Result] = Future()

        def answer(project: Project) -> None:
            try:
                result = operation(project)
            except BaseException as error:  # noqa: BLE001 - it belongs to whoever posted the operation
                future.set_exception(error)
            else:
                future.set_result(result)

        self._queue.put((priority, next(self._serial), answer))
        return future

    def close(self) -> None:
        """Do what is still waiting, close the project, and wait until that is done."""
        if self._thread.is_alive():
            self._queue.put((_LAST, next(self._serial), None))
            self._thread.join()

    def _run(self, path: Path, opened: "Future[None]") -> None:
        try:
            project = Project.open(path)
        except BaseException as error:  # noqa: BLE001 - raised again where the writer was asked for
            opened.set_exception(error)
            return
        with project:
            opened.set_result(None)
            while (job := self._next()) is not None:
                job(project)

    def _next(self) -> Callable[[Project], Any] | None:
        _, _, job = self._queue.get()
        return job
