from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Choice
from annotator.ui.parts.choice_field import ChoiceField
from annotator.ui.parts.fitting_scroll_area import FittingScrollArea
from annotator.ui.parts.message_bar import MessageBar
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.section import Section
from annotator.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton


def test_a_section_folds_at_a_click_on_its_title(theme: Theme, qtbot: QtBot) -> None:
    section = Section(theme, "Codebook")
    body = QLabel("body")
    section.set_body(body)
    qtbot.addWidget(section)
    section.show()
    title = section.findChildren(PlainButton)[0]
    with qtbot.waitSignal(section.opened) as told:
        QTest.mouseClick(title, LEFT)
    assert told.args == [False]
    assert not body.isVisible()
    assert not section.is_open()
    with qtbot.assertNotEmitted(section.opened):
        section.set_open(False)
    QTest.keyClick(title, Qt.Key.Key_Space)
    assert body.isVisible()


def test_a_message_stays_until_it_is_cleared(theme: Theme, qtbot: QtBot) -> None:
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    assert bar.sentence() == ""
    bar.show_message("error", "Not saved: <b>the disk</b> is full.", ["Try again", "Save a copy…"])
    assert bar.sentence() == "Not saved: <b>the disk</b> is full."
    with qtbot.waitSignal(bar.button_clicked) as told:
        QTest.mouseClick(bar.findChildren(QPushButton)[1], LEFT)
    assert told.args == [1]
    assert bar.sentence()
    bar.clear()
    assert bar.sentence() == ""


def test_choices_lie_side_by_side_only_where_they_fit(theme: Theme, qtbot: QtBot) -> None:
    field = ChoiceField(theme, "polarity")
    qtbot.addWidget(field)
    field.set_choices([Choice("f", "p", "favour", 0, key="1"), Choice("a", "p", "against", 1, key="2")])
    field.show_choice("a")
    field.resize(300, 28)
    field.show()
    assert field.lies_side_by_side()
    field.resize(70, 28)
    qtbot.waitUntil(lambda: not field.lies_side_by_side())
    assert field._field.text() == "against"
    field.resize(300, 28)
    qtbot.waitUntil(field.lies_side_by_side)
    with qtbot.waitSignal(field.chosen) as told:
        field._segmented.chosen.emit(0)
    assert told.args == ["f"]
    assert field._field.text() == "favour"


def test_a_fitting_area_is_as_high_as_its_content_and_scrolls_beyond(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    content = QWidget()
    words = PlainLabel(theme, "Words that wrap where it is narrow. " * 3, wrap=True)
    QVBoxLayout(content).addWidget(words)
    area = FittingScrollArea(content)
    column.addWidget(area)
    column.addStretch(1)
    window.resize(200, 400)
    window.show()
    qtbot.waitUntil(lambda: 40 < area.height() == content.height() < 300)
    assert content.width() == 200
    words.setText("Words that wrap where it is narrow. " * 40)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 100)
    assert area.height() == 400
