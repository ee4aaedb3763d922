"""Several spans at once: marked by Ctrl and a click or by keys, then relabelled, deleted or copied in one step."""

from collections.abc import Callable

from annotator.core.annotations import Span
from annotator.core.changes import Change
from annotator.operations.annotating import delete_spans, relabel_spans
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.main_window import MainWindow
from annotator.ui.text_view.view import StatementView


class Marking(WindowPart):
    """Keeps which spans of the open statement are marked; what acts on the selected span acts on them all."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._marked: dict[str, None] = {}
        window.project_opened.connect(self._begin)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "mark_span": self.mark_selected,
            "mark_label": self.mark_label,
            "add_range": self.add_words,
            "drop_range": self.drop_words,
        }

    def add_words(self) -> None:
        """Let the selected words join the selected span."""
        self.place.labelling.add_range()

    def drop_words(self) -> None:
        """Leave the selected words out of the selected span."""
        self.place.labelling.drop_range()

    def marked(self) -> list[Span]:
        """The marked spans in the order in which they were marked; without any, the selected one."""
        selected = self.place.labelling.selected()
        spans = self._spans()
        if not self._marked:
            return [selected] if selected is not None else []
        return [spans[span_id] for span_id in self._marked if span_id in spans]

    def mark_selected(self) -> None:
        """Mark the selected span, or take its mark away."""
        if self._view.selected_span:
            self._turn(self._view.selected_span)

    def mark_label(self) -> None:
        """Mark all spans of this statement that have the label of the selected one."""
        selected = self.place.labelling.selected()
        if selected is not None:
            same = (one for one in self._spans().values() if one.label_id == selected.label_id)
            self._marked = dict.fromkeys(one.id for one in sorted(same, key=lambda one: one.start))
            self._show()

    @property
    def _view(self) -> StatementView:
        return self.place.regions.view

    def _begin(self) -> None:
        self._marked = {}
        view, place = self._view, self.place
        view.span_marked.connect(self._turn)
        view.marks_dropped.connect(self._drop)
        view.range_added.connect(place.labelling.add_range)
        place.navigation.statement_opened.connect(lambda _statement: self._drop())
        self.session.changed.connect(self._take_change)
        place.labelling.serve_marked(self._relabel, self._delete)

    def _spans(self) -> dict[str, Span]:
        current = self.place.navigation.current
        return current.spans if current is not None else {}

    def _turn(self, span_id: str) -> None:
        if not self._marked and self._view.selected_span and self._view.selected_span != span_id:
            self._marked[self._view.selected_span] = None  # the one that is selected goes along with the first mark
        if span_id in self._marked:
            del self._marked[span_id]
        elif span_id in self._spans():
            self._marked[span_id] = None
        self._show()

    def _drop(self) -> None:
        if self._marked:
            self._marked = {}
            self._show()

    def _show(self) -> None:
        self._view.set_marked_spans(self._marked)
        if self._marked:
            words = self.tr(
                "%n span(s) marked: a key with Shift relabels them, Delete deletes them.", "", len(self._marked)
            )
            self.window.status.say(words)

    def _take_change(self, _change: Change) -> None:
        left = {span_id: None for span_id in self._marked if span_id in self._spans()}
        if left != self._marked:
            self._marked = left
            self._view.set_marked_spans(self._marked)

    def _relabel(self, label_id: str) -> bool:
        if not self._marked:
            return False
        self.session.do(relabel_spans, [span.id for span in self.marked()], label_id)
        return True

    def _delete(self) -> bool:
        if not self._marked:
            return False
        self.session.do(delete_spans, [span.id for span in self.marked()])
        return True
