from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.ranges import Range
from annotator.ui.text_view.drawn_span import DrawnSpan
from annotator.ui.text_view.view import StatementView
from annotator.ui.theme.theme import Theme

from .conftest import Hand, Show, drawn

LONG = "\n".join(f"Paragraph {number} with some more words in it, to be read." for number in range(2000))


def painted(view: StatementView) -> QImage:
    return view.viewport().grab().toImage()


def lanes_at(view: StatementView, position: int) -> list[str]:
    """The spans whose bars lie under a character, from the text downwards."""
    point = Hand(view).at(position)
    ids = [view.span_at(QPoint(point.x(), point.y() + down)) for down in range(12, 70)]
    return list(dict.fromkeys(span_id for span_id in ids if span_id))


def test_nested_and_crossing_spans_have_lanes_of_their_own_the_shortest_first(show: Show) -> None:
    text = "Alpha beta gamma delta epsilon zeta"
    spans = [drawn("whole", (0, 35)), drawn("cross", (11, 30)), drawn("left", (0, 16)), drawn("inner", (11, 16))]
    view = show(text, spans)
    assert lanes_at(view, 14) == ["inner", "left", "cross", "whole"]
    assert lanes_at(view, 33) == ["whole"]


def test_a_span_of_several_ranges_is_one(show: Show) -> None:
    view = show("Alpha beta gamma delta", [drawn("a", (0, 5), (11, 16))])
    hand = Hand(view)
    assert view.span_at(hand.at(2)) == view.span_at(hand.at(13)) == "a"
    assert view.span_at(hand.at(8)) == ""
    assert lanes_at(view, 8) == ["a"]  # the line that joins its ranges


def test_adding_a_span_moves_nothing_above_it(show: Show) -> None:
    text = "many words to fill a line " * 30
    view = show(text, [drawn("long", (0, 600)), drawn("next", (10, 580))])
    before = [view.point_of(position) for position in range(0, 400, 20)]
    view.put_span(drawn("new", (400, 410)))
    view.put_span(drawn("newer", (402, 407)))
    assert [view.point_of(position) for position in range(0, 400, 20)] == before
    view.take_span("new")
    view.take_span("newer")
    assert [view.point_of(position) for position in range(0, 400, 20)] == before


def test_only_what_is_on_the_screen_is_laid_out(show: Show) -> None:
    spans = [drawn(str(start), (start, start + 9)) for start in range(0, 60_000, 60)]
    view = show(LONG, spans, size=(600, 400))
    painted(view)
    assert view._page.layouts_made <= len(view._page.shown()) + 2
    before = view._page.layouts_made
    view.put_span(drawn("new", (0, 20)))
    painted(view)
    assert view._page.layouts_made - before == 1
    view.set_spans([*spans, drawn("new", (0, 20)), drawn("far", (70_000, 70_010))])
    painted(view)
    assert view._page.layouts_made - before == 1
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    painted(view)
    assert view._page.layouts_made - before <= 1 + len(view._page.shown()) + 2


