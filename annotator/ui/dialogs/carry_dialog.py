"""Spans of a near copy, shown with their words in the open statement before they are carried over."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.theme.theme import Theme

_SIZE = (680, 520)
_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Carried:
    """A span: what is said of it, and why it cannot be carried; "" if it can."""

    id: str
    words: str
    why_not: str = ""


class CarryDialog(Frame):
    """Space ticks; what cannot be carried says why. `carry_requested` tells the ids of the ticked ones."""

    carry_requested = Signal(list)

    def __init__(self, theme: Theme, title: str, spans: Sequence[Carried], parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Carry over spans"), parent)
        self._list = QListWidget()
        self._list.setFont(theme.interface_font(13))
        self._list.setProperty("kind", "choices")
        self._list.setAccessibleName(self.tr("Spans"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for span in spans:
            self._list.addItem(self._item(span))
        self._list.itemChanged.connect(self._count)
        self._carry = PlainButton(theme, "", kind="primary")
        self._carry.clicked.connect(self._take)
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        said = self.tr("From “{title}”, where the same words stand here").format(title=title)
        column.addWidget(PlainLabel(theme, said, weight=600, wrap=True))
        column.addWidget(self._list, 1)
        self.set_body(body)
        self.set_foot([self.cancel_button(), self._carry])
        self.resize(*_SIZE)
        self._list.setCurrentRow(0)
        self._list.setFocus()
        self._count()

    def ticked(self) -> list[str]:
        """The ids of the ticked spans."""
        items = [self._list.item(row) for row in range(self._list.count())]
        return [str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _item(self, span: Carried) -> QListWidgetItem:
        words = self.tr("{words} – {reason}").format(words=span.words, reason=span.why_not) if span.why_not else ""
        item = QListWidgetItem(" ".join((words or span.words).split()))
        item.setData(_ID, span.id)
        item.setToolTip(plain_tooltip(words or span.words))
        if span.why_not:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        else:
            item.setCheckState(Qt.CheckState.Checked)
        return item

    def _count(self) -> None:
        count = len(self.ticked())
        self._carry.set_words(self.tr("Carry over %n span(s)", "", count))
        self._carry.setEnabled(count > 0)

    def _take(self) -> None:
        chosen = self.ticked()
        self.accept()
        self.carry_requested.emit(chosen)
