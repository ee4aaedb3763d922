"""Issuer, date and language in a real window: asked in one place, shown in head and list, one step back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.store.listing import load_rows, row_of
from annotator.store.project import Project
from annotator.store.statements import load_statement
from annotator.ui.statement_list.row_words import origin_words
from annotator.ui.text_head.origin_popup import OriginPopup

from .conftest import Desk


def popup(desk: Desk) -> OriginPopup:
    (found,) = [one for one in desk.place.regions.head.findChildren(OriginPopup) if one.isVisible()]
    return found


def known(desk: Desk) -> tuple[str, str, str, str]:
    assert desk.window.session is not None
    with Project.open(desk.window.session.path, read_only=True) as project:
        found = load_statement(project, desk.statement_id)
        return found.issuer, found.date, found.date_precision, found.language


def field(window: OriginPopup, name: str) -> QLineEdit:
    return next(one for one in window.findChildren(QLineEdit) if one.accessibleName() == name)


def test_all_three_by_keys_and_one_step_back(desk: Desk) -> None:
    desk.open_titled("We ")
    before = known(desk)
    desk.shortcut("Ctrl+Shift+I")
    window = popup(desk)
    assert QApplication.focusWidget() is field(window, "Issuer")
    QTest.keyClicks(field(window, "Issuer"), "Public Services International")
    QTest.keyClick(field(window, "Issuer"), Qt.Key.Key_Return)
    field(window, "Date").setFocus()
    QTest.keyClicks(field(window, "Date"), "2022-02-24~")
    field(window, "Language").setFocus()
    field(window, "Language").selectAll()
    QTest.keyClicks(field(window, "Language"), "fren")
    QTest.keyClick(field(window, "Language"), Qt.Key.Key_Return)
    QTest.keyClick(field(window, "Language"), Qt.Key.Key_Return)
    desk.settle()
    assert known(desk) == ("Public Services International", "2022-02-24", "about", "fr")
    words = "Public Services International · about 24 February 2022 · fr"
    assert desk.place.regions.head._origin.words() == words
    session = desk.window.session
    assert session is not None
    row = row_of(session.project, desk.statement_id)
    assert row is not None
    shown = load_rows(session.project, session.reviewer.id, [row])[row]
    assert origin_words(shown) == "Public Services International · about 24 Feb 2022 · fr"
    desk.shortcut("Ctrl+Z")
    assert known(desk) == before
    assert desk.place.regions.head._origin.words() != words


def test_no_date_is_told_in_place_and_escape_leaves_everything(desk: Desk) -> None:
    desk.open_titled("We ")
    before = known(desk)
    QTest.mouseClick(desk.place.regions.head._origin, Qt.MouseButton.LeftButton)
    window = popup(desk)
    field(window, "Date").setFocus()
    QTest.keyClicks(field(window, "Date"), "soon")
    QTest.keyClick(field(window, "Date"), Qt.Key.Key_Return)
    assert window.isVisible()
    assert window._fault.isVisible()
    QTest.keyClick(field(window, "Date"), Qt.Key.Key_Escape)
    desk.settle()
    assert known(desk) == before


def test_markup_in_an_issuer_shows_as_typed(desk: Desk) -> None:
    desk.window.resize(1400, 800)  # room for all the words
    desk.open_titled("We ")
    QTest.mouseClick(desk.place.regions.head._origin, Qt.MouseButton.LeftButton)
    window = popup(desk)
    QTest.keyClicks(field(window, "Issuer"), "<b>&A</b>")
    QTest.mouseClick(window._keep_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert known(desk)[0] == "<b>&A</b>"
    button = desk.place.regions.head._origin
    assert button.words().startswith("<b>&A</b>")
    assert "&&A" in button.text()
    assert "&lt;b&gt;" in button.toolTip()
