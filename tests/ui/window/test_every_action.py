"""Every action of the menus, by palette, by keys and by mouse; and what it changed is taken back by one undo."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from annotator.operations.sampling import create_sample
from annotator.store.annotations import load_annotations
from annotator.store.listing import busiest_statement
from annotator.store.project import Project
from annotator.ui.actions.key_table import works_in_text_only
from annotator.ui.actions.specs import Need
from annotator.ui.command_palette.palette import CommandPalette
from annotator.ui.settings import Place

from .conftest import Desk

_TYPED = {"Enter": Qt.Key.Key_Return, "Tab": Qt.Key.Key_Tab, "Shift+Tab": Qt.Key.Key_Backtab, "Del": Qt.Key.Key_Delete}

_WALKS = {"next_span", "previous_span"}  # the text walks by itself, without the action


@pytest.fixture
def sample(open_desk: Callable[[Path], Desk], tmp_path: Path) -> Desk:
    """A window with the sample at the statement with the most spans, one of them selected."""
    path = tmp_path / "sample.annotator"
    create_sample(path).close()
    with Project.open(path, read_only=True) as project:
        statement = busiest_statement(project)
        span = max(load_annotations(project, statement).spans, key=lambda one: len(one.attributes))
    desk = open_desk(path)
    desk.place.go_to(Place(statement, span_id=span.id))
    desk.view.setFocus()
    return desk


class Counted:
    """The actions of a window with nothing behind them but a count, so that no dialog opens and nothing quits."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.done: list[str] = []
        actions = desk.window.actions_
        self.allow_all()
        self.specs = [spec for menu in actions.menus() for spec in menu.entries if spec is not None]
        for spec in self.specs:
            if spec.name != "commands":
                actions[spec.name].triggered.disconnect()
                actions[spec.name].triggered.connect(lambda _checked=False, name=spec.name: self.done.append(name))

    def allow_all(self) -> None:
        """As if everything were there to act on."""
        self.desk.view.setFocus()
        self.desk.window.actions_.allow(~Need.NOTHING)

    def take(self) -> list[str]:
        """What was done since the last time."""
        self.desk.settle()
        done, self.done = self.done, []
        return done


def test_by_the_palette(sample: Desk) -> None:
    counted = Counted(sample)
    for spec in counted.specs:
        if spec.name == "commands":
            continue
        sample.shortcut("Ctrl+K")
        (palette,) = sample.window.findChildren(CommandPalette)
        field = palette.findChild(QLineEdit)
        assert field is not None
        field.setText(f">{sample.window.actions_.words(spec.name)}")
        assert (found := palette.current()) is not None
        assert found.id == spec.name
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert counted.take() == [spec.name]


def test_by_the_mouse(sample: Desk) -> None:
    counted = Counted(sample)
    bar = sample.window.menuBar()
    for title in bar.actions():
        menu = title.menu()
        assert isinstance(menu, QMenu)
        for action in _entries(menu):
            QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(title).center())
            assert menu.isVisible()
            if action.objectName() != "commands":
                QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
                assert counted.take() == [action.objectName()]
            menu.close()


def test_by_keys(sample: Desk) -> None:
    counted = Counted(sample)
    actions = sample.window.actions_
    for spec in counted.specs:
        for key in actions.keys(spec.name):
            if spec.name != "commands":
                counted.allow_all()
                at = sample.view.selected_span
                _press(sample, key)
                walked = [spec.name] if spec.name in _WALKS and sample.view.selected_span != at else []
                assert counted.take() + walked == [spec.name], key


def test_what_has_no_key_of_its_own_is_reached_by_the_keys_of_the_menus(sample: Desk) -> None:
    counted = Counted(sample)
    bar = sample.window.menuBar()
    for title in bar.actions():
        menu = title.menu()
        assert isinstance(menu, QMenu)
        for action in _entries(menu):
            if sample.window.actions_.keys(action.objectName()):
                continue
            bar.setActiveAction(title)
            for _ in menu.actions():
                if menu.activeAction() is action:
                    break
                QTest.keyClick(menu, Qt.Key.Key_Down)
            QTest.keyClick(menu, Qt.Key.Key_Return)
            assert counted.take() == [action.objectName()]


def _entries(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator() and action.isVisible()]


def _press(desk: Desk, key: str) -> None:
    if not works_in_text_only(key):
        QTest.keySequence(desk.window, QKeySequence(key))
    elif key in _TYPED:
        QTest.keyClick(desk.view, _TYPED[key])
    elif len(key) == 1:
        QTest.keyClicks(desk.view, key)
    else:
        QTest.keySequence(desk.view, QKeySequence(key))


# What changes the work at once. What asks first, in a field or a dialog, is undone in the tests of that.

_AT_ONCE = (
    "done_and_next",
    "state_in_work",
    "state_done",
    "flag",
    "start_left",
    "start_right",
    "end_left",
    "end_right",
    "start_left_character",
    "start_right_character",
    "end_left_character",
    "end_right_character",
    "delete_span",
)


@pytest.mark.parametrize("name", _AT_ONCE)
def test_one_undo_takes_it_back_and_redo_does_it_again(sample: Desk, name: str) -> None:
    before, at = _work(sample, sample.statement_id), sample.statement_id
    sample.window.actions_[name].trigger()
    sample.settle()
    after = _work(sample, at)
    assert after != before
    sample.shortcut("Ctrl+Z")
    assert _work(sample, at) == before
    assert sample.statement_id == at
    sample.shortcut("Ctrl+Shift+Z")
    assert _work(sample, at) == after


def _work(desk: Desk, statement: str) -> list[object]:
    """The spans, relations and reviews of a statement, without the change that each was last touched by."""
    assert desk.window.session is not None
    with Project.open(desk.window.session.path, read_only=True) as project:
        found = load_annotations(project, statement)
    return [
        *(replace(span, changed_by="") for span in found.spans),
        *(replace(relation, changed_by="") for relation in found.relations),
        *(replace(review, changed_by="") for review in found.reviews if not review.deleted),
    ]
