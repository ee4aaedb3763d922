"""The line at the foot of the window."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.icon_label import IconLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.status_line.job_display import JobDisplay
from annotator.ui.theme.theme import Theme

_HEIGHT = 28
_PROJECT_WIDTH = 320
_SAVING_AFTER_MS = 300
_MESSAGE_MS = 8000


class StatusLine(Surface):
    """Saved or not, project, reviewer, place in the text, one-off messages, the running job."""

    reviewer_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self._sign = IconLabel(theme, "check", "ok")
        self._saved = PlainLabel(theme, px=12, weight=500, tone="text2", tabular=True)
        self._error = ElidedLabel(theme, px=12, weight=500, tone="error", line_height=20)
        self._project = ElidedLabel(theme, px=12, tone="text2", line_height=20)
        self._reviewer = PlainButton(theme, kind="quiet", px=12)
        self._position = PlainLabel(theme, px=12, tone="text3", tabular=True)
        self._message = ElidedLabel(theme, px=12, weight=500, line_height=20)
        self._action = PlainButton(theme, kind="link", px=12)
        self._do: Callable[[], object] | None = None
        self._job = JobDisplay(theme)
        self._name = ""
        self._last_saved = ""
        self._slow = QTimer(self, singleShot=True, interval=_SAVING_AFTER_MS)
        self._slow.timeout.connect(self._show_saving)
        self._message_time = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._message_time.timeout.connect(self._end_message)
        self._place()
        self._reviewer.clicked.connect(self.reviewer_requested)
        self._action.clicked.connect(self._act)
        self._job.cancel_requested.connect(self.cancel_requested)
        self.show_project("", "")
        self._begin()

    def saved(self, at: datetime) -> None:
        """Say when the last change became durable (local time); what went wrong before is solved."""
        self._slow.stop()
        self._error.hide()
        self._say_saved(self.tr("Saved {time}").format(time=at.strftime("%H:%M:%S")))

    def nothing_to_save(self) -> None:
        """What was posted changed nothing; what was said about saving before is still true."""
        self._slow.stop()
        if self._error.isHidden():
            self._say_saved(self._last_saved)

    def saving(self) -> None:
        """A change is on its way; only a slow one is worth a word."""
        if not self._slow.isActive():
            self._slow.start()

    def not_saved(self, sentence: str) -> None:
        """Say why a change was not saved, until another one is."""
        self._slow.stop()
        self._saved.hide()
        self._show_sign("warn", "error")
        self._error.set_text(sentence)
        self._error.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def show_project(self, name: str, reviewer: str) -> None:
        """Show the open project and who works in it (a click asks to change that); no name: no project is open."""
        self._project.set_text(name or self.tr("Everything stays in project files on this computer."))
        self._project.set_tone("text2" if name else "text3")
        self._reviewer.set_words(self.tr("Reviewer: {name}").format(name=reviewer))
        set_plain_tooltip(self._reviewer, self.tr("Change the reviewer"))
        self._reviewer.setVisible(bool(name))
        if name != self._name:
            self._name = name
            self._begin()

    def show_position(self, words: str) -> None:
        """Show where the caret is or how much is selected."""
        self._position.setText(words)
        self._position.setVisible(bool(words) and self._message.isHidden())

    def say(self, sentence: str, action: str = "", do: Callable[[], object] | None = None) -> None:
        """Say once what was done and how to take it back; it gives way after eight seconds, or to an empty sentence.

        With an action that a button under these words does, it stays until something else is said.
        """
        self._do = do
        self._action.set_words(action)
        self._action.setVisible(bool(action and sentence))
        if not sentence:
            self._message_time.stop()
            self._end_message()
            return
        self._message.set_text(sentence)
        self._message.show()
        self._position.hide()
        if action:
            self._message_time.stop()
        else:
            self._message_time.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _act(self) -> None:
        if self._do is not None:
            self._do()

    def show_job(self, text: str, done: int, total: int) -> None:
        """Show how far the running job is; 0 in total where that is not known."""
        self._job.show_progress(text, done, total)

    def end_job(self) -> None:
        """Show no job any more."""
        self._job.end()

    def _begin(self) -> None:
        """Forget what was said about the project before."""
        self._slow.stop()
        self._error.hide()
        self._sign.hide()
        self._saved.setText("")
        self._saved.setVisible(bool(self._name))
        self.show_position("")
        self._end_message()
        self.end_job()
        if self._name:
            self._say_saved(self.tr("Everything is saved"))

    def _show_saving(self) -> None:
        if self._error.isHidden():
            self._sign.hide()
            self._saved.setText(self.tr("Saving…"))

    def _say_saved(self, words: str) -> None:
        self._last_saved = words
        self._saved.setText(words)
        self._saved.show()
        self._show_sign("check", "ok")

    def _end_message(self) -> None:
        self._message_time.stop()
        self._message.hide()
        self._message.set_text("")
        self._action.hide()
        self._position.setVisible(bool(self._position.text()))

    def _show_sign(self, icon: str, color: str) -> None:
        self._sign.show_icon(icon, color)
        self._sign.show()

    def _place(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._saved)
        row.addWidget(self._error)
        for widget in (self._project, self._reviewer, self._position, self._message, self._action):
            row.addSpacing(6)
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._job)
        for words in (self._error, self._message):
            words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._project.setMaximumWidth(_PROJECT_WIDTH)
        self._project.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
