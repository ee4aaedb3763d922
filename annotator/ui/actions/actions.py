"""The table's actions as Qt actions: made once, enabled by what is there, placed in menus."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from annotator.ui.actions.key_table import KeyTable, native, works_in_text_only
from annotator.ui.actions.menus import Menus
from annotator.ui.actions.specs import ActionSpec, Menu, Need
from annotator.ui.parts.tooltips import plain_tooltip


class Actions(QObject):
    """All actions of the window. Connect each by name; `allow` says what is there to act on."""

    keys_changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._menus = Menus().all()
        self._specs = {spec.name: spec for menu in self._menus for spec in menu.entries if spec is not None}
        self._table = KeyTable(self._specs.values())
        self._there = Need.NOTHING
        self._actions = {name: _action(spec, window) for name, spec in self._specs.items()}
        window.addActions(list(self._actions.values()))
        self._submenus: dict[str, QMenu] = {}
        self._show_keys()
        self.allow(Need.NOTHING)

    def __getitem__(self, name: str) -> QAction:
        """The action with this name. Raises KeyError."""
        return self._actions[name]

    def connect_all(self, slots: dict[str, Callable[[], object]]) -> None:
        """Have each named action call its function."""
        for name, slot in slots.items():
            self._actions[name].triggered.connect(lambda _checked=False, call=slot: call())

    def allow(self, there: Need) -> None:
        """Enable the actions whose needs are met; the others say in their tooltip what they lack."""
        self._there = there
        for name, spec in self._specs.items():
            action, tip = self._actions[name], spec.tip
            action.setEnabled(spec.needs in there)
            if why := self.why_not(name):
                tip = f"{tip}\n{why}"
            if action.statusTip() != tip:
                action.setStatusTip(tip)
                action.setToolTip(plain_tooltip(tip))

    def why_not(self, name: str) -> str:
        """Why an action cannot be done now, as a sentence; empty if it can."""
        if self._actions[name].isEnabled():
            return ""
        missing = self._specs[name].needs & ~self._there
        sentences = {
            Need.PROJECT: self.tr("Open a project first."),
            Need.WRITING: self.tr("This project is open for reading only."),
            Need.STATEMENT: self.tr("Open a statement first."),
            Need.SELECTION: self.tr("Select words first."),
            Need.SPAN: self.tr("Select a span first."),
        }
        return next((sentence for need, sentence in sentences.items() if need in missing), self.tr("Not possible now."))

    def words(self, name: str) -> str:
        """What an action is called, as a person reads it."""
        return _plain(self._specs[name].text)

    # Keys

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of an action, as they are written down (parts.pressed_key)."""
        return self._table.keys(name)

    def usual_keys(self, name: str) -> tuple[str, ...]:
        """The keys that it has if nobody chooses others."""
        return self._table.usual(name)

    def keys_in_words(self, name: str) -> str:
        """The keys as the system names them; two blanks part one from the next."""
        return "  ".join(native(key) for key in self.keys(name))

    def holder(self, key: str) -> str:
        """The name of the action that has this key, or ""."""
        return self._table.holder(key)

    def choose_keys(self, name: str, keys: Sequence[str]) -> None:
        """Give an action these keys and no others; whoever had one of them loses it."""
        self._table.choose(name, keys)
        self._show_keys()

    def chosen_keys(self) -> dict[str, tuple[str, ...]]:
        """The actions whose keys are not the usual ones."""
        return self._table.chosen()

    def take_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Begin with these choices in place of all others; none of them gives every action its usual keys."""
        self._table.take(chosen)
        self._show_keys()

    def trigger_typed(self, key: str) -> bool:
        """Do the enabled action that this key stands for while the text has the focus; whether there was one."""
        name = self._table.holder(key)
        if not name or not self._actions[name].isEnabled():
            return False
        self._actions[name].trigger()
        return True

    def _show_keys(self) -> None:
        for name, spec in self._specs.items():
            keys = self._table.keys(name)
            anywhere = [key for key in keys if not works_in_text_only(key)]
            # a key that only the text listens to is shown in the menu's key column but is no shortcut of the window
            hint = f"\t{native(keys[0])}" if keys and not anywhere else ""
            self._actions[name].setText(spec.text + hint)
            self._actions[name].setShortcuts([QKeySequence(key) for key in anywhere])
        self.keys_changed.emit()

    def fill(self, bar: QMenuBar) -> None:
        """Put all menus on a menu bar."""
        for menu in self._menus:
            shown = bar.addMenu(menu.title)
            shown.setToolTipsVisible(True)
            for spec in menu.entries:
                if spec is None:
                    shown.addSeparator()
                else:
                    shown.addAction(self._actions[spec.name])

    def sheet(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Menu titles with (action, keys) pairs, for the shortcut sheet; actions without a key are left out."""
        return [(_plain(menu.title), [*self._pairs(menu)]) for menu in self._menus]

    def _pairs(self, menu: Menu) -> Iterator[tuple[str, str]]:
        for spec in menu.entries:
            if spec is not None and (keys := self.keys_in_words(spec.name)):
                yield _plain(spec.text), keys

    def menus(self) -> tuple[Menu, ...]:
        """The table itself."""
        return self._menus


def _action(spec: ActionSpec, window: QWidget) -> QAction:
    action = QAction(spec.text, window)
    action.setObjectName(spec.name)
    action.setCheckable(spec.checkable)
    return action


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
