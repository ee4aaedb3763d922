"""Selecting words by single keys: a word, a clause, a sentence, or up to a word that begins with a letter."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from annotator.core.ranges import Range
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.acts import TAKES_TEXT
from annotator.ui.main_window import MainWindow
from annotator.ui.text_view import reaching
from annotator.ui.text_view.drag import Selected
from annotator.ui.text_view.view import StatementView

_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Selecting(WindowPart):
    """Each key begins a selection, or carries on with the one that is there. Where none is, the caret says where."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._asking = False
        self._letter = ""
        self._extending = False
        self._backwards = False
        window.project_opened.connect(self._watch)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "select_word": self.word,
            "drop_word": self.drop_word,
            "select_clause": lambda: self._reach(reaching.clause_end),
            "select_sentence": lambda: self._reach(reaching.sentence_end),
            "go_to_word": self.ask_for_letter,
            "next_such_word": self.next_such_word,
            "select_span_words": self.span_words,
        }

    def word(self) -> None:
        """Select the word after the caret, or one word more."""
        start, end = self._ends()
        if (found := reaching.next_word(self._view.text(), end)) is not None:
            self._select(found.start if start is None else start, found.end)

    def drop_word(self) -> None:
        """Leave the last word out of the selection; without one, select the word before the caret."""
        text = self._view.text()
        start, end = self._ends()
        if start is None:
            if (found := reaching.word_before(text, end)) is not None:
                self._select(*found)
            return
        last = reaching.word_before(text, end)
        left = reaching.word_before(text, last.start) if last is not None else None
        if left is not None and left.end > start:
            self._select(start, left.end)

    def span_words(self) -> None:
        """Select the words of the selected span, to label them once more or to go on from there."""
        span = self._view.span(self._view.selected_span)
        if span is not None:
            self._select(span.start, span.end)

    def ask_for_letter(self) -> None:
        """Wait for the letter that the wanted word begins with; with Shift, the word is looked for backwards."""
        self._ask(True)
        self.window.status.say(self.tr("Type the first letter of a word. Esc leaves it."))

    def next_such_word(self) -> None:
        """The next word with the letter that was asked for last."""
        if self._letter:
            start, end = self._ends()
            if self._backwards:
                self._find_before(end if start is None else start)
            else:
                self._find(end if self._extending or start is None else start + 1, fresh=not self._extending)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the letter that was asked for, before it labels."""
        if self._asking and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        if self._asking and event.type() == QEvent.Type.FocusOut:
            self._ask(False)
        return super().eventFilter(watched, event)

    @property
    def _view(self) -> StatementView:
        return self.place.regions.view

    def _ask(self, asking: bool) -> None:
        self._asking = asking
        self._view.setProperty(TAKES_TEXT, asking)

    def _watch(self) -> None:
        self._ask(False)
        self._view.installEventFilter(self)

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        self._ask(False)
        letter = event.text()
        if event.modifiers() & _COMMANDS or not letter.isprintable() or not letter.strip():
            return event.key() == Qt.Key.Key_Escape
        self._letter = letter
        start, end = self._ends()
        self._backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._extending = start is not None and not self._backwards
        if self._backwards:
            self._find_before(end if start is None else start)
        else:
            self._find(end, fresh=not self._extending)
        return True

    def _find_before(self, position: int) -> None:
        """Select the last word with the letter before a position."""
        found = reaching.word_beginning_with_before(self._view.text(), self._letter, position)
        if found is None:
            self._say_none()
        else:
            self._select(*found)

    def _find(self, position: int, *, fresh: bool) -> None:
        """Select the next word with the letter, or the words up to it."""
        found = reaching.word_beginning_with(self._view.text(), self._letter, position, around=fresh)
        if found is None:
            self._say_none()
            return
        start, _ = self._ends()
        self._select(found.start if fresh or start is None else start, found.end)

    def _say_none(self) -> None:
        words = self.tr("No further word begins with “{letter}”.")
        self.window.status.say(words.format(letter=self._letter))

    def _reach(self, end_after: Callable[[str, int], int]) -> None:
        text = self._view.text()
        start, end = self._ends()
        if start is None:
            found = reaching.next_word(text, end)
            if found is None:
                return
            start = found.start
        self._select(start, end_after(text, max(start, end)))

    def _ends(self) -> tuple[int | None, int]:
        """Where the selection begins and ends; None and the caret without one."""
        selection = self._view.selection()
        return (None, self._view.caret) if selection is None else (selection.start, selection.end)

    def _select(self, start: int, end: int) -> None:
        if end > start:
            view = self._view
            view.select(Selected(start, end))
            view.reveal(Range(end - 1, end))
            view.offer_selection()
