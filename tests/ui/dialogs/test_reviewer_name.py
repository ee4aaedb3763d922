from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from annotator.core.annotations import Reviewer
from annotator.ui.dialogs.reviewer_name import ReviewerNameDialog
from annotator.ui.theme.theme import Theme


def test_the_name_is_typed_over_and_taken_by_enter(qtbot: QtBot, theme: Theme) -> None:
    dialog = ReviewerNameDialog(theme, "ana")
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.findChild(QLineEdit)
    assert field is not None
    qtbot.waitUntil(field.hasFocus, timeout=2000)
    QTest.keyClicks(field, "  Maria  Alvarez ")
    with qtbot.waitSignal(dialog.accepted, timeout=2000):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.reviewer() == Reviewer.named("Maria Alvarez")


def test_a_blank_name_cannot_be_taken(qtbot: QtBot, theme: Theme) -> None:
    dialog = ReviewerNameDialog(theme, "ana")
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("   ")
    with qtbot.assertNotEmitted(dialog.accepted):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.reviewer() is None
