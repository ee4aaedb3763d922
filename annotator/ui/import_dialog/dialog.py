"""The import, before it happens: which files, how each is read, and the statements it would become."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.changed_files import Changed
from annotator.ingest.options import ReadOptions
from annotator.ui.dialogs.frame import Frame
from annotator.ui.import_dialog.chosen_file import ChosenFile, mark_copies, statements_of, taken
from annotator.ui.import_dialog.file_list import FileList
from annotator.ui.import_dialog.file_words import FileWords
from annotator.ui.import_dialog.mapping_form import MappingForm
from annotator.ui.import_dialog.options_form import OptionsForm
from annotator.ui.import_dialog.preview_note import PreviewNote
from annotator.ui.import_dialog.statement_preview import StatementPreview
from annotator.ui.import_dialog.version_form import VersionForm
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_SIZE = (980, 640)
_LIST_WIDTH = 304
_PROGRESS_WIDTH = 96


class ImportDialog(Frame):
    """Shows what is read meanwhile; it reads and writes nothing itself."""

    read_requested = Signal(list)
    """These files (ChosenFile) are to be read anew, with other options."""
    import_requested = Signal()
    """What is wanted is to go into the project; the dialog has closed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Import"), parent)
        self._files: list[ChosenFile] = []
        self._reading = True
        self._words = FileWords(self)
        self.list = FileList(theme)
        self.list.files_selected.connect(self._show_selected)
        self.list.leaving_out_requested.connect(self._leave_out)
        self._head = ElidedLabel(theme, px=15, weight=600)
        self._for = PlainLabel(theme, px=12, tone="text3")
        self._fate = PlainLabel(theme, px=12, tone="text2", wrap=True)
        self._why = PlainLabel(theme, px=12, tone="error", wrap=True)
        for words in (self._fate, self._why):
            words.setContentsMargins(20, 0, 20, 8)
        self.options = OptionsForm(theme)
        self.options.changed.connect(self._change_options)
        self.options.rule_wanted.connect(self._use_rule)
        self.version = VersionForm(theme)
        self.version.changed_chosen.connect(self._choose_changed)
        self.mapping = MappingForm(theme)
        self.mapping.mapping_chosen.connect(
            lambda chosen: self._change_options(lambda before: replace(before, mapping=chosen))
        )
        self.preview = StatementPreview(theme)
        self.note = PreviewNote(theme)
        self._below = QStackedWidget()
        self._below.addWidget(self.preview)
        self._below.addWidget(self.note)
        self._leave = PlainButton(theme, self.tr("Leave out"), px=12)
        self._leave.clicked.connect(self._leave_out)
        set_plain_tooltip(self._leave, self.tr("Leave the selected files out, or take them in again (Delete)"))
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(_PROGRESS_WIDTH)
        self._progress.setAccessibleName(self.tr("Files read"))
        self.import_button = PlainButton(theme, self.tr("Import"), kind="primary")
        self.import_button.clicked.connect(self._take)
        self.set_body(self._body())
        self.set_foot([self.cancel_button(), self.import_button])
        self.resize(*_SIZE)
        self.list.setFocus()
        self._tell()

    def files(self) -> Sequence[ChosenFile]:
        """All files, also those that are left out."""
        return self._files

    def is_reading(self) -> bool:
        """Whether files are still being read."""
        return self._reading

    def show_files(self, files: Sequence[ChosenFile]) -> None:
        """Show the files that were found; they are read meanwhile."""
        self._files = list(files)
        self.list.show_files(self._files)
        self._show_selected()
        self.list.setFocus()
        self._tell()

    def show_read(self, file: ChosenFile) -> None:
        """A file has been read."""
        self.list.refresh(file)
        if file is self.list.current():
            self._show_selected()
        self._tell()

    def show_progress(self, done: int, total: int) -> None:
        """So many of the files have been read."""
        self._reading = True
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        self._tell()

    def end_reading(self) -> None:
        """All files have been read."""
        self._reading = False
        self._mark_copies()
        self._tell()

    def fate(self) -> str:
        """What is said of a file of which nothing goes in."""
        return self._fate.text()

    def choose_encoding(self) -> None:
        """Put the caret into the field for the encoding."""
        self.options.encoding.setFocus()
        self.options.encoding.selectAll()

    # Placing

    def _body(self) -> QWidget:
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        left = Surface("app")
        left.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self._leave)
        foot.addStretch(1)
        foot.addWidget(self._progress)
        column.addLayout(foot)
        rule = Surface("rule")
        rule.setFixedWidth(1)
        columns.addWidget(left)
        columns.addWidget(rule)
        columns.addWidget(self._right(), 1)
        return body

    def _right(self) -> QWidget:
        page = Surface("page")
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 20, 4)
        head.setSpacing(8)
        self._head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head.addWidget(self._head, 1)
        head.addWidget(self._for)
        rule = Surface("rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._fate)
        column.addWidget(self.version)
        column.addWidget(self.options)
        column.addWidget(self.mapping)
        column.addWidget(self._why)
        column.addWidget(rule)
        column.addWidget(self._below, 1)
        return page

    # What a person does

    def _show_selected(self) -> None:
        file = self.list.current()
        chosen = self.list.selected()
        self.preview.show_file(file)
        self.note.show_file(file)
        self._below.setCurrentWidget(self.preview if self.preview.rows() else self.note)
        self.options.setVisible(file is not None and not file.annotations)
        if file is None:
            return
        self._head.set_text(file.path.name, str(file.path))
        self._for.setText(self.tr("Options for %n file(s)", "", len(chosen)) if len(chosen) > 1 else "")
        self.options.show_file(file)
        self.version.show_file(file)
        self.mapping.setVisible(bool(file.columns))
        self.mapping.show_columns(file.columns, file.mapping())
        self._why.setText("\n".join(file.refused[:5]))
        self._why.setVisible(bool(file.refused and self.preview.rows()))
        self._fate.setText(self._words.fate(file))
        self._fate.setVisible(bool(self._fate.text()))
        left_out = all(one.left_out for one in chosen)
        self._leave.set_words(self.tr("Take in") if left_out and chosen else self.tr("Leave out"))

    def _leave_out(self) -> None:
        chosen = self.list.selected()
        left_out = not all(file.left_out for file in chosen)
        for file in chosen:
            file.left_out = left_out
            self.list.refresh(file)
        self._mark_copies()
        self._tell()

    def _choose_changed(self, wanted: Changed) -> None:
        for file in self.list.selected():
            file.changed = wanted
            self.list.refresh(file)
        self._mark_copies()
        self._tell()

    def _mark_copies(self) -> None:
        """What goes in has changed, and with it which of several copies does."""
        for file in mark_copies(self._files):
            self.list.refresh(file)
        self._show_selected()

    def _use_rule(self, wanted: bool) -> None:
        chosen = [file for file in self.list.selected() if file.rules]
        for file in chosen:
            file.options = replace(file.options, rules=file.rules if wanted else "")
        self._read_anew(chosen)

    def _change_options(self, change: Callable[[ReadOptions], ReadOptions]) -> None:
        chosen = [file for file in self.list.selected() if not file.annotations]
        for file in chosen:
            file.options = change(file.options)
        self._read_anew(chosen)

    def _read_anew(self, chosen: list[ChosenFile]) -> None:
        self._reading = True
        self._tell()
        self.read_requested.emit(chosen)

    def _take(self) -> None:
        self.accept()
        self.import_requested.emit()

    def _tell(self) -> None:
        """Say on the button what it would do."""
        wanted = taken(self._files)
        count = statements_of(wanted)
        files = self.tr("%n file(s)", "", len(wanted))
        words = self.tr("Import")
        if count:
            words = self.tr("Import {statements} from {files}").format(
                statements=self._words.statements(count), files=files
            )
        elif wanted:
            words = self.tr("Import {files}").format(files=files)
        self.import_button.set_words(words)
        self.import_button.setEnabled(bool(wanted) and not self._reading)
        self._progress.setVisible(self._reading)
        refused = sum(1 for file in self._files if file.read and not file.documents)
        unread = self.tr("%n file(s) cannot be read", "", refused) if refused else ""
        copies = sum(1 for file in self._files if file.copies and not file.wanted())
        known = sum(1 for file in self._files if file.documents and not (file.left_out or file.copies or file.wanted()))
        said = (
            unread,
            self.tr("%n in the project already", "", known) if known else "",
            self.tr("%n the same as another", "", copies) if copies else "",
        )
        reading = self.tr("Reading the files: {done} of {total}").format(
            done=self._progress.value() if self._files else 0, total=self._progress.maximum()
        )
        self.foot_words.setText(reading if self._reading else " · ".join(filter(None, said)))
