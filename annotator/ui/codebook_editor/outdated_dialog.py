"""The worklist of annotations that were made when an entry was defined in other words."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTreeView, QVBoxLayout, QWidget

from annotator.core.changes import Change
from annotator.core.codebook_overlay import entry_of
from annotator.operations.confirming import confirm_annotations
from annotator.operations.undoing import redo, undo
from annotator.ui.codebook_editor.entry_painting import COUNT, ENTRY
from annotator.ui.codebook_editor.old_work import OldWork, old_work
from annotator.ui.codebook_editor.undo_keys import UndoKeys
from annotator.ui.codebook_editor.words import shown_name
from annotator.ui.codebook_editor.work_delegate import WorkDelegate
from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.message_bar import MessageBar
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.segmented import Segment, Segmented
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.questions import Questions
from annotator.ui.session import Session
from annotator.ui.theme.theme import Theme

_SIZE = (640, 600)
_WORK = Qt.ItemDataRole.UserRole + 8
_TITLE = Qt.ItemDataRole.UserRole + 9


class OutdatedDialog(Frame):
    """Quotations under their labels: go to one, then confirm it where it still holds, or change it in its text.

    `jump_requested` tells statement and span ("" if there is none) that somebody wants to see.
    """

    jump_requested = Signal(str, str)

    def __init__(self, theme: Theme, session: Session, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Outdated annotations"), parent)
        self._session = session
        self._questions = questions
        self._work: tuple[OldWork, ...] = ()
        self.message = MessageBar(theme)
        self.whose = Segmented(theme, self.tr("Whose"))
        self.whose.set_segments([Segment(self.tr("Mine"), "", ""), Segment(self.tr("Everybody's"), "", "")])
        self.whose.choose(0)
        self._words = PlainLabel(theme, px=12, tone="text2", wrap=True)
        self._meaning = PlainLabel(theme, px=12, tone="text2", wrap=True)
        self._model = QStandardItemModel(self)
        self.list = QTreeView()
        self.go = PlainButton(theme, self.tr("Go to"))
        self.confirm_all = PlainButton(theme, self.tr("Confirm all"))
        self.confirm = PlainButton(theme, self.tr("Confirm"), kind="primary")
        self._set_list()
        self._lay_out()
        self._connect()
        UndoKeys(self, lambda: session.do(undo), lambda: session.do(redo))
        self.resize(*_SIZE)
        self.refresh()
        self.list.setFocus()

    def refresh(self) -> None:
        """Look for outdated work anew."""
        reviewer = self._session.reviewer.id if self.whose.current() == 0 else ""
        self._questions.ask(self, lambda project: old_work(project, reviewer), self._show, self._say)

    def work(self) -> tuple[OldWork, ...]:
        """What is listed."""
        return self._work

    def selected(self) -> list[OldWork]:
        """The selected annotations; a selected label stands for all under it."""
        found: dict[str, OldWork] = {}
        for index in self.list.selectionModel().selectedIndexes():
            inside = [index.siblingAtColumn(0)] if index.parent().isValid() else self._under(index)
            found.update({one.id: one for child in inside if (one := child.data(_WORK)) is not None})
        return list(found.values())

    def sentence(self) -> str:
        """How much there is."""
        return self._words.text()

    def _show(self, work: Sequence[OldWork]) -> None:
        kept = {one.id for one in self.selected()}
        self._work = tuple(work)
        self._model.clear()
        groups: dict[str, QStandardItem] = {}
        for one in self._work:
            if one.entry_id not in groups:
                groups[one.entry_id] = self._group(one.entry_id)
            groups[one.entry_id].appendRow(self._row(one))
        for group in groups.values():
            group.setData(group.rowCount(), COUNT)
        self.list.expandAll()
        self._select(kept)
        if self._work:
            self._words.setText(self.tr("%n annotation(s) made under an older definition", "", len(self._work)))
        else:
            self._words.setText(self.tr("Every annotation was made, or confirmed, under the definitions of today."))
        self._follow_selection()

    def _group(self, entry_id: str) -> QStandardItem:
        entry = entry_of(self._session.codebook, entry_id)
        item = QStandardItem(shown_name(entry))
        item.setData(entry, ENTRY)
        self._model.appendRow(item)
        return item

    def _row(self, one: OldWork) -> QStandardItem:
        item = QStandardItem(" ".join(one.words.split()))
        item.setData(one, _WORK)
        item.setData(one.statement, _TITLE)
        version = self.tr("Made under version {version} of the codebook").format(version=one.made_under)
        item.setToolTip(plain_tooltip(f"{one.words}\n{one.statement}\n{version}"))
        return item

    def _select(self, ids: set[str]) -> None:
        """Select what was selected and is still there; else the first quotation."""
        rows = [child for group in range(self._model.rowCount()) for child in self._under(self._model.index(group, 0))]
        selection = self.list.selectionModel()
        for index in rows:
            if index.data(_WORK).id in ids:
                selection.select(index, selection.SelectionFlag.Select)
        if rows and not selection.hasSelection():
            self.list.setCurrentIndex(rows[0])

    def _under(self, group: QModelIndex) -> list[QModelIndex]:
        return [self._model.index(row, 0, group) for row in range(self._model.rowCount(group))]

    def _follow_selection(self) -> None:
        chosen = self.selected()
        writing = not self._session.read_only
        self.confirm.set_words(self.tr("Confirm %n selected", "", len(chosen)))
        self.confirm.setEnabled(bool(chosen) and writing)
        self.confirm_all.set_words(self.tr("Confirm all %n", "", len(self._work)))
        self.confirm_all.setEnabled(bool(self._work) and writing)
        self.go.setEnabled(len(chosen) == 1)
        self._meaning.setText(self._meanings(chosen[0]) if chosen else "")

    def _meanings(self, one: OldWork) -> str:
        """What the changed entries mean now."""
        entries = {entry.id: entry for entry in self._session.codebook.entries()}
        changed = [entries[entry_id] for entry_id in one.changed_ids if entry_id in entries]
        words = self.tr("“{name}” now means: {definition}")
        return "\n".join(words.format(name=shown_name(entry), definition=entry.definition or "–") for entry in changed)

    def _jump(self) -> None:
        chosen = self.selected()
        if len(chosen) == 1:
            self.jump_requested.emit(chosen[0].statement_id, chosen[0].span_id)

    def _confirm(self, work: Sequence[OldWork]) -> None:
        if work:
            self._session.do(confirm_annotations, [one.id for one in work])

    def _take_change(self, change: Change) -> None:
        if change.touches_codebook() or change.statements():
            self.refresh()

    def _take_whose(self, place: int) -> None:
        if place < 0:  # one of the two is always chosen
            self.whose.choose(0)
        self.refresh()

    def _say(self, sentence: str) -> None:
        self.message.show_message("error", sentence, [self.tr("Close")])

    def _set_list(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(WorkDelegate(self.theme, self.list, _TITLE))
        self.list.setHeaderHidden(True)
        self.list.setUniformRowHeights(True)
        self.list.setIndentation(16)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFont(self.theme.reading_font(13))
        self.list.setAccessibleName(self.tr("Outdated annotations"))

    def _lay_out(self) -> None:
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.theme, self.tr("Older than a changed definition"), px=15, weight=600), 1)
        head.addWidget(self.whose)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(self.message)
        column.addWidget(self.list, 1)
        column.addWidget(self._meaning)
        self.set_body(body)
        close = PlainButton(self.theme, self.tr("Close"))
        close.clicked.connect(self.reject)
        self.set_foot([close, self.confirm_all, self.go, self.confirm])
        self.confirm.setAutoDefault(False)  # Enter in the list goes to the span
        self.confirm.setDefault(False)

    def _connect(self) -> None:
        self.list.selectionModel().selectionChanged.connect(self._follow_selection)
        self.list.activated.connect(self._jump)
        self.whose.chosen.connect(self._take_whose)
        self.go.clicked.connect(self._jump)
        self.confirm.clicked.connect(lambda: self._confirm(self.selected()))
        self.confirm_all.clicked.connect(lambda: self._confirm(self._work))
        self.message.button_clicked.connect(self.message.clear)
        self._session.changed.connect(self._take_change)
        self._session.reloaded.connect(self.refresh)
        self._session.failed.connect(self._say)
