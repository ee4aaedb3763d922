"""A part of a side region under a head of its own, which opens and closes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_HEAD_HEIGHT = 32


class Section(QWidget):
    """A head with arrow, title, count and actions, over a body that can be folded away.

    All but the `first` of a region have a line above the head. A section remembers nothing: who wants it folded at
    the next start listens to `opened` and calls `set_open`.
    """

    opened = Signal(bool)

    def __init__(self, theme: Theme, title: str, *, first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._body: QWidget | None = None
        self._title = PlainButton(theme, title, kind="section", px=12)
        self._title.setToolTip("")
        self._title.clicked.connect(self._toggle)
        self._count = PlainLabel(theme, px=12, tone="text3", tabular=True)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head("head" if first else "later-head"))
        self._show_arrow()

    def set_count(self, words: str) -> None:
        """Show how much there is, with its noun: "18 spans"."""
        self._count.setText(words)

    def add_action(self, widget: QWidget) -> None:
        """Put a small button at the right of the head."""
        self._actions.addWidget(widget)

    def set_body(self, body: QWidget) -> None:
        """Lay this under the head. Called once."""
        self._body = body
        self._column.addWidget(body, 1)
        body.setVisible(self._open)

    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self._open

    def set_open(self, open_: bool) -> None:
        """Show or fold away the body."""
        if open_ == self._open:
            return
        self._open = open_
        if self._body is not None:
            self._body.setVisible(open_)
        self._show_arrow()
        self.opened.emit(open_)

    def _head(self, surface: str) -> QWidget:
        head = Surface(surface)
        head.setFixedHeight(_HEAD_HEIGHT)
        row = QHBoxLayout(head)
        row.setContentsMargins(6, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addLayout(self._actions)
        return head

    def _toggle(self) -> None:
        self.set_open(not self._open)

    def _show_arrow(self) -> None:
        self._title.set_icon("arrow-down" if self._open else "arrow-right", "text3")
        state = self.tr("open") if self._open else self.tr("folded")
        self._title.setAccessibleDescription(state)
