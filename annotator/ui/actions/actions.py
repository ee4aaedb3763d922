"""The table's actions as Qt actions: made once, enabled by what is there, placed in menus."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from annotator.ui.actions.menus import Menus
from annotator.ui.actions.specs import ActionSpec, Menu, Need
from annotator.ui.parts.tooltips import plain_tooltip


class Actions(QObject):
    """All actions of the window. Connect each by name; `allow` says what is there to act on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._menus = Menus().all()
        self._specs = {spec.name: spec for menu in self._menus for spec in menu.entries if spec is not None}
        self._actions = {name: _action(spec, window) for name, spec in self._specs.items()}
        window.addActions(list(self._actions.values()))
        self._submenus: dict[str, QMenu] = {}
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
        for name, spec in self._specs.items():
            self._actions[name].setEnabled(spec.needs in there)

    def trigger_typed(self, typed: str) -> bool:
        """Do the enabled action that this key stands for while the text has the focus; whether there was one."""
        for name, spec in self._specs.items():
            if spec.typed == typed and self._actions[name].isEnabled():
                self._actions[name].trigger()
                return True
        return False

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
        return [
            (_plain(menu.title), [(_plain(spec.text), keys) for spec in menu.entries if spec and (keys := _keys(spec))])
            for menu in self._menus
        ]

    def menus(self) -> tuple[Menu, ...]:
        """The table itself."""
        return self._menus


def _action(spec: ActionSpec, window: QWidget) -> QAction:
    # a key that only the text listens to is shown in the menu's key column but is no shortcut of the window
    hint = f"\t{spec.typed}" if spec.typed and not spec.keys else ""
    action = QAction(spec.text + hint, window)
    action.setObjectName(spec.name)
    action.setToolTip(plain_tooltip(spec.tip))
    action.setStatusTip(spec.tip)
    action.setCheckable(spec.checkable)
    action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
    return action


def _keys(spec: ActionSpec) -> str:
    native = [QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in spec.keys]
    return "  ".join([*([spec.typed] if spec.typed else []), *native])


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
