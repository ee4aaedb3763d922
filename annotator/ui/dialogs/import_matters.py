"""What an import left to be done: files that were refused, spans that need a look; each with what can be done."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.theme.theme import Theme

_ROW_HEIGHT = 48
_FRAME = 8
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MatterKind(Enum):
    """A file that cannot be read; one that stays as it is in the project; a span whose words have changed or gone."""

    UNREAD = auto()
    STAYED = auto()
    SPAN = auto()


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to be done: what about, why, and where. A file has a `path`; a `statement_id` is a place to go to.

    `has_encoding` is a file that cannot be read, and might be in another encoding.
    """

    kind: MatterKind
    about: str
    why: str
    path: Path | None = None
    statement_id: str = ""
    span_id: str = ""
    has_encoding: bool = False


class MatterList(Surface):
    """Arrows walk through it, Enter does what is likeliest. Hidden where nothing is left to be done."""

    go_requested = Signal(str, str)
    """To this statement, and this span of it (or "")."""
    again_requested = Signal(list)
    """These files (Path) are to be tried again as they were."""
    encoding_requested = Signal(list)
    """Another encoding is to be chosen for these files."""

    def __init__(self, theme: Theme, matters: Sequence[Matter], parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._matters = tuple(matters)
        self.list = _List()
        self.list.setFont(theme.interface_font(13))
        self.list.setProperty("kind", "choices")
        self.list.setAccessibleName(self.tr("What is left to be done"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setMaximumHeight(max(1, len(matters)) * _ROW_HEIGHT + _FRAME)
        for matter in matters:
            item = QListWidgetItem(f"{' '.join(matter.about.split())}\n{' '.join(matter.why.split())}")
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            item.setToolTip(plain_tooltip(f"{matter.about}\n{matter.why}"))
            self.list.addItem(item)
        self.go = PlainButton(theme, self.tr("Go there"), px=12)
        self.encoding = PlainButton(theme, self.tr("Choose another encoding…"), px=12)
        self.again = PlainButton(theme, self.tr("Try again"), px=12)
        self.again_all = PlainButton(theme, self.tr("Try all again"), px=12)
        self.go.clicked.connect(self._go)
        self.encoding.clicked.connect(lambda: self._ask(self.encoding_requested))
        self.again.clicked.connect(lambda: self._ask(self.again_requested))
        self.again_all.clicked.connect(lambda: self.again_requested.emit(self._files()))
        self.list.entered_row.connect(self._do_likeliest)
        self.list.itemDoubleClicked.connect(lambda _item: self._do_likeliest())
        self.list.currentRowChanged.connect(lambda _row: self._show_buttons())
        self._place(theme)
        self.list.setCurrentRow(0)
        self.setVisible(bool(matters))

    def _place(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        spans = sum(1 for one in self._matters if one.kind is MatterKind.SPAN)
        files = len(self._matters) - spans
        heads = (
            self.tr("%n file(s) did not go in as asked", "", files) if files else "",
            self.tr("%n span(s) need a look", "", spans) if spans else "",
        )
        column.addWidget(PlainLabel(theme, " · ".join(filter(None, heads)), px=12, weight=600, tone="text2"))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.go, self.encoding, self.again, self.again_all):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _current(self) -> Matter | None:
        row = self.list.currentRow()
        return self._matters[row] if 0 <= row < len(self._matters) else None

    def _files(self) -> list[Path]:
        return list(dict.fromkeys(one.path for one in self._matters if one.path is not None))

    def _show_buttons(self) -> None:
        current = self._current()
        self.go.setVisible(current is not None and bool(current.statement_id))
        self.encoding.setVisible(current is not None and current.has_encoding)
        self.again.setVisible(current is not None and current.path is not None)
        self.again_all.setVisible(len(self._files()) > 1)

    def _do_likeliest(self) -> None:
        current = self._current()
        if current is not None and current.statement_id:
            self._go()
        elif current is not None and current.path is not None:
            self._ask(self.encoding_requested if current.has_encoding else self.again_requested)

    def _go(self) -> None:
        if (current := self._current()) is not None:
            self.go_requested.emit(current.statement_id, current.span_id)

    def _ask(self, signal: SignalInstance) -> None:
        current = self._current()
        if current is not None and current.path is not None:
            signal.emit([current.path])


class _List(QListWidget):
    """Enter is for the current row, not for the dialog's main button."""

    entered_row = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered_row.emit()
        else:
            super().keyPressEvent(event)
