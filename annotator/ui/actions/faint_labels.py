"""Filtering labels out of the text, from the menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.ui.main_window import MainWindow


class FaintLabelActions(QObject):
    """Asks the open project to draw the spans of some labels faint."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"only_label": self.leave_only, "all_labels": self.show_all}

    def leave_only(self) -> None:
        """Make all labels faint but that of the selected span; again, show all."""
        place = self._window.workplace
        span = place.labelling.selected() if place else None
        if place is not None and span is not None:
            place.showing.show_only(span.label_id)

    def show_all(self) -> None:
        """Filter nothing out."""
        if self._window.workplace is not None:
            self._window.workplace.showing.faint.show_all()
