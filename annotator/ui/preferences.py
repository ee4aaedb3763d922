"""What a reviewer prefers, as it is kept among the settings."""

from dataclasses import dataclass
from typing import Self

from annotator.ui.settings import Settings
from annotator.ui.text_view.text_sizes import FULL, LARGEST, MIDDLE, NARROW, SMALLEST, USUAL, WIDE

MEASURES = (NARROW, MIDDLE, WIDE, FULL)


@dataclass(frozen=True, slots=True)
class Preferences:
    """How the text is set and what a selection does. What cannot be read is as if it had never been chosen.

    `reading_family` is empty for the first found of our own list; `measure` is the widest column of the text in pixels
    for letters of the usual size, 0 for none.
    """

    reading_family: str = ""
    text_px: int = USUAL
    measure: int = MIDDLE
    names: bool = False
    snap_to_words: bool = True
    palette_after_mouse: bool = True
    compact_rows: bool = False

    @classmethod
    def read(cls, settings: Settings) -> Self:
        """Those that were kept."""
        usual = cls()
        measure = _number(settings.text("text/measure"), MIDDLE)
        return cls(
            reading_family=settings.text("text/family"),
            text_px=max(SMALLEST, min(LARGEST, _number(settings.text("zoom"), USUAL))),
            measure=measure if measure in MEASURES else MIDDLE,
            names=_flag(settings.text("text/names"), usual.names),
            snap_to_words=_flag(settings.text("labelling/words"), usual.snap_to_words),
            palette_after_mouse=_flag(settings.text("labelling/palette"), usual.palette_after_mouse),
            compact_rows=_flag(settings.text("window/compact"), usual.compact_rows),
        )

    def keep(self, settings: Settings) -> None:
        """Remember them."""
        settings.keep_text("text/family", self.reading_family)
        settings.keep_text("zoom", str(self.text_px))
        settings.keep_text("text/measure", str(self.measure))
        settings.keep_text("text/names", _word(self.names))
        settings.keep_text("labelling/words", _word(self.snap_to_words))
        settings.keep_text("labelling/palette", _word(self.palette_after_mouse))
        settings.keep_text("window/compact", _word(self.compact_rows))


def _number(text: str, usual: int) -> int:
    return int(text) if text.isascii() and text.isdecimal() else usual


def _flag(text: str, usual: bool) -> bool:
    return {"yes": True, "no": False}.get(text, usual)


def _word(flag: bool) -> str:
    return "yes" if flag else "no"
