"""A page with a caret and a selection, painted."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QClipboard, QFocusEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.ranges import Range
from annotator.ui.text_view.caret import Caret
from annotator.ui.text_view.drag import Selected
from annotator.ui.text_view.keys import Step
from annotator.ui.text_view.page import Page
from annotator.ui.text_view.page_area import PageArea
from annotator.ui.text_view.painting import Look, PagePainter
from annotator.ui.theme.theme import Theme


class TextArea(PageArea):
    """A read-only text to move and select in. Positions and ranges are code points of the text, half-open."""

    selection_changed = Signal(object)  # Range or None
    caret_moved = Signal()  # or the other end of the selection
    text_shown = Signal()  # another text is in view

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._painter = PagePainter(theme)
        self._look = Look()
        self._selected = Selected(0, 0)
        self._steps = Caret(self._page)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._blink_caret)
        theme.changed.connect(self._take_theme)

    def text(self) -> str:
        """The text in view, as it is stored."""
        return self._page.text

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self._selected.caret

    def set_caret(self, position: int) -> None:
        """Put the caret there, select nothing, and bring it into view."""
        self.select(Selected(position, position))
        self._reveal(self.caret)

    def selected(self) -> Selected:
        """The two ends of the selection."""
        return self._selected

    def selection(self) -> Range | None:
        """What is selected, or None."""
        start, end = sorted(self._selected)
        return Range(start, end) if start < end else None

    def set_selection(self, selection: Range | None) -> None:
        """Select a range exactly as given, or nothing; the view does not scroll."""
        self.select(Selected(*selection) if selection else Selected(self.caret, self.caret))

    def select_all(self) -> None:
        """Select the whole text."""
        self.select(Selected(0, len(self._page.text)))

    def select(self, selected: Selected) -> None:
        """Move both ends of the selection; only the lines between old and new are painted again."""
        before, old = self.selection(), self._selected
        settled = self._page.paragraphs.settled
        self._selected = Selected(settled(selected.anchor), settled(selected.caret))
        self._look.selection = self.selection()
        for one, other in zip(old, self._selected, strict=True):
            if one != other:
                self._repaint(Range(min(one, other), max(one, other)))
        self._light_caret()
        if self._selected != old:
            self.caret_moved.emit()
        if self.selection() != before:
            self.selection_changed.emit(self.selection())

    def step(self, step: Step) -> None:
        """Move the caret one step, and bring it into view."""
        target = self._steps.target(step, *self._selected)
        self.select(Selected(self._selected.anchor if step.extend else target, target))
        self._reveal(self.caret)
        if step.extend:
            self.offer_selection()

    def selected_text(self) -> str:
        """The selected characters, as they are stored."""
        selection = self.selection()
        return selection.quote(self._page.text) if selection else ""

    def selection_rect(self) -> QRect:
        """The last line of the selection in the viewport, or the caret's line; empty if it is not on the screen."""
        part = self.selection() or Range(self.caret, self.caret)
        last = max(part.start, part.end - 1)
        self._shown()
        one = self._page.shown_with(last)
        if one is None:
            return QRect()
        line = one.laid.line_of(last)
        x = one.laid.x_of(last)
        stretches = one.laid.stretches(line, part) or [(x, x)]
        left, right = stretches[0][0], stretches[-1][1]
        return QRect(int(self._left() + left), one.y + line.top, int(right - left) + 1, line.text_height)

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        if self.selection():
            QGuiApplication.clipboard().setText(self.selected_text())

    def offer_selection(self) -> None:
        """Let the middle button of the mouse paste the selected text, on desktops that know this."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and self.selection():
            clipboard.setText(self.selected_text(), QClipboard.Mode.Selection)

    def hits(self) -> Sequence[Range]:
        """The ranges that are marked as found."""
        return self._look.hits

    def set_hits(self, hits: Sequence[Range], current: int | None = None) -> None:
        """Mark these ranges (sorted); the one with that number is framed and brought into view."""
        self._look.hits = tuple(hits)
        self._look.current_hit = hits[current] if current is not None else None
        self.viewport().update()
        if self._look.current_hit is not None:
            self.reveal(self._look.current_hit)

    def _begin_page(self, page: Page) -> None:
        """Show another page from its beginning, with nothing singled out."""
        had_selection = self.selection() is not None
        self._look = Look()
        self._selected = Selected(0, 0)
        self._steps = Caret(page)
        self._show_page(page)
        self._light_caret()
        self.text_shown.emit()
        if had_selection:
            self.selection_changed.emit(None)

    def _light_caret(self) -> None:
        self._look.caret = self.caret if self.hasFocus() else None
        flash = QGuiApplication.styleHints().cursorFlashTime()
        if self.hasFocus() and flash > 0:
            self._blink.start(flash // 2)
        else:
            self._blink.stop()
        self._repaint(Range(self.caret, self.caret))

    def _blink_caret(self) -> None:
        self._look.caret = self.caret if self._look.caret is None else None
        self._repaint(Range(self.caret, self.caret))

    def _take_theme(self) -> None:
        self._painter.forget()
        self._restyle()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is on the screen and asked for."""
        shown = self._shown()
        painter = QPainter(self.viewport())
        try:
            self._painter.paint(painter, shown, event.rect(), self._look, left=self._left(), sizes=self._page.sizes)
        finally:
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self._light_caret()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self._light_caret()
