"""What every part of the window that answers to actions is made of."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.ui.main_window import MainWindow
from annotator.ui.session import Session
from annotator.ui.workplace.workplace import Workplace


class WindowPart(QObject):
    """Belongs to the window and lives as long. What is open there is looked up each time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {}

    @property
    def place(self) -> Workplace:
        """The workplace of the open project; to be asked for only while there is one."""
        assert self.window.workplace is not None, "the action should have been disabled"  # noqa: S101
        return self.window.workplace

    @property
    def session(self) -> Session:
        """The session of the open project; to be asked for only while there is one."""
        assert self.window.session is not None, "the action should have been disabled"  # noqa: S101
        return self.window.session
