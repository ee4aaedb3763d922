"""The window: start page or workplace, the menus above and the status line below. It places and connects them."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, QStandardPaths, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change
from annotator.core.errors import AnnotatorError
from annotator.store.listing import Progress
from annotator.ui.action_words import said
from annotator.ui.actions.actions import Actions
from annotator.ui.actions.specs import Need
from annotator.ui.parts.message_bar import MessageBar
from annotator.ui.parts.reading_order import step_focus
from annotator.ui.session import Session
from annotator.ui.settings import Settings
from annotator.ui.start_page.page import StartPage
from annotator.ui.status_line.line import StatusLine
from annotator.ui.theme.theme import Theme
from annotator.ui.workplace.workplace import Workplace

_SIZE = (1280, 800)
_FRAME = (8, 40)  # what the desktop draws around a window, before it is known


class MainWindow(QMainWindow):
    """Holds at most one open project."""

    project_opened = Signal()
    project_closing = Signal()
    """The open project is about to close; what is posted now is still written."""
    project_closed = Signal()
    files_dropped = Signal(list)

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.theme = theme
        self.settings = settings
        self.session: Session | None = None
        self.workplace: Workplace | None = None
        self.actions_ = Actions(self)
        self.message = MessageBar(theme)
        self.start_page = StartPage(theme)
        self.status = StatusLine(theme)
        self._progress = Progress()
        self._place()
        self._restore()
        self.leave_project()

    def open_project(self, path: Path) -> bool:
        """Open a project in place of the one that is open; whether it could be opened.

        One that is open elsewhere, or that a newer version made, is opened for reading. The one that is open here stays
        as it is: asked for again, it would find itself in use.
        """
        if self.session is not None and _is_same_file(self.session.path, path):
            return True
        try:
            session = Session(path, self.settings.reviewer(), self)
        except AnnotatorError as error:
            self.say_error(str(error))
            return False
        self.leave_project()
        self.message.clear()
        self.session = session
        self._show(session)
        self.project_opened.emit()
        return True

    def leave_project(self) -> None:
        """Write what is still waiting, remember where the reviewer is, and show the start page."""
        if self.session is not None and self.workplace is not None:
            self.project_closing.emit()
            self.workplace.close_down()
            self.settings.keep_place(self.session.project_id, self.workplace.place())
            self.settings.keep_recent(self.session.path, self._progress.done, self._progress.total)
            self.settings.keep_state("splitter", self.workplace.splitter.saveState())
            self._stack.removeWidget(self.workplace)
            self.workplace.deleteLater()
            self.session.close()
            self.session.deleteLater()
            self.session = self.workplace = None
            self.project_closed.emit()
        self._stack.setCurrentWidget(self.start_page)
        self.actions_.allow(Need.NOTHING)
        self.status.show_project("", "")
        self.setWindowTitle(self.tr("Annotator"))
        self.message.clear()

    def say_error(self, sentence: str) -> None:
        """Show a sentence above everything until it is answered or another project is open."""
        self.message.show_message("error", sentence, [self.tr("Close")])

    def show_reviewer(self, reviewer: Reviewer) -> None:
        """Work under another name from now on."""
        self.settings.keep_reviewer(reviewer)
        if self.session is not None and self.workplace is not None:
            self.session.reviewer = reviewer
            self.status.show_project(self.session.path.stem, reviewer.name)
            self.workplace.navigation.reload()

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is written before the window goes."""
        self.settings.keep_state("geometry", self.saveGeometry())
        self.leave_project()
        self.settings.write()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes in reading order."""
        return step_focus(self.centralWidget(), forward=forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass dropped files on."""
        event.acceptProposedAction()
        self.files_dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # Placing and connecting

    def _place(self) -> None:
        self.actions_.fill(self.menuBar())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start_page)
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.message)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(column)
        self.setAcceptDrops(True)
        self.message.button_clicked.connect(self.message.clear)
        self.start_page.files_dropped.connect(self.files_dropped)

    def _restore(self) -> None:
        room = self.screen().availableGeometry().size() - QSize(*_FRAME)
        self.resize(QSize(*_SIZE).boundedTo(room))
        geometry = self.settings.state("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def _show(self, session: Session) -> None:
        workplace = Workplace(session, self.theme, self.actions_, _index_path(session))
        self.workplace = workplace
        splitter: QByteArray = self.settings.state("splitter")
        if not splitter.isEmpty():
            workplace.splitter.restoreState(splitter)
        self._connect(session, workplace)
        self._stack.addWidget(workplace)
        self._stack.setCurrentWidget(workplace)
        self.status.show_project(session.path.stem, session.reviewer.name)
        self.setWindowTitle(self.tr("{project} – Annotator").format(project=session.path.stem))
        self.actions_.allow(workplace.showing.there())
        workplace.navigation.refresh_progress()
        self.settings.keep_recent(session.path, self._progress.done, self._progress.total)
        workplace.regions.view.setFocus()
        workplace.go_to(self.settings.place(session.project_id))

    def _connect(self, session: Session, workplace: Workplace) -> None:
        session.saving.connect(self.status.saving)
        session.saved.connect(self.status.saved)
        session.failed.connect(self.status.not_saved)
        session.changed.connect(self._say_change)
        session.nothing_changed.connect(self._say_nothing_changed)
        workplace.hint.connect(self.status.say)
        workplace.showing.there_changed.connect(self.actions_.allow)
        workplace.showing.position_changed.connect(self.status.show_position)
        workplace.navigation.progress_changed.connect(self._keep_progress)
        workplace.import_requested.connect(self.actions_["import"].trigger)

    def _keep_progress(self, progress: Progress) -> None:
        self._progress = progress

    def _say_change(self, change: Change) -> None:
        self.status.say(said(change))

    def _say_nothing_changed(self, operation: str) -> None:
        self.status.nothing_to_save()
        words = {
            "undo": self.tr("There is nothing to take back."),
            "redo": self.tr("There is nothing to do again."),
            "remember_cutting": self.tr("The rule for this folder says so already."),
        }
        if operation in words:
            self.status.say(words[operation])


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return False


def _index_path(session: Session) -> Path:
    """Where the search index of this file lies: apart from the project, since it can be made anew."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation))
    name = hashlib.sha256(str(session.path).encode()).hexdigest()[:24]
    return folder / "annotator" / f"{name}.search"
