"""Files to be imported are looked at: what another program annotated can be read as that, or as texts only."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog

from annotator.operations.foreign_looking import ForeignSight, foreign_among, may_be_foreign
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.foreign_dialog.offer_dialog import OfferDialog, Seen
from annotator.ui.jobs import Job
from annotator.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Wishes:
    """How files are to be read: `texts` by the import of texts, the others as files of other programs."""

    texts: list[Path] = field(default_factory=list)
    annotations: list[Path] = field(default_factory=list)
    only_texts_of: list[Path] = field(default_factory=list)
    """Only their texts are to be taken, though no reader of texts knows their format."""


class ForeignOffering(WindowPart):
    """Looks beside the window, and asks if there is something to choose."""

    wished = Signal(object)
    """The Wishes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._job: Job | None = None
        window.status.cancel_requested.connect(self._cancel)
        window.project_closed.connect(self._cancel)

    def look(self, paths: Sequence[Path]) -> None:
        """Look at these; `wished` follows, unless nothing is wanted after all."""
        if self._job is not None:
            return
        worth = [path for path in paths if may_be_foreign(path)]
        if not worth:
            self.wished.emit(Wishes(list(paths)))
            return
        job = Job(lambda job: foreign_among(worth, job.step), self)
        job.progressed.connect(lambda done, _total: self._show(done))
        job.finished.connect(lambda found: self._ask(list(paths), found))
        job.failed.connect(self.window.say_error)
        job.cancelled.connect(lambda: self.window.status.say(self.tr("Import cancelled. Nothing was imported.")))
        job.ended.connect(lambda: self._end(job))
        self._job = job
        self._show(0)
        job.start()

    def _ask(self, paths: list[Path], found: list[ForeignSight]) -> None:
        self._end()
        for one in found:
            if one.census is None and not one.holds_texts:
                self.window.say_error(one.why)
        foreign = {one.path for one in found}
        texts = [path for path in paths if path not in foreign]
        seen = [(one, one.census) for one in found if one.census is not None]
        if not seen:
            self._wish(Wishes(texts))
            return
        named: list[Seen] = [(one.path.name, one.format.name, census) for one, census in seen]
        dialog = OfferDialog(self.window.theme, named, self.window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not accepted:
            return
        if not dialog.texts_only:
            self._wish(Wishes(texts, annotations=[one.path for one, _ in seen]))
            return
        readable = {one.path for one, _ in seen if one.holds_texts}
        as_texts = [path for path in paths if path in readable or path in texts]
        self._wish(Wishes(as_texts, only_texts_of=[one.path for one, _ in seen if not one.holds_texts]))

    def _wish(self, wishes: Wishes) -> None:
        if self.window.session is not None:
            self.wished.emit(wishes)

    def _show(self, done: int) -> None:
        self.window.status.show_job(self.tr("Looking at the files"), done, 0)

    def _end(self, job: Job | None = None) -> None:
        """The job that runs, or the one that is given if it is still that, has ended."""
        if self._job is not None and job in {None, self._job}:
            self._job = None
            self.window.status.end_job()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
