"""The register of actors beside the window: searched, described, merged and split."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.actor_spellings import MergeSuggestion
from annotator.store.actors import RegisteredActor
from annotator.ui.actor_register.details import ActorDetails
from annotator.ui.actor_register.merging import MergePanel
from annotator.ui.actor_register.model import KIND, NAME, NAMES, SPANS, RegisterModel
from annotator.ui.actor_register.suggestions import SuggestionList
from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.message_bar import MessageBar
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.plain_table import PlainTable
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_SIZE, _SIDE = (1040, 640), 300
_WIDTHS = {KIND: 112, SPANS: 64, NAMES: 184}
_CHIP_AIR = 22


class ActorRegister(Frame):
    """One actor selected: what is known of it. Several: merge them. Everything is asked for by signals."""

    name_wanted = Signal(str)
    """The name of an actor that is to join the register."""

    def __init__(self, theme: Theme, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Actors"), parent)
        self._read_only = read_only
        self._register: dict[str, RegisteredActor] = {}
        self.model = RegisterModel(self)
        self.message = MessageBar(theme)
        self.message.button_clicked.connect(self.message.clear)
        self.search = self._made_search()
        self.table = self._made_table()
        self.details, self.merging = ActorDetails(theme), MergePanel(theme)
        self.suggestions = SuggestionList(theme)
        self.all_chip = PlainButton(theme, kind="chip", px=12)
        self.pairs_chip = PlainButton(theme, kind="chip", px=12)
        self._pages = QStackedWidget()
        self._add = PlainButton(theme, self.tr("Add an actor"))
        self._add.clicked.connect(self._tell_wanted)
        self._nothing = PlainLabel(
            theme, self.tr("Select an actor, or several to merge them."), tone="text3", wrap=True
        )
        self._place()
        self.show_page(pairs=False)
        self.show_suggestions(())
        self.resize(*_SIZE)
        self.search.setFocus()

    def show_register(self, entries: Sequence[RegisteredActor]) -> None:
        """Show these actors; what is selected stays selected."""
        kept = [entry.actor.id for entry in self.selected()]
        self._register = {entry.actor.id: entry for entry in entries}
        self.model.show_register(entries)
        self.select(kept)
        self._show_counts()

    def show_suggestions(self, found: Sequence[MergeSuggestion]) -> None:
        """Show the pairs that may be one."""
        known = [pair for pair in found if {pair.one, pair.other} <= self._register.keys()]
        self.suggestions.show_suggestions(known, self._register)
        self._show_on(self.pairs_chip, self.tr("May be one: {pairs}").format(pairs=len(known)))

    def selected(self) -> list[RegisteredActor]:
        """The actors that are selected."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.entry_at(row) for row in rows]

    def select(self, actor_ids: Sequence[str]) -> None:
        """Select these actors, as far as they are in sight."""
        chosen = self.table.selectionModel()
        chosen.clear()
        rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for actor_id in actor_ids:
            if (row := self.model.row_of(actor_id)) >= 0:
                chosen.select(self.model.index(row, NAME), rows)
                chosen.setCurrentIndex(self.model.index(row, NAME), QItemSelectionModel.SelectionFlag.NoUpdate)
                self.table.scrollTo(self.model.index(row, NAME))
        self._show_selected()

    def show_page(self, *, pairs: bool) -> None:
        """Show the register, or the pairs that may be one."""
        self._pages.setCurrentIndex(int(pairs))
        self.all_chip.setChecked(not pairs)
        self.pairs_chip.setChecked(pairs)

    def say_error(self, sentence: str) -> None:
        """Show why something was refused, and what is true in the fields."""
        self.message.show_message("error", sentence, [self.tr("Close")])
        self._show_selected()

    def _show_selected(self) -> None:
        chosen = self.selected()
        kinds = sorted({entry.actor.kind for entry in self._register.values()} - {""})
        self.details.show_actor(chosen[0] if len(chosen) == 1 else None, kinds, read_only=self._read_only)
        several = len(chosen) > 1 and not self._read_only
        if several:
            self.merging.show_actors(chosen)
        self.merging.setVisible(several)
        self._nothing.setVisible(not chosen)

    def _show_counts(self) -> None:
        self._show_on(self.all_chip, self.tr("%n actor(s)", "", len(self._register)))
        typed = " ".join(self.search.text().split())
        self._add.setVisible(bool(typed) and not self.model.rowCount() and not self._read_only)
        self._add.set_words(self.tr("Add “{name}”").format(name=typed))

    def _show_on(self, chip: PlainButton, words: str) -> None:
        """The words are bolder while the chip is chosen; it keeps its width."""
        bold = QFontMetrics(self.theme.interface_font(12, 600))
        chip.set_words(words)
        chip.setMinimumWidth(bold.horizontalAdvance(words) + _CHIP_AIR)

    def _take_typed(self, typed: str) -> None:
        kept = [entry.actor.id for entry in self.selected()]
        self.model.show_matching(typed)
        self.select(kept)
        self._show_counts()

    def _tell_wanted(self) -> None:
        self.name_wanted.emit(" ".join(self.search.text().split()))

    def _made_search(self) -> QLineEdit:
        search = QLineEdit()
        search.setProperty("kind", "search")
        search.setFont(self.theme.interface_font(13))
        search.setPlaceholderText(self.tr("Search names, kinds and notes"))
        search.setAccessibleName(self.tr("Search names, kinds and notes"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._take_typed)
        return search

    def _made_table(self) -> PlainTable:
        table = PlainTable(self.theme, self.model, self.tr("Actors"), widths=_WIDTHS, stretched=NAME)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.sort_by(NAME)
        table.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_selected())
        table.activated.connect(lambda _index: self.details.focus_name())
        return table

    def _place(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(8)
        for chip, pairs in ((self.all_chip, False), (self.pairs_chip, True)):
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked, wanted=pairs: self.show_page(pairs=wanted))
            chips.addWidget(chip)
        chips.addStretch(1)
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        column.addWidget(self.message)
        column.addLayout(chips)
        self._pages.addWidget(self._register_page())
        self._pages.addWidget(self.suggestions)
        column.addWidget(self._pages, 1)
        self.set_body(body)
        close = PlainButton(self.theme, self.tr("Close"))
        close.clicked.connect(self.reject)
        self.set_foot([close])
        close.setAutoDefault(False)
        close.setDefault(False)

    def _register_page(self) -> QWidget:
        page, side = QWidget(), QWidget()
        side.setFixedWidth(_SIDE)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        for widget in (self._nothing, self.details, self.merging):
            beside.addWidget(widget)
        beside.addStretch(0)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        left.addWidget(self.table, 1)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addLayout(left, 1)
        row.addWidget(side)
        return page
