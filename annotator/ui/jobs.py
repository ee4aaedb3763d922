"""Long work beside the window: a plain function in a thread, with progress and Cancel, answered on the window's."""

import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal

from annotator.core.errors import AnnotatorError

_REPORT_EVERY_S = 0.2


class CancelledError(Exception):
    """Raised by `Job.step` once the reviewer has pressed Cancel."""


class Job(QObject):
    """Runs `work(job)` in a thread. Make it in the window's thread and keep it until it has ended."""

    progressed = Signal(int, int)
    """Steps done and steps in all; 0 in all where that is not known."""
    finished = Signal(object)
    """What the work returned."""
    failed = Signal(str)
    """The work ended with an error, as a sentence."""
    cancelled = Signal()
    ended = Signal()
    """After any of the three."""

    def __init__(self, work: Callable[["Job"], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancel = threading.Event()
        self._last_report = 0.0

    def start(self) -> None:
        """Begin, as soon as a thread is free."""
        QThreadPool.globalInstance().start(QRunnable.create(self._run))

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancel.set()

    def step(self, done: int, total: int) -> None:
        """Called by the work, often: reports at most five times a second.

        Raises:
            CancelledError: the reviewer does not want it any more.
        """
        if self._cancel.is_set():
            raise CancelledError
        now = time.monotonic()
        if done == total or now - self._last_report > _REPORT_EVERY_S:
            self._last_report = now
            self.progressed.emit(done, total)

    def _run(self) -> None:
        try:
            self.finished.emit(self._work(self))
        except CancelledError:
            self.cancelled.emit()
        except AnnotatorError as error:
            self.failed.emit(str(error))
        except BaseException as error:  # noqa: BLE001 - an error in a thread would otherwise vanish
            traceback.print_exception(error)
            words = QCoreApplication.translate("Mistake", "Annotator made a mistake ({error}). Your work is safe.")
            self.failed.emit(words.format(error=f"{type(error).__name__}: {error}"))
        finally:
            self.ended.emit()
