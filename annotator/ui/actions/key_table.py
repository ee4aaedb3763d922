"""Which keys every action has: the usual ones, or those that the reviewer has chosen."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from annotator.ui.actions.specs import ActionSpec

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_OF_FIELDS_TOO = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"})
_Format = QKeySequence.SequenceFormat


def works_in_text_only(key: str) -> bool:
    """Whether a key belongs to the text while it has the focus, since in a field it types, or has a meaning there."""
    if len(key) == 1 or key in _OF_FIELDS_TOO:
        return True
    pressed = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know its __getitem__
    function_key = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
    return not function_key and not pressed.keyboardModifiers() & _COMMANDS


def native(key: str) -> str:
    """The key as the system names it."""
    return key if len(key) == 1 else QKeySequence(key).toString(_Format.NativeText)


class KeyTable:
    """Keys by the names of actions, in the notation of `parts.pressed_key`. No key stands for two actions.

    A chosen key is taken from the action that usually has it, so that a later version's usual keys never steal one.
    """

    def __init__(self, specs: Iterable[ActionSpec]) -> None:
        self._usual = {spec.name: _canonical((*([spec.typed] if spec.typed else []), *spec.keys)) for spec in specs}
        self._chosen: dict[str, tuple[str, ...]] = {}

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of an action now."""
        if name in self._chosen:
            return self._chosen[name]
        taken = {key for keys in self._chosen.values() for key in keys}
        return tuple(key for key in self._usual[name] if key not in taken)

    def usual(self, name: str) -> tuple[str, ...]:
        """The keys that it has if nobody chooses others."""
        return self._usual[name]

    def holder(self, key: str) -> str:
        """The name of the action that has this key, or ""."""
        return next((name for name in self._usual if key in self.keys(name)), "")

    def choose(self, name: str, keys: Sequence[str]) -> None:
        """Give an action these keys and no others; whoever had one of them loses it."""
        wanted = _canonical(keys)
        for other in self._usual:
            held = self.keys(other)
            if other != name and not set(held).isdisjoint(wanted):
                self._keep(other, tuple(key for key in held if key not in wanted))
        self._keep(name, wanted)

    def chosen(self) -> dict[str, tuple[str, ...]]:
        """The actions whose keys are not the usual ones."""
        return dict(self._chosen)

    def take(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Begin with these choices in place of all others; names that nobody knows are passed over."""
        self._chosen = {name: _canonical(keys) for name, keys in chosen.items() if name in self._usual}

    def _keep(self, name: str, keys: tuple[str, ...]) -> None:
        if keys == self._usual[name]:
            self._chosen.pop(name, None)
        else:
            self._chosen[name] = keys


def _canonical(keys: Iterable[str]) -> tuple[str, ...]:
    named = (key if len(key) == 1 else QKeySequence(key).toString(_Format.PortableText) for key in keys)
    return tuple(dict.fromkeys(key for key in named if key))
