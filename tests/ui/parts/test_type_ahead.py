import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme

OPTIONS = [Option("w", "stop war"), Option("t", "withdraw troops"), Option("n", "negotiate"), Option("b", "<b>x</b>")]


class Form(QWidget):
    def __init__(self, theme: Theme, *, allow_new: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.field = TypeAhead(theme, "kind", allow_new=allow_new)
        self.field.set_options(OPTIONS)
        self.field.show_value("w", "stop war")
        self.other = QLineEdit()
        column.addWidget(self.field)
        column.addWidget(self.other)
        self.told: list[tuple[str, str]] = []
        self.field.chosen.connect(lambda id_, words: self.told.append((id_, words)))

    def rows(self) -> list[str]:
        model = self.field._model
        return [model.item(row).text() for row in range(model.rowCount())]


@pytest.fixture(params=[False, True], ids=["closed", "open to new"])
def form(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot) -> Form:
    widget = Form(theme, allow_new=request.param)
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    widget.field.setFocus()
    return widget


def test_typing_offers_the_best_match_and_enter_takes_it(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.field, "tro")
    assert form.rows()[0] == "withdraw troops"
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert form.told == [("t", "withdraw troops")]
    assert form.field.text() == "withdraw troops"


def test_enter_in_the_list_takes_the_row_that_was_walked_to(form: Form, qtbot: QtBot) -> None:
    QTest.keyClick(form.field, Qt.Key.Key_Down)
    popup = form.field._popup()
    assert popup.isVisible()
    assert popup.currentIndex().data() == "stop war"
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert form.told == [("t", "withdraw troops")]
    assert not popup.isVisible()


def test_a_click_in_the_list_takes_the_row(form: Form, qtbot: QtBot) -> None:
    form.field.open_list()
    popup = form.field._popup()
    place = popup.visualRect(popup.model().index(2, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert form.told == [("n", "negotiate")]


def test_escape_restores_and_tells_nothing(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.field, "neg")
    QTest.keyClick(form.field._popup(), Qt.Key.Key_Escape)
    assert form.field.text() == "stop war"
    assert form.told == []


def test_an_emptied_field_has_no_value(form: Form, qtbot: QtBot) -> None:
    QTest.keyClick(form.field, Qt.Key.Key_Backspace)
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert form.told == [("", "")]


def test_leaving_takes_only_what_is_beyond_doubt(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.field, "ne")
    form.field._popup().hide()
    form.other.setFocus()
    assert (form.field.text(), form.told) == ("stop war", [])
    form.field.setFocus()
    QTest.keyClicks(form.field, "NEGOTIATE")
    form.field._popup().hide()
    form.other.setFocus()
    assert form.told == [("n", "negotiate")]


@pytest.mark.parametrize("form", [True], indirect=True, ids=[""])
def test_a_new_value_is_offered_last(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.field, "war")
    assert form.rows() == ["stop war", "Add “war”"]
    QTest.keyClick(form.field._popup(), Qt.Key.Key_Down)
    QTest.keyClick(form.field._popup(), Qt.Key.Key_Return)
    assert form.told == [("", "war")]


@pytest.mark.parametrize("form", [False], indirect=True, ids=[""])
def test_a_closed_list_takes_nothing_new(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.field, "peace")
    assert form.rows() == []
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    form.other.setFocus()
    assert (form.field.text(), form.told) == ("stop war", [])


def test_what_is_half_typed_survives_a_refresh(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.field, "neg")
    form.field.show_value("t", "withdraw troops")
    assert form.field.text() == "neg"
    QTest.keyClick(form.field._popup(), Qt.Key.Key_Escape)
    assert form.field.text() == "withdraw troops"


def test_read_only_offers_nothing(form: Form, qtbot: QtBot) -> None:
    form.field.set_read_only(True)
    QTest.keyClicks(form.field, "neg")
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    form.field.open_list()
    assert not form.field._popup().isVisible()
    assert form.told == []
