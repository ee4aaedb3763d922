"""What to export, in which format, and where to; what the format will not hold is told before anything is written."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.export.losses import Loss
from annotator.export.plan import ExportPlan
from annotator.export.registry import FORMATS, format_named
from annotator.operations.export_survey import ExportSurvey
from annotator.ui.dialogs.frame import Frame
from annotator.ui.export_dialog import target
from annotator.ui.export_dialog.first_texts import FirstTexts
from annotator.ui.export_dialog.format_list import FormatList, FormatRow
from annotator.ui.export_dialog.format_words import what_it_is
from annotator.ui.export_dialog.loss_box import LossBox
from annotator.ui.export_dialog.loss_words import LossWords
from annotator.ui.export_dialog.pieces_dialog import PiecesDialog
from annotator.ui.export_dialog.plan_form import NAME_WIDTH, ExportOffer, PlanForm
from annotator.ui.export_dialog.wish import ExportWish, Remembered
from annotator.ui.jobs import Job
from annotator.ui.parts.icon_label import IconLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_SIZE: Final = (880, 720)
_FORMATS_WIDTH: Final = 264
_PAUSE_MS: Final = 120  # until the choices are looked at: several come in a row

Survey = Callable[[ExportPlan, Job], ExportSurvey]
"""Goes through what a plan wants, in a thread."""


class ExportDialog(Frame):
    """Formats at the left; what, whose, where to and what will be lost at the right. It writes nothing."""

    def __init__(
        self,
        theme: Theme,
        proposal: Path,
        offer: ExportOffer,
        survey: Survey,
        parent: QWidget | None = None,
        *,
        remembered: Remembered | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Export"), parent)
        self._offer, self._survey_of = offer, survey
        self._folder, self._stem = proposal.parent, proposal.name
        self._folders = remembered.folders if remembered else {}
        self._survey: ExportSurvey | None = None
        self._problem_found = ""
        self._job: Job | None = None
        self._typed = False
        self._suffix = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.formats = FormatList(theme, self.tr("Format"))
        self.formats.setFixedWidth(_FORMATS_WIDTH)
        self.form = PlanForm(theme, offer)
        self.losses = LossBox(theme)
        self.first = FirstTexts(theme)
        self.file = QLineEdit()
        self._error = PlainLabel(theme, px=12, tone="error", wrap=True)
        self._export = PlainButton(theme, self.tr("Export"), kind="primary")
        self._build()
        self.formats.show_rows(self._format_rows())
        self.formats.choose(FORMATS[0].id)
        self.formats.choose(remembered.format if remembered else "")
        self._propose()
        self._listen()
        self._change()
        self._export.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        theme: Theme,
        proposal: Path,
        offer: ExportOffer,
        survey: Survey,
        *,
        remembered: Remembered,
    ) -> ExportWish | None:
        """What was chosen, or None. `proposal` says the folder and what the file is called; the suffix follows."""
        dialog = cls(theme, proposal, offer, survey, parent, remembered=remembered)
        accepted = dialog.exec() == cls.DialogCode.Accepted
        wish = dialog.wish() if accepted else None
        dialog.deleteLater()
        return wish

    def wish(self) -> ExportWish:
        """What is chosen now."""
        place = Path(self.file.text().strip()).expanduser()
        return ExportWish(self.form.plan(self.formats.current()), place, self._survey.spans if self._survey else 0)

    def done(self, result: int) -> None:
        """Stop counting when the dialog closes."""
        self._pause.stop()
        self._forget_job()
        super().done(result)

    def _build(self) -> None:
        self._export.clicked.connect(self.accept)
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.formats)
        columns.addWidget(self._right(), 1)
        self.set_body(body)
        self.set_foot([self.cancel_button(), self._export])
        self.resize(*_SIZE)

    def _right(self) -> QWidget:
        page = Surface("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.form)
        column.addLayout(self._file_row())
        column.addWidget(self._error)
        column.addSpacing(4)
        column.addWidget(self.losses)
        column.addSpacing(4)
        column.addWidget(PlainLabel(self.theme, self.tr("The first texts"), px=12, weight=600, tone="text2"))
        column.addWidget(self.first)
        column.addStretch(1)
        column.addLayout(self._promise())
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _file_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._file_name = PlainLabel(self.theme, self.tr("File"), px=12, tone="text2")
        self._file_name.setFixedWidth(NAME_WIDTH)
        row.addWidget(self._file_name)
        self.file.setFont(self.theme.interface_font(13))
        self.file.setAccessibleName(self.tr("File"))
        row.addWidget(self.file, 1)
        choose = PlainButton(self.theme, self.tr("Choose…"), px=12)
        choose.clicked.connect(self._choose_file)
        row.addWidget(choose)
        return row

    def _promise(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(self.theme, "check", "ok"))
        said = self.tr("Before it takes its place, the export is read back and compared with the project.")
        line.addWidget(PlainLabel(self.theme, said, px=12, tone="text2", wrap=True), 1)
        return line

    def _listen(self) -> None:
        self.formats.chosen.connect(self._choose_format)
        self.form.changed.connect(self._change)
        self.file.textEdited.connect(self._type)
        self.file.textChanged.connect(self._check)
        self.losses.show_wanted.connect(self._show_pieces)

    def _choose_format(self) -> None:
        self._propose()
        self.form.show_what_matters(format_named(self.formats.current()).holds)
        self._show()

    def _type(self) -> None:
        self._typed = True

    def _propose(self) -> None:
        """Propose a name that says what it is: the format's suffix, or a folder's name."""
        plan = self.form.plan(self.formats.current())
        form = format_named(plan.format)
        suffix = "" if plan.split is not None else form.suffix
        self._file_name.setText(self.tr("File") if suffix else self.tr("Folder"))
        if not self._typed:
            folder = self._folders.get(form.id, self._folder)
            self.file.setText(str(folder / (f"{self._stem}{suffix}" if suffix else f"{self._stem}-{form.id}")))
        elif suffix != self._suffix:
            self.file.setText(str(target.renamed(Path(self.file.text()), self._suffix, suffix)))
        self._suffix = suffix

    def _change(self) -> None:
        """Other texts are wanted: count anew, when the choices have settled."""
        self._propose()
        self.form.show_what_matters(format_named(self.formats.current()).holds)
        self._forget_job()
        self._survey, self._problem_found = None, ""
        self._show()
        self._pause.start()

    def _look(self) -> None:
        plan = self.form.plan(self.formats.current())
        job = Job(lambda job: self._survey_of(plan, job), self)
        job.finished.connect(lambda survey: self._take(job, survey))
        job.failed.connect(lambda sentence: self._take(job, None, sentence))
        self._job = job
        job.start()

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _take(self, job: Job, survey: ExportSurvey | None, sentence: str = "") -> None:
        if job is self._job:
            self._job = None
            self._survey, self._problem_found = survey, sentence
            self._show()

    def _show(self) -> None:
        self.formats.show_rows(self._format_rows())
        self._show_losses()
        self.first.show_items(self._survey.first if self._survey else ())
        self._check()

    def _show_losses(self) -> None:
        format_id, survey = self.formats.current(), self._survey
        if self._problem_found:
            self.losses.say(self._problem_found, icon="warn", tone="error")
        elif survey is None:
            self.losses.say(self.tr("Counting what this format holds…"))
        elif format_id in survey.refused:
            self.losses.say(survey.refused[format_id], icon="warn", tone="error")
        else:
            choices = self.form.plan(format_id).choices
            self.losses.show_losses(survey.held[format_id].losses, choices)

    def _format_rows(self) -> list[FormatRow]:
        return [self._format_row(form.id, form.name) for form in FORMATS]

    def _format_row(self, format_id: str, name: str) -> FormatRow:
        row = FormatRow(format_id, name, what_it_is(format_id))
        if self._survey is None:
            return row
        if format_id in self._survey.refused:
            return replace(row, fit=self.tr("not so"), tone="text3")
        kinds = len(list(self._survey.held[format_id].losses))
        if not kinds:
            return replace(row, fit=self.tr("holds all"), tone="ok")
        return replace(row, fit=self.tr("%n loss(es)", "", kinds))

    def _check(self) -> None:
        survey = self._survey
        held = survey.held.get(self.formats.current()) if survey else None
        self.foot_words.setText(self._counted(survey) if survey else "")
        problem = self._problem()
        said = problem or target.remark(self.file.text().strip(), folder=not self._suffix)
        self._error.setText(said)
        self._error.set_tone("error" if problem else "warn")
        self._error.setVisible(bool(said))
        lossy = held is not None and bool(held.losses)
        self._export.set_words(self.tr("Export without these") if lossy else self.tr("Export"))
        self._export.setEnabled(not problem and held is not None)
        self.file.setProperty("bad", bool(problem))
        self.file.style().polish(self.file)

    def _counted(self, survey: ExportSurvey) -> str:
        texts, held = self.tr("%n text(s)", "", survey.texts), survey.held.get(self.formats.current())
        if held is None or held.spans == survey.spans:
            spans = self.tr("%n span(s)", "", survey.spans)
            return self.tr("{texts}, {spans}").format(texts=texts, spans=spans)
        spans = self.tr("{held} of %n span(s)", "", survey.spans).format(held=self.locale().toString(held.spans))
        return self.tr("{texts}, {spans}").format(texts=texts, spans=spans)

    def _problem(self) -> str:
        if not self._offer.everything:
            return self.tr("There is no statement to export.")
        if self.form.only_done() and not self._offer.done:
            return self.tr("No statement is done yet.")
        return target.problem(self.file.text().strip(), folder=not self._suffix)

    def _choose_file(self) -> None:
        form = format_named(self.formats.current())
        words = f"{form.name} (*{form.suffix})" if form.suffix else ""
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), str(self.wish().target), words)
        if chosen:
            self._typed = True
            self.file.setText(chosen)

    def _show_pieces(self, loss: Loss) -> None:
        if self._survey is None:
            return
        losses = self._survey.held[self.formats.current()].losses
        number = losses.numbers[loss]
        title = f"{self.locale().toString(number)} {LossWords(self).what(loss, number)}"
        dialog = PiecesDialog(self.theme, title, losses.pieces.get(loss, ()), number, self)
        dialog.exec()
        dialog.deleteLater()
