"""Filtering labels out of the text, from the menu."""

from collections.abc import Callable

from annotator.ui.actions.window_part import WindowPart


class FaintLabelActions(WindowPart):
    """Asks the open project to draw the spans of some labels faint."""

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"only_label": self.leave_only, "all_labels": self.show_all}

    def leave_only(self) -> None:
        """Make all labels faint but that of the selected span; again, show all."""
        place = self.window.workplace
        span = place.labelling.selected() if place else None
        if place is not None and span is not None:
            place.showing.show_only(span.label_id)

    def show_all(self) -> None:
        """Filter nothing out."""
        if self.window.workplace is not None:
            self.window.workplace.showing.faint.show_all()
