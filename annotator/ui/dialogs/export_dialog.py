"""What to export, in which format, and where to."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.store.listing import Progress
from annotator.ui.dialogs.export_formats import FormatList, formats
from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.icon_label import IconLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.segmented import Segment, Segmented
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_SIZE = (720, 420)
_NAME_WIDTH = 88
_LINE_HEIGHT = 28


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What was chosen: an id of a format, the file, and whether only statements that are done go into it."""

    format: str
    target: Path
    only_done: bool


class ExportDialog(Frame):
    """Formats at the left; statements, file and what the format holds at the right. It writes nothing."""

    def __init__(self, theme: Theme, proposal: Path, progress: Progress, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Export"), parent)
        self._progress = progress
        self._formats = FormatList(theme, formats())
        self._which = Segmented(theme, self.tr("Statements"))
        self._file = QLineEdit(str(proposal))
        self._error = PlainLabel(theme, px=12, tone="error", wrap=True)
        self._export = PlainButton(theme, self.tr("Export"), kind="primary")
        self._export.clicked.connect(self.accept)
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._formats)
        columns.addWidget(self._options(), 1)
        self.set_body(body)
        self.set_foot([self.cancel_button(), self._export])
        self.resize(*_SIZE)
        self._offer_statements()
        self._check()
        self._export.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, theme: Theme, proposal: Path, progress: Progress) -> ExportWish | None:
        """What was chosen, or None. The file is first proposed; the numbers are the reviewer's own."""
        dialog = cls(theme, proposal, progress, parent)
        accepted = dialog.exec() == cls.DialogCode.Accepted
        wish = dialog.wish() if accepted else None
        dialog.deleteLater()
        return wish

    def wish(self) -> ExportWish:
        """What is chosen now."""
        target = Path(self._file.text().strip()).expanduser()
        return ExportWish(self._formats.chosen().id, target, self._which.current() == 1)

    def _offer_statements(self) -> None:
        number = QLocale().toString
        everything, done = self._progress.total, self._progress.done
        self._which.set_segments(
            [
                Segment(self.tr("all {count}").format(count=number(everything)), "", ""),
                Segment(self.tr("done {count}").format(count=number(done)), "", ""),
            ]
        )
        self._which.choose(0)
        self._which.chosen.connect(self._choose_statements)

    def _choose_statements(self, place: int) -> None:
        if place < 0:  # one of the two is always chosen
            self._which.choose(0)
        self._check()

    def _options(self) -> QWidget:
        page = Surface("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addLayout(self._line(self.tr("Statements"), self._which))
        choose = PlainButton(self.theme, self.tr("Choose…"), px=12)
        choose.clicked.connect(self._choose_file)
        self._file.setFont(self.theme.interface_font(13))
        self._file.setAccessibleName(self.tr("File"))
        self._file.textChanged.connect(self._check)
        column.addLayout(self._line(self.tr("File"), self._file, choose))
        column.addWidget(self._error)
        column.addSpacing(4)
        column.addWidget(self._what_it_holds())
        column.addStretch(1)
        column.addLayout(self._promise())
        return page

    def _line(self, name: str, *widgets: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        label = PlainLabel(self.theme, name, px=12, tone="text2")
        label.setFixedWidth(_NAME_WIDTH)
        label.setMinimumHeight(_LINE_HEIGHT)
        line.addWidget(label)
        for widget in widgets:
            line.addWidget(widget, int(widget is widgets[0]))
        return line

    def _what_it_holds(self) -> QWidget:
        box = Surface("card")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        chosen = self._formats.chosen()
        column.addWidget(PlainLabel(self.theme, self.tr("What this format holds"), weight=600))
        column.addWidget(PlainLabel(self.theme, chosen.holds, px=12, tone="text2", wrap=True))
        return box

    def _promise(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(self.theme, "check", "ok"))
        said = self.tr("Before it takes the file's place, the export is read back and compared with the project.")
        line.addWidget(PlainLabel(self.theme, said, px=12, tone="text2", wrap=True), 1)
        return line

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), str(self.wish().target), self.tr("JSON Lines (*.jsonl)")
        )
        if chosen:
            self._file.setText(chosen)

    def _check(self) -> None:
        statements = self._progress.done if self.wish().only_done else self._progress.total
        self.foot_words.setText(self.tr("%n statement(s)", "", statements))
        problem = self._problem(statements)
        self._error.setText(problem)
        self._error.setVisible(bool(problem))
        self._export.setEnabled(not problem)
        self._file.setProperty("bad", bool(problem) and bool(statements))
        self._file.style().polish(self._file)

    def _problem(self, statements: int) -> str:
        target = self._file.text().strip()
        if not self._progress.total:
            return self.tr("There is no statement to export.")
        if not statements:
            return self.tr("No statement is done yet.")
        if not target:
            return self.tr("Name the file that is to be written.")
        if not self.wish().target.is_absolute():
            return self.tr("Name the file with its folder, or choose it.")
        return ""
