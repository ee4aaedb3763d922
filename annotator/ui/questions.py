"""Questions to the open project that take longer than a glance: answered beside the window."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from annotator.store.project import Project
from annotator.ui.jobs import Job

_Answer = TypeVar("_Answer")


class Questions:
    """Reads with a connection of its own for each question. Of one asker only the latest question is answered."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._latest: dict[QObject, Job] = {}

    def ask(
        self,
        asker: QObject,
        read: Callable[[Project], _Answer],
        answer: Callable[[_Answer], None],
        refused: Callable[[str], None],
    ) -> None:
        """Read in a job and give the answer in the window's thread, or the sentence why there is none.

        An asker that has gone meanwhile is told nothing.
        """
        # the application outlives every dialog, so that a job still running when one closes is not destroyed under it
        job = Job(lambda _job: _read(self._path, read), QCoreApplication.instance())
        self._latest[asker] = job

        def tell(listener: Callable[[_Answer], None] | Callable[[str], None], said: object) -> None:
            if isValid(asker) and self._latest.get(asker) is job:
                del self._latest[asker]
                listener(said)  # type: ignore[arg-type]  # a signal carries any object

        job.finished.connect(lambda found: tell(answer, found))
        job.failed.connect(lambda sentence: tell(refused, sentence))
        job.ended.connect(job.deleteLater)
        job.start()

    def drop(self, asker: QObject) -> None:
        """Forget what an asker wanted to know."""
        self._latest.pop(asker, None)

    def waiting(self) -> bool:
        """Whether anybody still waits for an answer."""
        return any(isValid(asker) for asker in self._latest)


def _read(path: Path, read: Callable[[Project], _Answer]) -> _Answer:
    with Project.open(path, read_only=True) as project:
        return read(project)
