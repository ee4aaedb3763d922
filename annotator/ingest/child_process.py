"""The reading process, seen from outside: started when it is needed, watched, killed when it overruns, started anew."""

import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final, Self

from annotator.core.errors import DocumentError
from annotator.ingest.fields import NoTextColumnError
from annotator.ingest.frames import BrokenFrameError, read_frame, write_frame
from annotator.ingest.options import ReadOptions
from annotator.ingest.plain_values import to_plain

SECONDS: Final = 20
"""How long one document may take, or five hundred rows of a table."""

MOST_ANSWERED: Final = 400 << 20
"""Bytes of the largest answer: an archive's files unpacked, or a document's text with its alignment."""

_START: Final = 20
_EXHAUSTED: Final = "exhausted"
_GOING_ON: Final = "going_on"
_LONGEST: Final = 60  # times as long as a document, for a table with very many rows
_ROOT: Final = Path(__file__).parents[2]
_KEPT: Final = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH", "LANG", "LC_ALL")
_LOOKS: Final = 0.1
_NEVER: Final = float("inf")
_NO_WINDOW: Final = 0x08000000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be read: its name, where it lies, its bytes; `member` if it comes out of an archive."""

    name: str
    origin: str
    raw: bytes
    options: ReadOptions
    member: bool = False

    def request(self) -> dict[str, Any]:
        """The job without its bytes, as JSON holds it."""
        return {"name": self.name, "origin": self.origin, "member": self.member, "options": to_plain(self.options)}


Answer = tuple[dict[str, Any], list[bytes]]


class ReadingProcess:
    """Use in a `with`; at most one thread at a time."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._deadline = 0.0
        self._overran = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self._stop()

    def answers(self, jobs: Sequence[Job]) -> Iterator[Answer | DocumentError]:
        """An answer a job, in their order; an error with a sentence for one that could not be read."""
        done = 0
        try:
            while done < len(jobs):
                for answer in self._answers_of_one_process(jobs[done:]):
                    done += 1
                    yield answer
        finally:
            if done < len(jobs):  # nobody wants the rest, and it must not be taken for the answers to other jobs
                self._stop()
            self._deadline = _NEVER

    def _answers_of_one_process(self, jobs: Sequence[Job]) -> Iterator[Answer | DocumentError]:
        """Answers until all are there or the process is gone; the job at which it went gets an error."""
        process = self._running()
        assert process.stdin is not None  # noqa: S101 - both are pipes
        assert process.stdout is not None  # noqa: S101
        with suppress(OSError):  # a process that is gone shows when its answer is read
            write_frame(process.stdin, [job.request() for job in jobs], *(job.raw for job in jobs))
        for job in jobs:
            answer = self._awaited(process.stdout)
            self._deadline = _NEVER  # whoever takes the answers may take them slowly
            if answer is None:
                yield self._post_mortem(job)
                return
            if _EXHAUSTED in answer[0]:  # it ends by itself, and must not be given more
                self._stop()
                yield _too_large(job)
                return
            yield _judged(job, answer)

    def _awaited(self, stream: IO[bytes]) -> Answer | None:
        """The next answer; as long as the process says that it goes on, it gets more time, but not for ever."""
        end = time.monotonic() + self._seconds * _LONGEST
        while True:
            self._deadline = min(time.monotonic() + self._seconds, end)
            try:
                answer = read_frame(stream, MOST_ANSWERED)
            except (BrokenFrameError, OSError):
                return None
            if answer is None or _GOING_ON not in answer[0]:
                return answer

    def _running(self) -> subprocess.Popen[bytes]:
        self._overran = False
        if self._process is None or self._process.poll() is not None:
            self._stop()
            self._deadline = time.monotonic() + _START
            self._process = _started()
            threading.Thread(target=self._watch, args=(self._process,), daemon=True).start()
            _wait_until_ready(self._process)
        self._deadline = time.monotonic() + self._seconds
        return self._process

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        while process.poll() is None:
            if time.monotonic() > self._deadline:
                self._overran = True
                process.kill()
                return
            time.sleep(_LOOKS)

    def _post_mortem(self, job: Job) -> DocumentError:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            _ended(process)
            _log.warning("The reading process ended with %s at a file of %d bytes", process.returncode, len(job.raw))
        if self._overran or (process is not None and process.returncode in (-24, 152)):  # SIGXCPU
            return _too_long(job, self._seconds)
        return DocumentError(
            f"{job.name} made its reader break down, as damaged or hostile files do. Nothing of it was imported; save "
            "its text as a plain text file and import that."
        )

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            _ended(process)


def _started() -> subprocess.Popen[bytes]:
    environment = {key: os.environ[key] for key in _KEPT if key in os.environ}
    return subprocess.Popen(
        [sys.executable, "-P", "-B", "-m", "annotator.ingest.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**environment, "PYTHONPATH": str(_ROOT)},
        creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
    )


def _wait_until_ready(process: subprocess.Popen[bytes]) -> None:
    """Wait for the word that it has loaded all that it needs, so that its first document has as long as the others."""
    with suppress(BrokenFrameError, OSError):  # what is wrong shows at the first document
        if process.stdout is not None:
            read_frame(process.stdout)


def _ended(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    try:
        process.wait(timeout=2)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _judged(job: Job, answer: Answer) -> Answer | DocumentError:
    message = answer[0]
    if "refused" in message:
        columns = [str(column) for column in message.get("columns", ())]
        return (
            NoTextColumnError(str(message["refused"]), columns) if columns else DocumentError(str(message["refused"]))
        )
    if "fault" in message:
        _log.warning("A reader failed: %s", message["fault"])
        return DocumentError(
            f"{job.name} is damaged, or not what its name says: its reader does not understand it. Nothing of it was "
            "imported; get a whole copy of it, or save its text as a plain text file."
        )
    return answer


def _too_large(job: Job) -> DocumentError:
    return DocumentError(
        f"{job.name} needs more memory to read than any document should. Nothing of it was imported; save its text "
        "as a plain text file and import that."
    )


def _too_long(job: Job, seconds: float) -> DocumentError:
    return DocumentError(
        f"{job.name} takes longer than {seconds:.0f} seconds to read, as damaged or hostile files do. Nothing of it "
        "was imported; save its text as a plain text file and import that."
    )
