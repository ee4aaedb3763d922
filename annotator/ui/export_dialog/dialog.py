"""What to export, in which format, and where to; what the format will not hold is told before anything is written."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.export.format import Format
from annotator.export.losses import Loss
from annotator.export.registry import FORMATS, format_named
from annotator.operations.export_survey import ExportSurvey, Obstacle, Refusal
from annotator.ui.dialogs.frame import Frame
from annotator.ui.export_dialog.counting import Counting, Survey
from annotator.ui.export_dialog.counts_table import CountsTable
from annotator.ui.export_dialog.destination import Destination
from annotator.ui.export_dialog.first_records import FirstRecordsView
from annotator.ui.export_dialog.format_list import FormatList, FormatRow
from annotator.ui.export_dialog.format_words import what_it_is
from annotator.ui.export_dialog.loss_box import LossBox
from annotator.ui.export_dialog.loss_words import LossWords
from annotator.ui.export_dialog.pieces_dialog import PiecesDialog
from annotator.ui.export_dialog.plan_form import ExportOffer, PlanForm
from annotator.ui.export_dialog.refusal_words import RefusalWords, command
from annotator.ui.export_dialog.wish import ExportWish, Remembered
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_SIZE: Final = QSize(1000, 736)
_AROUND: Final = QSize(24, 48)  # what the system puts around a window
_FORMATS_WIDTH: Final = 264
_PAUSE_MS: Final = 120  # until the choices are looked at: several come in a row


class ExportDialog(Frame):
    """Formats at the left; what, whose, what will be lost and where to at the right. It writes nothing."""

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
        self._survey: ExportSurvey | None = None
        self._problem_found = ""
        self._wanted = object()
        self._counting = Counting(survey, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.formats = FormatList(theme, self.tr("Format"))
        self.formats.setFixedWidth(_FORMATS_WIDTH)
        self.form = PlanForm(theme, offer)
        self.losses = LossBox(theme)
        self._refusals = RefusalWords(self)
        self.counts = CountsTable(theme)
        self.first = FirstRecordsView(theme)
        self.destination = Destination(theme, proposal, remembered.folders if remembered else {})
        self._export = PlainButton(theme, self.tr("Export"), kind="primary")
        self._build()
        self.formats.show_rows(self._format_rows())
        self.formats.choose(FORMATS[0].id)
        self.formats.choose(remembered.format if remembered else "")
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
        spans = self._survey.spans if self._survey else 0
        return ExportWish(self.form.plan(self._format().id), self.destination.target(), spans)

    def survey(self) -> ExportSurvey | None:
        """What was found out of what is chosen now; None while that is being counted."""
        return self._survey

    def accept(self) -> None:
        """Close and export; what stands there already is replaced only if a person says so."""
        if self._export.isEnabled() and self.destination.may_be_replaced():
            super().accept()

    def done(self, result: int) -> None:
        """Stop counting when the dialog closes."""
        self._pause.stop()
        self._counting.stop()
        super().done(result)

    def _format(self) -> Format:
        return format_named(self.formats.current())

    def _build(self) -> None:
        self._export.clicked.connect(self.accept)
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.formats)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._page(), 1)
        right.addWidget(self.destination)
        columns.addLayout(right, 1)
        self.set_body(body)
        self.set_foot([self.cancel_button(), self._export])
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize() - _AROUND))

    def _page(self) -> QWidget:
        page = Surface("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for part in (self.form, self.losses, self.counts, self.first):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _listen(self) -> None:
        self.formats.chosen.connect(self._choose_format)
        self.form.changed.connect(self._change)
        self.destination.changed.connect(self._check)
        self.losses.show_wanted.connect(self._show_pieces)
        self.losses.remedy_wanted.connect(self._help)
        self._pause.timeout.connect(lambda: self._counting.count(self.form.plan(self._format().id)))
        self._counting.counted.connect(self._take)
        self._counting.failed.connect(lambda sentence: self._take(None, sentence))
        self._counting.looked.connect(self.first.show_records)
        self._counting.blind.connect(self.first.say)

    def _choose_format(self) -> None:
        self._adapt()
        self._look()
        self._show()

    def _change(self) -> None:
        """Something else is chosen: count anew, when the choices have settled, if that can make a difference."""
        self._adapt()
        wanted = replace(self.form.plan(FORMATS[0].id), card=False)
        if wanted != self._wanted:
            self._wanted = wanted
            self._counting.stop()
            self._survey, self._problem_found = None, ""
            self._pause.start()
        self._show()

    def _adapt(self) -> None:
        """Let name and questions follow the format."""
        self.destination.propose(self._format(), split=self.form.parts.is_split())
        self.form.show_what_matters(self._format().holds)

    def _take(self, survey: ExportSurvey | None, sentence: str = "") -> None:
        self._survey, self._problem_found = survey, sentence
        self._look()
        self._show()

    def _look(self) -> None:
        """Have the first records written as the chosen format would."""
        form, survey = self._format(), self._survey
        if survey is not None and form.id in survey.held:
            self._counting.look(form, survey)

    def _help(self, refusal: Refusal) -> None:
        """Make possible what the chosen format refuses, or bring it nearer."""
        if refusal.why is Obstacle.EXTRA:
            QGuiApplication.clipboard().setText(command(refusal))
        elif refusal.why is Obstacle.UNIT:
            self.form.use_statements()
        else:
            self.form.use_clean_words()

    def _show(self) -> None:
        survey = self._survey
        self.formats.show_rows(self._format_rows())
        self._show_losses()
        self.first.setVisible(survey is None or bool(survey.first and self._format().id in survey.held))
        self.counts.show_parts(survey.parts if survey else (), survey.warnings if survey else ())
        self._check()

    def _show_losses(self) -> None:
        form, survey = self._format(), self._survey
        if self._problem_found:
            self.losses.say(self._problem_found, icon="warn", tone="error")
        elif survey is None:
            self.losses.say(self.tr("Counting what this format holds…"))
        elif form.id in survey.refused:
            self.losses.refuse(survey.refused[form.id], form.name)
        else:
            self.losses.show_losses(survey.held[form.id].losses, self.form.plan(form.id).choices)

    def _format_rows(self) -> list[FormatRow]:
        return [self._format_row(form.id, form.name) for form in FORMATS]

    def _format_row(self, format_id: str, name: str) -> FormatRow:
        row = FormatRow(format_id, name, what_it_is(format_id))
        if self._survey is None:
            return row
        if format_id in self._survey.refused:
            short = self._refusals.short(self._survey.refused[format_id])
            return replace(row, fit=short, tone="text3", possible=False)
        kinds = len(list(self._survey.held[format_id].losses))
        if not kinds:
            return replace(row, fit=self.tr("holds all"), tone="ok")
        return replace(row, fit=self.tr("%n loss(es)", "", kinds))

    def _check(self) -> None:
        survey = self._survey
        held = survey.held.get(self._format().id) if survey else None
        self.foot_words.setText(self._counted(survey) if survey else "")
        problem = self.form.problem() or self.destination.problem()
        self.destination.say(problem)
        lossy = held is not None and bool(held.losses)
        self._export.set_words(self.tr("Export without these") if lossy else self.tr("Export"))
        self._export.setEnabled(not problem and held is not None)

    def _counted(self, survey: ExportSurvey) -> str:
        texts, held = self.tr("%n text(s)", "", survey.texts), survey.held.get(self._format().id)
        if held is None or held.spans == survey.spans:
            spans = self.tr("%n span(s)", "", survey.spans)
            return self.tr("{texts}, {spans}").format(texts=texts, spans=spans)
        spans = self.tr("{held} of %n span(s)", "", survey.spans).format(held=self.locale().toString(held.spans))
        return self.tr("{texts}, {spans}").format(texts=texts, spans=spans)

    def _show_pieces(self, loss: Loss) -> None:
        if self._survey is None:
            return
        losses = self._survey.held[self._format().id].losses
        number = losses.numbers[loss]
        title = f"{self.locale().toString(number)} {LossWords(self).what(loss, number)}"
        dialog = PiecesDialog(self.theme, title, losses.pieces.get(loss, ()), number, self)
        dialog.exec()
        dialog.deleteLater()
