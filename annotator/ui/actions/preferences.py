"""What the reviewer prefers: read at the start, applied at once, remembered."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.ui.main_window import MainWindow


class Preferences(QObject):
    """Keeps the window as the reviewer likes it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_.take_keys(window.settings.keys())
        window.actions_.keys_changed.connect(self._take_keys)
        window.project_opened.connect(self._name_keys)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {}

    def _take_keys(self) -> None:
        self._window.settings.keep_keys(self._window.actions_.chosen_keys())
        self._name_keys()

    def _name_keys(self) -> None:
        """Name the keys in the tooltips of the buttons that stand for actions."""
        if self._window.workplace is None:
            return
        actions, regions = self._window.actions_, self._window.workplace.regions
        keys = {
            name: actions.keys_in_words(name).replace("  ", ", ")
            for name in ("previous", "next", "done_and_next", "statement_note", "span_note", "delete_span")
        }
        regions.head.set_key_hints(
            keys["previous"], keys["next"], done_and_next=keys["done_and_next"], note=keys["statement_note"]
        )
        regions.span.set_key_hints(keys["span_note"], keys["delete_span"])
