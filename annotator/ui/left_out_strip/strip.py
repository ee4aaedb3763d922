"""One line that says what is left out beside the open statement: a click takes a piece in, all are in a list below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.left_out_strip.chips import PieceChips
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.icon_label import IconLabel
from annotator.ui.parts.left_out_list import LeftOut, LeftOutList
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_LINE = 32


class LeftOutStrip(Surface):
    """Hidden where nothing is left out; stays open, or folded, until the reviewer wants it otherwise."""

    opened = Signal(bool)
    source_requested = Signal(int)
    """The raw character with which the chosen piece begins."""

    take_in_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self._key = ""
        self._sentence = ("", "")
        self.pieces = LeftOutList(theme, headed=False)
        self.pieces.take_in_requested.connect(self.take_in_requested)
        self.chips = PieceChips(theme)
        self.chips.take_in_requested.connect(self.take_in_requested)
        self._said = ElidedLabel(theme, px=12, tone="text3")
        self._show = PlainButton(theme, kind="quiet", px=12)
        self._show.clicked.connect(lambda: self.set_open(not self.is_open()))
        self._source = PlainButton(theme, self.tr("In the raw source"), kind="quiet", px=12)
        set_plain_tooltip(self._source, self.tr("Show where the chosen piece stands in the file as it came"))
        self._source.clicked.connect(lambda: self.source_requested.emit(self.pieces.chosen_start()))
        self._line = line = QHBoxLayout()
        line.setContentsMargins(12, 0, 8, 0)
        line.setSpacing(8)
        line.addWidget(IconLabel(theme, "info", "text3"))
        line.addWidget(self._said)
        line.addWidget(self.chips, 1)
        line.addWidget(self._source)
        line.addWidget(self._show)
        head = QWidget()
        head.setFixedHeight(_LINE)
        head.setLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.pieces)
        self._wanted = False
        self._fold()
        self.hide()

    def show_pieces(self, pieces: Sequence[LeftOut], count: str, kinds: str, *, read_only: bool) -> None:
        """Show these pieces under a sentence on how many and one on which they are; none hides the strip."""
        self._sentence = (count, f"{count}. {kinds}")
        self.setAccessibleName(self._sentence[1])
        self.chips.show_pieces(pieces, read_only=read_only)
        self.pieces.show_pieces(pieces, read_only=read_only)
        self.setVisible(bool(pieces))
        self._fold()

    def is_open(self) -> bool:
        """Whether the pieces are shown, where there are any."""
        return self._wanted

    def set_open(self, wanted: bool) -> None:
        """Show the pieces, with the focus on the first, or only the line."""
        self._wanted = wanted
        self._fold()
        if wanted and not self.isHidden():
            self.pieces.focus_list()
        self.opened.emit(wanted)

    def take_chosen(self) -> None:
        """Ask to have the chosen piece taken in: the first, unless another was chosen in the list."""
        if not self.isHidden():
            self.pieces.take_chosen()

    def set_key_hints(self, key: str, take: str) -> None:
        """Name the keys in the tooltips of the buttons."""
        self._key = key
        self.chips.set_key_hint(take)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds it."""
        if event.key() == Qt.Key.Key_Escape and self._wanted:
            self.set_open(False)
            return
        super().keyPressEvent(event)

    def _fold(self) -> None:
        self.pieces.setVisible(self._wanted)
        self.chips.setVisible(not self._wanted)
        self._said.set_text(self._sentence[self._wanted], self._sentence[1])
        wide = QSizePolicy.Policy.Ignored if self._wanted else QSizePolicy.Policy.Preferred
        self._said.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self._line.setStretchFactor(self._said, int(self._wanted))
        self._source.setVisible(self._wanted)
        words = self.tr("Hide") if self._wanted else self.tr("Show")
        self._show.set_words(words)
        tip = self.tr("Fold what is left out") if self._wanted else self.tr("Show what is left out here, to take it in")
        self._show.setAccessibleName(tip)
        set_plain_tooltip(self._show, f"{tip} ({self._key})" if self._key else tip)
