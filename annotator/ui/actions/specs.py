"""The table of actions: what each is called, what it does, its keys, and what it needs."""

from dataclasses import dataclass
from enum import Flag, auto

from PySide6.QtCore import QCoreApplication


class Need(Flag):
    """What must be there for an action to make sense."""

    NOTHING = 0
    PROJECT = auto()
    WRITING = auto()
    STATEMENT = auto()
    SPAN = auto()
    SELECTION = auto()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action. `keys` fire anywhere in the window, `typed` only while the text has the focus."""

    name: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    typed: str = ""
    needs: Need = Need.NOTHING
    checkable: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu and its entries; None is a line between two groups."""

    title: str
    entries: tuple[ActionSpec | None, ...]


_PROJECT = Need.PROJECT
_WRITING = Need.PROJECT | Need.WRITING
_STATEMENT = Need.PROJECT | Need.STATEMENT
_REVIEW = _STATEMENT | Need.WRITING
_SPAN = _STATEMENT | Need.SPAN
_CHANGE_SPAN = _SPAN | Need.WRITING


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def menus() -> tuple[Menu, ...]:
    """All menus in the language in use."""
    return (_project(), _edit(), _statement(), _span(), _view(), _help())


def _project() -> Menu:
    return Menu(
        QCoreApplication.translate("Actions", "&Project"),
        (
            ActionSpec("new_project", _tr("&New project…"), _tr("Make an empty project file"), ("Ctrl+N",)),
            ActionSpec("open_project", _tr("&Open project…"), _tr("Open a project file"), ("Ctrl+O",)),
            ActionSpec("open_sample", _tr("Open the &sample"), _tr("Five documents with spans to look at and change")),
            None,
            ActionSpec(
                "import", _tr("&Import files…"), _tr("Take text files into this project"), ("Ctrl+I",), needs=_WRITING
            ),
            ActionSpec(
                "export", _tr("&Export…"), _tr("Write the annotations as training data"), ("Ctrl+E",), needs=_PROJECT
            ),
            ActionSpec(
                "check",
                _tr("C&heck the project"),
                _tr("Compare every quote, range and reference with the texts"),
                needs=_PROJECT,
            ),
            None,
            ActionSpec("reviewer", _tr("&Reviewer name…"), _tr("Under which name you annotate"), needs=_PROJECT),
            ActionSpec(
                "close_project", _tr("&Close project"), _tr("Back to the start page"), ("Ctrl+W",), needs=_PROJECT
            ),
            ActionSpec("quit", _tr("&Quit"), _tr("Close the window; everything is saved already"), ("Ctrl+Q",)),
        ),
    )


def _edit() -> Menu:
    return Menu(
        _tr("&Edit"),
        (
            ActionSpec(
                "undo", _tr("&Undo"), _tr("Take back the last change, also across restarts"), ("Ctrl+Z",), "U", _WRITING
            ),
            ActionSpec(
                "redo", _tr("&Redo"), _tr("Do again what was taken back"), ("Ctrl+Shift+Z", "Ctrl+Y"), needs=_WRITING
            ),
            None,
            ActionSpec(
                "copy",
                _tr("&Copy words"),
                _tr("Copy the selected words as plain text"),
                needs=_STATEMENT,
                typed="Ctrl+C",
            ),
            ActionSpec(
                "select_all", _tr("Select &all"), _tr("Select the whole statement"), needs=_STATEMENT, typed="Ctrl+A"
            ),
            None,
            ActionSpec(
                "search", _tr("&Search statements"), _tr("Find words in titles and texts"), ("Ctrl+F",), needs=_PROJECT
            ),
        ),
    )


def _statement() -> Menu:
    return Menu(
        _tr("&Statement"),
        (
            ActionSpec(
                "done_and_next",
                _tr("&Done and next"),
                _tr("Mark as done and go to the next statement"),
                ("Ctrl+Return", "Ctrl+Enter"),
                needs=_REVIEW,
            ),
            ActionSpec(
                "next",
                _tr("&Next statement"),
                _tr("Go to the next statement of the list"),
                ("Alt+Down",),
                "J",
                _STATEMENT,
            ),
            ActionSpec(
                "previous",
                _tr("&Previous statement"),
                _tr("Go to the previous statement of the list"),
                ("Alt+Up",),
                "K",
                _STATEMENT,
            ),
            None,
            ActionSpec("state_new", _tr("Mark as ne&w"), _tr("Not begun"), needs=_REVIEW),
            ActionSpec("state_in_work", _tr("Mark as &in work"), _tr("Begun, not finished"), needs=_REVIEW),
            ActionSpec("state_done", _tr("Mark as d&one"), _tr("Finished"), ("Ctrl+D",), needs=_REVIEW),
            ActionSpec(
                "state_skipped", _tr("S&kip"), _tr("Leave this statement out"), ("Ctrl+Shift+K",), needs=_REVIEW
            ),
            ActionSpec(
                "flag", _tr("&Flag"), _tr("Mark for a second look"), ("Ctrl+Shift+F",), needs=_REVIEW, checkable=True
            ),
            ActionSpec(
                "statement_note",
                _tr("No&te on the statement"),
                _tr("Write a note"),
                ("Ctrl+Shift+N",),
                needs=_STATEMENT,
            ),
        ),
    )


