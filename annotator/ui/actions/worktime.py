"""The time that is really worked on each statement, for nobody but the reviewer."""

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtCore import QTimer

from annotator.core.work_clock import WorkClock
from annotator.operations.timing import keep_worktime
from annotator.store.worktime import seconds_worked
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.acts import Acts
from annotator.ui.main_window import MainWindow
from annotator.ui.open_statement import OpenStatement

_KEEP_EVERY_MS = 60_000
_MINUTE = 60


class Worktime(WindowPart):
    """Counts while somebody types, clicks or scrolls; pauses count up to a limit."""

    def __init__(self, window: MainWindow, acts: Acts, clock: WorkClock | None = None) -> None:
        super().__init__(window)
        self._clock = clock or WorkClock()
        self._sitting = str(uuid4())
        self._statement_id = ""
        self._not_kept = 0.0
        self._kept_before = 0.0
        self._timer = QTimer(self, interval=_KEEP_EVERY_MS)
        self._timer.timeout.connect(self._keep)
        acts.acted.connect(self._act)
        window.project_opened.connect(self._begin)
        window.project_closed.connect(self._timer.stop)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"worktime": self.say}

    def say(self) -> None:
        """Say how long the reviewer has worked on the statement."""
        self.window.status.say(self._words())

    def seconds(self) -> float:
        """The seconds worked on the open statement, those of earlier days too."""
        self._take()
        return self._kept_before + self._not_kept

    def _act(self) -> None:
        if self._statement_id:
            self._clock.act()

    def _begin(self) -> None:
        place = self.window.workplace
        if place is None:
            return
        place.navigation.statement_opened.connect(self._take_statement)
        place.closing.connect(lambda: self._take_statement(None))
        self._take_statement(place.navigation.current)
        self._timer.start()

    def _take_statement(self, statement: OpenStatement | None) -> None:
        new = statement.statement.id if statement is not None else ""
        if new == self._statement_id:
            return
        self._keep()
        session = self.window.session
        self._statement_id, self._not_kept, self._kept_before = new, 0.0, 0.0
        self._clock.start()
        if new and session is not None:
            self._kept_before = seconds_worked(session.project, session.reviewer.id, new)
            self._show()

    def _take(self) -> None:
        self._not_kept += self._clock.take()

    def _keep(self) -> None:
        """Write what was counted since the last time."""
        self._take()
        session = self.window.session
        if session is None or session.read_only or not self._statement_id or self._not_kept < 1:
            return
        seconds, statement_id, sitting = self._not_kept, self._statement_id, self._sitting
        reviewer = session.reviewer
        session.post("keep_worktime", lambda project: keep_worktime(project, reviewer, statement_id, sitting, seconds))
        self._kept_before, self._not_kept = self._kept_before + seconds, 0.0
        self._show()

    def _show(self) -> None:
        if self.window.workplace is not None:
            self.window.workplace.regions.head.show_worktime(self._words())

    def _words(self) -> str:
        minutes = round(self.seconds() / _MINUTE)
        if minutes < 1:
            return self.tr("You have worked less than a minute on this statement.")
        return self.tr("You have worked %n minute(s) on this statement.", "", minutes)
