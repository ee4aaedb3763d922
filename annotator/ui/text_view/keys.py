"""What a key means to the text: a step of the caret, or a letter on the keyboard whatever alphabet it types."""

from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Unit(Enum):
    """How far a step goes."""

    CHARACTER = auto()
    WORD = auto()
    SENTENCE = auto()
    PARAGRAPH = auto()
    LINE = auto()
    LINE_EDGE = auto()
    PAGE = auto()
    TEXT = auto()


class Step(NamedTuple):
    """A move of the caret. `forward` is right or down as the key says; `extend` keeps the selection's other end."""

    unit: Unit
    forward: bool
    extend: bool


_Standard = QKeySequence.StandardKey
_STEPS = {
    _Standard.MoveToNextChar: Step(Unit.CHARACTER, True, False),
    _Standard.MoveToPreviousChar: Step(Unit.CHARACTER, False, False),
    _Standard.SelectNextChar: Step(Unit.CHARACTER, True, True),
    _Standard.SelectPreviousChar: Step(Unit.CHARACTER, False, True),
    _Standard.MoveToNextWord: Step(Unit.WORD, True, False),
    _Standard.MoveToPreviousWord: Step(Unit.WORD, False, False),
    _Standard.SelectNextWord: Step(Unit.WORD, True, True),
    _Standard.SelectPreviousWord: Step(Unit.WORD, False, True),
    _Standard.MoveToNextLine: Step(Unit.LINE, True, False),
    _Standard.MoveToPreviousLine: Step(Unit.LINE, False, False),
    _Standard.SelectNextLine: Step(Unit.LINE, True, True),
    _Standard.SelectPreviousLine: Step(Unit.LINE, False, True),
    _Standard.MoveToStartOfLine: Step(Unit.LINE_EDGE, False, False),
    _Standard.MoveToEndOfLine: Step(Unit.LINE_EDGE, True, False),
    _Standard.SelectStartOfLine: Step(Unit.LINE_EDGE, False, True),
    _Standard.SelectEndOfLine: Step(Unit.LINE_EDGE, True, True),
    _Standard.MoveToNextPage: Step(Unit.PAGE, True, False),
    _Standard.MoveToPreviousPage: Step(Unit.PAGE, False, False),
    _Standard.SelectNextPage: Step(Unit.PAGE, True, True),
    _Standard.SelectPreviousPage: Step(Unit.PAGE, False, True),
    _Standard.MoveToStartOfDocument: Step(Unit.TEXT, False, False),
    _Standard.MoveToEndOfDocument: Step(Unit.TEXT, True, False),
    _Standard.SelectStartOfDocument: Step(Unit.TEXT, False, True),
    _Standard.SelectEndOfDocument: Step(Unit.TEXT, True, True),
}
# Free on the desktops that name words by Ctrl; where Alt means words (macOS) the table above comes first.
_OURS = {
    (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier): (Unit.SENTENCE, False),
    (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier): (Unit.SENTENCE, True),
    (Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier): (Unit.PARAGRAPH, False),
    (Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier): (Unit.PARAGRAPH, True),
}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier


@lru_cache(maxsize=1)
def caret_keys() -> frozenset[str]:
    """The names of the keys that ask for a step, and of Escape: no action can have them."""
    standard = [keys.toString() for one in _STEPS for keys in QKeySequence.keyBindings(one)]
    ours = [
        QKeySequence(QKeyCombination(held | shift, key)).toString() for key, held in _OURS for shift in (_NONE, _SHIFT)
    ]
    return frozenset((*standard, *ours, "Esc"))


def step_of(event: QKeyEvent) -> Step | None:
    """The step that a key asks for, by the customs of the desktop, or None."""
    for standard, step in _STEPS.items():
        if event.matches(standard):
            return step
    modifiers = event.modifiers() & ~_IGNORED
    ours = _OURS.get((Qt.Key(event.key()), modifiers & ~_SHIFT))
    return Step(*ours, extend=bool(modifiers & _SHIFT)) if ours else None
