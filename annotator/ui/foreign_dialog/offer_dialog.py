"""Files of other programs among those to be imported: what is in them, and which reading is wanted."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.export.foreign_census import Census
from annotator.ui.dialogs.frame import Frame
from annotator.ui.foreign_dialog.foreign_words import ForeignWords
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import plain_tooltip, set_plain_tooltip
from annotator.ui.theme.theme import Theme

_WIDTH: Final = 640
_ROW_HEIGHT: Final = 28
_MOST_ROWS: Final = 8

Seen = tuple[str, str, Census]
"""The name of a file or folder, that of its format, and what is in it."""


class OfferDialog(Frame):
    """`exec` gives Accepted for annotations; `texts_only` says that the texts alone are wanted."""

    def __init__(self, theme: Theme, seen: Sequence[Seen], parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Import"), parent)
        self.texts_only = False
        words = ForeignWords(self)
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        if len(seen) == 1:
            name, form, census = seen[0]
            said = self.tr("{file} comes from another program: {format}").format(file=name, format=form)
            column.addWidget(PlainLabel(theme, said, px=15, weight=600, wrap=True))
            column.addWidget(PlainLabel(theme, words.what(census), tone="text2", tabular=True))
        else:
            said = self.tr("%n file(s) of other programs", "", len(seen))
            column.addWidget(PlainLabel(theme, said, px=15, weight=600, wrap=True))
            column.addWidget(self._list(seen, words))
        explained = self.tr(
            "Read as annotations, its texts come in with what is marked on them; you say next what its names become. "
            "Imported as texts only, nothing that is marked comes in."
        )
        column.addWidget(PlainLabel(theme, explained, tone="text2", wrap=True))
        column.addStretch(1)
        self.set_body(body)
        texts = PlainButton(theme, self.tr("Import texts only"))
        set_plain_tooltip(texts, self.tr("Take the texts as plain statements"))
        texts.clicked.connect(self._take_texts)
        read = PlainButton(theme, self.tr("Read annotations…"), kind="primary")
        read.clicked.connect(self.accept)
        self.set_foot([texts, self.cancel_button(), read])
        self.setFixedWidth(_WIDTH)
        read.setFocus()

    def _list(self, seen: Sequence[Seen], words: ForeignWords) -> QListWidget:
        files = QListWidget()
        files.setFont(self.theme.interface_font(13))
        files.setProperty("kind", "choices")
        files.setAccessibleName(self.tr("Files of other programs"))
        files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for name, form, census in seen:
            item = QListWidgetItem(f"{name} · {form} · {words.what(census)}")
            item.setToolTip(plain_tooltip(item.text()))
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            files.addItem(item)
        files.setFixedHeight(_ROW_HEIGHT * min(len(seen), _MOST_ROWS) + 8)
        return files

    def _take_texts(self) -> None:
        self.texts_only = True
        self.accept()
