"""The open project, as the window knows it: it reads here, posts its operations, and hears of every change."""

import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change
from annotator.core.errors import AnnotatorError, NewerProjectError, ProjectInUseError
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.settings import setting
from annotator.ui.writer import JOB, REVIEWER, Writer

if TYPE_CHECKING:
    from concurrent.futures import Future

_Arguments = ParamSpec("_Arguments")
_LOOK_EVERY_MS = 1000


class Session(QObject):
    """One open project. Nothing is shown as done before `changed` says that it is durable.

    Raises:
        ProjectError: the project can be opened neither for writing nor for reading.
    """

    changed = Signal(object)
    """A Change was written, by this window."""
    nothing_changed = Signal(str)
    """An operation (its name) found nothing to do."""
    failed = Signal(str)
    """An operation was refused; the sentence says why. The project is as it was."""
    saving = Signal()
    """An operation was posted."""
    saved = Signal(object)
    """All that was posted is written, at this local time (datetime)."""
    reloaded = Signal()
    """Another window changed the project; everything on the screen may be old."""
    answered = Signal()
    """After any of the four: an operation has come to its end."""
    _answered = Signal(str, object)

    def __init__(self, path: Path, reviewer: Reviewer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reviewer = reviewer
        self.read_only_because = ""
        """Why the project is open for reading only, as a sentence; empty if it is not."""
        self._writer: Writer | None = None
        try:
            self._writer = Writer(path)
        except (ProjectInUseError, NewerProjectError) as error:
            self.read_only_because = str(error)
        try:
            self.project = Project.open(path, read_only=True)
            self.codebook = load_codebook(self.project)
            self.project_id = setting(self.project, "project_id")
        except BaseException:
            self._close_writer()
            raise
        self._waiting = 0
        self._closed = False
        self._answered.connect(self._take_answer)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self._look_for_others)
        self._version = self.project.data_version()
        if self.read_only:
            self._look.start()

    @property
    def read_only(self) -> bool:
        """Whether operations are refused."""
        return self._writer is None

    @property
    def is_saving(self) -> bool:
        """Whether something that was posted is not answered yet."""
        return self._waiting > 0

    @property
    def path(self) -> Path:
        """The project's file."""
        return self.project.path

    def do(
        self,
        operation: Callable[Concatenate[Project, Reviewer, _Arguments], Change | None],
        *args: _Arguments.args,
        **kwargs: _Arguments.kwargs,
    ) -> None:
        """Post an operation of the reviewer; `changed`, `nothing_changed` or `failed` follows."""
        self.post(operation.__name__, lambda project: operation(project, self.reviewer, *args, **kwargs))

    def post(self, name: str, work: Callable[[Project], Any], *, job: bool = False) -> "Future[Any] | None":
        """Post any work with the writing connection; what it returns is announced if it is a Change."""
        if self._writer is None:
            self.failed.emit(self.tr("Nothing was changed: this window is for reading only."))
            return None
        self._waiting += 1
        self.saving.emit()
        future = self._writer.post(work, JOB if job else REVIEWER)
        future.add_done_callback(lambda done: self._answered.emit(name, done))
        return future

    def close(self) -> None:
        """Write what is still waiting, then let the file go."""
        self._look.stop()
        self._closed = True
        self.project.close()
        self._close_writer()

    def _close_writer(self) -> None:
        if self._writer is not None:
            self._writer.close()

    def _take_answer(self, name: str, done: "Future[Any]") -> None:
        self._waiting -= 1
        if self._closed:  # there is nothing left to read from, and nobody to tell
            return
        self._tell(name, done)
        self.answered.emit()

    def _tell(self, name: str, done: "Future[Any]") -> None:
        error = done.exception()
        if error is not None:
            self.failed.emit(_sentence(error))
            return
        result = done.result()
        if not isinstance(result, Change):
            self.nothing_changed.emit(name)
            return
        if result.touches_codebook():
            self.codebook = load_codebook(self.project)
        self.changed.emit(result)
        if not self._waiting:
            self.saved.emit(datetime.now().astimezone())

    def _look_for_others(self) -> None:
        version = self.project.data_version()
        if version != self._version:
            self._version = version
            self.codebook = load_codebook(self.project)
            self.reloaded.emit()


def _sentence(error: BaseException) -> str:
    if isinstance(error, AnnotatorError):
        return str(error)
    traceback.print_exception(error)
    words = QCoreApplication.translate(
        "Mistake",
        "Not saved: Annotator made a mistake ({error}). What was saved before is safe; "
        "go on, or close and open the project again.",
    )
    return words.format(error=f"{type(error).__name__}: {error}")
