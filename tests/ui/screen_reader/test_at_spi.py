"""The window read by a client of the accessibility bus, as a screen reader does it."""

import subprocess
import sys
from pathlib import Path

from annotator.core.offsets import Utf16Map

from .conftest import TEXT, WAIT, Reader


def units(words: str) -> tuple[int, int]:
    """Where words of the text begin and end for the bus, which counts as Qt does."""
    start, offsets = TEXT.index(words), Utf16Map(TEXT)
    return offsets.units(start), offsets.units(start + len(words))


def test_text_caret_and_selection_arrive(reader: Reader) -> None:
    text = reader.find("document")
    for words in ("We 👷‍♀️ demand", "The cafe\u0301 workers"):
        start, end = units(words)
        printed = reader.call(text, "Text.GetText", str(start), str(end))
        assert printed.replace("\\u200d", "\u200d") == f"('{words}',)"
    assert reader.call(text, "Text.GetNSelections") == "(0,)"
    for key in ("Ctrl+Right", "Ctrl+Right", "Ctrl+Shift+Right"):
        reader.press(key)
    start, end = units("of")
    assert reader.call(text, "Text.GetSelection", "0") == f"({start}, {end})"
    start, end = units("council")
    assert reader.call(text, "Text.GetStringAtOffset", str(start), "1") == f"('council', {start}, {end})"
    assert "'justification': 'left'" in reader.call(text, "Text.GetAttributes", "1")


def test_selected_spans_and_the_caret_are_announced(listening: Reader) -> None:
    listening.press("Tab")
    assert "'demand, demand peace now'" in listening.hear("Announcement")
    listening.press("Tab")
    assert "'stance, peace, inside demand'" in listening.hear("Announcement")
    listening.press("Right")
    assert f", {units('peace')[0] + 1}, 0," in listening.hear("TextCaretMoved")


def test_the_middle_button_pastes_what_is_selected(reader: Reader, desktop: dict[str, str]) -> None:
    for key in ("Ctrl+Down", "Ctrl+Down", "Ctrl+Right", "Ctrl+Shift+Right"):
        reader.press(key)
    another = [sys.executable, str(Path(__file__).with_name("pasted.py"))]
    done = subprocess.run(another, env=desktop, capture_output=True, encoding="utf-8", timeout=WAIT, check=True)
    assert done.stdout == "cafe\u0301"
