"""The table of the spans: shown on demand, and the way from a row to its place in the text."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.span_table import SpanTable
from annotator.ui.dialogs.span_table_model import SpanLine
from annotator.ui.text_view.drawn_span import DrawnSpan
from annotator.ui.text_view.paragraphs import Paragraphs
from annotator.ui.text_view.view import StatementView


class SpanTableAction(WindowPart):
    """Opens the table of the statement in view; what is chosen there is selected in the text."""

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"span_table": self.show}

    def show(self) -> None:
        """Show the table until a span is chosen or it is closed."""
        if self.window.workplace is None:
            return
        view = self.window.workplace.regions.view
        table = SpanTable(self.window.theme, span_lines(view), view.selected_span, self.window)
        table.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table.span_chosen.connect(self._go_to)
        table.open()

    def _go_to(self, span_id: str) -> None:
        if self.window.workplace is not None:
            self.window.activateWindow()  # not every desktop gives the focus back by itself
            self.window.workplace.regions.view.go_to_span(span_id)


def span_lines(view: StatementView) -> list[SpanLine]:
    """The spans of the statement in view, in the order of the text."""
    spans = view.spans()
    outer = _outer(spans)
    numbers = _numbers(view.paragraphs())
    return [
        SpanLine(
            span,
            numbers[view.paragraphs().index_at(span.start)],
            " … ".join(" ".join(part.quote(view.text()).split()) for part in span.ranges),
            ", ".join(one.name for one in outer[span.id]),
        )
        for span in spans
    ]


def _outer(spans: list[DrawnSpan]) -> dict[str, list[DrawnSpan]]:
    """The longer spans around each span, the innermost first. `spans` are in the order of the text."""
    found: dict[str, list[DrawnSpan]] = {}
    begun: list[DrawnSpan] = []
    for span in spans:
        begun = [one for one in begun if one.end > span.start]
        around = [one for one in begun if one.end >= span.end and one.length > span.length]
        found[span.id] = sorted(around, key=lambda one: one.length)
        begun.append(span)
    return found


def _numbers(paragraphs: Paragraphs) -> list[int]:
    """The number of each paragraph as a reader counts: empty ones and the parts of a long one do not count."""
    numbers: list[int] = []
    for index in range(len(paragraphs)):
        before = numbers[-1] if numbers else 0
        goes_on = index > 0 and paragraphs.is_cut(index - 1)
        numbers.append(before if goes_on or (paragraphs.is_blank(index) and before) else before + 1)
    return numbers
