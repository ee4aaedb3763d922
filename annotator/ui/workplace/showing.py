"""What the open statement looks like in the head, the text and the panels, kept true by every change."""

from PySide6.QtCore import QObject, Signal

from annotator.core.annotations import Span
from annotator.core.changes import Change
from annotator.ui.actions.specs import Need
from annotator.ui.open_statement import OpenStatement
from annotator.ui.session import Session
from annotator.ui.theme.theme import Theme
from annotator.ui.workplace.drawing import Drawing
from annotator.ui.workplace.faint_labels import FaintLabels
from annotator.ui.workplace.people import People
from annotator.ui.workplace.regions import Regions


class Showing(QObject):
    """Draws the open statement; of a change, only what it touched is drawn again."""

    there_changed = Signal(object)
    """Need: what there is now to act on."""
    position_changed = Signal(str)

    def __init__(self, session: Session, theme: Theme, regions: Regions, people: People) -> None:
        super().__init__(regions.view)
        self._session = session
        self._theme = theme
        self._regions = regions
        self._open: OpenStatement | None = None
        self._people = people
        self.faint = FaintLabels(self)
        session.changed.connect(self._take_change)
        session.reloaded.connect(self._show_all)
        theme.changed.connect(self._draw_spans)
        regions.view.span_selected.connect(self._show_span)
        regions.view.selection_changed.connect(self._tell)
        self._follow_faint_labels()
        regions.codebook.show_codebook(session.codebook)
        regions.head.set_read_only(session.read_only)

    def show(self, statement: OpenStatement | None) -> None:
        """Show another statement from its beginning, or nothing."""
        self._open = statement
        view = self._regions.view
        if statement is None:
            view.clear()
        else:
            drawing = self._drawing()
            spans = [drawing.drawn(span) for span in statement.spans.values()]
            view.set_statement(statement.text, spans, statement.headings())
        self._show_counts()
        self.show_head()
        self._show_span(view.selected_span)

    def show_head(self) -> None:
        """Show what stands above the text."""
        head, statement = self._regions.head, self._open
        if statement is None:
            head.show_nothing()
            return
        reviewer = self._session.reviewer
        head.show_statement(
            statement.statement,
            statement.review_by(reviewer),
            statement.labels_by(reviewer),
            self._session.codebook,
            *self._regions.statements.current_place(),
            actors=tuple(self._people.actors.values()),
        )

    def there(self) -> Need:
        """What there is to act on."""
        there = Need.PROJECT
        there |= Need.NOTHING if self._session.read_only else Need.WRITING
        if self._open is not None:
            there |= Need.STATEMENT
            there |= Need.SPAN if self._regions.view.selected_span else Need.NOTHING
            there |= Need.SELECTION if self._regions.view.selection() else Need.NOTHING
        return there

    def show_only(self, label_id: str) -> None:
        """Make the spans of all other labels faint, or plain again if they are."""
        self.faint.leave_only(label_id, [label.id for label in self._session.codebook.labels])

    def _follow_faint_labels(self) -> None:
        panel = self._regions.codebook
        panel.faintness_toggled.connect(self.faint.toggle)
        panel.only_requested.connect(self.show_only)
        panel.all_requested.connect(self.faint.show_all)
        self.faint.changed.connect(panel.show_faint)
        self.faint.changed.connect(self._draw_spans)

    def _take_change(self, change: Change) -> None:
        """The open statement has taken the change in already; draw what differs."""
        if change.touches_codebook():
            self._show_all()
            return
        if change.touches_actors():
            self._draw_spans()
        if self._open is None or self._open.statement.id not in change.statements():
            if change.touches_actors():
                self._show_span(self._regions.view.selected_span)
            return
        for edit in change.edits:
            if isinstance(edit.after, Span) and edit.after.statement_id == self._open.statement.id:
                self._draw(edit.after)
        self._show_counts()
        self.show_head()
        self._show_span(self._regions.view.selected_span)

    def _show_all(self) -> None:
        """Show everything under the codebook as it is now."""
        self._regions.codebook.show_codebook(self._session.codebook)
        self._draw_spans()
        self._show_counts()
        self.show_head()
        self._show_span(self._regions.view.selected_span)

    def _draw(self, span: Span) -> None:
        if span.deleted:
            self._regions.view.take_span(span.id)
        else:
            self._regions.view.put_span(self._drawing().drawn(span))

    def _draw_spans(self) -> None:
        if self._open is not None:
            drawing = self._drawing()
            self._regions.view.set_spans([drawing.drawn(span) for span in self._open.spans.values()])

    def _drawing(self) -> Drawing:
        return Drawing(self._session.codebook, self._people.actors, self._theme, self.faint.ids)

    def _show_counts(self) -> None:
        self._regions.codebook.show_counts(self._open.count_by_label() if self._open else {})

    def _show_span(self, span_id: str) -> None:
        span = self._open.spans.get(span_id) if self._open else None
        if span is None or self._open is None:
            self._regions.span.show_nothing()
        else:
            another = span.reviewer_id != self._session.reviewer.id
            reviewer = self._people.reviewers.get(span.reviewer_id) if another else None
            self._regions.span.show_span(
                span,
                self._session.codebook,
                tuple(self._people.actors.values()),
                reviewer.name if reviewer else "",
                read_only=self._session.read_only,
                aliases=self._people.aliases,
            )
        self._tell()

    def _tell(self) -> None:
        self.there_changed.emit(self.there())
        self.position_changed.emit(self._position())

    def _position(self) -> str:
        selection = self._regions.view.selection()
        if selection is not None:
            return self.tr("%n character(s) selected", "", selection.length)
        span = self._open.spans.get(self._regions.view.selected_span) if self._open else None
        return self.tr("%n character(s) in this span", "", span.length) if span else ""
