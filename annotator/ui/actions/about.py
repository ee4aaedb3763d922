"""What the program is, and where its things lie."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator import __version__
from annotator.ui.dialogs.about import AboutDialog
from annotator.ui.main_window import MainWindow


class About(QObject):
    """The About entry."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"about": self.show}

    def show(self) -> None:
        """Show version and licence."""
        AboutDialog.show_about(self._window, self._window.theme, __version__, self._window.settings.file())
