"""The spans of a statement as a table, reached and left by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from annotator.ui.dialogs.span_table import SpanTable
from annotator.ui.dialogs.span_table_model import SpanTableModel

from .conftest import Desk


def opened(desk: Desk) -> SpanTable:
    desk.open_titled("We ")
    for words, key in (("We 👷‍♀️ demand peace", "D"), ("peace", "T"), ("cafe\u0301 workers", "S")):
        desk.select(words)
        desk.key(key)
    desk.shortcut("Ctrl+T")
    table = desk.window.findChild(SpanTable)
    assert table is not None
    desk.qtbot.waitUntil(table.table.hasFocus, timeout=5000)
    return table


def column(table: SpanTable, number: int) -> list[str]:
    model = table.table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_the_table_tells_what_each_span_lies_in_and_enter_goes_there(desk: Desk) -> None:
    table = opened(desk)
    assert column(table, 0) == ["1", "1", "2"]
    assert column(table, 1) == ["demand", "stance", "speaker"]
    assert column(table, 2) == ["We 👷‍♀️ demand peace", "peace", "cafe\u0301 workers"]
    assert column(table, 3) == ["", "demand", ""]
    QTest.keyClick(table.table, Qt.Key.Key_Up)
    QTest.keyClick(table.table, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(desk.view.hasFocus, timeout=5000)
    selected = desk.view.span(desk.view.selected_span)
    assert selected is not None
    assert selected.name == "stance"
    desk.key(Qt.Key.Key_Delete)  # the keys act on it at once
    assert sorted(span.quote for span in desk.spans()) == ["We 👷‍♀️ demand peace", "cafe\u0301 workers"]


def test_columns_sort_and_words_find(desk: Desk) -> None:
    table = opened(desk)
    table.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert column(table, 1) == ["stance", "speaker", "demand"]
    (field,) = table.findChildren(QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "workers cafe")
    assert column(table, 1) == ["speaker"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert table.table.hasFocus()
    QTest.keyClick(table.table, Qt.Key.Key_Escape)
    assert table.isHidden()


def test_a_screen_reader_finds_rows_and_titles(desk: Desk) -> None:
    table = opened(desk)
    found = QAccessible.queryAccessibleInterface(table.table)
    said = [found.child(number).text(QAccessible.Text.Name) for number in range(found.childCount())]
    assert said[1:6] == ["Paragraph", "Label", "Words", "Inside", "Attributes and note"]
    assert said[13:17] == ["1", "stance", "peace", "demand"]  # after the corner and the row above


def test_without_spans_the_table_says_so(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.shortcut("Ctrl+T")
    table = desk.window.findChild(SpanTable)
    assert table is not None
    assert table.foot_words.text() == "This statement has no spans yet."
    assert isinstance(table.table.model(), SpanTableModel)


def test_the_text_frames_a_span_after_a_jump(desk: Desk) -> None:
    table = opened(desk)
    QTest.keyClick(table.table, Qt.Key.Key_Return)
    look = desk.view._look
    assert look.framed == desk.view.selected_span != ""
    desk.qtbot.waitUntil(lambda: look.framed == "", timeout=3000)
