"""The pieces of one kind that a format leaves out, as a list to read and copy from."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from annotator.export.losses import LostPiece
from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_SIZE = (560, 420)


class PiecesDialog(Frame):
    """A line a piece: its words, or the id of its text where it has none."""

    def __init__(
        self, theme: Theme, title: str, pieces: Sequence[LostPiece], number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, parent)
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        self.list = QPlainTextEdit(body)
        self.list.setProperty("kind", "source")
        self.list.setReadOnly(True)
        self.list.setFont(theme.reading_font(14))
        self.list.setAccessibleName(title)
        self.list.setPlainText("\n".join(" ".join((piece.words or piece.item).split()) for piece in pieces))
        column.addWidget(self.list)
        self.set_body(body)
        close = PlainButton(theme, self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        self.set_foot([close])
        shown = sum(piece.number for piece in pieces)
        if shown < number:
            words = self.tr("The first {shown} of {number}")
            self.foot_words.setText(
                words.format(shown=self.locale().toString(shown), number=self.locale().toString(number))
            )
        self.resize(*_SIZE)
