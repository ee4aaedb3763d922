"""The register of actors in a real window: each answer one step, found by other names, true after undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.core.annotations import Reviewer
from annotator.operations.actors import add_actor
from annotator.store.actors import RegisteredActor, register
from annotator.store.project import Project
from annotator.ui.actor_register.dialog import ActorRegister
from annotator.ui.actor_register.split_dialog import SplitDialog
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.type_ahead import TypeAhead

from .conftest import Desk

LEFT = Qt.MouseButton.LeftButton
ANA = Reviewer.named("Ana")


def actors(desk: Desk) -> dict[str, RegisteredActor]:
    assert desk.window.session is not None
    with Project.open(desk.window.session.path, read_only=True) as project:
        return {entry.actor.name: entry for entry in register(project)}


def name_spans(desk: Desk, *names: str) -> None:
    """Label a word for each name and name the actor behind it."""
    desk.open_titled("We ")
    for word, name in zip(("demand", "peace", "workers", "agree"), names, strict=False):
        desk.select(word)
        desk.key("S")
        desk.shortcut("F2")
        field = QApplication.focusWidget()
        assert isinstance(field, TypeAhead)
        QTest.keyClicks(field, name)
        QApplication.processEvents()
        QTest.keyClick(field, Qt.Key.Key_Return)
        desk.view.setFocus()
        desk.settle()


def opened(desk: Desk) -> ActorRegister:
    desk.shortcut("Shift+F2")
    (found,) = [one for one in desk.window.findChildren(ActorRegister) if one.isVisible()]
    desk.qtbot.waitUntil(found.isActiveWindow)
    return found


def closed(dialog: ActorRegister, desk: Desk) -> None:
    dialog.close()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)


@pytest.fixture
def dialog(desk: Desk) -> ActorRegister:
    name_spans(desk, "IndustriALL Global Union", "IndustriAll global union", "FBU", "FBU")
    return opened(desk)


def undo(dialog: ActorRegister, desk: Desk) -> None:
    dialog.activateWindow()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()


def field(dialog: ActorRegister, name: str) -> QLineEdit:
    return next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name)


def choose(dialog: ActorRegister, desk: Desk, *names: str) -> None:
    dialog.select([actors(desk)[name].actor.id for name in names])


def test_it_lists_counts_and_searches(dialog: ActorRegister, desk: Desk) -> None:
    shown = [dialog.model.entry_at(row) for row in range(dialog.model.rowCount())]
    assert {(entry.actor.name, entry.spans) for entry in shown} == {
        (name, entry.spans) for name, entry in actors(desk).items()
    }
    assert actors(desk)["FBU"].spans == 2
    QTest.keyClicks(dialog.search, "fb")
    assert [dialog.model.entry_at(row).actor.name for row in range(dialog.model.rowCount())] == ["FBU"]


def test_renaming_leaves_the_old_name_to_be_found_in_the_span_panel(dialog: ActorRegister, desk: Desk) -> None:
    choose(dialog, desk, "FBU")
    name = field(dialog, "Canonical name")
    name.selectAll()
    QTest.keyClicks(name, "Fire Brigades Union")
    QTest.keyClick(name, Qt.Key.Key_Return)
    desk.settle()
    entry = actors(desk)["Fire Brigades Union"]
    assert [alias.name for alias in entry.aliases] == ["FBU"]
    assert [one.actor.name for one in dialog.selected()] == ["Fire Brigades Union"]
    closed(dialog, desk)
    desk.select("now")
    desk.key("S")
    desk.shortcut("F2")
    typed = QApplication.focusWidget()
    assert isinstance(typed, TypeAhead)
    QTest.keyClicks(typed, "fbu")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    desk.settle()
    assert actors(desk)["Fire Brigades Union"].spans == 3


def test_facts_and_other_names_are_one_step_each(dialog: ActorRegister, desk: Desk) -> None:
    choose(dialog, desk, "FBU")
    for name, words in (("Kind", "union"), ("Active from", "1918"), ("Another name", "<b>Firefighters</b>")):
        field(dialog, name).setFocus()
        QTest.keyClicks(field(dialog, name), words)
        QApplication.processEvents()
        QTest.keyClick(field(dialog, name), Qt.Key.Key_Return)
        desk.settle()
    entry = actors(desk)["FBU"]
    assert (entry.actor.kind, entry.actor.active_from) == ("union", "1918")
    assert [alias.name for alias in entry.aliases] == ["<b>Firefighters</b>"]
    remove = next(
        one for one in dialog.details.findChildren(IconButton) if "<b>Firefighters</b>" in one.accessibleName()
    )
    QTest.mouseClick(remove, LEFT)
    desk.settle()
    assert actors(desk)["FBU"].aliases == ()
    for _ in range(4):
        undo(dialog, desk)
    entry = actors(desk)["FBU"]
    assert (entry.actor.kind, entry.actor.active_from, entry.aliases) == ("", "", ())


def test_a_refusal_is_told_in_the_dialog_and_the_field_shows_the_truth(dialog: ActorRegister, desk: Desk) -> None:
    choose(dialog, desk, "FBU")
    line = field(dialog, "Active from")
    line.setFocus()
    QTest.keyClicks(line, "long ago")
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.settle()
    assert "no date" in dialog.message.sentence()
    assert line.text() == ""


def test_several_are_merged_with_their_spans_and_parted_by_one_undo(dialog: ActorRegister, desk: Desk) -> None:
    before = actors(desk)
    choose(dialog, desk, "FBU", "IndustriALL Global Union")
    assert dialog.merging.isVisible()
    merge = dialog.merging._merge
    assert "3" in merge.text() or "4" in merge.text()
    QTest.mouseClick(merge, LEFT)
    desk.settle()
    after = actors(desk)
    assert len(after) == len(before) - 1
    assert max(entry.spans for entry in after.values()) == sum(
        before[name].spans for name in ("FBU", "IndustriALL Global Union")
    )
    undo(dialog, desk)
    assert {name: entry.spans for name, entry in actors(desk).items()} == {
        name: entry.spans for name, entry in before.items()
    }


def test_spans_are_split_off_to_a_new_actor(dialog: ActorRegister, desk: Desk) -> None:
    choose(dialog, desk, "FBU")
    QTest.mouseClick(dialog.details._split, LEFT)
    (asking,) = dialog.findChildren(SplitDialog)
    asking.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert not asking._do.isEnabled()
    QTest.keyClicks(asking.name, "Farmers and Bakers Union")
    QTest.mouseClick(asking._do, LEFT)
    desk.settle()
    assert {name: entry.spans for name, entry in actors(desk).items() if "B" in name} == {
        "FBU": 1,
        "Farmers and Bakers Union": 1,
    }


def test_pairs_that_may_be_one_are_accepted_or_refused_for_good(desk: Desk) -> None:
    assert desk.window.session is not None
    for name in ("Confederation of Labour of Russia (KTR)", "KTR", "Fire Brigades Union", "Fire Brigade Union"):
        desk.window.session.do(add_actor, name)
    desk.settle()
    dialog = opened(desk)
    desk.qtbot.waitUntil(lambda: len(dialog.suggestions.cards) == 2, timeout=10_000)
    QTest.mouseClick(dialog.pairs_chip, LEFT)
    QTest.mouseClick(dialog.suggestions.cards[0].accept, LEFT)
    desk.settle()
    desk.qtbot.waitUntil(lambda: len(dialog.suggestions.cards) == 1, timeout=10_000)
    assert len(actors(desk)) == 3
    QTest.mouseClick(dialog.suggestions.cards[0].refuse, LEFT)
    assert dialog.suggestions.cards == []
    closed(dialog, desk)
    again = opened(desk)
    desk.qtbot.wait(300)
    assert again.suggestions.cards == []
    assert len(actors(desk)) == 3
