"""The rules that are kept for folders: what each says, and a way to be rid of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import plain_tooltip, set_plain_tooltip
from annotator.ui.theme.theme import Theme

_SIZE = (640, 400)
_ROW_HEIGHT = 48


@dataclass(frozen=True, slots=True)
class KeptRule:
    """The folder that a rule is for, and what it says."""

    source: str
    words: str


class KeptRulesDialog(Frame):
    """A row a folder. Delete forgets the rule of the current one; undo brings it back."""

    forget_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Kept rules"), parent)
        self._rules: tuple[KeptRule, ...] = ()
        self._read_only = False
        self.list = QListWidget()
        self.list.setFont(theme.interface_font(13))
        self.list.setProperty("kind", "choices")
        self.list.setAccessibleName(self.tr("Rules by their folders"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._none = PlainLabel(theme, self.tr("No rule is kept."), weight=500, tone="text2")
        self._how = PlainLabel(theme, px=12, tone="text3", wrap=True)
        self._how.setText(
            self.tr(
                "Cut a document by hand, then choose “Keep as a rule for this folder” in the Statement menu. The next "
                "import from that folder follows it."
            )
        )
        self.forget = PlainButton(theme, self.tr("Forget the rule"))
        set_plain_tooltip(self.forget, self.tr("The next import cuts files of this folder as any others"))
        self.forget.clicked.connect(self._forget)
        close = PlainButton(theme, self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addWidget(self._how)
        column.addStretch()  # for a list that is not shown
        self.set_body(body)
        self.set_foot([self.forget, close])
        self.resize(*_SIZE)

    def show_rules(self, rules: Sequence[KeptRule], *, read_only: bool) -> None:
        """Show these; the row that was current stays so, as far as there is one."""
        row = max(0, min(self.list.currentRow(), len(rules) - 1))
        self._rules, self._read_only = tuple(rules), read_only
        self.list.clear()
        for rule in rules:
            item = QListWidgetItem(f"{rule.source}\n{rule.words}")
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            item.setToolTip(plain_tooltip(f"{rule.source}\n{rule.words}"))
            self.list.addItem(item)
        self.list.setCurrentRow(row)
        self.list.setVisible(bool(rules))
        self._none.setVisible(not rules)
        self.forget.setEnabled(bool(rules) and not read_only)
        if rules:
            self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete forgets."""
        if event.key() == Qt.Key.Key_Delete:
            self._forget()
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._rules) and not self._read_only:
            self.forget_requested.emit(self._rules[row].source)
