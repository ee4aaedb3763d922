"""The command palette in a real window: by keys and by mouse, and what it says of what cannot be done."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.operations.sampling import create_sample
from annotator.ui.actions.commands import Commands
from annotator.ui.command_palette.entry import Entry, Kind, matched_letters, matching
from annotator.ui.command_palette.palette import CommandPalette

from .conftest import Desk


@pytest.fixture
def sample(open_desk: Callable[[Path], Desk], tmp_path: Path) -> Desk:
    """A window with the sample, whose spans name actors."""
    create_sample(tmp_path / "sample.annotator").close()
    return open_desk(tmp_path / "sample.annotator")


def palette_of(desk: Desk) -> CommandPalette:
    (palette,) = desk.window.findChildren(CommandPalette)
    return palette


def ask(desk: Desk, typed: str) -> CommandPalette:
    """Open the palette and type."""
    desk.shortcut("Ctrl+K")
    palette = palette_of(desk)
    assert palette.is_open()
    field = palette.findChild(QLineEdit)
    assert field is not None
    assert field.hasFocus()
    QTest.keyClicks(field, typed)
    return palette


def press(desk: Desk, key: Qt.Key) -> None:
    field = palette_of(desk).findChild(QLineEdit)
    assert field is not None
    QTest.keyClick(field, key)
    desk.settle()


def words(palette: CommandPalette, kind: Kind) -> list[str]:
    return [entry.words for entry in palette.entries() if entry.kind is kind]


def test_every_entry_of_the_menus_is_a_command(desk: Desk) -> None:
    palette = ask(desk, ">")
    offered = {entry.id for entry in palette.entries()}
    in_menus = {spec.name for menu in desk.window.actions_.menus() for spec in menu.entries if spec}
    assert offered == in_menus - {"commands"}
    keys = {entry.id: entry.keys for entry in palette.entries()}
    assert keys["undo"] == "U  Ctrl+Z"


def test_a_command_runs_and_is_offered_first_the_next_time(desk: Desk) -> None:
    before = desk.statement_id
    ask(desk, "next statement")
    press(desk, Qt.Key.Key_Return)
    assert desk.statement_id != before
    assert desk.view.hasFocus()
    palette = ask(desk, "")
    assert [entry.id for entry in palette.entries()] == ["next"]
    press(desk, Qt.Key.Key_Escape)
    assert not palette.is_open()
    assert desk.view.hasFocus()


def test_what_cannot_be_done_says_why_and_stays(desk: Desk) -> None:
    palette = ask(desk, "delete span")
    current = palette.current()
    assert current is not None
    assert (current.id, current.why_not) == ("delete_span", "Select a span first.")
    press(desk, Qt.Key.Key_Return)
    assert palette.is_open()


def test_a_label_labels_the_selection_and_relabels_the_span(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.select("demand peace")
    ask(desk, "#dem")
    press(desk, Qt.Key.Key_Return)
    assert [span.quote for span in desk.spans()] == ["demand peace"]
    ask(desk, "#targ")
    press(desk, Qt.Key.Key_Return)
    assert desk.window.session is not None
    assert [desk.window.session.codebook.label(span.label_id).name for span in desk.spans()] == ["target"]


def test_statements_and_actors_are_found_in_the_project(sample: Desk, qtbot: QtBot) -> None:
    palette = ask(sample, "oppose condemn ukraine")
    qtbot.waitUntil(lambda: bool(words(palette, Kind.STATEMENT)), timeout=5000)
    press(sample, Qt.Key.Key_Return)
    assert "We oppose and condemn the Russian invasion of Ukraine." in sample.view.text()
    palette = ask(sample, "@global union")
    qtbot.waitUntil(lambda: bool(words(palette, Kind.ACTOR)), timeout=5000)
    found = palette.current()
    assert found is not None
    press(sample, Qt.Key.Key_Return)
    assert sample.place.regions.statements._filter.wanted.search == found.words


def test_arrows_walk_past_the_headings_and_come_round(desk: Desk, qtbot: QtBot) -> None:
    palette = ask(desk, "s")
    (commands,) = desk.window.findChildren(Commands)
    qtbot.waitUntil(lambda: not commands._pause.isActive() and commands._job is None, timeout=5000)
    entries = palette.entries()
    assert {entry.kind for entry in entries} >= {Kind.COMMAND, Kind.LABEL}
    for entry in [*entries[1:], entries[0]]:
        press(desk, Qt.Key.Key_Down)
        assert palette.current() == entry
    press(desk, Qt.Key.Key_Up)
    assert palette.current() == entries[-1]


def test_the_mouse_opens_chooses_and_closes(desk: Desk) -> None:
    button = desk.window.menuBar().cornerWidget()
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    palette = palette_of(desk)
    assert palette.is_open()
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton)
    assert not palette.is_open()
    before = desk.statement_id
    palette = ask(desk, "next statement")
    row = palette._list.visualRect(palette._list.currentIndex())
    QTest.mouseClick(palette._list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    desk.settle()
    assert desk.statement_id != before


def test_it_works_without_a_project_and_says_when_nothing_is_found(desk: Desk) -> None:
    desk.window.leave_project()
    desk.window.start_page.setFocus()
    palette = ask(desk, "<b>nothing</b>")
    assert palette.entries() == []
    assert palette._nothing.text() == "Nothing here is called “<b>nothing</b>”."
    press(desk, Qt.Key.Key_Escape)
    palette = ask(desk, "export")
    assert {entry.why_not for entry in palette.entries()} == {"Open a project first."}


def test_hints_give_way_whole_where_a_language_needs_more_room(desk: Desk) -> None:
    hints = ask(desk, "x")._foot
    for width in (560, 420, 300):
        hints.resize(width, hints.height())
        shown = [one for one in hints._hints if not one.isHidden()]
        assert shown
        assert shown == hints._hints[-len(shown) :]
        assert sum(one.sizeHint().width() for one in shown) <= width
    assert len([one for one in hints._hints if not one.isHidden()]) < len(hints._hints)


def test_the_last_row_stands_above_the_hints_also_after_they_were_left_out(desk: Desk) -> None:
    palette = ask(desk, "")
    palette._foot.resize(20, 30)
    assert all(hint.isHidden() for hint in palette._foot._hints)
    desk.shortcut("Ctrl+K")
    ask(desk, "")
    QApplication.processEvents()
    rows = palette._list
    last = rows.visualRect(rows.model().index(rows.model().rowCount() - 1, 0))
    assert rows.viewport().rect().contains(last)
    assert rows.geometry().bottom() < palette._foot.geometry().top()


def test_the_best_match_is_first_and_its_letters_are_known() -> None:
    entries = [Entry(Kind.COMMAND, name, name) for name in ("Redo", "Mark as done", "Done and next", "Über & done")]
    assert [entry.id for entry in matching("do", entries)] == ["Done and next", "Mark as done", "Über & done", "Redo"]
    assert [entry.id for entry in matching("done uber", entries)] == ["Über & done"]
    assert [hit.quote("Über & done") for hit in matched_letters("uber do", "Über & done")] == ["Über", "do"]
