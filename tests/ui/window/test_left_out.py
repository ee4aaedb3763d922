"""What is left out beside the open statement, said under the text and taken in there, in a real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from .conftest import Desk

_ARTICLE = (
    "Los sindicatos de Chile convocaron el martes una huelga general contra la reforma de pensiones.\n"
    "“No vamos a aceptar esta reforma”, dijo su presidenta, que pidió al gobierno retirar el proyecto y dialogar."
)
_DONATE = "Haz una donación y apoya nuestro periodismo: tu apoyo es necesario."
_PAGE = {"page.txt": f"Foto: EFE\n{_ARTICLE}\n{_DONATE}\n{_ARTICLE}"}


@pytest.fixture
def page(open_desk: Callable[[Path], Desk], make_project: Callable[[dict[str, str]], Path]) -> Desk:
    """A window with an article around which three pieces are left out."""
    return open_desk(make_project(_PAGE))


def listed(desk: Desk) -> list[str]:
    rows = desk.place.regions.left_out.pieces._list
    return [rows.item(row).text() for row in range(rows.count())]


def test_a_line_says_what_is_left_out_and_a_click_takes_it_in(page: Desk, qtbot: QtBot) -> None:
    strip = page.place.regions.left_out
    assert page.view.text() == _ARTICLE
    assert strip.isVisible()
    assert not strip.pieces.isVisible()
    said = "3 pieces left out here. Caption of a picture, Request or navigation, Said before"
    assert strip.accessibleName() == said
    QTest.mouseClick(strip._show, Qt.MouseButton.LeftButton)
    assert strip.pieces.isVisible()
    assert page.window.actions_["left_out"].isChecked()
    assert listed(page)[:2] == ["Above: Caption of a picture · Foto: EFE", f"Below: Request or navigation · {_DONATE}"]
    strip.pieces._list.setCurrentRow(1)
    QTest.mouseClick(strip.pieces._take, Qt.MouseButton.LeftButton)
    page.settle()
    qtbot.waitUntil(lambda: page.view.text() == f"{_ARTICLE}\n{_DONATE}", timeout=5000)
    assert len(listed(page)) == 2
    assert QApplication.focusWidget() is page.view
    page.shortcut("Ctrl+Z")
    qtbot.waitUntil(lambda: page.view.text() == _ARTICLE, timeout=5000)
    assert len(listed(page)) == 3


def test_one_click_takes_a_piece_in_and_one_undo_back(page: Desk, qtbot: QtBot) -> None:
    page.window.resize(1280, 800)
    QApplication.processEvents()
    chips = page.place.regions.left_out.chips
    shown = [one for one in chips.buttons if one.isVisible()]
    assert [one.accessibleName() for one in shown][:2] == ["Take in: Foto: EFE", f"Take in: {_DONATE}"]
    QTest.mouseClick(shown[1], Qt.MouseButton.LeftButton)
    page.settle()
    qtbot.waitUntil(lambda: page.view.text() == f"{_ARTICLE}\n{_DONATE}", timeout=5000)
    QTest.mouseClick(chips.buttons[0], Qt.MouseButton.LeftButton)  # the end of a double click
    page.settle()
    assert page.view.text() == f"{_ARTICLE}\n{_DONATE}"
    page.shortcut("Ctrl+Z")
    qtbot.waitUntil(lambda: page.view.text() == _ARTICLE, timeout=5000)
    assert len(chips.buttons) == 3


def test_one_key_takes_the_first_piece_in(page: Desk, qtbot: QtBot) -> None:
    page.shortcut("Ctrl+Shift+W")
    qtbot.waitUntil(lambda: page.view.text() == f"Foto: EFE\n{_ARTICLE}", timeout=5000)
    assert QApplication.focusWidget() is page.view
    page.shortcut("Ctrl+Z")
    qtbot.waitUntil(lambda: page.view.text() == _ARTICLE, timeout=5000)


def test_a_click_on_the_plus_or_a_double_click_on_the_words_takes_one_piece_in(page: Desk, qtbot: QtBot) -> None:
    page.shortcut("Ctrl+Shift+E")
    rows = page.place.regions.left_out.pieces._list
    box = rows.visualItemRect(rows.item(1))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    page.settle()
    assert page.view.text() == _ARTICLE, "a click on the words only chooses"
    plus = QPoint(box.left() + 10, box.center().y())
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=plus)
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=plus)
    page.settle()
    qtbot.waitUntil(lambda: page.view.text() == f"{_ARTICLE}\n{_DONATE}", timeout=5000)
    assert len(listed(page)) == 2
    page.shortcut("Ctrl+Z")
    qtbot.waitUntil(lambda: len(listed(page)) == 3, timeout=5000)
    words = rows.visualItemRect(rows.item(1)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=words)
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=words)
    page.settle()
    qtbot.waitUntil(lambda: page.view.text() == f"{_ARTICLE}\n{_DONATE}", timeout=5000)


def test_keys_alone_take_a_piece_in(page: Desk, qtbot: QtBot) -> None:
    strip = page.place.regions.left_out
    page.shortcut("Ctrl+Shift+E")
    assert QApplication.focusWidget() is strip.pieces._list
    QTest.keyClick(strip.pieces._list, Qt.Key.Key_Return)
    page.settle()
    qtbot.waitUntil(lambda: page.view.text() == f"Foto: EFE\n{_ARTICLE}", timeout=5000)
    page.shortcut("Ctrl+Z")
    qtbot.waitUntil(lambda: len(listed(page)) == 3, timeout=5000)
    strip.pieces.focus_list()
    QTest.keyClick(strip.pieces._list, Qt.Key.Key_Escape)
    assert not strip.pieces.isVisible()
    assert QApplication.focusWidget() is page.view
    assert not page.window.actions_["left_out"].isChecked()


def test_the_raw_source_opens_at_the_piece(page: Desk) -> None:
    strip, panel = page.place.regions.left_out, page.place.regions.source
    page.shortcut("Ctrl+Shift+E")
    strip.pieces._list.setCurrentRow(1)
    QTest.mouseClick(strip._source, Qt.MouseButton.LeftButton)
    assert panel.isVisible()
    assert panel._text.textCursor().position() == _PAGE["page.txt"].index(_DONATE)
    assert panel.left_out._list.currentItem().text() == _DONATE
    assert not strip.pieces.isVisible()  # one list is enough
    page.shortcut("Ctrl+Shift+E")
    strip.pieces._list.setCurrentRow(0)
    assert panel._text.textCursor().position() == 0


def test_what_is_left_out_within_a_statement_is_grey_in_the_raw_source(page: Desk, qtbot: QtBot) -> None:
    page.shortcut("Ctrl+U")
    left_out = page.place.regions.source.left_out
    left_out._list.setCurrentRow(2)
    QTest.mouseClick(left_out._take, Qt.MouseButton.LeftButton)
    page.settle()
    qtbot.waitUntil(lambda: listed(page)[1:] == [f"Within: Request or navigation · {_DONATE}"], timeout=5000)
    grey = page.window.theme.color("text3")
    marks = page.place.regions.source._text.extraSelections()
    greyed = [one.cursor.selectedText() for one in marks if one.format.foreground().color() == grey]
    assert _DONATE in greyed


def test_where_nothing_is_left_out_there_is_no_line(desk: Desk) -> None:
    assert not desk.place.regions.left_out.isVisible()
    desk.shortcut("Ctrl+Shift+E")
    assert desk.window.status._message.text() == "Nothing is left out beside this statement."
    assert not desk.window.actions_["left_out"].isChecked()
