"""Label every occurrence of some words: where they stand, which of those places, and with which label."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from annotator.core.codebook import Label
from annotator.operations.bulk import Occurrence
from annotator.ui.dialogs.frame import Frame
from annotator.ui.dialogs.occurrence_rows import OccurrenceRows
from annotator.ui.dialogs.occurrences_model import OccurrencesModel
from annotator.ui.parts.badge import Badge
from annotator.ui.parts.chip import Chip
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme

_SIZE = (920, 600)
_BOX_WIDTH = 40


@dataclass(frozen=True, slots=True)
class SearchWish:
    """Where and how the words are looked for."""

    everywhere: bool
    fold_case: bool
    whole_words: bool


class _Rows(QListView):
    """A click on a box, or Space, ticks."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick a row by its box."""
        super().mouseReleaseEvent(event)
        point: QPoint = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and point.x() < _BOX_WIDTH:
            self._tick(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the current row."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._turn(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _tick(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self._turn(index.row())

    def _turn(self, row: int) -> None:
        model = self.model()
        index = model.index(row, 0)
        held = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if held else Qt.CheckState.Checked
        model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


class OccurrencesDialog(Frame):
    """It asks for a search and for labels; the window does both."""

    search_requested = Signal(object)
    """SearchWish"""
    label_requested = Signal(object, str, bool)
    """The chosen Occurrences, the label's id, and whether the values of the span go along."""

    def __init__(  # noqa: PLR0917 - all that it begins with
        self, theme: Theme, words: str, labels: Sequence[Label], label_id: str, values: str, parent: QWidget | None
    ) -> None:
        super().__init__(theme, self.tr("Label every occurrence"), parent)
        self._labels = {label.id: label for label in labels if not label.retired}
        self._label_id = label_id if label_id in self._labels else next(iter(self._labels), "")
        self._words = words
        self._cut = False
        self._model = OccurrencesModel(self)
        self._model.dataChanged.connect(self._count)
        self._rows = _Rows()
        self._painted = OccurrenceRows(theme, self._rows)
        self._rows.setModel(self._model)
        self._rows.setItemDelegate(self._painted)
        self._rows.setUniformItemSizes(True)
        self._rows.setAccessibleName(self.tr("Occurrences"))
        self._badge = Badge(theme)
        self._label_field = TypeAhead(theme, self.tr("Label"))
        self._label_field.setFixedWidth(180)
        self._label_field.set_options([Option(one.id, one.name, one.definition) for one in self._labels.values()])
        self._label_field.chosen.connect(lambda chosen, _words: self._use_label(chosen))
        self._everywhere = self._chip(self.tr("All statements"))
        self._fold = self._chip(self.tr("Capitals do not matter"))
        self._whole = self._chip(self.tr("Whole words"), on=True)
        self._with_values = self._chip(self.tr("With its values"), on=bool(values), searches=False)
        self._with_values.setVisible(bool(values))
        set_plain_tooltip(self._with_values, values)
        self._all = self._button(self.tr("All"))
        self._none = self._button(self.tr("None"))
        self._all.clicked.connect(lambda: self._model.tick_all(ticked=True))
        self._none.clicked.connect(lambda: self._model.tick_all(ticked=False))
        self._take = PlainButton(theme, self.tr("Label"), kind="primary")
        self._take.clicked.connect(self._label)
        self.set_body(self._body())
        self.set_foot([self.cancel_button(), self._take])
        self.resize(*_SIZE)
        self._use_label(self._label_id)
        self._rows.setFocus()

    def wish(self) -> SearchWish:
        """How the words are to be looked for now."""
        return SearchWish(self._everywhere.isChecked(), self._fold.isChecked(), self._whole.isChecked())

    def show_searching(self) -> None:
        """Say that the words are being looked for."""
        self._model.show_found((), {})
        self.foot_words.setText(self.tr("Searching…"))
        self._take.set_words(self.tr("Label"))
        self._take.setEnabled(False)

    def show_found(self, found: Sequence[Occurrence], titles: Mapping[str, str], *, cut: bool) -> None:
        """Show these places; `cut` says that there are more."""
        self._painted.titles = self._everywhere.isChecked()
        self._model.show_found(found, titles)
        self._cut = cut
        if found:
            self._rows.setCurrentIndex(self._model.index(0, 0))
        self._count()

    def _body(self) -> QWidget:
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        words = self.tr("“{words}”").format(words=" ".join(self._words.split()))
        column.addWidget(ElidedLabel(self.theme, words, px=16, weight=600, reading=True, line_height=24))
        row = QHBoxLayout()
        row.setSpacing(4)
        for chip in (self._everywhere, self._whole, self._fold):
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(PlainLabel(self.theme, self.tr("Label as"), px=12, tone="text2"))
        row.addSpacing(4)
        row.addWidget(self._badge)
        row.addWidget(self._label_field)
        row.addWidget(self._with_values)
        column.addLayout(row)
        column.addWidget(self._rows, 1)
        ticks = QHBoxLayout()
        ticks.addWidget(self._all)
        ticks.addWidget(self._none)
        ticks.addStretch(1)
        ticks.addWidget(PlainLabel(self.theme, self.tr("Space ticks"), px=12, tone="text3"))
        column.addLayout(ticks)
        return body

    def _chip(self, words: str, *, on: bool = False, searches: bool = True) -> Chip:
        chip = Chip(self.theme, words, on=on)
        if searches:
            chip.toggled.connect(lambda _on: self.search_requested.emit(self.wish()))
        return chip

    def _button(self, words: str) -> PlainButton:
        button = PlainButton(self.theme, words, kind="link", px=12)
        button.setAutoDefault(False)
        return button

    def _use_label(self, label_id: str) -> None:
        label = self._labels.get(label_id or self._label_id)
        if label is None:
            return
        if label.id != self._label_id:
            self._with_values.setChecked(False)
            self._with_values.hide()
        self._label_id = label.id
        self._label_field.show_value(label.id, label.name)
        self._badge.show_label(label)
        self._model.show_label(label.id)
        self._count()

    def _count(self) -> None:
        chosen = len(self._model.chosen())
        total = self._model.rowCount()
        if not total:
            self.foot_words.setText(self.tr("These words are nowhere."))
        elif self._cut:
            self.foot_words.setText(self.tr("The first %n place(s); there are more.", "", total))
        else:
            self.foot_words.setText(self.tr("%n place(s)", "", total))
        self._take.setEnabled(chosen > 0)
        self._take.set_words(self.tr("Label %n span(s)", "", chosen))

    def _label(self) -> None:
        with_values = self._with_values.isVisible() and self._with_values.isChecked()
        self.label_requested.emit(self._model.chosen(), self._label_id, with_values)
        self.accept()
