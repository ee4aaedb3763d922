"""The states of a review as a person sees them: an icon, its colour, and words."""

from PySide6.QtCore import QCoreApplication

from annotator.core.documents import State

STATE_ICONS: dict[State, tuple[str, str]] = {
    State.NEW: ("state-new", "text3"),
    State.IN_WORK: ("state-in-work", "accent"),
    State.DONE: ("state-done", "ok"),
    State.SKIPPED: ("state-skipped", "text3"),
}
"""The icon of each state, and the token that colours it."""


def state_words(state: State) -> str:
    """The state's name in the language of the window."""
    match state:
        case State.NEW:
            return QCoreApplication.translate("State", "New")
        case State.IN_WORK:
            return QCoreApplication.translate("State", "In work")
        case State.DONE:
            return QCoreApplication.translate("State", "Done")
        case State.SKIPPED:
            return QCoreApplication.translate("State", "Skipped")
