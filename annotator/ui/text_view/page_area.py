"""A scroll area that shows a page: it places the column, keeps scroll bar and page in step, and zooms."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.core.ranges import Range
from annotator.ui.text_view.drag import Pointed
from annotator.ui.text_view.page import Page, Shown
from annotator.ui.text_view.segments import Segment
from annotator.ui.text_view.text_sizes import FAR_SIDE, LARGEST, SIDE, SMALLEST, TextLook, TextSizes
from annotator.ui.theme.theme import Theme

_WHEEL_STEP = 120  # eighths of a degree


class PageArea(QAbstractScrollArea):
    """Shows a page. All places are points of the viewport, all positions code points of the text."""

    zoom_changed = Signal(int)
    place_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted_look = TextLook()
        self._page = Page(TextSizes.at(theme, self._wanted_look))
        self._in_step = False
        self._turned = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else the words move when it appears
        self.viewport().setAutoFillBackground(False)

    # Places

    def place(self) -> tuple[int, int]:
        """The first character of the first line on the screen, and how many pixels its line lies below the edge."""
        self._shown()
        return self._page.place()

    def restore_place(self, place: tuple[int, int]) -> None:
        """Scroll so that this character's line lies there again."""
        self._shown()
        self._page.restore_place(place)
        self._moved()

    def reveal(self, part: Range) -> bool:
        """Bring the line on which a range begins into view; whether the text had to move."""
        return self._reveal(part.start)

    def zoom(self) -> int:
        """The size of the letters in pixels."""
        return self._wanted_look.px

    def set_zoom(self, px: int) -> None:
        """Set letters of 10 to 32 pixels; the reading place stays."""
        px = max(SMALLEST, min(LARGEST, px))
        self.set_look(replace(self._wanted_look, px=px))

    def look(self) -> TextLook:
        """How the text is set."""
        return self._wanted_look

    def set_look(self, look: TextLook) -> None:
        """Set the text otherwise; the reading place stays."""
        if look == self._wanted_look:
            return
        before, self._wanted_look = self._wanted_look, look
        self._restyle()
        if look.px != before.px:
            self.zoom_changed.emit(look.px)

    def point_of(self, position: int) -> QPoint | None:
        """A point in the character at this position, or None if it is not on the screen."""
        self._shown()
        one = self._page.shown_with(position)
        if one is None or position > one.laid.range.end:
            return None
        line = one.laid.line_of(position)
        here = one.laid.stretches(line, Range(position, position + 1), with_blanks=True)
        x = sum(here[0]) / 2 if here else one.laid.x_of(position)
        point = QPoint(int(self._left() + x), one.y + line.top + line.text_height // 2)
        return point if 0 <= point.y() < self.viewport().height() else None

    def position_at(self, point: QPoint) -> int:
        """The position between two characters that is nearest to a point."""
        return self.pointed(point).position

    def pointed(self, point: QPoint) -> Pointed:
        """What a point points at; outside the text, what is nearest."""
        self._shown()
        one, line = self._page.line_at(point.y())
        x = point.x() - self._left()
        return Pointed(one.laid.start + line.position_at(x), one.laid.start + line.character_at(x))

    def span_at(self, point: QPoint) -> str:
        """The id of the span at a point, or "": on the words the innermost one, in a lane the one drawn there."""
        found = self._segment_at(point)
        return found.span.id if found else ""

    # For the view

    def _show_page(self, page: Page) -> None:
        self._page = page
        self._page.resize(self._column(), self.viewport().height())
        self._moved()

    def _restyle(self) -> None:
        self._page.restyle(TextSizes.at(self._theme, self._wanted_look), self._column())
        self._moved()

    def _reveal(self, position: int) -> bool:
        self._shown()
        before = self._page.value
        self._page.reveal(self._page.paragraphs.settled(position), margin=self._page.sizes.lane)
        if self._page.value == before:
            return False
        self._moved()
        return True

    def _lay_out_again(self, touched: set[int]) -> None:
        """Take up that the spans of these paragraphs changed, and paint what looks different."""
        if not self._in_step:
            self._page.touch(touched)
            return
        value, before = self._page.value, self._extents()
        self._page.touch(touched)
        self._in_step = False
        self._shown()
        after = self._extents()
        changed = [index for index in after if index in touched or after[index] != before.get(index)]
        if changed:
            top, bottom = after[changed[0]][0], after[changed[-1]][1]
            if before.keys() != after.keys() or len(changed) > len(touched & after.keys()):
                bottom = self.viewport().height()  # what is below has moved
            self.viewport().update(QRect(0, top, self.viewport().width(), bottom - top))
        if self._page.value != value:
            self._moved()

    def _extents(self) -> dict[int, tuple[int, int]]:
        """Top and bottom of the paragraphs on the screen."""
        return {one.index: (one.y, one.y + one.laid.height) for one in self._shown()}

    def _moved(self) -> None:
        """The page shows something else: bring the scroll bar in step and paint all of it."""
        self._in_step = False
        self.viewport().update()
        self.place_changed.emit()

    def _shown(self) -> list[Shown]:
        """The paragraphs on the screen; asking lays them out, and the scroll bar follows."""
        if not self._page.width:
            self._page.resize(self._column(), self.viewport().height())
        shown = self._page.shown()
        if not self._in_step:
            self._in_step = True  # first, since the bar answers at once
            bar = self.verticalScrollBar()
            line = self._page.sizes.body.line_height + self._page.sizes.lane
            bar.setPageStep(max(line, self._page.height - line))
            bar.setSingleStep(line)
            bar.setRange(0, self._page.maximum)
            bar.setValue(self._page.value)
        return shown

    def _left(self) -> int:
        """The left edge of the column; a window that reads from the right has its margin there."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return self.viewport().width() - SIDE - self._page.width
        return SIDE

    def _column(self) -> int:
        room = self.viewport().width() - SIDE - FAR_SIDE
        return max(80, min(room, TextSizes.at(self._theme, self._wanted_look).column))

    def _segment_at(self, point: QPoint) -> Segment | None:
        self._shown()
        one, line = self._page.line_at(point.y())
        x = point.x() - self._left()
        below = point.y() - (one.y + line.top + line.text_height)
        if below < 0:  # the shortest comes first
            on_words = [
                segment
                for segment in one.laid.segments_on(line)
                if any(left <= x <= right for left, right in segment.words)
            ]
            on_words.sort(key=lambda segment: segment.span.faint)
            return next(iter(on_words), None) if below >= -line.text_height else None
        if not one.laid.lane:
            return None
        lane = below // one.laid.lane
        in_lane = (
            segment
            for segment in one.laid.segments_on(line)
            if segment.lane == lane and segment.left <= x <= segment.right
        )
        return next(in_lane, None)

    def _repaint(self, part: Range) -> None:
        """Paint the lines of a range again, and nothing else."""
        if not self._in_step:  # all of it waits to be painted
            return
        for top, height in self._page.bands(part):
            self.viewport().update(QRect(0, top - 2, self.viewport().width(), height + 4))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew if the column changed."""
        super().resizeEvent(event)
        self._page.resize(self._column(), self.viewport().height())
        self._moved()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Follow the scroll bar."""
        value = self.verticalScrollBar().value()
        if self._in_step and value != self._page.value:
            self._page.scroll_to(value)
            self._moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom by whole clicks of the wheel."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        clicks = int(self._turned / _WHEEL_STEP)
        self._turned -= clicks * _WHEEL_STEP
        self.set_zoom(self._wanted_look.px + clicks)
        event.accept()
