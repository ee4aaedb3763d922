import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Codebook
from annotator.ui.label_palette.entry import PaletteEntry
from annotator.ui.label_palette.palette import LabelPalette
from annotator.ui.label_palette.placing import placed_beside
from annotator.ui.theme.theme import Theme

ANCHOR = QRect(60, 80, 300, 22)


class Window(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.text = QPlainTextEdit("some words")
        QVBoxLayout(self).addWidget(self.text)
        self.palette_ = LabelPalette(theme, self)
        self.told: list[str] = []
        self.palette_.label_chosen.connect(self.told.append)
        self.resize(700, 500)


@pytest.fixture
def window(theme: Theme, codebook: Codebook, qtbot: QtBot) -> Window:
    widget = Window(theme)
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    widget.text.setFocus()
    widget.palette_.open_at(ANCHOR, codebook, "demand")
    return widget


def press(key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    if isinstance(key, str):
        QTest.keyClicks(widget, key)
    else:
        QTest.keyClick(widget, key, modifier)


def test_enter_takes_the_label_that_was_used_last(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.palette_.closed):
        press(Qt.Key.Key_Return)
    assert window.told == ["demand"]
    assert not window.palette_.isVisible()
    assert window.text.hasFocus()


def test_a_letter_takes_its_label(window: Window) -> None:
    press("q")
    assert window.told == ["quote"]
    assert window.text.toPlainText() == "some words"


def test_arrows_move_between_core_and_optional_labels(window: Window) -> None:
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)  # the end of the row
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert window.told == ["quote"]


def test_escape_closes_and_labels_nothing(window: Window) -> None:
    press(Qt.Key.Key_Escape)
    assert not window.palette_.isVisible()
    assert window.told == []
    assert window.text.hasFocus()


def test_another_key_closes_and_reaches_the_text(window: Window) -> None:
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert not window.palette_.isVisible()
    assert window.text.textCursor().selectedText() == "s"


def test_a_click_takes_a_label_and_a_click_elsewhere_closes(window: Window, codebook: Codebook) -> None:
    entry = next(e for e in window.palette_.findChildren(PaletteEntry) if e.label.id == "stance")
    QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert window.told == ["stance"]
    window.palette_.open_at(ANCHOR, codebook, "demand")
    QTest.mouseClick(window.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 400))
    assert not window.palette_.isVisible()
    assert window.told == ["stance"]


def test_retired_labels_are_not_offered(window: Window) -> None:
    assert "motive" not in [e.label.id for e in window.palette_.findChildren(PaletteEntry)]


def test_a_question_mark_tells_more_and_the_anchor_stays_free(window: Window) -> None:
    before = window.palette_.height()
    press("?")
    assert window.palette_.height() > before
    assert not window.palette_.geometry().intersects(ANCHOR)


@pytest.mark.parametrize("y", range(0, 500, 30))
@pytest.mark.parametrize("x", [0, 200, 600])
def test_it_never_covers_the_anchor_and_stays_in_the_window(window: Window, codebook: Codebook, x: int, y: int) -> None:
    anchor = QRect(x, y, 90, 22)
    window.palette_.close_palette()
    window.palette_.open_at(anchor, codebook, "")
    assert not window.palette_.geometry().intersects(anchor)
    assert window.rect().contains(window.palette_.geometry())


def test_beside_an_anchor_of_the_whole_height_it_goes_to_the_side() -> None:
    corner = placed_beside(QRect(0, 0, 300, 500), QSize(200, 100), QRect(0, 0, 700, 500))
    assert corner.x() > 300