def _span() -> Menu:
    return Menu(
        _tr("S&pan"),
        (
            ActionSpec(
                "palette",
                _tr("&Label the selection…"),
                _tr("Choose a label for the selected words"),
                typed="Enter",
                needs=_REVIEW | Need.SELECTION,
            ),
            ActionSpec(
                "next_span", _tr("&Next span"), _tr("Select the next span of the text"), typed="Tab", needs=_STATEMENT
            ),
            ActionSpec(
                "previous_span",
                _tr("&Previous span"),
                _tr("Select the span before"),
                typed="Shift+Tab",
                needs=_STATEMENT,
            ),
            None,
            ActionSpec(
                "start_left",
                _tr("Start a word &earlier"),
                _tr("Move the start to the left"),
                typed="[",
                needs=_CHANGE_SPAN,
            ),
            ActionSpec(
                "start_right",
                _tr("Start a word &later"),
                _tr("Move the start to the right"),
                typed="]",
                needs=_CHANGE_SPAN,
            ),
            ActionSpec(
                "end_left", _tr("End a word earlie&r"), _tr("Move the end to the left"), typed="{", needs=_CHANGE_SPAN
            ),
            ActionSpec(
                "end_right", _tr("End a word la&ter"), _tr("Move the end to the right"), typed="}", needs=_CHANGE_SPAN
            ),
            ActionSpec(
                "start_left_character",
                _tr("Start a character earlier"),
                _tr("Move the start to the left by a character"),
                keys=("Alt+[",),
                needs=_CHANGE_SPAN,
            ),
            ActionSpec(
                "start_right_character",
                _tr("Start a character later"),
                _tr("Move the start to the right by a character"),
                keys=("Alt+]",),
                needs=_CHANGE_SPAN,
            ),
            ActionSpec(
                "end_left_character",
                _tr("End a character earlier"),
                _tr("Move the end to the left by a character"),
                keys=("Alt+{",),
                needs=_CHANGE_SPAN,
            ),
            ActionSpec(
                "end_right_character",
                _tr("End a character later"),
                _tr("Move the end to the right by a character"),
                keys=("Alt+}",),
                needs=_CHANGE_SPAN,
            ),
            None,
            ActionSpec(
                "name_actor",
                _tr("&Canonical name"),
                _tr("Name the person or organisation behind these words"),
                ("F2",),
                needs=_CHANGE_SPAN,
            ),
            ActionSpec("span_note", _tr("N&ote on the span"), _tr("Write a note"), typed="N", needs=_SPAN),
            ActionSpec(
                "delete_span",
                _tr("&Delete span"),
                _tr("Take the label off these words; undo brings it back"),
                typed="Del",
                needs=_CHANGE_SPAN,
            ),
        ),
    )


def _view() -> Menu:
    return Menu(
        _tr("&View"),
        (
            ActionSpec("zoom_in", _tr("&Larger text"), _tr("Enlarge the text"), ("Ctrl++", "Ctrl+="), needs=_STATEMENT),
            ActionSpec("zoom_out", _tr("&Smaller text"), _tr("Make the text smaller"), ("Ctrl+-",), needs=_STATEMENT),
            ActionSpec(
                "zoom_normal",
                _tr("&Normal text"),
                _tr("Show the text at its usual size"),
                ("Ctrl+0",),
                needs=_STATEMENT,
            ),
            None,
            ActionSpec(
                "go_statements",
                _tr("Go to the s&tatements"),
                _tr("Move the focus to the list"),
                ("Ctrl+1",),
                needs=_PROJECT,
            ),
            ActionSpec(
                "go_text", _tr("Go to the te&xt"), _tr("Move the focus to the text"), ("Ctrl+2",), needs=_PROJECT
            ),
            ActionSpec(
                "go_panels",
                _tr("Go to the &panels"),
                _tr("Move the focus to codebook and span"),
                ("Ctrl+3",),
                needs=_PROJECT,
            ),
            ActionSpec(
                "next_region", _tr("Next &region"), _tr("Go round list, text and panels"), ("F6",), needs=_PROJECT
            ),
            None,
            ActionSpec(
                "scheme_system", _tr("Colours of the s&ystem"), _tr("Light or dark as the system is"), checkable=True
            ),
            ActionSpec("scheme_light", _tr("L&ight"), _tr("Dark words on a light ground"), checkable=True),
            ActionSpec("scheme_dark", _tr("&Dark"), _tr("Light words on a dark ground"), checkable=True),
        ),
    )


def _help() -> Menu:
    return Menu(
        _tr("&Help"),
        (
            ActionSpec("shortcuts", _tr("&Shortcuts"), _tr("All keys on one sheet"), ("F1",), "?"),
            ActionSpec("about", _tr("&About Annotator"), _tr("Version, licence, where things lie")),
        ),
    )
