"""Keys without a sign (Enter, Delete, Tab …) and combinations, while the text has the focus."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from annotator.ui.actions.actions import Actions
from annotator.ui.parts.pressed_key import pressed_key
from annotator.ui.parts.typed_sign import typed_sign
from annotator.ui.text_view.view import StatementView

_INSTEAD = {"Backspace": "Del"}
_WALKS = {"next_span": "Tab", "previous_span": "Shift+Tab"}


class TextKeys(QObject):
    """Does the actions that have such keys, before the text sees them. Signs go to the text, which tells of them.

    Combinations that the window has as shortcuts come here only from layouts of other alphabets, by their place.
    """

    def __init__(self, view: StatementView, actions: Actions) -> None:
        super().__init__(view)
        self._view = view
        self._actions = actions
        actions.keys_changed.connect(self._free_tab)
        self._free_tab()
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the key was meant for an action."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or typed_sign(event):
            return super().eventFilter(watched, event)
        key = pressed_key(event)
        if not key or _WALKS.get(self._actions.holder(key)) == key:  # the text itself, which knows if there are spans
            return False
        return self._actions.trigger_typed(key) or self._actions.trigger_typed(_INSTEAD.get(key, ""))

    def _free_tab(self) -> None:
        """Tab goes on to the next control if another key walks the spans."""
        self._view.tab_walks_spans = "Tab" in self._actions.keys("next_span")
