"""Files read beside the window, each as it is to be read, one answer after the other."""

import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotator.core.changed_files import VersionPreview
from annotator.core.copies_read import CopiesRead, NearCopy
from annotator.ingest.options import ReadOptions
from annotator.ingest.reading import Outcome, Refused, found_files, read_files
from annotator.operations.foreign_looking import is_exchange
from annotator.ui.actions.version_looking import VersionLooking
from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.jobs import Job


class FileReading(QObject):
    """Finds the files that are meant and reads them in jobs. What is still running when it is dropped says nothing."""

    found = Signal(list)
    """The ChosenFiles, none of them read yet."""
    file_read = Signal(object)
    """A ChosenFile has (more of) what reading it gave."""
    progressed = Signal(int, int)
    ended = Signal()
    """Nothing is being read any more."""
    failed = Signal(str)
    _answered = Signal(object, int, object, object, object)

    def __init__(self, known: frozenset[str], looking: VersionLooking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._looking = looking
        self._copies = CopiesRead()
        self._copying = threading.Lock()
        self._jobs: set[Job] = set()
        self._dropped = False
        self._answered.connect(self._take)

    def find(self, paths: Sequence[Path], options_for: Callable[[Path], ReadOptions]) -> None:
        """Look which files are meant, folders walked through, and read them."""

        def take(found: list[ChosenFile]) -> None:
            if self._dropped:
                return
            for file in found:
                file.known = self._known
                if not file.annotations:
                    file.options = options_for(file.path)
                    file.rules = file.options.rules or file.rules
            self.found.emit(found)
            self.read([file for file in found if not file.annotations and not file.read])

        self._start(lambda _job: _found(paths), take)

    def read(self, files: Sequence[ChosenFile]) -> None:
        """Read these anew; answers of an earlier reading count no more."""
        for file in files:
            file.begin_reading()
        asked = [(file, file.turn, file.options) for file in files]
        self._start(lambda job: self._read(asked, job), lambda _done: self._end(asked))

    def drop(self) -> None:
        """Stop, and say nothing more."""
        self._dropped = True
        for job in self._jobs:
            job.cancel()

    def _start(self, work: Callable[[Job], object], answer: Callable[..., None]) -> None:
        # the application outlives this, so that a job that waits for a slow file is not destroyed under it
        job = Job(work, QCoreApplication.instance())
        self._jobs.add(job)
        job.progressed.connect(self._tell_progress)
        job.finished.connect(answer)
        job.failed.connect(self.failed)
        job.ended.connect(lambda: self._finish(job))
        job.start()

    def _finish(self, job: Job) -> None:
        self._jobs.discard(job)
        job.deleteLater()
        if not self._jobs and not self._dropped:
            self.ended.emit()

    def _tell_progress(self, done: int, total: int) -> None:
        if not self._dropped:
            self.progressed.emit(done, total)

    def _read(self, asked: list[tuple[ChosenFile, int, ReadOptions]], job: Job) -> None:
        """In a thread: files with the same options go through one reader."""
        done = 0
        job.step(done, len(asked))
        with self._looking.begin() as look:
            for options, group in _groups(asked):
                owners = {file.path: (file, turn) for file, turn in group}
                with closing(read_files(list(owners), options)) as outcomes:
                    for outcome in outcomes:
                        owner = _owner(owners, outcome)
                        if owner is not None:
                            version = None if isinstance(outcome, Refused) else look(outcome[0])
                            self._answered.emit(*owner, outcome, version, self._near(outcome))
                        done += 1
                        job.step(min(done, len(asked)), len(asked))

    def _near(self, outcome: Outcome) -> dict[str, NearCopy]:
        """Jobs run beside one another, and what one has read is compared with what the others have."""
        if isinstance(outcome, Refused):
            return {}
        with self._copying:
            return self._copies.look(outcome[0])

    def _take(
        self,
        file: ChosenFile,
        turn: int,
        outcome: Outcome,
        version: VersionPreview | None,
        near: dict[str, NearCopy],
    ) -> None:
        if self._dropped or file.turn != turn:
            return
        if isinstance(outcome, Refused):
            file.refused.append(outcome.why)
            file.columns = dict.fromkeys(outcome.columns, "")
        else:
            file.columns = dict(outcome[1].columns)
            file.documents.append(outcome)
            file.near.update(near)
            if version is not None:
                file.versions[outcome[0].document.id] = version
        file.read = True
        self.file_read.emit(file)

    def _end(self, asked: list[tuple[ChosenFile, int, ReadOptions]]) -> None:
        for file, turn, _ in asked:
            if not self._dropped and file.turn == turn and not file.read:
                file.read = True
                self.file_read.emit(file)


def _found(paths: Sequence[Path]) -> list[ChosenFile]:
    files = []
    for path in found_files(paths):
        if isinstance(path, Refused):
            files.append(ChosenFile(path.path, refused=[path.why], read=True))
        else:
            files.append(ChosenFile(path, annotations=is_exchange(path)))
    return files


def _groups(
    asked: Iterable[tuple[ChosenFile, int, ReadOptions]],
) -> list[tuple[ReadOptions, list[tuple[ChosenFile, int]]]]:
    groups: list[tuple[ReadOptions, list[tuple[ChosenFile, int]]]] = []
    for file, turn, options in asked:
        same = next((group for held, group in groups if held == options), None)
        if same is None:
            groups.append((options, same := []))
        same.append((file, turn))
    return groups


def _owner(owners: dict[Path, tuple[ChosenFile, int]], outcome: Outcome) -> tuple[ChosenFile, int] | None:
    """The file that an answer is about: itself, or the archive that it lies in."""
    path = outcome.path if isinstance(outcome, Refused) else outcome[1].path
    return next((owners[one] for one in (path, *path.parents) if one in owners), None)
