"""The interaction log and the clock: what the reviewer does in the window, told to those who count it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QEvent, QObject, QPoint, QStandardPaths

from annotator.core.annotations import Review
from annotator.core.changes import Change
from annotator.core.documents import State
from annotator.core.interaction_log import InteractionLog
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.acts import Acts, PressedKey
from annotator.ui.main_window import MainWindow
from annotator.ui.open_statement import OpenStatement

_SETTING, _ON = "interaction log", "on"


class Interaction(WindowPart):
    """Writes the log while it is switched on: off until somebody wants it, kept apart from every project."""

    def __init__(self, window: MainWindow, acts: Acts) -> None:
        super().__init__(window)
        self._stream: TextIO | None = None
        self._log: InteractionLog | None = None
        self.path: Path | None = None
        self._action = window.actions_["interaction_log"]
        self._action.triggered.connect(self.switch)
        acts.key_pressed.connect(self._take_key)
        acts.mouse_pressed.connect(lambda at: self._write(lambda log: log.mouse_pressed(at.x(), at.y())))
        acts.mouse_released.connect(self._take_release)
        acts.wheel_turned.connect(lambda: self._write(InteractionLog.wheel_turned))
        window.project_opened.connect(self._follow)
        window.installEventFilter(self)
        if window.settings.text(_SETTING) == _ON:
            self.switch(True)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Nothing: the action hears of being switched by itself."""
        return {}

    def switch(self, on: bool) -> None:
        """Begin a log of its own, or end the one that is written."""
        self._close()
        if on:
            self._open()
        else:
            self.window.status.say("")  # it may still say that keys are logged
        self._action.setChecked(self._log is not None)
        self.window.settings.keep_text(_SETTING, _ON if self._log is not None else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window closes: so does the file."""
        if event.type() == QEvent.Type.Close:
            self._close()
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        path = log_folder() / f"{datetime.now().astimezone():%Y-%m-%d-%H%M%S}.jsonl"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._stream = path.open("a", encoding="ascii", newline="\n")
        except OSError as error:
            self.window.say_error(self._failure().format(path=path, reason=error.strerror))
            return
        self.path, self._log = path, InteractionLog(self._stream)
        words = self.tr("Keys, clicks and annotations are logged, without any text, in {path}")
        self.window.status.say(words.format(path=path))
        if self.window.workplace is not None:
            self._take_statement(self.window.workplace.navigation.current)

    def _close(self) -> None:
        if self._stream is not None:
            self._stream.close()
        self._stream = self._log = None

    def _write(self, tell: Callable[[InteractionLog], object]) -> None:
        if self._log is None:
            return
        try:
            tell(self._log)
        except OSError as error:
            self._close()
            self._action.setChecked(False)
            self.window.say_error(self._failure().format(path=self.path, reason=error.strerror))

    def _failure(self) -> str:
        return self.tr("The interaction log cannot be written to {path}: {reason}. Your work is safe.")

    def _take_key(self, key: PressedKey) -> None:
        self._write(lambda log: log.key_pressed(key.name, key.modifiers, in_field=key.in_field))

    def _take_release(self, at: QPoint) -> None:
        self._write(lambda log: log.mouse_released(at.x(), at.y()))

    def _follow(self) -> None:
        session, place = self.window.session, self.window.workplace
        if session is not None and place is not None:
            session.changed.connect(self._take_change)
            place.navigation.statement_opened.connect(self._take_statement)

    def _take_statement(self, statement: OpenStatement | None) -> None:
        if statement is not None:
            words = len(statement.text.split())
            self._write(lambda log: log.opened(statement.statement.id, words))

    def _take_change(self, change: Change) -> None:
        self._write(lambda log: log.changed(change))
        for edit in change.edits:
            after, before = edit.after, edit.before
            if isinstance(after, Review) and after.state is State.DONE:
                was_done = isinstance(before, Review) and before.state is State.DONE
                if not was_done and not after.deleted:
                    self._write(partial(InteractionLog.finished, statement_id=after.statement_id))


def log_folder() -> Path:
    """Where the logs lie: in the user's own data folder, beside no project."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "annotator" / "interaction-log"
