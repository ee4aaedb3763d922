"""The names in a file of another program, and what each becomes, before anything is taken from it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.export.foreign_census import Census
from annotator.export.foreign_choosing import Choosing
from annotator.export.foreign_mapping import NameMapping, Target
from annotator.ui.dialogs.frame import Frame
from annotator.ui.foreign_dialog.foreign_words import ForeignWords
from annotator.ui.foreign_dialog.mapping_model import MappingModel
from annotator.ui.foreign_dialog.mapping_table import MappingTable
from annotator.ui.foreign_dialog.target_strip import TargetStrip
from annotator.ui.parts.chip import Chip
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_SIZE: Final = (960, 620)
_INTO_TABLE: Final = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class ForeignDialog(Frame):
    """Asks what the names become. It writes nothing."""

    def __init__(
        self,
        theme: Theme,
        file_name: str,
        format_name: str,
        *,
        codebook: Codebook,
        mapping: NameMapping,
        census: Census,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Read annotations"), parent)
        self.model = MappingModel(Choosing(codebook, census, mapping), self)
        self.search = QLineEdit()
        self.only_left_out = Chip(theme, "")
        self.table = MappingTable(theme, self.model)
        self.strip = TargetStrip(theme, self.model)
        self._set_search(theme)
        said = self.tr("{file} is read as {format}").format(file=file_name, format=format_name)
        self.set_body(self._body(said, ForeignWords(self).what(census)))
        new = PlainButton(theme, self.tr("New entries for the rest"))
        set_plain_tooltip(new, self.tr("Make a new entry of every name that would be left out"))
        new.clicked.connect(self._add_the_rest)
        self.read = PlainButton(theme, self.tr("Read"), kind="primary")
        self.read.clicked.connect(self.accept)
        self.set_foot([new, self.cancel_button(), self.read])
        self.table.names_selected.connect(self._show_selected)
        self.table.choice_wanted.connect(self.strip.take_focus)
        self.table.leaving_out_wanted.connect(lambda: self._choose(None))
        self.table.new_wanted.connect(self._make_new)
        self.strip.target_chosen.connect(self._choose)
        self.strip.new_wanted.connect(self._make_new)
        self.strip.finished.connect(self.table.setFocus)
        self.resize(*_SIZE)
        self.table.make_current(None)
        (self.table if self.model.choosing.left_out() else self.read).setFocus()
        self._count()

    def mapping(self) -> NameMapping:
        """What is chosen now."""
        return self.model.choosing.mapping()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows lead from the search into the table."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.search and pressed in _INTO_TABLE:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _set_search(self, theme: Theme) -> None:
        words = self.tr("Search names and what they become")
        self.search.setProperty("kind", "search")
        self.search.setFont(theme.interface_font(13))
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)
        self.only_left_out.toggled.connect(self._look)

    def _body(self, said: str, what: str) -> QWidget:
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(PlainLabel(self.theme, said, px=15, weight=600, wrap=True))
        head.addWidget(PlainLabel(self.theme, what, px=12, tone="text2", tabular=True))
        column.addLayout(head)
        explained = self.tr(
            "Names become entries that are called so, or that may mean the same. "
            "Enter changes what a name becomes, Insert makes a new entry of it, Delete leaves it out."
        )
        column.addWidget(PlainLabel(self.theme, explained, tone="text2", wrap=True))
        looking = QHBoxLayout()
        looking.setSpacing(8)
        looking.addWidget(self.search, 1)
        looking.addWidget(self.only_left_out)
        column.addLayout(looking)
        column.addWidget(self.table, 1)
        column.addWidget(self.strip)
        return body

    def _look(self) -> None:
        kept = self.table.current()
        self.model.show_matching(self.search.text(), only_left_out=self.only_left_out.isChecked())
        self.table.make_current(kept)
        self._show_selected()

    def _show_selected(self) -> None:
        self.strip.show_names(self.table.selected())

    def _choose(self, target: Target | None) -> None:
        self._change(lambda: self.model.choose(self.table.selected(), target))

    def _make_new(self) -> None:
        self._change(lambda: self.model.make_new(self.table.selected()))

    def _add_the_rest(self) -> None:
        self._change(self.model.add_the_rest)

    def _change(self, change: Callable[[], None]) -> None:
        selected = self.table.selected()
        change()
        self.table.select(selected)
        self._show_selected()
        self._count()

    def _count(self) -> None:
        left = self.model.choosing.left_out()
        self.foot_words.setText(self.tr("%n name(s) left out", "", left))
        self.only_left_out.set_words(self.tr("Left out {count}").format(count=f"{left:,}"))
