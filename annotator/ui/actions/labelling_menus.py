"""The part of the table of actions that is used all day: statements and spans."""

from PySide6.QtCore import QObject

from annotator.ui.actions.specs import ActionSpec, Menu, Need
from annotator.ui.actions.statement_menus import StatementMenus
from annotator.ui.actions.through_menus import ThroughMenus

_STATEMENT = Need.PROJECT | Need.STATEMENT
_REVIEW = _STATEMENT | Need.WRITING
_SPAN = _STATEMENT | Need.SPAN
_CHANGE_SPAN = _SPAN | Need.WRITING


class LabellingMenus(QObject):
    """The menus for statements and spans in the language in use."""

    def statement(self) -> Menu:
        """Where to go, and how far a statement is."""
        return Menu(
            self.tr("&Statement"),
            (
                ActionSpec(
                    "done_and_next",
                    self.tr("&Done and next"),
                    self.tr("Mark as done and go to the next statement"),
                    ("Ctrl+Return", "Ctrl+Enter"),
                    needs=_REVIEW,
                ),
                ActionSpec(
                    "next",
                    self.tr("&Next statement"),
                    self.tr("Go to the next statement of the list"),
                    ("Alt+Down",),
                    "J",
                    _STATEMENT,
                ),
                ActionSpec(
                    "previous",
                    self.tr("&Previous statement"),
                    self.tr("Go to the previous statement of the list"),
                    ("Alt+Up",),
                    "K",
                    _STATEMENT,
                ),
                *ThroughMenus().undone(),
                None,
                ActionSpec("state_new", self.tr("Mark as ne&w"), self.tr("Not begun"), needs=_REVIEW),
                ActionSpec("state_in_work", self.tr("Mark as &in work"), self.tr("Begun, not finished"), needs=_REVIEW),
                ActionSpec("state_done", self.tr("Mark as d&one"), self.tr("Finished"), ("Ctrl+D",), needs=_REVIEW),
                ActionSpec(
                    "state_skipped",
                    self.tr("S&kip"),
                    self.tr("Leave this statement out"),
                    ("Ctrl+Shift+K",),
                    needs=_REVIEW,
                ),
                ActionSpec(
                    "flag",
                    self.tr("&Flag"),
                    self.tr("Mark for a second look"),
                    ("Ctrl+Shift+F",),
                    needs=_REVIEW,
                    checkable=True,
                ),
                ActionSpec(
                    "statement_note",
                    self.tr("No&te on the statement"),
                    self.tr("Write a note"),
                    ("Ctrl+M",),
                    needs=_STATEMENT,
                ),
                ActionSpec(
                    "statement_origin",
                    self.tr("Iss&uer, date and language…"),
                    self.tr("Say who issued the statement, when, and in which language it is"),
                    ("Ctrl+Shift+I",),
                    needs=_REVIEW,
                ),
                None,
                *StatementMenus().cutting(),
                None,
                *StatementMenus().relatives(),
            ),
        )

    def span(self) -> Menu:
        """Labelling words, walking through the spans, moving their borders."""
        return Menu(
            self.tr("Sp&an"),
            (
                ActionSpec(
                    "palette",
                    self.tr("&Label the selection…"),
                    self.tr("Choose a label for the selected words"),
                    typed="Enter",
                    needs=_REVIEW | Need.SELECTION,
                ),
                ActionSpec(
                    "next_span",
                    self.tr("&Next span"),
                    self.tr("Select the next span of the text"),
                    typed="Tab",
                    needs=_STATEMENT,
                ),
                ActionSpec(
                    "previous_span",
                    self.tr("&Previous span"),
                    self.tr("Select the span before"),
                    typed="Shift+Tab",
                    needs=_STATEMENT,
                ),
                ActionSpec(
                    "span_table",
                    self.tr("Spans of this state&ment…"),
                    self.tr("All spans in a table, to sort, search and go to"),
                    ("Ctrl+T",),
                    needs=_STATEMENT,
                ),
                None,
                ActionSpec(
                    "start_left",
                    self.tr("Start a word &earlier"),
                    self.tr("Move the start to the left"),
                    typed="[",
                    needs=_CHANGE_SPAN,
                ),
                ActionSpec(
                    "start_right",
                    self.tr("Start a &word later"),
                    self.tr("Move the start to the right"),
                    typed="]",
                    needs=_CHANGE_SPAN,
                ),
                ActionSpec(
                    "end_left",
                    self.tr("End a word earlie&r"),
                    self.tr("Move the end to the left"),
                    typed="{",
                    needs=_CHANGE_SPAN,
                ),
                ActionSpec(
                    "end_right",
                    self.tr("End a word la&ter"),
                    self.tr("Move the end to the right"),
                    typed="}",
                    needs=_CHANGE_SPAN,
                ),
                ActionSpec(
                    "start_left_character",
                    self.tr("Start a character earlier"),
                    self.tr("Move the start to the left by a character"),
                    keys=("Alt+[",),
                    needs=_CHANGE_SPAN,
                ),
                ActionSpec(
                    "start_right_character",
                    self.tr("Start a character later"),
                    self.tr("Move the start to the right by a character"),
                    keys=("Alt+]",),
                    needs=_CHANGE_SPAN,
                ),
                ActionSpec(
                    "end_left_character",
                    self.tr("End a character earlier"),
                    self.tr("Move the end to the left by a character"),
                    keys=("Alt+{",),
                    needs=_CHANGE_SPAN,
                ),
                ActionSpec(
                    "end_right_character",
                    self.tr("End a character later"),
                    self.tr("Move the end to the right by a character"),
                    keys=("Alt+}",),
                    needs=_CHANGE_SPAN,
                ),
                None,
                ActionSpec(
                    "link",
                    self.tr("Lin&k to…"),
                    self.tr("Propose a span to link this one with; a click on another span links with that one"),
                    typed="L",
                    needs=_CHANGE_SPAN,
                ),
                ActionSpec(
                    "name_actor",
                    self.tr("&Canonical name"),
                    self.tr("Name the person or organisation behind these words"),
                    ("F2",),
                    needs=_CHANGE_SPAN,
                ),
                *ThroughMenus().values(),
                *ThroughMenus().several(),
                ActionSpec("span_note", self.tr("N&ote on the span"), self.tr("Write a note"), typed="N", needs=_SPAN),
                ActionSpec(
                    "delete_span",
                    self.tr("&Delete span"),
                    self.tr("Take the label off these words; undo brings it back"),
                    typed="Del",
                    needs=_CHANGE_SPAN,
                ),
            ),
        )
