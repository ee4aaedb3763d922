"""Which statements are exported, whose word counts, in which units, and how they are parted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.core.annotations import Reviewer
from annotator.core.codebook import Label
from annotator.core.documents import State
from annotator.core.statement_filter import StatementFilter
from annotator.export.fitting import Choices, OverlapRule, RangesRule
from annotator.export.holding import Holds, Overlap, Unit
from annotator.export.plan import ExportPlan, TextForm
from annotator.export.resolution import Resolution
from annotator.ui.export_dialog.form_row import FormCell, FormRow
from annotator.ui.export_dialog.parts_form import PartsForm
from annotator.ui.parts.menu_field import MenuField
from annotator.ui.parts.segmented import Segment, Segmented
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_NEGATIVES: Final = (None, 1.0, 0.0)


@dataclass(frozen=True, slots=True)
class ExportOffer:
    """What can be chosen from: how many statements there are, are done, and pass the list's filter; who and what.

    A plan for those that pass a filter with search words keeps the words: whoever carries it out says in `chosen` which
    statements the list shows.
    """

    everything: int
    done: int
    filtered: int
    filter: StatementFilter
    reviewer: str
    reviewers: Sequence[Reviewer]
    labels: Sequence[Label]


class PlanForm(QWidget):
    """Rows of fields. `changed` tells that another plan was put together."""

    changed = Signal()

    def __init__(self, theme: Theme, offer: ExportOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offer = offer
        self._statements = Segmented(theme, self.tr("Statements"))
        self._word = MenuField(theme, self.tr("Reviewers"))
        self._labels = MenuField(theme, self.tr("Labels"), several=True)
        self._unit = MenuField(theme, self.tr("Texts"))
        self._text = Segmented(theme, self.tr("Words"))
        self._negatives = MenuField(theme, self.tr("Without spans"))
        self.parts = PartsForm(theme)
        self._overlap = MenuField(theme, self.tr("Overlaps"))
        self._ranges = MenuField(theme, self.tr("Several ranges"))
        self._copies = QCheckBox(self.tr("Of near-duplicates only the first"))
        self._card = QCheckBox(self.tr("With a data card"))
        self._losses = FormRow(
            FormCell(theme, self.tr("Overlaps"), self._overlap),
            FormCell(theme, self.tr("Several ranges"), self._ranges),
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._offer_values()
        self._place()
        self._listen()

    def plan(self, format_id: str) -> ExportPlan:
        """The plan that is put together now."""
        statements = (StatementFilter(), StatementFilter(states=frozenset({State.DONE})), self._offer.filter)
        which = max(0, self._statements.current())
        reviewer = self._word.value()
        one = reviewer not in set(Resolution)
        return ExportPlan(
            format=format_id,
            statements=statements[which],
            judge=self._offer.reviewer if which else "",
            one_of_copies=self._copies.isChecked(),
            resolution=Resolution.ONE if one else Resolution(reviewer),
            reviewer=reviewer if one else "",
            labels=self._labels.values(),
            text=TextForm.RAW if self._text.current() == 1 else TextForm.CLEAN,
            unit=Unit(self._unit.value()),
            negatives=_NEGATIVES[int(self._negatives.value())],
            choices=Choices(OverlapRule(self._overlap.value()), RangesRule(self._ranges.value())),
            split=self.parts.split(),
            seed=self.parts.lot(),
            card=self._card.isChecked(),
        )

    def problem(self) -> str:
        """Why nothing can be exported, as a sentence; "" if something can."""
        which = max(0, self._statements.current())
        if not (self._offer.everything, self._offer.done, self._offer.filtered)[which]:
            return (
                self.tr("There is no statement to export."),
                self.tr("No statement is done yet."),
                self.tr("The list shows no statement."),
            )[which]
        return self.parts.problem()

    def show_what_matters(self, holds: Holds) -> None:
        """Ask only what makes a difference for a format that holds so much."""
        self._losses.show_cells(holds.overlap is not Overlap.ANY, not holds.ranges)

    def use_statements(self) -> None:
        """Choose whole statements as texts."""
        self._unit.set_value(Unit.STATEMENT)
        self.changed.emit()

    def use_clean_words(self) -> None:
        """Choose the cleaned words."""
        self._text.choose(0)
        self.changed.emit()

    def _offer_values(self) -> None:
        number, offer = self.locale().toString, self._offer
        statements = [
            Segment(self.tr("all {count}").format(count=number(offer.everything)), "", ""),
            Segment(self.tr("done {count}").format(count=number(offer.done)), "", ""),
        ]
        if offer.filter != StatementFilter(order=offer.filter.order, descending=offer.filter.descending):
            statements.append(Segment(self.tr("as filtered {count}").format(count=number(offer.filtered)), "", ""))
        self._statements.set_segments(statements)
        self._statements.choose(0)
        self._text.set_segments([Segment(self.tr("cleaned"), "", ""), Segment(self.tr("as in the file"), "", "")])
        self._text.choose(0)
        self._word.offer(
            [
                (Resolution.EVERYONE, self.tr("everyone's, side by side")),
                *((reviewer.id, self.tr("only {name}'s").format(name=reviewer.name)) for reviewer in offer.reviewers),
                (Resolution.UNION, self.tr("everyone's, alike ones once")),
                (Resolution.MAJORITY, self.tr("what most marked alike")),
                (Resolution.AGREED, self.tr("what all marked alike")),
            ]
        )
        self._labels.offer([(label.id, label.name) for label in offer.labels], nothing=self.tr("all labels"))
        self._unit.offer(
            [
                (Unit.STATEMENT, self.tr("statements")),
                (Unit.DOCUMENT, self.tr("whole documents")),
                (Unit.PARAGRAPH, self.tr("paragraphs")),
                (Unit.SENTENCE, self.tr("sentences")),
            ]
        )
        self._negatives.offer(
            [
                ("0", self.tr("all texts without a span")),
                ("1", self.tr("as many as there are with one")),
                ("2", self.tr("none")),
            ]
        )
        self._overlap.offer(
            [
                (OverlapRule.LAYERS, self.tr("in layers, or the longest stays")),
                (OverlapRule.LONGEST, self.tr("the longest stays")),
                (OverlapRule.SKIP, self.tr("left out, all of them")),
            ]
        )
        self._ranges.offer(
            [
                (RangesRule.COVER, self.tr("one range over all")),
                (RangesRule.FIRST, self.tr("the first range stays")),
                (RangesRule.SKIP, self.tr("left out")),
            ]
        )
        set_plain_tooltip(self._text, self.tr("Which text the places of spans count in"))
        set_plain_tooltip(self._card, self.tr("A draft in Markdown and Croissant metadata, beside the export"))

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for row in (
            FormRow(FormCell(self._theme, self.tr("Statements"), self._statements)),
            FormRow(
                FormCell(self._theme, self.tr("Reviewers"), self._word),
                FormCell(self._theme, self.tr("Labels"), self._labels),
            ),
            FormRow(
                FormCell(self._theme, self.tr("Texts"), self._unit),
                FormCell(self._theme, self.tr("Without spans"), self._negatives),
            ),
            FormRow(FormCell(self._theme, self.tr("Words"), self._text)),
            self.parts,
            self._losses,
        ):
            column.addWidget(row)
        boxes = QHBoxLayout()
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(16)
        for box in (self._copies, self._card):
            box.setFont(self._theme.interface_font(13))
            boxes.addWidget(box)
        boxes.addStretch(1)
        column.addLayout(boxes)

    def _listen(self) -> None:
        for segments in (self._statements, self._text):
            segments.chosen.connect(lambda place, field=segments: self._choose(field, place))
        for field in (self._word, self._labels, self._unit, self._negatives, self._overlap, self._ranges):
            field.chosen.connect(self._change)
        self.parts.changed.connect(self.changed)
        self._copies.toggled.connect(lambda _on: self.changed.emit())
        self._card.toggled.connect(lambda _on: self.changed.emit())

    def _change(self) -> None:
        self.parts.show_seed(drawn=bool(_NEGATIVES[int(self._negatives.value())]))
        self.changed.emit()

    def _choose(self, field: Segmented, place: int) -> None:
        if place < 0:  # one of them is always chosen
            field.choose(0)
        self.changed.emit()
