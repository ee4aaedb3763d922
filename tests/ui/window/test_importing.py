"""Files looked at before they are imported: through the dialog of a real window."""

import sys
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from annotator.ui.import_dialog.dialog import ImportDialog

from .conftest import Desk
from .import_bench import RUSSIAN, ask, reports, shown, take, texts, wait

_TABLE = "headline;body;opinion\nOne;We demand peace and bread for all workers.;Stop the war, said the union today.\n"


@pytest.fixture
def asked(desk: Desk) -> Callable[..., ImportDialog]:
    """Drops files on the window, and waits until the dialog has read them."""
    return partial(ask, desk)


def test_the_button_says_what_comes_in_and_one_undo_takes_it_back(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path
) -> None:
    page, bad = tmp_path / "page.html", tmp_path / "bad.txt"
    page.write_text("<html><h1>A call</h1><p>The workers demand peace now.</p></html>")
    bad.write_bytes(b"\x00\x01\x02" * 100)
    before = texts(desk)
    dialog = asked(page, bad, tmp_path / "missing.txt")
    assert dialog.import_button.text() == "Import 1 statement from 1 file"
    assert [row.title for row in dialog.preview.rows() if not row.greyed] == ["A call"]
    assert "2 files cannot be read" in dialog.foot_words.text()
    told = take(desk, dialog)
    assert "bad.txt" in told
    assert "missing.txt" in told
    assert "page.html: 1 statement" in told
    assert [one for one in texts(desk) if one not in before] == ["A call\n\nThe workers demand peace now."]
    desk.window.actions_["undo"].trigger()
    desk.settle()
    assert texts(desk) == before


