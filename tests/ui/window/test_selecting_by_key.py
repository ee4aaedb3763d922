"""Selecting by single keys, in a real window."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.actions.interaction import log_folder
from annotator.ui.parts.elided_label import ElidedLabel

from .conftest import Desk

TEXT = (
    "We urge “the Union” to stop its war, at once, and to talk. Élan is needed: workers' unions agree.\r\n\r\n"
    "我们要求立即停火。\n"
    "Мы требуем мира, сейчас же. Нет войне!"
)


@pytest.fixture
def project_path(make_project: Callable[[dict[str, str]], Path]) -> Path:
    return make_project({"one.txt": TEXT, "two.txt": "Another one to go on with."})


def selected(desk: Desk, *keys: str) -> str:
    for key in keys:
        desk.key(key)
    return desk.view.selected_text()


def test_a_word_and_one_more_and_one_less(desk: Desk) -> None:
    assert selected(desk, "W") == "We"
    assert selected(desk, "W", "W", "W") == "We urge “the Union"
    assert selected(desk, "B") == "We urge “the"
    desk.key(Qt.Key.Key_Escape)
    assert selected(desk, "B") == "the"


def test_a_letter_leads_to_the_word_and_then_extends_up_to_one(desk: Desk) -> None:
    assert selected(desk, "F", "s") == "stop"
    assert selected(desk, "F", "w") == "stop its war"
    assert selected(desk, ",") == "stop its war, at once"
    assert selected(desk, ".") == "stop its war, at once, and to talk"
    desk.key(Qt.Key.Key_Escape)
    assert selected(desk, "F", "e") == "Élan"
    desk.key(Qt.Key.Key_Escape)
    assert selected(desk, "F", "u") == "unions"
    assert selected(desk, ";") == "urge"
    assert selected(desk, ";") == "Union"


@pytest.mark.parametrize(("letter", "words"), [("停", "停"), ("м", "Мы"), ("Н", "Нет")])
def test_letters_of_every_script_are_meant_as_they_are_typed(desk: Desk, letter: str, words: str) -> None:
    desk.key("F")
    QTest.sendKeyEvent(QTest.KeyAction.Click, desk.view, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier)
    assert desk.view.selected_text() == words


def test_escape_leaves_the_letter_and_a_label_key_labels_again(desk: Desk) -> None:
    desk.key("W")
    desk.key("F")
    desk.key(Qt.Key.Key_Escape)
    desk.key("D")
    (span,) = desk.spans()
    assert span.quote == "We"


def test_the_words_of_a_span_are_taken_once_more(desk: Desk) -> None:
    selected(desk, "F", "t")
    desk.key("A")
    assert selected(desk, "M", ",") == "the Union"
    desk.key("D")
    assert sorted(span.quote for span in desk.spans()) == ["the", "the Union"]


def test_the_status_line_stops_saying_that_keys_are_logged(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def says_so() -> bool:
        shown = (label for label in desk.window.status.findChildren(ElidedLabel) if label.isVisible())
        return any("are logged" in label.text() for label in shown)

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    desk.window.actions_["interaction_log"].trigger()
    assert says_so()
    desk.window.actions_["interaction_log"].trigger()
    assert not says_so()


def test_the_log_holds_what_was_done_and_no_text(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    desk.window.actions_["interaction_log"].trigger()
    selected(desk, "F", "s", "F", "w")
    desk.key("D")
    desk.drag("Union")
    desk.press("s")
    desk.shortcut("Ctrl+F")
    focused = desk.window.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "talk")
    desk.view.setFocus()
    desk.shortcut("Ctrl+Z")
    desk.shortcut("Ctrl+Return")
    desk.window.actions_["interaction_log"].trigger()
    assert not any(
        "are logged" in label.text() for label in desk.window.status.findChildren(ElidedLabel) if label.isVisible()
    )
    desk.key("W")
    (file,) = log_folder().iterdir()
    events = [json.loads(line) for line in file.read_text("ascii").splitlines()]
    made = [event["id"] for event in events if event["ev"] == "commit" and event["kind"] == "span"]
    gone = [event["id"] for event in events if event["ev"] == "delete"]
    assert len(made) == 2
    assert gone == made[1:]
    keys = [(event["key"], event["mods"]) for event in events if event["ev"] == "key"]
    assert keys[:5] == [("f", []), ("character", []), ("f", []), ("character", []), ("d", [])]
    assert keys.count(("character", [])) == 2 + len("talk")
    assert ("z", ["ctrl"]) in keys
    assert ("return", ["ctrl"]) in keys
    assert ("w", []) not in keys
    assert [event["ev"] for event in events if event["ev"] in {"press", "release"}] == ["press", "release"]
    assert [event["id"] for event in events if event["ev"] == "done"] == [events[0]["id"]]
    assert "Union" not in file.read_text("ascii")


def test_the_log_is_off_until_somebody_wants_it(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    desk.key("W")
    assert not desk.window.actions_["interaction_log"].isChecked()
    assert not log_folder().exists()


def test_a_log_that_cannot_be_written_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, no folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    desk.window.actions_["interaction_log"].trigger()
    assert "cannot be written" in desk.window.message.sentence()
    assert not desk.window.actions_["interaction_log"].isChecked()
