"""Giving the selected span its values by keys: the values from before at once, or one empty field after the other."""

from collections.abc import Callable

from annotator.core.annotations import Span, Value
from annotator.core.changes import Change, ChangeKind
from annotator.core.values_before import ValuesBefore
from annotator.operations.attribute_filling import fill_attributes
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.main_window import MainWindow
from annotator.ui.open_statement import OpenStatement
from annotator.ui.workplace.drawing import words

_FILLING = frozenset({"set_attribute", "name_actor"})


class Filling(WindowPart):
    """Remembers what was given since the project was opened, and on the open statement before."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._before = ValuesBefore()
        self._walking = ""
        self._walking_labels = False
        window.project_opened.connect(self._begin)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "values_before": self.take_before,
            "fill_fields": self.fill_fields,
            "statement_labels": self.fill_labels,
        }

    def take_before(self) -> None:
        """Give the selected span the values that its words, or else its label, had before."""
        span = self.place.labelling.selected()
        if span is None:
            return
        values = self.proposed(span)
        if values:
            self.session.do(fill_attributes, span.id, values)
        else:
            self.window.status.say(self.tr("There are no values from before to take."))

    def proposed(self, span: Span) -> dict[str, Value]:
        """The values from before that the empty attributes of a span could take."""
        return self._before.for_span(span, self.session.codebook)

    def fill_fields(self) -> None:
        """Go to the first empty field of the span; each value leads on to the next, the last back to the text.

        Texts and dates are left out on the way, and gone to only where every choice and actor has a value.
        """
        span = self.place.labelling.selected()
        if span is None:
            return
        self._walking = span.id
        if not self.place.regions.span.focus_empty(written_too=True):
            self._back()
            self.window.status.say(self.tr("Every field of this span has a value."))

    def fill_labels(self) -> None:
        """Write the first empty statement label; each value leads on to the next."""
        self._walking_labels = self.place.regions.head.ask_for_labels()
        if not self._walking_labels:
            self.place.regions.view.setFocus()
            self.window.status.say(self.tr("Every statement label has a value."))

    def _begin(self) -> None:
        self._before, self._walking = ValuesBefore(), ""
        self.session.changed.connect(self._take_change)
        self.place.navigation.statement_opened.connect(self._take_statement)
        self.place.regions.span.left.connect(self._back)
        self.place.regions.span.proposal_taken.connect(self.take_before)
        self.place.regions.view.span_selected.connect(self._show_before)
        self._take_statement(self.place.navigation.current)

    def _back(self) -> None:
        self._walking = ""
        self.place.regions.view.setFocus()

    def _take_statement(self, statement: OpenStatement | None) -> None:
        self._walking, self._walking_labels = "", False
        if statement is not None:
            mine = self.session.reviewer.id
            self._before.take(span for span in statement.spans.values() if span.reviewer_id == mine)

    def _take_change(self, change: Change) -> None:
        spans = [edit.after for edit in change.edits if isinstance(edit.after, Span)]
        self._before.take(spans)
        selected = self.place.labelling.selected()
        if selected is not None:
            self._show_before(selected.id)
        if change.action in _FILLING and self._walking in {span.id for span in spans}:
            self._go_on()

        if change.action == "set_statement_label" and change.kind is ChangeKind.DO and self._walking_labels:
            self._walking_labels = self.place.regions.head.ask_for_labels()
            if not self._walking_labels:
                self.place.regions.view.setFocus()

    def _go_on(self) -> None:
        regions, focused = self.place.regions, self.window.focusWidget()
        if focused != regions.view and not regions.span.isAncestorOf(focused):
            self._walking = ""
        elif not self.place.regions.span.focus_empty():
            self._back()

    def _show_before(self, span_id: str) -> None:
        """Say in the panel what the key would fill in."""
        span = self.place.labelling.selected()
        if span is None or span.id != span_id or self.session.read_only:
            self.place.regions.span.show_proposal("", "")
            return
        codebook = self.session.codebook
        proposed = self.proposed(span)
        actors = self.place.people.actors
        shown = [words(proposed[one.id], codebook, actors) for one in codebook.attributes if one.id in proposed]
        key = self.window.actions_.keys_in_words("values_before")
        self.place.regions.span.show_proposal(" · ".join(shown), key)
