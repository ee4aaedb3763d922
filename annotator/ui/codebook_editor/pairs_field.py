"""Which labels a relation may join: a list of pairs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.core.codebook import Label
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.icon_label import IconLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme

Pair = tuple[str, str]


class PairsField(QWidget):
    """Rows of two labels, from and to. A row that is only half filled counts for nothing yet."""

    edited = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels: tuple[Label, ...] = ()
        self._rows: list[_PairRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self._add = PlainButton(theme, self.tr("Add a pair"), kind="link", px=12)
        self._add.clicked.connect(self.begin_row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(self._column)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        outer.addLayout(foot)

    def show_pairs(self, pairs: Sequence[Pair], labels: Sequence[Label]) -> None:
        """Show these pairs of these labels; what stands there already stays as it is."""
        self._labels = tuple(labels)
        if tuple(pairs) == self.pairs() and all(row.pair() for row in self._rows):
            return
        for row in list(self._rows):
            self._take_away(row)
        for pair in pairs:
            self._put(pair)

    def pairs(self) -> tuple[Pair, ...]:
        """The pairs that are whole, each once."""
        return tuple(dict.fromkeys(pair for row in self._rows if (pair := row.pair())))

    def rows(self) -> list["_PairRow"]:
        """The rows from top to bottom."""
        return list(self._rows)

    def begin_row(self) -> None:
        """Add an empty row, to be filled."""
        self._put(("", "")).start.setFocus()

    def _put(self, pair: Pair) -> "_PairRow":
        row = _PairRow(self._theme, self._labels, pair)
        row.edited.connect(self.edited)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _remove(self, row: "_PairRow") -> None:
        self._take_away(row)
        self._add.setFocus()
        self.edited.emit()

    def _take_away(self, row: "_PairRow") -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


class _PairRow(QWidget):
    """Two labels."""

    edited = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, labels: Sequence[Label], pair: Pair) -> None:
        super().__init__()
        names = {label.id: label.name for label in labels}
        self._pair = pair
        self.start = TypeAhead(theme, self.tr("From"))
        self.end = TypeAhead(theme, self.tr("To"))
        for field, chosen in ((self.start, pair[0]), (self.end, pair[1])):
            field.set_options([Option(one.id, one.name) for one in labels if not one.retired or one.id == chosen])
            field.show_value(chosen, names.get(chosen, ""))
        self.start.chosen.connect(lambda label, _words: self._take((label, self._pair[1])))
        self.end.chosen.connect(lambda label, _words: self._take((self._pair[0], label)))
        remove = IconButton(theme, "x", self.tr("Remove this pair"))
        remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.start, 1)
        row.addWidget(IconLabel(theme, "arrow-right", "text3"))
        row.addWidget(self.end, 1)
        row.addWidget(remove)

    def pair(self) -> Pair | None:
        """The two labels, or None if one is missing."""
        return self._pair if all(self._pair) else None

    def _take(self, pair: Pair) -> None:
        self._pair = pair
        self.edited.emit()
