"""The head of the text: where one is, the statement's origin, its review and its statement labels."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.core.annotations import Actor, Review, Value
from annotator.core.codebook import Codebook
from annotator.core.documents import State, Statement
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.note_editor import NoteEditor
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.text_head.label_fields import LabelFields
from annotator.ui.text_head.origin_button import OriginButton
from annotator.ui.text_head.origin_popup import OriginPopup
from annotator.ui.text_head.skip_reason import SkipReason
from annotator.ui.text_head.state_button import StateButton
from annotator.ui.theme.theme import Theme


class TextHead(Surface):
    """Two lines above the text. It asks for what a person wants and shows what was saved, nothing before."""

    previous_requested = Signal()
    next_requested = Signal()
    done_and_next_requested = Signal()
    state_requested = Signal(object, str)
    """The State that is wanted, and the reason for skipping."""
    flag_toggled = Signal(bool)
    note_changed = Signal(str, str)
    """The id of the statement that the note is about, and the note."""
    origin_requested = Signal()
    """Somebody wants to change issuer, date or language; `ask_origin` is the answer."""
    origin_changed = Signal(str, str, str, object, str)
    """The id of the statement, issuer, date as written, Certainty, code of the language."""
    statement_label_changed = Signal(str, object)
    """Attribute id, and a Value or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._theme = theme
        self._statement_id = ""
        self._statement: Statement | None = None
        self._review = Review("", "", "")
        self._index, self._total, self._read_only = 0, 0, False
        self._previous = IconButton(theme, "arrow-up", self.tr("Previous statement"))
        self._next = IconButton(theme, "arrow-down", self.tr("Next statement"))
        self._place_words = PlainLabel(theme, px=12, tone="text3", tabular=True)
        self._origin = OriginButton(theme)
        self._state = StateButton(theme)
        self._note_button = IconButton(theme, "note", self.tr("Note on the statement"))
        self._done = PlainButton(theme, self.tr("Done and next"), kind="primary")
        self._labels = LabelFields(theme)
        self._note = NoteEditor(theme, self.tr("Note on the statement"))
        self._skip = SkipReason(theme)
        self._place()
        self._connect()
        self.set_text_focused(False)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that no statement is open."""
        self._leave()
        self._statement_id, self._statement = "", None
        self._place_words.setText("")
        self._origin.show_statement(None)
        self._note.show_note("")
        self._labels.hide()
        self._enable()

    def show_statement(  # noqa: PLR0917 - all that the head shows, at once
        self,
        statement: Statement,
        review: Review,
        labels: Mapping[str, Value],
        codebook: Codebook,
        index: int,
        total: int,
        actors: Sequence[Actor] = (),
    ) -> None:
        """Show a statement at a place of the list (counted from 1; 0: the filter leaves it out) and its review.

        A note that is being written is kept for the statement it was begun on, and stays open while that is shown.
        """
        if statement.id != self._statement_id:
            self._leave()
        self._statement_id, self._review = statement.id, review
        self._statement = statement
        self._origin.show_statement(statement)
        self._state.show_review(review)
        self._note.show_note(review.note)
        self._note_button.set_icon("note", "accent" if review.note else "text2")
        self._labels.show_labels(codebook, labels, actors)
        self.show_place(index, total)

    def show_place(self, index: int, total: int) -> None:
        """Show where the statement stands in the list, as in show_statement."""
        self._index, self._total = index, total
        number = QLocale().toString
        if index:
            words = self.tr("{index} of {total}").format(index=number(index), total=number(total))
        else:
            words = self.tr("not in the list")
        self._place_words.setText(words)
        self._enable()

    def set_read_only(self, read_only: bool) -> None:
        """Allow nothing but looking and moving on."""
        self._read_only = read_only
        self._enable()

    def set_text_focused(self, focused: bool) -> None:
        """Draw the accent line that says: letters label now."""
        self.setProperty("live", focused)
        self.style().polish(self)

    def show_worktime(self, words: str) -> None:
        """Say beside the place in the list how long the reviewer has worked here."""
        set_plain_tooltip(self._place_words, words)

    def edit_note(self) -> None:
        """Let the note on the statement be written."""
        if self._note_button.isEnabled():
            self._skip.hide()
            self._note.open_editor()

    def ask_origin(self, issuers: Sequence[str]) -> None:
        """Let issuer, date and language be changed; these issuers are offered."""
        if self._statement is None or not self._origin.isEnabled():
            return
        popup = OriginPopup(self._theme, self._statement, issuers, self)
        statement_id = self._statement.id
        popup.kept.connect(lambda *known: self.origin_changed.emit(statement_id, *known))
        popup.open_under(self._origin)

    def ask_for_labels(self) -> bool:
        """Let the first statement label without a value be written; False if every one has a value."""
        return self._labels.ask_first_empty()

    def ask_to_skip(self) -> None:
        """Ask why the statement is skipped, then ask for it to be skipped."""
        if self._state.isEnabled():
            self._note.settle()
            self._skip.ask(self._review.reason)

    def set_key_hints(self, previous: str, following: str, done_and_next: str, note: str) -> None:
        """Name the keys of the actions in their tooltips; "" for an action without one."""
        for button, key in ((self._previous, previous), (self._next, following), (self._note_button, note)):
            name = button.accessibleName()
            button.set_name(name, f"{name} ({key})" if key else name)
        set_plain_tooltip(self._done, done_and_next)

    def _place(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._previous)
        line.addWidget(self._next)
        line.addSpacing(4)
        line.addWidget(self._place_words)
        line.addSpacing(12)
        line.addWidget(self._origin, 1)
        line.addWidget(self._state)
        line.addWidget(self._note_button)
        line.addSpacing(4)
        line.addWidget(self._done)
        below = QVBoxLayout()
        below.setContentsMargins(4, 0, 4, 0)
        below.setSpacing(8)
        below.addWidget(self._labels)
        below.addWidget(self._note)
        below.addWidget(self._skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(line)
        column.addLayout(below)

    def _connect(self) -> None:
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._done.clicked.connect(self.done_and_next_requested)
        self._state.state_chosen.connect(self._choose_state)
        self._state.flag_toggled.connect(self.flag_toggled)
        self._note_button.clicked.connect(self.edit_note)
        self._origin.clicked.connect(self.origin_requested)
        self._note.note_changed.connect(lambda note: self.note_changed.emit(self._statement_id, note))
        self._skip.skipped.connect(lambda reason: self.state_requested.emit(State.SKIPPED, reason))
        self._labels.label_changed.connect(self.statement_label_changed)

    def _choose_state(self, state: State) -> None:
        if state is State.SKIPPED:
            self.ask_to_skip()
        else:
            self.state_requested.emit(state, "")

    def _leave(self) -> None:
        """Keep what was being written for the statement that is shown, before another takes its place."""
        self._note.settle()
        self._skip.hide()

    def _enable(self) -> None:
        is_open = bool(self._statement_id)
        self._state.setVisible(is_open)
        for widget in (self._origin, self._state, self._note_button, self._done, self._labels):
            widget.setEnabled(is_open and not self._read_only)
        self._previous.setEnabled(is_open and self._index != 1)
        self._next.setEnabled(is_open and (not self._index or self._index < self._total))
