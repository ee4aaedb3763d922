from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.shortcut_sheet import ShortcutSheet
from annotator.ui.parts.key_cap import KeyCap
from annotator.ui.theme.theme import Theme

GROUPS = [
    ("Labels", [("<b>demand</b>", "D"), ("speaker", "S")]),
    ("Edit", [("Undo", "U  Ctrl+Z"), ("Redo", "Ctrl+Shift+Z"), ("Wipe", "")]),
    ("Empty", []),
]


def caps(sheet: ShortcutSheet) -> list[str]:
    content = sheet._scroll.widget()
    assert content is not None
    return [cap.text() for cap in content.findChildren(KeyCap)]


def test_shows_every_action_that_has_a_key(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = ShortcutSheet.show_sheet(window, theme, GROUPS)
    assert [action for action, _ in sheet.shown()] == ["<b>demand</b>", "speaker", "Undo", "Redo"]
    assert caps(sheet) == ["D", "S", "U", "Ctrl+Z", "Ctrl+Shift+Z"]
    with qtbot.waitSignal(sheet.rejected, timeout=2000):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)


def test_typing_leaves_what_is_meant(qtbot: QtBot, theme: Theme) -> None:
    sheet = ShortcutSheet(theme, GROUPS)
    qtbot.addWidget(sheet)
    sheet.show()
    field = sheet.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "undo")
    assert sheet.shown() == [("Undo", "U  Ctrl+Z")]
    assert caps(sheet) == ["U", "Ctrl+Z"]
    field.setText("ctrl+shift")
    assert sheet.shown() == [("Redo", "Ctrl+Shift+Z")]
    field.setText("labels")
    assert len(sheet.shown()) == 2
    field.setText("nothing like it")
    assert sheet.shown() == []
    assert sheet.foot_words.text() == "No action and no key matches."
