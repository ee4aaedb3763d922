"""What reviewers wrote to one another about statements and spans: read, answered, settled, gone to."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.chip import Chip
from annotator.ui.parts.elided_text import draw_elided
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_SIZE = (720, 560)
_ROW_HEIGHT, _WRITING_HEIGHT = 84, 64
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ShownComment:
    """One comment: what it says, who wrote it when, and what it is about (`words` for the words of a span)."""

    id: str
    text: str
    written_by: str
    about: str
    words: str
    resolved: bool
    own: bool


class CommentsModel(QAbstractListModel):
    """The comments as a list reads them out."""

    def __init__(self, comments: Sequence[ShownComment], parent: QWidget) -> None:
        super().__init__(parent)
        self._comments = tuple(comments)

    def show_comments(self, comments: Sequence[ShownComment]) -> None:
        """Have these and no others."""
        self.beginResetModel()
        self._comments = tuple(comments)
        self.endResetModel()

    def at(self, row: int) -> ShownComment | None:
        """The comment of a row, or None."""
        return self._comments[row] if 0 <= row < len(self._comments) else None

    def row_of(self, comment_id: str) -> int:
        """Where a comment stands, or -1."""
        return next((row for row, one in enumerate(self._comments) if one.id == comment_id), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._comments)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """All that a row says, for a screen reader."""
        comment = self.at(index.row())
        if comment is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        settled = self.tr("Settled") if comment.resolved else ""
        return ". ".join(
            part for part in (comment.text, comment.written_by, comment.about, comment.words, settled) if part
        )


class CommentRows(QStyledItemDelegate):
    """Paints a comment: its text in two lines, below who wrote it and what it is about."""

    def __init__(self, theme: Theme, model: CommentsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every row is as high."""
        return QSize(0, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        comment = self._model.at(index.row())
        if comment is None:
            return
        rect: QRect = option.rect
        state = option.state
        theme = self._theme
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("selected"))
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), theme.color("accent"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("line"))
        inner = rect.adjusted(16, 8, -12, -8)
        tone = "text3" if comment.resolved else "text"
        box = QRectF(inner.x(), inner.y(), inner.width(), 40)
        draw_elided(painter, box, comment.text, theme.interface_font(13), theme.color(tone), lines=2, line_height=20)
        below = QRectF(inner.x(), inner.y() + 44, inner.width(), 20)
        who = f"{comment.written_by} · {comment.about}" if comment.about else comment.written_by
        said = self.tr("{who} · settled").format(who=who) if comment.resolved else who
        draw_elided(painter, below, said, theme.interface_font(12), theme.color("text3"), line_height=20)
        painter.restore()


class CommentsDialog(Frame):
    """A list of comments and a field for a new one. It asks for what a person wants; the window writes it."""

    comment_written = Signal(str)
    go_requested = Signal(str)
    resolve_requested = Signal(str, bool)
    delete_requested = Signal(str)
    scope_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Comments"), parent)
        self._read_only = False
        self._model = CommentsModel((), self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(CommentRows(theme, self._model, self._list))
        self._list.setProperty("kind", "comments")
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(self.tr("Comments"))
        self._list.activated.connect(self._go)
        self._list.selectionModel().currentChanged.connect(self._enable)
        self._about = PlainLabel(theme, px=12, tone="text2")
        self._writing = self._writing_field()
        self._write = PlainButton(theme, self.tr("Write the comment"))
        self._write.clicked.connect(self._take)
        self._everywhere = self._chip(self.tr("All statements"))
        self._settled = self._chip(self.tr("Settled ones too"))
        self._resolve = PlainButton(theme, self.tr("Settle"))
        self._resolve.clicked.connect(self._settle)
        self._delete = PlainButton(theme, self.tr("Delete"))
        self._delete.clicked.connect(lambda: self.delete_requested.emit(self._current_id()))
        self._go_button = PlainButton(theme, self.tr("Go there"), kind="primary")
        self._go_button.clicked.connect(self._go)
        self.set_body(self._body())
        self.set_foot([self._delete, self._resolve, self._go_button])
        self.resize(*_SIZE)
        self._enable()

    @property
    def everywhere(self) -> bool:
        """Whether the comments of every statement are wanted."""
        return self._everywhere.isChecked()

    @property
    def with_settled(self) -> bool:
        """Whether settled comments are wanted too."""
        return self._settled.isChecked()

    def show_comments(self, comments: Sequence[ShownComment], about: str, *, read_only: bool) -> None:
        """Show these; `about` says what a new comment would be about. The current one stays current."""
        current = self._current_id()
        self._model.show_comments(comments)
        row = self._model.row_of(current)
        if comments:
            self._list.setCurrentIndex(self._model.index(max(0, row), 0))
        self._about.setText(about)
        for widget in (self._writing, self._write):
            widget.setEnabled(not read_only)
        self._read_only = read_only
        self.foot_words.setText(self.tr("%n comment(s)", "", len(comments)) if comments else self.tr("No comments."))
        self._enable()

    def write(self) -> None:
        """Put the caret into the field for a new comment."""
        self._writing.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter in the field writes the comment."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._writing.hasFocus():
            self._take()
        else:
            super().keyPressEvent(event)

    def _body(self) -> QWidget:
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        chips = QHBoxLayout()
        chips.setSpacing(4)
        chips.addWidget(self._everywhere)
        chips.addWidget(self._settled)
        chips.addStretch(1)
        column.addLayout(chips)
        column.addWidget(self._list, 1)
        column.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._writing, 1)
        row.addWidget(self._write, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        return body

    def _writing_field(self) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setProperty("kind", "note")
        field.setFont(self.theme.interface_font(13))
        field.setFixedHeight(_WRITING_HEIGHT)
        field.setTabChangesFocus(True)
        field.setPlaceholderText(self.tr("A new comment; Ctrl+Enter writes it"))
        field.setAccessibleName(self.tr("New comment"))
        return field

    def _chip(self, words: str) -> Chip:
        chip = Chip(self.theme, words)
        chip.toggled.connect(lambda _on: self.scope_changed.emit())
        return chip

    def _current(self) -> ShownComment | None:
        return self._model.at(self._list.currentIndex().row())

    def _current_id(self) -> str:
        current = self._current()
        return current.id if current else ""

    def _enable(self) -> None:
        current, writing = self._current(), not self._read_only
        self._go_button.setEnabled(current is not None)
        self._resolve.setEnabled(current is not None and writing)
        self._resolve.set_words(self.tr("Open again") if current and current.resolved else self.tr("Settle"))
        self._delete.setEnabled(current is not None and current.own and writing)

    def _take(self) -> None:
        text = self._writing.toPlainText().strip()
        if text:
            self._writing.clear()
            self.comment_written.emit(text)

    def _settle(self) -> None:
        current = self._current()
        if current is not None:
            self.resolve_requested.emit(current.id, not current.resolved)

    def _go(self) -> None:
        if current := self._current_id():
            self.go_requested.emit(current)
