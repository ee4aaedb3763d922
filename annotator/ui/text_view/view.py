"""The statement's text, to be read, selected in, and labelled."""

from bisect import bisect_left
from collections.abc import Collection, Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.parts.typed_sign import typed_sign
from annotator.ui.text_view.drag import Selected
from annotator.ui.text_view.drawn_span import DrawnSpan, in_order
from annotator.ui.text_view.keys import step_of
from annotator.ui.text_view.mouse import Mouse
from annotator.ui.text_view.page import Page
from annotator.ui.text_view.paragraphs import Paragraphs
from annotator.ui.text_view.text_area import TextArea
from annotator.ui.text_view.text_sizes import TextSizes
from annotator.ui.theme.theme import Theme

_FRAMED_MS = 800


class StatementView(TextArea):
    """A read-only text with its spans. Positions and ranges are code points of the text, half-open.

    Keys: the desktop's own for characters, words, lines, pages and the text; Alt with Left and Right for sentences,
    Ctrl with Up and Down for paragraphs; Shift extends. Tab and Shift+Tab walk the spans. Escape lets go.
    """

    span_selected = Signal(str)  # its id, or ""
    span_marked = Signal(str)  # Ctrl and a click on it
    marks_dropped = Signal()
    range_added = Signal()  # the selected words are to join the selected span
    mouse_selection_finished = Signal(QRect)  # the selection's last line, in the viewport
    menu_requested = Signal(QPoint, str)  # on the screen; the span there, or ""
    letter_typed = Signal(str, bool)  # the sign of the key (see parts.typed_sign), and whether Shift was held

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._mouse = Mouse(self, self)
        self.tab_walks_spans = True
        self._framing = QTimer(self, singleShot=True, interval=_FRAMED_MS)
        self._framing.timeout.connect(self._end_frame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Statement text"))
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def set_statement(self, text: str, spans: Iterable[DrawnSpan] = (), headings: Collection[int] = ()) -> None:
        """Show another text and its spans from the beginning; paragraphs that start at `headings` are set as titles."""
        had_span = bool(self.selected_span)
        page = Page(TextSizes.at(self._theme, self._wanted_look), text, headings)
        page.spans.replace(spans)
        self._mouse.forget()
        self._begin_page(page)
        if had_span:
            self.span_selected.emit("")

    def clear(self) -> None:
        """Show nothing."""
        self.set_statement("")

    # Spans

    def put_span(self, span: DrawnSpan) -> None:
        """Add a span, or replace the one with its id."""
        self._change_spans(self._page.spans.put(span))

    def take_span(self, span_id: str) -> None:
        """Take a span away if it is there."""
        self._change_spans(self._page.spans.take(span_id))

    def set_spans(self, spans: Iterable[DrawnSpan]) -> None:
        """Have these spans and no others; only paragraphs that look different now are laid out again."""
        self._change_spans(self._page.spans.replace(spans))

    def _change_spans(self, touched: set[int]) -> None:
        self._lay_out_again(touched)
        if self._page.spans.get(self._look.hovered) is None:
            self._look.hovered = ""
        if self.selected_span and self._page.spans.get(self.selected_span) is None:
            self.select_span("")

    def span(self, span_id: str) -> DrawnSpan | None:
        """The span with this id, or None."""
        return self._page.spans.get(span_id)

    def spans(self) -> list[DrawnSpan]:
        """All spans in the order of the text, the longer first."""
        return list(self._page.spans.in_text_order())

    def spans_around(self, span_id: str) -> list[DrawnSpan]:
        """The longer spans that hold all of this one, the innermost first."""
        return self._page.spans.around(span_id)

    @property
    def selected_span(self) -> str:
        """The id of the selected span, or ""."""
        return self._look.selected

    def select_span(self, span_id: str, reveal: bool = False) -> None:
        """Select a span, or none for "" and ids that are not here; `reveal` brings it into view."""
        span = self._page.spans.get(span_id)
        wanted = span.id if span else ""
        if wanted != self._look.selected:
            before, self._look.selected = self._look.selected, wanted
            self._repaint_spans({before, wanted})
            self.span_selected.emit(wanted)
        if span and reveal and self.reveal(span.ranges[0]):
            self._frame_for_a_moment(wanted)

    def go_to_span(self, span_id: str) -> None:
        """Select a span that was chosen elsewhere, show where it is, and let the keys act on it."""
        span = self._page.spans.get(span_id)
        if span is not None:
            self.select(Selected(span.start, span.start))
            self.select_span(span.id, reveal=True)
            self._frame_for_a_moment(span.id)
            self.setFocus()

    def _frame_for_a_moment(self, span_id: str) -> None:
        """The eye must find the span again after a jump."""
        before, self._look.framed = self._look.framed, span_id
        self._repaint_spans({before, span_id})
        self._framing.start()

    def _end_frame(self) -> None:
        before, self._look.framed = self._look.framed, ""
        self._repaint_spans({before})

    def set_linked_spans(self, span_ids: Collection[str]) -> None:
        """Tint the other spans of the claim that is shown."""
        before, self._look.linked = self._look.linked, frozenset(span_ids)
        self._repaint_spans(before ^ self._look.linked)

    def propose_span(self, span_id: str) -> None:
        """Outline a span that the selected one may be linked with, and bring it into view; none for ""."""
        before, self._look.proposed = self._look.proposed, span_id
        self._repaint_spans({before, span_id})
        span = self._page.spans.get(span_id)
        if span is not None:
            self.reveal(span.ranges[0])

    def set_marked_spans(self, span_ids: Collection[str]) -> None:
        """Outline these besides the selected one."""
        before, self._look.marked = self._look.marked, frozenset(span_ids)
        self._repaint_spans(before ^ self._look.marked)

    def next_span(self) -> None:
        """Select the next span in text order, from the selected one or the caret on; after the last comes the first."""
        self._walk(1)

    def previous_span(self) -> None:
        """Select the span before; the last before the first."""
        self._walk(-1)

    def _walk(self, direction: int) -> None:
        spans = self._page.spans.walked()
        if not spans:
            return
        selected = self._page.spans.get(self.selected_span)
        if selected is not None:
            place = bisect_left(spans, in_order(selected), key=in_order)
            is_there = place < len(spans) and spans[place].id == selected.id
            place += direction if direction < 0 or is_there else 0
        else:
            before = sum(span.start < self.caret for span in spans)
            place = before if direction > 0 else before - 1
        span = spans[place % len(spans)]
        self.select(Selected(span.start, span.start))
        self.select_span(span.id, reveal=True)

    def _repaint_spans(self, span_ids: Iterable[str]) -> None:
        for span_id in span_ids:
            span = self._page.spans.get(span_id)
            for part in span.ranges if span else ():
                self._repaint(part)

    def set_snapping(self, by_words: bool) -> None:
        """Let a drag take whole words, and characters while Ctrl is held; or the other way round."""
        self._mouse.by_words = by_words

    # For the mouse

    def paragraphs(self) -> Paragraphs:
        """Where the paragraphs of the text begin and end."""
        return self._page.paragraphs

    def visible_rect(self) -> QRect:
        """What of the text area can be seen."""
        return self.viewport().rect()

    def scroll_by(self, distance: int) -> None:
        """Scroll down by that many pixels."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + distance)

    def hover_at(self, point: QPoint) -> None:
        """Tint the span at a point."""
        self._hover(self.span_at(point))

    def click_at(self, point: QPoint) -> None:
        """Select the span at a point, or none."""
        self.select_span(self.span_at(point))

    def mark_at(self, point: QPoint) -> None:
        """Ask for the span at a point to be marked, or for its mark to go."""
        if span_id := self.span_at(point):
            self.span_marked.emit(span_id)

    def finish_selection(self) -> None:
        """Say that words have been selected with the mouse."""
        if self.selection():
            self.offer_selection()
            self.mouse_selection_finished.emit(self.selection_rect())

    def add_selection(self) -> None:
        """Ask for the selected words to join the selected span; without one they are a selection like any other."""
        if self.selection() and self.selected_span:
            self.range_added.emit()
        else:
            self.finish_selection()

    def _hover(self, span_id: str) -> None:
        if span_id != self._look.hovered:
            before, self._look.hovered = self._look.hovered, span_id
            self._repaint_spans({before, span_id})

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, or say which letter was typed."""
        step = step_of(event)
        if step is not None:
            self.step(step)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif sign := typed_sign(event):
            self.letter_typed.emit(sign, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() != Qt.Key.Key_Escape or not self._let_go():
            event.ignore()

    def _let_go(self) -> bool:
        """Clear the selection, else the selected span; whether there was one."""
        if self.selection():
            self.set_selection(None)
            return True
        if self._look.marked:
            self.marks_dropped.emit()
            return True
        if self.selected_span:
            self.select_span("")
            return True
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the spans, unless it shall not; without spans it goes to the next widget as usual."""
        if not self.tab_walks_spans or not self._page.spans.walked():
            return super().focusNextPrevChild(forward)
        self._walk(1 if forward else -1)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, or tint the span under the pointer."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection; without one, select the span under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu; the selection stays. The menu key asks at the caret, for the selected span."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            corner = self.viewport().mapToGlobal(self.selection_rect().bottomLeft())
            self.menu_requested.emit(corner, self.selected_span)
        else:
            self.menu_requested.emit(event.globalPos(), self.span_at(event.pos()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Give tooltips of spans, and let go of the hovered one when the pointer leaves."""
        if isinstance(event, QHelpEvent):
            self._show_tooltip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover("")
        return super().viewportEvent(event)

    def _show_tooltip(self, event: QHelpEvent) -> None:
        span = self._page.spans.get(self.span_at(event.pos()))
        words = "\n".join(part for part in (span.name, span.definition, span.details) if part) if span else ""
        QToolTip.showText(event.globalPos(), plain_tooltip(words), self.viewport())
