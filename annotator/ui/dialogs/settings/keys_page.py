"""All keys: found by action or by key, changed by pressing others."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.ui.actions.actions import Actions
from annotator.ui.dialogs.settings.key_editor import KeyEditor
from annotator.ui.dialogs.settings.key_list import KeyList
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_INTO_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
_TO_EDITOR = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class KeysPage(Surface):
    """Search, list, and the editor of the current action. Keys hold at once."""

    def __init__(
        self, theme: Theme, actions: Actions, codebook: Codebook | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("page", parent)
        self._actions = actions
        self._put_aside: dict[str, tuple[str, ...]] = {}
        self._search = QLineEdit()
        self._search.setProperty("kind", "search")
        self._search.setFont(theme.interface_font(13))
        self._search.setPlaceholderText(self.tr("Search actions and keys"))
        self._search.setAccessibleName(self.tr("Search actions and keys"))
        self._search.setClearButtonEnabled(True)
        self._all_usual = PlainButton(theme, "")
        self.list = KeyList(theme, actions, codebook)
        self.editor = KeyEditor(theme, actions, codebook)
        self._search.textChanged.connect(self.list.show_matching)
        self._search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.action_entered.connect(self.editor.show_action)
        self.editor.left.connect(self.list.setFocus)
        self._all_usual.clicked.connect(self._reset_or_give_back)
        actions.keys_changed.connect(self._refresh)
        self._place()
        self.editor.show_action(self.list.current())
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows lead from the search into the list, Enter from the list to the field that takes keys."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self._search and pressed in _INTO_LIST:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if watched is self.list and pressed in _TO_EDITOR:
            self.editor.take_focus()
            return True
        return super().eventFilter(watched, event)

    def _reset_or_give_back(self) -> None:
        """Give every action its usual keys, or give back what was put aside a moment ago."""
        if self._put_aside:
            chosen, self._put_aside = self._put_aside, {}
        else:
            chosen, self._put_aside = {}, self._actions.chosen_keys()
        self._actions.take_keys(chosen)

    def _refresh(self) -> None:
        self.list.refresh()
        self.editor.refresh()
        if self._actions.chosen_keys():
            self._put_aside = {}
        self._all_usual.set_words(
            self.tr("Give my keys back") if self._put_aside else self.tr("Usual keys for everything")
        )
        self._all_usual.setEnabled(bool(self._put_aside or self._actions.chosen_keys()))

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 20, 24, 12)
        head.setSpacing(8)
        head.addWidget(self._search, 1)
        head.addWidget(self._all_usual)
        middle = QHBoxLayout()
        middle.setContentsMargins(16, 0, 8, 0)
        middle.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self.editor)
