"""The formats one under the other, each with how much it would hold."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.theme.theme import Theme

_ROW, _EDGE, _AIR, _MARK = 52, 16, 8, 3
_FORMAT = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class FormatRow:
    """A format in words: what it is, how much it keeps ("" while that is counted), and in which tone that is said.

    One that is not `possible` is grey, and can be chosen all the same, since only then there is room for the reason.
    """

    id: str
    name: str
    what: str
    fit: str = ""
    tone: str = "text2"
    possible: bool = True


class FormatModel(QAbstractListModel):
    """The formats as rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[FormatRow] = []

    def show(self, rows: Sequence[FormatRow]) -> None:
        """Show other rows; as many as before keep the current one."""
        same = [row.id for row in rows] == [row.id for row in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = list(rows)
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many formats there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row: its name, the whole of it, or what is said of it to those who hear the window."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.what}\u2060" if row.what else ""
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.name}. {row.what}. {row.fit}"
            case _:
                return row if role == _FORMAT else None


class FormatDelegate(QStyledItemDelegate):
    """Paints a row: the name, what it is, and at the end how much it holds."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """All rows are equally high."""
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the row."""
        row = index.data(_FORMAT)
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        self._ground(painter, room, state)
        inner = room.adjusted(_EDGE, 7, -_EDGE, -7)
        top = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        bottom = QRect(inner.left(), top.bottom(), inner.width(), inner.height() // 2)
        small, bold = self._theme.interface_font(12, 500), self._theme.interface_font(13, 600)
        side = _write(painter, top, row.fit, small, self._theme.color(row.tone), at_end=True)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = top.adjusted(side, 0, 0, 0) if mirrored else top.adjusted(0, 0, -side, 0)
        _write(painter, left, row.name, bold, self._theme.color("text" if row.possible else "text3"))
        _write(painter, bottom, row.what, self._theme.interface_font(12), self._theme.color("text3"))
        painter.restore()

    def _ground(self, painter: QPainter, room: QRect, state: QStyle.StateFlag) -> None:
        if QStyle.StateFlag.State_Selected in state:
            painter.fillRect(room, self._theme.color("selected"))
            painter.fillRect(QRect(room.left(), room.top(), _MARK, room.height()), self._theme.color("accent"))
        elif QStyle.StateFlag.State_MouseOver in state and QStyle.StateFlag.State_Enabled in state:
            painter.fillRect(room, self._theme.color("hover"))


def _write(painter: QPainter, room: QRect, words: str, font: QFont, ink: QColor, *, at_end: bool = False) -> int:
    """Write words into the room; the width that they take with the air beside them."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(ink)
    side = Qt.AlignmentFlag.AlignTrailing if at_end else Qt.AlignmentFlag.AlignLeading
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, shown)
    return metrics.horizontalAdvance(shown) + _AIR if words else 0


class FormatList(QListView):
    """Arrows walk, a click chooses; `chosen` tells the id of the format that became the current one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FormatModel(self)
        self.setModel(self._model)
        self.setItemDelegate(FormatDelegate(theme, self))
        self.setAccessibleName(name)
        self.setProperty("kind", "formats")
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda now, _before: self.chosen.emit(self._id(now)))

    def show_rows(self, rows: Sequence[FormatRow]) -> None:
        """Show the formats, the same one chosen."""
        self._model.show(rows)

    def current(self) -> str:
        """The id of the chosen format, or ""."""
        return self._id(self.currentIndex())

    def choose(self, format_id: str) -> None:
        """Choose a format, if it is there."""
        for place, row in enumerate(self._model.rows):
            if row.id == format_id:
                self.setCurrentIndex(self._model.index(place))

    def _id(self, index: QModelIndex) -> str:
        return self._model.rows[index.row()].id if index.isValid() else ""
