"""The window in which the codebook is changed, beside the main one."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from annotator.core.changes import Change
from annotator.core.codebook import Attribute, AttributeKind, Choice, CodebookEntry, Label, RelationType
from annotator.core.codebook_overlay import entry_of
from annotator.core.codebook_problems import problems_of
from annotator.operations.codebook_editing import change_entry, reorder_entries
from annotator.operations.codebook_preview import Preview
from annotator.operations.undoing import redo, undo
from annotator.store.codebook_usage import count_uses
from annotator.ui.action_words import said
from annotator.ui.codebook_editor.add_dialog import NewKind
from annotator.ui.codebook_editor.drafts import Drafts
from annotator.ui.codebook_editor.entry_page import EntryPage
from annotator.ui.codebook_editor.entry_tree import EntryTree
from annotator.ui.codebook_editor.preview_rows import PreviewWords
from annotator.ui.codebook_editor.steps import Steps
from annotator.ui.codebook_editor.undo_keys import UndoKeys
from annotator.ui.codebook_editor.words import shown_name
from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.message_bar import MessageBar
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.surface import Surface
from annotator.ui.questions import Questions
from annotator.ui.session import Session
from annotator.ui.theme.theme import Theme

_SIZE = (980, 700)
_WIDTHS = (360, 620)


class CodebookEditor(Frame):
    """Entries at the left, the fields of the chosen one at the right. What is typed is applied by its own button.

    The main window goes on working: whatever is changed there shows here too.
    """

    def __init__(self, theme: Theme, session: Session, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Codebook"), parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._session = session
        self._questions = questions
        self._drafts = Drafts()
        self.message = MessageBar(theme)
        self.tree = EntryTree(theme)
        self.page = EntryPage(theme)
        self.steps = Steps(self, theme, session, questions)
        self.add = PlainButton(theme, self.tr("Add"), icon="plus", px=12)
        self.add.setMenu(QMenu(self.add))
        self.add.menu().aboutToShow.connect(self._fill_add_menu)
        self._lay_out()
        self._connect()
        UndoKeys(self, lambda: session.do(undo), lambda: session.do(redo))
        self.show_codebook()
        self.resize(*_SIZE)
        self.tree.setFocus()

    def show_codebook(self) -> None:
        """Show the codebook as the project has it now; drafts that are still drafts stay."""
        codebook = self._session.codebook
        self._drafts.follow(codebook)
        self.tree.show_codebook(codebook)
        self.tree.mark_edited(self._drafts.ids())
        self._questions.ask(self.tree, count_uses, self._show_counts, self._say)

    def chosen(self) -> CodebookEntry | None:
        """The entry that is shown, as the project has it."""
        entry_id = self.tree.chosen()
        return entry_of(self._session.codebook, entry_id) if entry_id else None

    def apply(self) -> None:
        """Apply what was typed on the shown entry."""
        entry = self.chosen()
        if entry is not None and self.page.bar.apply.isEnabled():
            self._session.do(change_entry, self._drafts.of(entry))

    def settle(self) -> None:
        """The project closes: apply what was typed and loses nothing, so that no words are lost."""
        codebook = self._session.codebook
        for draft in self._drafts.all():
            kept = _losing_nothing(draft, entry_of(codebook, draft.id))
            if not problems_of(codebook, kept):
                self._session.do(change_entry, kept)
        self._drafts.clear()

    def reject(self) -> None:
        """Close, unless something was typed and not applied: then ask first."""
        if not len(self._drafts):
            super().reject()
            return
        words = self.tr("Changes of %n entry(s) are not applied yet.", "", len(self._drafts))
        self.message.show_message("warn", words, [self.tr("Discard and close"), self.tr("Stay")])

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own cross asks the same."""
        if len(self._drafts):
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    # What happens

    def _choose(self, _entry_id: str) -> None:
        entry = self.chosen()
        if entry is None:
            self.page.show_nothing()
            return
        codebook, read_only = self._session.codebook, self._session.read_only
        self.page.show_entry(self._drafts.of(entry), shown_name(entry), codebook, read_only=read_only)
        self._ask_cost()

    def _take_edit(self, draft: CodebookEntry) -> None:
        self._drafts.keep(draft, self._session.codebook)
        self.tree.mark_edited(self._drafts.ids())
        self._ask_cost()

    def _ask_cost(self) -> None:
        """Check what is typed, and find out what it touches."""
        entry, bar = self.chosen(), self.page.bar
        if entry is None or entry.id not in self._drafts.ids():
            self._questions.drop(self.page)
            self.page.show_problems(())
            bar.show_nothing()
            return
        draft = self._drafts.of(entry)
        problems = problems_of(self._session.codebook, draft)
        self.page.show_problems(problems)
        if problems:
            self._questions.drop(self.page)
            bar.show_fault()
            return
        bar.show_waiting()
        self._questions.ask(
            self.page, lambda project: change_entry.preview(project, draft), self._show_cost, bar.show_refusal
        )

    def _show_cost(self, preview: Preview) -> None:
        words = PreviewWords()
        self.page.bar.show_cost(words.touched(preview), words.lost(preview))

    def _discard(self) -> None:
        self._drafts.discard(self.tree.chosen())
        self.tree.mark_edited(self._drafts.ids())
        self._choose(self.tree.chosen())

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self.tree.show_counts(counts)

    def _take_change(self, change: Change) -> None:
        if change.touches_codebook():
            self.message.clear()
            self.show_codebook()
            self.tree.choose(self.steps.new_entry(self._session.codebook) or self.tree.chosen())
        elif change.statements():
            self._questions.ask(self.tree, count_uses, self._show_counts, self._say)
        self.foot_words.setText(said(change))

    def _say(self, sentence: str) -> None:
        self.message.show_message("error", sentence, [self.tr("Close")])

    def _answer(self, place: int) -> None:
        self.message.clear()
        if len(self._drafts) and place == 0:
            self._drafts.clear()
            self.reject()

    def _take_step(self, step: str) -> None:
        if (entry := self.chosen()) is not None:
            self.steps.begin(step, entry)

    # Placing and connecting

    def _fill_add_menu(self) -> None:
        """What can be added, under the chosen entry and beside it."""
        menu, entry = self.add.menu(), self.chosen()
        menu.clear()
        menu.addAction(self.tr("Label…"), lambda: self.steps.add(NewKind.LABEL))
        attribute = menu.addAction(self.tr("Attribute of the label…"))
        attribute.triggered.connect(lambda: self.steps.add(NewKind.ATTRIBUTE, self._label_of(entry)))
        attribute.setEnabled(bool(self._label_of(entry)))
        choice = menu.addAction(self.tr("Choice of the attribute…"))
        choice.triggered.connect(lambda: self.steps.add(NewKind.CHOICE, self._attribute_of(entry)))
        choice.setEnabled(bool(self._attribute_of(entry)))
        menu.addAction(self.tr("Statement label…"), lambda: self.steps.add(NewKind.STATEMENT_LABEL))
        menu.addAction(self.tr("Relation…"), lambda: self.steps.add(NewKind.RELATION))

    def _label_of(self, entry: CodebookEntry | None) -> str:
        match entry:
            case Label():
                return entry.id
            case Attribute():
                return entry.label_id or ""
            case Choice():
                return self._session.codebook.attribute(entry.attribute_id).label_id or ""
            case _:
                return ""

    def _attribute_of(self, entry: CodebookEntry | None) -> str:
        match entry:
            case Attribute(kind=AttributeKind.CHOICE):
                return entry.id
            case Choice():
                return entry.attribute_id
            case _:
                return ""

    def _lay_out(self) -> None:
        self._up = IconButton(self.theme, "arrow-up", self.tr("Move up"), self.tr("Move up (Alt+Up)"))
        self._down = IconButton(self.theme, "arrow-down", self.tr("Move down"), self.tr("Move down (Alt+Down)"))
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 8, 8, 4)
        tools.setSpacing(4)
        tools.addWidget(self.add)
        tools.addStretch(1)
        for button in (self.add, self._up, self._down):
            button.setAutoDefault(False)
            button.setEnabled(not self._session.read_only)
        tools.addWidget(self._up)
        tools.addWidget(self._down)
        left = Surface("app")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self.tree, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.page)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes(list(_WIDTHS))
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.message)
        outer.addWidget(splitter, 1)
        self.set_body(body)
        close = PlainButton(self.theme, self.tr("Close"))
        close.clicked.connect(self.reject)
        self.set_foot([close])
        close.setAutoDefault(False)  # Enter in a field applies it, and never closes the window
        close.setDefault(False)
        self.page.bar.apply.setDefault(True)

    def _connect(self) -> None:
        self.tree.entry_chosen.connect(self._choose)
        self.tree.order_requested.connect(lambda order: self._session.do(reorder_entries, order))
        self._up.clicked.connect(lambda: self.tree.move_chosen(-1))
        self._down.clicked.connect(lambda: self.tree.move_chosen(1))
        self.page.edited.connect(self._take_edit)
        self.page.step_requested.connect(self._take_step)
        self.page.attribute_form.choice_requested.connect(self.tree.choose)
        self.page.bar.apply_requested.connect(self.apply)
        self.page.bar.discard_requested.connect(self._discard)
        self.message.button_clicked.connect(self._answer)
        self._session.changed.connect(self._take_change)
        self._session.reloaded.connect(self.show_codebook)
        self._session.failed.connect(self._say)


def _losing_nothing(draft: CodebookEntry, there: CodebookEntry) -> CodebookEntry:
    """The draft without what would take relations away."""
    if isinstance(draft, RelationType) and isinstance(there, RelationType):
        return replace(draft, pairs=tuple(dict.fromkeys((*there.pairs, *draft.pairs))))
    return draft
