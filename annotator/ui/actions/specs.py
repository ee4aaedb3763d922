"""What an action and a menu are made of."""

from dataclasses import dataclass
from enum import Flag, auto


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
