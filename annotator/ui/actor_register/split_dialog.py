"""Which spans of an actor name somebody else, and whom."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.theme.theme import Theme

_SIZE = (560, 520)
_ID = Qt.ItemDataRole.UserRole


class Mention(NamedTuple):
    """A span that names the actor: its id, its words, and the statement that it stands in."""

    span_id: str
    words: str
    statement: str


class SplitDialog(Frame):
    """Tick the spans that mean another actor and name that one."""

    split = Signal(list, str)
    """The ids of the ticked spans, and the new name."""

    def __init__(self, theme: Theme, name: str, mentions: Sequence[Mention], parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Split an actor"), parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Spans that name the actor"))
        self.list.setFont(theme.interface_font(13))
        for mention in mentions:
            item = QListWidgetItem(f"{mention.words} · {mention.statement}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_ID, mention.span_id)
            item.setToolTip(plain_tooltip(f"{mention.words}\n{mention.statement}"))
            self.list.addItem(item)
        self.name = QLineEdit()
        self.name.setFont(theme.interface_font(13))
        self.name.setAccessibleName(self.tr("Name of the new actor"))
        self.name.setPlaceholderText(self.tr("Name of the new actor"))
        self._do = PlainButton(theme, kind="primary")
        self._do.clicked.connect(self._tell)
        self.list.itemChanged.connect(lambda _item: self._count())
        self.name.textChanged.connect(lambda _text: self._count())
        self.set_body(self._body(name))
        self.set_foot([self.cancel_button(), self._do])
        self.resize(*_SIZE)
        self._count()
        self.list.setFocus()

    def ticked(self) -> list[str]:
        """The ids of the spans that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _count(self) -> None:
        ticked = len(self.ticked())
        self._do.set_words(self.tr("Split off %n span(s)", "", ticked))
        self._do.setEnabled(bool(ticked) and bool(self.name.text().strip()))

    def _tell(self) -> None:
        self.split.emit(self.ticked(), self.name.text().strip())
        self.accept()

    def _body(self, name: str) -> QWidget:
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        question = self.tr("Which of these spans do not mean {name}?").format(name=name)
        column.addWidget(PlainLabel(self.theme, question, px=15, weight=600, wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.name)
        return body