def test_another_encoding_is_chosen_and_seen_at_once(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "russian.txt"
    file.write_bytes(RUSSIAN.encode("koi8-r"))
    dialog = asked(file)
    encoding = dialog.options.encoding
    encoding.setFocus()
    QTest.keyClicks(encoding, "cp1251")
    QTest.keyClick(encoding, Qt.Key.Key_Return)
    wait(qtbot, dialog)
    assert "Мы требуем" not in dialog.preview.rows()[0].beginning
    encoding.setFocus()
    encoding.selectAll()
    QTest.keyClicks(encoding, "koi8-r")
    QTest.keyClick(encoding, Qt.Key.Key_Return)
    wait(qtbot, dialog)
    assert dialog.preview.rows()[0].beginning.startswith("Мы требуем мира.")
    take(desk, dialog)
    assert RUSSIAN.strip() in texts(desk)


def test_columns_are_chosen_seen_and_remembered(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text(_TABLE)
    second.write_text(_TABLE.replace("One", "Two").replace("today", "yesterday"))
    dialog = asked(first)
    assert dialog.preview.rows()[0].beginning.startswith("We demand peace")
    assert dialog.mapping.unused() == "Not taken in: opinion"
    field = dialog.mapping.field("text")
    field.setFocus()
    QTest.keyClicks(field, "opinion")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait(qtbot, dialog)
    assert dialog.preview.rows()[0].beginning == "Stop the war, said the union today."
    take(desk, dialog)
    dialog = asked(second)
    qtbot.waitUntil(lambda: bool(dialog.preview.rows()), timeout=15_000)
    assert dialog.preview.rows()[0].beginning == "Stop the war, said the union yesterday."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert shown(desk) is None
    assert "Stop the war, said the union yesterday." not in texts(desk)


def test_cutting_can_be_left_and_that_is_remembered(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    points = "".join(f"{number}. We demand the {word} of all workers in the country.\n\n" for number, word in POINTS)
    first, second = tmp_path / "points.txt", tmp_path / "more.txt"
    first.write_text(f"Resolutions of the congress\n\n{points}")
    second.write_text(f"More resolutions of the congress\n\n{points}")
    dialog = asked(first)
    assert len(dialog.preview.rows()) > 1
    (split,) = [one for one in dialog.findChildren(QCheckBox) if one.text() == "Cut into statements"]
    split.setFocus()
    QTest.keyClick(split, Qt.Key.Key_Space)
    wait(qtbot, dialog)
    assert len(dialog.preview.rows()) == 1
    take(desk, dialog)
    dialog = asked(second)
    assert len(dialog.preview.rows()) == 1
    dialog.reject()


POINTS = tuple(enumerate(("peace", "bread", "land", "freedom", "safety"), 1))


def test_files_are_left_out_by_key_and_known_ones_say_so(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path
) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text("The union demands peace.")
    two.write_text("The union demands bread.")
    dialog = asked(one, two)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.import_button.text() == "Import 1 statement from 1 file"
    take(desk, dialog)
    assert "The union demands bread." in texts(desk)
    assert "The union demands peace." not in texts(desk)
    dialog = asked(two)
    assert "in the project already" in dialog.list.model().index(0, 0).data()
    assert not dialog.import_button.isEnabled()
    dialog.reject()


def test_a_second_drop_waits_for_the_first(desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_text("The union demands peace.")
    dialog = asked(file)
    desk.window.files_dropped.emit([file])
    assert len([one for one in desk.window.findChildren(ImportDialog) if one.isVisible()]) == 1
    desk.window.leave_project()
    assert not dialog.isVisible()


def test_enter_imports_whatever_has_the_focus(desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path) -> None:
    file = tmp_path / "new.txt"
    file.write_text("The workers demand peace and bread.")
    dialog = asked(file)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: bool(reports(desk)), timeout=15_000)
    for report in reports(desk):
        report.close()
    assert len(texts(desk)) == 5


def test_a_copy_under_another_name_is_told_and_counts_once(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path
) -> None:
    first, copy = tmp_path / "a call.txt", tmp_path / "b copy.txt"
    for file in (first, copy):
        file.write_text("The union demands peace.")
    dialog = asked(first, copy)
    assert dialog.import_button.text() == "Import 1 statement from 1 file"
    rows = dialog.list.model()
    assert [rows.index(row, 0).data() for row in (0, 1)] == [
        "a call.txt, Plain text · UTF-8 · 1 statement",
        "b copy.txt, Same file as a call.txt",
    ]
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)  # without the first, it is the copy that goes in
    assert rows.index(1, 0).data() == "b copy.txt, Plain text · UTF-8 · 1 statement"
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "The same file as “a call.txt”" in dialog.fate()
    assert "1 the same as another" in dialog.foot_words.text()
    told = take(desk, dialog)
    assert "b copy.txt is the same file as a call.txt" in told
    assert texts(desk).count("The union demands peace.") == 1


def test_a_near_copy_in_the_same_import_is_marked_before_it_goes_in(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path
) -> None:
    first, reprint = tmp_path / "first.txt", tmp_path / "reprint.txt"
    call = "The union of dockers demands an immediate ceasefire. Its secretary said that workers pay for every war."
    first.write_text(call)
    reprint.write_text(f"{call} (Reprinted.)")
    dialog = asked(first, reprint)
    rows = dialog.list.model()
    assert "1 near copy" in rows.index(1, 0).data()
    assert "near" not in rows.index(0, 0).data()
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    (row,) = dialog.preview.rows()
    assert row.near
    assert row.meta.startswith("Nearly the same as “The union of dockers demands an…” in first.txt")
    assert dialog.import_button.text() == "Import 2 statements from 2 files", "a near copy is somebody's to judge"
    dialog.reject()


def test_a_guess_shows_how_the_file_reads_in_each_encoding_and_a_click_chooses(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "russian.txt"
    file.write_bytes(RUSSIAN.encode("cp1251"))
    dialog = asked(file)
    assert "is a guess" in dialog.options.guess()
    field = dialog.options.encoding
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    popup = field._popup()
    listed = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert "Windows-1251 · Мы требуем мира. Профсоюз осуждает в" in listed
    assert listed[-1].find("·") < 0, "what cannot be is at the end, without words"
    koi = next(row for row, words in enumerate(listed) if words.startswith("koi8-r"))
    popup.scrollTo(popup.model().index(koi, 0))
    place = popup.visualRect(popup.model().index(koi, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wait(qtbot, dialog)
    assert dialog.options.guess() == ""
    assert dialog.preview.rows()[0].beginning.startswith("лШ РПЕАСЕЛ"), "shown before anything is imported"
    dialog.reject()


def test_what_cannot_be_read_says_why_in_place_of_the_statements(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path
) -> None:
    bad, empty = tmp_path / "bad.pdf", tmp_path / "empty.txt"
    bad.write_bytes(b"%PDF-1.4 and no more")
    empty.write_text("")
    dialog = asked(bad, empty)
    assert dialog.note.isVisible()
    assert "This file cannot be read" in dialog.note.words()
    assert "bad.pdf" in dialog.note.words()
    assert not dialog.options.encoding.isVisible(), "a PDF has no encoding to choose"
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "empty.txt is empty" in dialog.note.words()
    assert dialog.options.encoding.isVisible()
    assert "2 files cannot be read" in dialog.foot_words.text()
    dialog.reject()


def test_an_archive_says_of_which_of_its_files_a_statement_is_and_which_cannot_be_read(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path
) -> None:
    archive = tmp_path / "calls.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("one.txt", "The nurses demand more staff on every ward.")
        packed.writestr("two.txt", "The teachers demand smaller classes in every school.")
        packed.writestr("broken.pdf", b"%PDF-1.4 and no more")
    dialog = asked(archive)
    assert [row.meta.split(" · ")[0] for row in dialog.preview.rows()] == ["one.txt", "two.txt"]
    assert "1 refused" in dialog.list.model().index(0, 0).data()
    told = take(desk, dialog)
    assert "broken.pdf" in told
    assert "The nurses demand more staff on every ward." in texts(desk)


@pytest.mark.skipif(sys.platform == "win32", reason="the interpreter is wrapped in a shell script")
def test_a_missing_library_is_named_with_the_way_to_install_it(
    desk: Desk, asked: Callable[..., ImportDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without = tmp_path / "python"
    run = "runpy.run_module('annotator.ingest.child', None, '__main__')"
    code = f"import runpy, sys; sys.modules['pypdfium2'] = None; {run}"
    without.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -B -c "{code}"\n')
    without.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(without))
    file = tmp_path / "call.pdf"
    file.write_bytes(b"%PDF-1.4 and whatever follows")
    dialog = asked(file)
    assert "needs the extra “pdf”" in dialog.note.words()
    assert "pip install 'statement-annotator[pdf]'" in dialog.note.words()
    assert not dialog.import_button.isEnabled()
    monkeypatch.undo()
    dialog.reject()
