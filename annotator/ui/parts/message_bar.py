"""A sentence that stays until what it says is solved or answered."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.parts.icon_label import IconLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

Tone = Literal["info", "warn", "error"]
_MOST_BUTTONS = 3
_SIGNS: dict[Tone, tuple[str, str]] = {"info": ("info", "text2"), "warn": ("warn", "warn"), "error": ("warn", "error")}


class MessageBar(Surface):
    """A sign, one sentence and up to three buttons; hidden while there is nothing to say.

    `button_clicked` tells the place of the button in the list that was given.
    """

    button_clicked = Signal(int)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__("info", parent)
        self._theme = theme
        self._sign = IconLabel(theme, *_SIGNS["info"])
        self._sentence = PlainLabel(theme, wrap=True)
        self._buttons: list[PlainButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 7, 8, 7)
        self._row.setSpacing(8)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._sentence, 1)
        self.setMinimumHeight(44)
        self.hide()

    def show_message(self, tone: Tone, sentence: str, buttons: Sequence[str] = ()) -> None:
        """Say this, with a button for each of the given words (three at most)."""
        if len(buttons) > _MOST_BUTTONS:
            raise ValueError(f"a message has at most {_MOST_BUTTONS} buttons")
        self.set_surface(tone)
        self._sentence.setText(sentence)
        self._sign.show_icon(*_SIGNS[tone])
        self._set_buttons(buttons)
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def clear(self) -> None:
        """Say nothing more."""
        self.hide()

    def sentence(self) -> str:
        """What is said; empty while hidden."""
        return "" if self.isHidden() else self._sentence.text()

    def _set_buttons(self, words: Sequence[str]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [PlainButton(self._theme, text, px=12) for text in words]
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _checked=False, at=place: self.button_clicked.emit(at))
            self._row.addWidget(button)