class PaintHeights(QObject):
    """How high each painted piece of a widget was."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.heights: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False

    def after(self, act: Callable[[], object]) -> int:
        self.heights.clear()
        act()
        QApplication.processEvents()
        return max(self.heights)


def test_only_what_looks_different_is_painted_again(show: Show) -> None:
    view = show(LONG, size=(600, 400))
    QApplication.processEvents()
    painted_height = PaintHeights(view.viewport())
    assert painted_height.after(lambda: view.put_span(drawn("a", (0, 20)))) < 80
    assert painted_height.after(lambda: view.select_span("a")) < 80
    assert painted_height.after(lambda: view.set_selection(Range(3, 9))) < 80
    assert painted_height.after(lambda: QTest.keyClick(view, Qt.Key.Key_Right)) < 80
    a_second_lane_moves_all_below = painted_height.after(lambda: view.put_span(drawn("b", (0, 30))))
    assert a_second_lane_moves_all_below > 300


def test_one_paragraph_of_a_megabyte(show: Show) -> None:
    text = "word " * 200_000
    view = show(text, [drawn("a", (500_000, 500_004))], size=(600, 400))
    assert view._page.layouts_made <= len(view._page.shown()) + 2
    view.select_span("a", reveal=True)
    assert view.span_at(Hand(view).at(500_001)) == "a"
    view.set_caret(len(text))
    assert view.point_of(len(text) - 2) is not None
    assert view._page._cached_characters <= 400_000


def test_scrolling_up_through_unseen_text_never_jumps(show: Show) -> None:
    text = "\n".join("words " * (1 + number * 37 % 90) for number in range(300))
    view = show(text, size=(600, 400))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    painted(view)
    for _ in range(120):
        position, y = view.place()
        bar.setValue(bar.value() - 30)
        painted(view)
        point = view.point_of(position)
        if point is not None and bar.value() > 0:
            line = view._page.line_at(point.y())
            assert line[0].y + line[1].top == y + 30


def test_the_reading_place_survives_zoom_and_width(show: Show, qtbot: QtBot) -> None:
    view = show(LONG, size=(700, 400))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 3)
    painted(view)
    position, _ = view.place()
    with qtbot.waitSignal(view.zoom_changed, timeout=2000) as told:
        view.set_zoom(24)
    assert told.args == [24]
    painted(view)
    index = view._page.paragraphs.index_at
    assert index(view.place()[0]) == index(position)
    for width in (500, 420, 650, 700):
        view.resize(width, 400)
        painted(view)
    view.set_zoom(16)
    painted(view)
    assert view.place()[0] == position
    place = view.place()
    view.verticalScrollBar().setValue(0)
    view.restore_place(place)
    assert view.place() == place


def test_a_hit_is_brought_into_view_and_painted(show: Show, theme: Theme) -> None:
    view = show(LONG, size=(600, 400))
    hit = Range(LONG.index("Paragraph 1500"), LONG.index("Paragraph 1500") + 9)
    assert view.point_of(hit.start) is None
    view.set_hits([Range(0, 9), hit], 1)
    point = Hand(view).at(hit.start + 3)
    image = painted(view)
    colours = {image.pixelColor(point.x(), point.y() + down).name() for down in range(-10, 10)}
    assert theme.color("find_hit").name() in colours


def test_the_selected_span_is_told_once_and_gone_with_its_span(show: Show) -> None:
    view = show("Alpha beta", [drawn("a", (0, 5))])
    told: list[str] = []
    view.span_selected.connect(told.append)
    view.select_span("a")
    view.select_span("a")
    view.put_span(drawn("a", (0, 10)))
    assert view.selected_span == "a"
    view.take_span("a")
    assert told == ["a", ""]


def test_hovering_tints_the_span(show: Show, qtbot: QtBot) -> None:
    view = show("Alpha beta gamma", [drawn("a", (6, 10))])
    hand = Hand(view)
    QTest.mouseMove(view.viewport(), hand.at(14))
    plain = painted(view)
    QTest.mouseMove(view.viewport(), hand.at(8))
    qtbot.waitUntil(lambda: painted(view) != plain, timeout=2000)


def test_the_tooltip_shows_foreign_names_as_typed(show: Show, qtbot: QtBot) -> None:
    base = drawn("a", (0, 5))
    span = DrawnSpan("a", base.ranges, "S", "", base.ink, base.line, "<b>speaker</b>", "canonical: A & B")
    view = show("Alpha beta", [span])
    point = Hand(view).at(2)
    event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(QToolTip.isVisible, timeout=2000)
    assert "&lt;b&gt;speaker&lt;/b&gt;" in QToolTip.text()
    assert "A &amp; B" in QToolTip.text()
    QToolTip.hideText()


def test_a_text_from_right_to_left_stands_at_the_right_with_its_badge(show: Show) -> None:
    text = "نعلن تضامننا مع العمال"
    view = show(text, [drawn("a", (0, 12)), drawn("b", (16, 22))])
    hand = Hand(view)
    middle = view.viewport().width() // 2
    assert hand.at(0).x() > middle
    assert hand.at(0).x() > hand.at(8).x() > hand.at(18).x()
    segment = view._page.shown()[0].laid.segments[0]
    first = next(one for one in segment if one.span.id == "a")
    assert first.badge is not None
    assert first.badge + 13 == first.words[-1][1]
    assert all(right <= first.badge for _, right in first.bars)


def test_a_new_theme_is_painted(show: Show, theme: Theme) -> None:
    view = show("Alpha beta")
    assert painted(view).pixelColor(2, 2).name() == theme.color("page").name()
    light = theme.color("page")
    theme.choose("dark")
    try:
        assert theme.color("page") != light
        assert painted(view).pixelColor(2, 2).name() == theme.color("page").name()
    finally:
        theme.choose("system")


def test_another_statement_begins_at_its_top_with_nothing_selected(show: Show) -> None:
    view = show(LONG, [drawn("a", (0, 9))])
    view.select_span("a")
    view.select_all()
    view.set_caret(len(LONG))
    view.set_statement("Short", headings=[0])
    assert (view.caret, view.selection(), view.selected_span) == (0, None, "")
    assert view.position_at(Hand(view).at(4)) in {4, 5}
    view.clear()
    painted(view)
    assert view.text() == ""
