import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.parts.segment_button import SegmentButton
from annotator.ui.parts.segmented import Segment, Segmented
from annotator.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def polarity(theme: Theme, qtbot: QtBot) -> Segmented:
    widget = Segmented(theme, "polarity")
    widget.set_segments([Segment("favour", "1"), Segment("against", "2"), Segment("neutral", "3")])
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def buttons(widget: Segmented) -> list[SegmentButton]:
    return widget.findChildren(SegmentButton)


def test_a_click_chooses_and_a_second_one_clears(polarity: Segmented, qtbot: QtBot) -> None:
    told: list[int] = []
    polarity.chosen.connect(told.append)
    QTest.mouseClick(buttons(polarity)[1], LEFT, pos=QPoint(5, 5))
    assert polarity.current() == 1
    QTest.mouseClick(buttons(polarity)[2], LEFT)
    QTest.mouseClick(buttons(polarity)[2], LEFT)
    assert told == [1, 2, -1]
    assert not any(button.isChecked() for button in buttons(polarity))


def test_keys_walk_and_choose(polarity: Segmented, qtbot: QtBot) -> None:
    told: list[int] = []
    polarity.chosen.connect(told.append)
    polarity.focus_current()
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClicks(focused(), "3")
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert told == [1, 2, 0]


def test_it_is_one_stop_of_the_tab_key(polarity: Segmented) -> None:
    polarity.choose(1)
    stops = [button.focusPolicy() == Qt.FocusPolicy.StrongFocus for button in buttons(polarity)]
    assert stops == [False, True, False]


def test_showing_a_value_tells_nothing(polarity: Segmented, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(polarity.chosen):
        polarity.choose(2)
    assert buttons(polarity)[2].isChecked()


def test_where_there_is_little_room_the_keys_give_way_to_the_words(polarity: Segmented) -> None:
    polarity.resize(polarity.width_needed(), 28)
    roomy = polarity.grab().toImage()
    assert polarity.width_needed(with_keys=False) < polarity.width_needed()
    polarity.resize(polarity.width_needed(with_keys=False), 28)
    assert polarity.grab().toImage() != roomy
    assert "(2)" in buttons(polarity)[1].toolTip()


def test_five_values_are_too_many(theme: Theme) -> None:
    with pytest.raises(ValueError, match="at most 4"):
        Segmented(theme, "kind").set_segments([Segment(str(place)) for place in range(5)])
