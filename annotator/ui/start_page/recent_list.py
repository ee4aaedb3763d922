"""The projects that were opened last."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.jobs import Job
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.start_page.recent_project import RecentProject
from annotator.ui.start_page.recent_row import RecentRow
from annotator.ui.theme.theme import Theme


class RecentList(QWidget):
    """A row for each project.

    Whether the files are still there is looked up beside the window: a folder on a network that does not answer must
    not stop it.
    """

    chosen = Signal(Path)
    removed = Signal(Path)
    locate_requested = Signal(Path)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[RecentRow] = []
        self._looking: set[Job] = set()
        self._nothing = PlainLabel(theme, self.tr("Projects that you open appear here."), px=12, tone="text3")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._nothing.setContentsMargins(12, 8, 0, 0)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)

    def show_projects(self, projects: Sequence[RecentProject]) -> None:
        """Show these, in this order."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        now = datetime.now().astimezone()
        self._rows = [self._row(project, now) for project in projects]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)
        self._nothing.setVisible(not projects)
        if projects:
            self._look([project.path for project in projects])

    def rows(self) -> Sequence[RecentRow]:
        """The rows shown."""
        return tuple(self._rows)

    def _row(self, project: RecentProject, now: datetime) -> RecentRow:
        row = RecentRow(self._theme, project, now)
        row.chosen.connect(lambda: self.chosen.emit(project.path))
        row.removed.connect(lambda: self.removed.emit(project.path))
        row.locate_requested.connect(lambda: self.locate_requested.emit(project.path))
        return row

    def _look(self, paths: list[Path]) -> None:
        job = Job(lambda _job: frozenset(path for path in paths if not path.is_file()))
        self._looking.add(job)
        job.finished.connect(self._show_missing)
        job.ended.connect(lambda: self._looking.discard(job))
        job.start()

    def _show_missing(self, missing: frozenset[Path]) -> None:
        for row in self._rows:
            if row.project.path in missing:
                row.show_missing()
