"""What the reviewer prefers, in a real window and across a restart."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.actions.preferring import Preferring
from annotator.ui.preferences import Preferences
from annotator.ui.settings import Settings
from annotator.ui.text_view.text_sizes import FULL, WIDE

from .conftest import Desk


def preferring(desk: Desk) -> Preferring:
    (found,) = desk.window.findChildren(Preferring)
    return found


def prefer(desk: Desk, **wanted: object) -> None:
    part = preferring(desk)
    part.prefer(replace(part._preferred, **wanted))  # type: ignore[arg-type]  # by the names of the fields


def test_reading_mode_shows_the_text_alone_and_gives_the_lanes_back(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.select("workers")
    desk.key("D")
    height = desk.view._page.laid(1).height
    desk.shortcut("Ctrl+Shift+R")
    laid = desk.view._page.laid(1)
    assert (laid.lane, laid.segments) == (0, [[]])
    assert laid.height == round(16 * 1.5)
    point = desk.view.point_of(desk.find("workers").start)
    assert point is not None
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert desk.view.selected_span == ""
    desk.shortcut("Ctrl+Shift+R")
    assert desk.view._page.laid(1).height == height


def test_names_of_labels_stand_beside_their_badges(desk: Desk, settings: Settings) -> None:
    desk.open_titled("We ")
    for words in ("The", "cafe\u0301"):
        desk.select(words)
        desk.key("S")
    lanes = {segment.lane for segment in desk.view._page.laid(1).segments[0]}
    desk.shortcut("Ctrl+Shift+N")
    segments = desk.view._page.laid(1).segments[0]
    assert lanes == {0}
    assert {segment.lane for segment in segments} == {0, 1}  # the names need more room than the words have
    assert all(one.name is not None and one.badge is not None and one.name > one.badge for one in segments)
    assert Preferences.read(settings).names
    assert not desk.window.grab().isNull()


def test_the_note_on_the_statement_has_a_key_of_its_own(desk: Desk) -> None:
    desk.shortcut("Ctrl+M")
    assert desk.place.regions.head._note.is_open()


def test_a_drag_takes_characters_if_that_is_preferred(desk: Desk) -> None:
    desk.open_titled("First")
    prefer(desk, snap_to_words=False)
    desk.drag("econd", by_character=False)
    assert desk.view.selected_text() == "econd"
    desk.drag("econd", by_character=True)
    assert desk.view.selected_text() == "Second"
    point = desk.view.point_of(desk.find("blanks").start)
    assert point is not None
    QTest.mouseDClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert desk.view.selected_text() == "blanks"


def test_the_label_palette_may_wait_for_enter(desk: Desk) -> None:
    desk.open_titled("First")
    prefer(desk, palette_after_mouse=False)
    desk.drag("Second")
    assert not desk.place.palette_of_labels.is_open()
    desk.key(Qt.Key.Key_Return)
    assert desk.place.palette_of_labels.is_open()


def test_everything_is_found_again(desk: Desk, open_desk: Callable[[Path], Desk], settings: Settings) -> None:
    prefer(desk, measure=WIDE, compact_rows=True, snap_to_words=False)
    desk.shortcut("Ctrl++")
    assert desk.window.session is not None
    path = desk.window.session.path
    desk.window.close()
    again = open_desk(path)
    look = again.view.look()
    assert (look.px, look.measure) == (17, WIDE)
    assert again.place.regions.statements._delegate.compact
    assert not again.view._mouse.by_words
    before = again.view._page.width
    prefer(again, measure=FULL)
    assert again.view._page.width >= before


@pytest.mark.parametrize("kept", ["nonsense", "-3", "10000"])
def test_settings_that_cannot_be_read_are_as_if_they_were_not_there(settings: Settings, kept: str) -> None:
    for key in ("zoom", "text/measure", "text/names", "labelling/words"):
        settings.keep_text(key, kept)
    assert replace(Preferences.read(settings), text_px=16) == Preferences()
    assert 10 <= Preferences.read(settings).text_px <= 32
