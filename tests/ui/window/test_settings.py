"""The settings dialog over a real window: by mouse and keys, live, with conflicts told at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from annotator.ui.dialogs.settings.dialog import SettingsDialog
from annotator.ui.parts.key_field import KeyField
from annotator.ui.parts.segment_button import SegmentButton
from annotator.ui.settings import Settings
from annotator.ui.text_view.text_sizes import WIDE

from .conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT, LABELLING, WINDOW, KEYS = range(4)


@pytest.fixture
def dialog(desk: Desk) -> SettingsDialog:
    desk.open_titled("First")
    desk.shortcut("Ctrl+,")
    (found,) = desk.window.findChildren(SettingsDialog)
    return found


def click(dialog: SettingsDialog, words: str) -> None:
    """Click the button or segment with these words on the open page."""
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    named = [one for one in buttons if words in {one.text(), getattr(getattr(one, "segment", None), "words", "")}]
    assert len(named) == 1, words
    QTest.mouseClick(named[0], Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def keys_of(dialog: SettingsDialog, action: str) -> KeyField:
    """The field that takes keys for this action, reached by keys alone."""
    dialog.open_page(KEYS)
    dialog.keys.list.go_to(action)
    dialog.keys.list.setFocus()
    QTest.keyClick(dialog.keys.list, Qt.Key.Key_Return)
    field = dialog.keys.editor._field
    assert field.hasFocus()
    return field


def test_the_text_follows_at_once(desk: Desk, dialog: SettingsDialog, settings: Settings) -> None:
    click(dialog, "Larger")
    click(dialog, "Wide")
    assert (desk.view.zoom(), desk.view.look().measure) == (17, WIDE)
    click(dialog, "Wide")  # it stays
    assert desk.view.look().measure == WIDE
    desk.view.set_zoom(20)
    assert dialog.text._size.text() == "20 pixels"
    dialog.open_page(LABELLING)
    click(dialog, "characters")
    click(dialog, "on Enter alone")
    assert not desk.view._mouse.by_words
    assert not desk.place.palette_after_mouse
    dialog.open_page(WINDOW)
    click(dialog, "High contrast")
    assert desk.window.theme.scheme == settings.text("scheme") == "contrast"
    assert desk.window.actions_["scheme_contrast"].isChecked()
    click(dialog, "low")
    assert desk.place.regions.statements._delegate.compact


def test_the_reviewers_name_holds_when_the_field_is_left(desk: Desk, dialog: SettingsDialog) -> None:
    dialog.open_page(LABELLING)
    field = dialog.labelling._name
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Zora")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.window.session is not None
    assert desk.window.session.reviewer.name == "Zora"
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Zora"
    assert dialog.isVisible()


def test_a_key_is_added_by_pressing_it_and_works_at_once(desk: Desk, dialog: SettingsDialog) -> None:
    field = keys_of(dialog, "next")
    QTest.keyClick(field, Qt.Key.Key_Z)
    QTest.keyClick(field, Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.AltModifier)
    actions = desk.window.actions_
    assert actions.keys("next") == ("J", "Alt+Down", "Z", "Ctrl+Alt+P")
    assert actions["next"].shortcuts()[-1].toString() == "Ctrl+Alt+P"
    before = desk.statement_id
    desk.key("Z")
    assert desk.statement_id != before
    click(dialog, "Usual keys")
    assert actions.keys("next") == ("J", "Alt+Down")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert dialog.keys.list.hasFocus()
    assert dialog.isVisible()


def test_a_conflict_names_the_other_action_and_can_be_solved(desk: Desk, dialog: SettingsDialog) -> None:
    actions = desk.window.actions_
    field = keys_of(dialog, "undo")
    QTest.keyClick(field, Qt.Key.Key_E, CTRL)
    assert dialog.keys.editor._sentence.text() == "Ctrl+E belongs to “Export”."
    assert actions.keys("undo") == ("U", "Ctrl+Z")
    click(dialog, "Take it from “Export”")
    assert actions.keys("undo") == ("U", "Ctrl+Z", "Ctrl+E")
    assert actions.keys("export") == ()
    QTest.keyClick(field, Qt.Key.Key_D)
    assert dialog.keys.editor._sentence.text() == "D is the key of the label “demand”."
    QTest.keyClick(field, Qt.Key.Key_1)
    assert dialog.keys.editor._sentence.text().startswith("1 is the key of the value “")
    QTest.keyClick(field, Qt.Key.Key_Left, CTRL)
    assert dialog.keys.editor._sentence.text() == "Ctrl+Left moves the caret in the text."
    assert actions.keys("undo") == ("U", "Ctrl+Z", "Ctrl+E")
    click(dialog, "U")  # the cap: takes it away
    assert actions.keys("undo") == ("Ctrl+Z", "Ctrl+E")


def test_all_keys_go_back_and_come_again(desk: Desk, dialog: SettingsDialog, settings: Settings) -> None:
    actions = desk.window.actions_
    QTest.keyClick(keys_of(dialog, "check"), Qt.Key.Key_F9)
    assert settings.keys() == {"check": ("F9",)}
    click(dialog, "Usual keys for everything")
    assert (actions.keys("check"), settings.keys()) == ((), {})
    click(dialog, "Give my keys back")
    assert actions.keys("check") == ("F9",)


def test_actions_are_found_by_name_and_by_key(dialog: SettingsDialog) -> None:
    dialog.open_page(KEYS)
    assert dialog.keys.list.show_matching("ctrl+shift+z") == 1
    assert dialog.keys.list.current() == "redo"
    dialog.keys._search.setFocus()
    QTest.keyClicks(dialog.keys._search, "flag")
    QTest.keyClick(dialog.keys._search, Qt.Key.Key_Down)
    assert dialog.keys.list.hasFocus()
    assert dialog.keys.editor._title.text() == "Flag"


def test_every_action_of_the_menus_is_listed(desk: Desk, dialog: SettingsDialog) -> None:
    specs = [spec for menu in desk.window.actions_.menus() for spec in menu.entries if spec]
    labels = [one for one in dialog.keys.list._codebook.labels if one.key] if dialog.keys.list._codebook else []
    assert dialog.keys.list.show_matching("") == len(specs) + len(labels)


def test_one_dialog_at_a_time_and_one_without_a_project(desk: Desk, dialog: SettingsDialog) -> None:
    desk.window.actions_["settings"].trigger()
    assert desk.window.findChildren(SettingsDialog) == [dialog]
    dialog.close()
    desk.window.leave_project()
    desk.window.actions_["settings"].trigger()
    QApplication.processEvents()
    shown = [one for one in desk.window.findChildren(SettingsDialog) if one.isVisible()]
    assert len(shown) == 1
    assert all(isinstance(one, SegmentButton) for one in shown[0].text.findChildren(SegmentButton))
    shown[0].close()
