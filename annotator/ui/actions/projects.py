"""New, open, sample, recent, close: which project the window shows."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from annotator.core.codebook import Codebook
from annotator.core.errors import AnnotatorError
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.operations.beginning import create_project
from annotator.operations.codebook_files import codebook_at
from annotator.operations.sampling import create_sample
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.new_codebook import NewCodebookDialog
from annotator.ui.file_choices import SUFFIX, FileChoices
from annotator.ui.main_window import MainWindow
from annotator.ui.start_page.page import RecentProject

_SAMPLE = f"annotator-sample{SUFFIX}"


class Projects(WindowPart):
    """What the entries of the Project menu and the start page do."""

    def __init__(self, window: MainWindow, files: FileChoices) -> None:
        super().__init__(window)
        self._files = files
        page = window.start_page
        page.sample_requested.connect(self.open_sample)
        page.new_requested.connect(self.new)
        page.open_requested.connect(self.open)
        page.recent_chosen.connect(window.open_project)
        page.recent_removed.connect(self._forget)
        page.recent_locate_requested.connect(self._locate)
        window.project_closed.connect(self.show_recent)
        self.show_recent()

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "new_project": self.new,
            "open_project": self.open,
            "open_sample": self.open_sample,
            "close_project": self.window.leave_project,
            "quit": self.window.close,
        }

    def new(self) -> None:
        """Ask for file and codebook, make an empty project with them, and open it."""
        path = self._files.new_project()
        codebook = self._ask_codebook() if path is not None else None
        if path is not None and codebook is not None and self.make(path, codebook):
            self.window.open_project(path)

    def make(self, path: Path, codebook: Codebook | None = None) -> bool:
        """Make an empty project, with the shipped codebook if no other is given; whether it could be made."""
        return self._made(lambda: create_project(path, codebook or shipped_codebook()).close())

    def open(self) -> None:
        """Choose a project and open it."""
        path = self._files.project()
        if path is not None:
            self.window.open_project(path)

    def open_sample(self) -> None:
        """Open the sample; it is made the first time."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        path = folder / _SAMPLE
        if path.exists() or self._made(lambda: create_sample(path).close()):
            self.window.open_project(path)

    def show_recent(self) -> None:
        """List the projects that were opened last."""
        self.window.start_page.show_recent(
            [RecentProject(Path(one.path), one.opened_at, one.done, one.total) for one in self.window.settings.recent()]
        )

    def _ask_codebook(self) -> Codebook | None:
        files = self._files
        return NewCodebookDialog.ask(
            self.window, self.window.theme, shipped_codebook(), files.codebook, files.project, codebook_at
        )

    def _made(self, make: Callable[[], None]) -> bool:
        try:
            make()
        except AnnotatorError as error:
            self.window.say_error(str(error))
            return False
        return True

    def _forget(self, path: Path) -> None:
        self.window.settings.forget_recent(path)
        self.show_recent()

    def _locate(self, path: Path) -> None:
        found = self._files.project()
        if found is not None and self.window.open_project(found):
            self.window.settings.forget_recent(path)
