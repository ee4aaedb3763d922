"""The pieces left out beside a statement as buttons in one line: a click takes one in."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from annotator.ui.parts.left_out_list import LeftOut
from annotator.ui.parts.plain_button import PlainButton, without_mnemonics
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_MOST = 4
_WORDS_WIDTH = 112
_GAP = 8
_PX = 12


class PieceChips(QWidget):
    """Shows as many of the pieces as there is room for, the first ones; the list below holds all."""

    take_in_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces: tuple[LeftOut, ...] = ()
        self._enabled = True
        self._key = ""
        self._clicked = QElapsedTimer()
        self.buttons: list[PlainButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_pieces(self, pieces: Sequence[LeftOut], *, read_only: bool) -> None:
        """Show these."""
        if tuple(pieces) == self._pieces and read_only is not self._enabled:
            return
        self._pieces, self._enabled = tuple(pieces), not read_only
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(piece) for piece in self._pieces[:_MOST]]
        for place, button in enumerate(self.buttons):
            self._row.insertWidget(place, button)
        self._tell()
        self._fit()

    def set_key_hint(self, key: str) -> None:
        """Name the key that takes the first one in."""
        self._key = key
        self._tell()

    def sizeHint(self) -> QSize:
        """As wide as all buttons."""
        widths = [button.sizeHint().width() + _GAP for button in self.buttons]
        return QSize(sum(widths), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Buttons that do not fit are hidden."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what does not fit any more, show what does."""
        super().resizeEvent(event)
        self._fit()

    def _button(self, piece: LeftOut) -> PlainButton:
        button = PlainButton(self._theme, kind="chip", icon="plus", px=_PX, parent=self)
        words = " ".join(piece.words.split())
        shown = QFontMetrics(button.font()).elidedText(words, Qt.TextElideMode.ElideRight, _WORDS_WIDTH)
        button.setText(without_mnemonics(shown))
        button.setAutoDefault(False)
        button.setEnabled(self._enabled)
        button.clicked.connect(lambda: self._take(piece))
        return button

    def _take(self, piece: LeftOut) -> None:
        """Of a double click only the first counts: the second is on the next piece, which has moved there."""
        if not self._clicked.isValid() or self._clicked.elapsed() > QApplication.doubleClickInterval():
            self._clicked.start()
            self.take_in_requested.emit(piece.id)

    def _tell(self) -> None:
        for place, (button, piece) in enumerate(zip(self.buttons, self._pieces, strict=False)):
            words = " ".join(piece.words.split())
            button.setAccessibleName(self.tr("Take in: {words}").format(words=words))
            key = f" ({self._key})" if self._key and not place else ""
            what = self.tr("A click takes it in")
            set_plain_tooltip(button, f"{piece.note}\n{piece.words}\n\n{what}{key}")

    def _fit(self) -> None:
        room = self.width()
        for button in self.buttons:
            room -= button.sizeHint().width() + _GAP
            button.setVisible(room >= -_GAP)
