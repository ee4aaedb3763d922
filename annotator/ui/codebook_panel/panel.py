"""The codebook panel: every label with its look, its key, and how often it occurs in the statement."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.ui.codebook_panel.definition import Definition
from annotator.ui.codebook_panel.label_row import LabelRow
from annotator.ui.parts.fitting_scroll_area import FittingScrollArea
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.section import Section
from annotator.ui.theme.theme import Theme

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CodebookPanel(QWidget):
    """The labels in their order; retired ones only while the statement has spans of theirs.

    `label_requested` tells the id of a label that somebody wants to give to the selection, `faintness_toggled` of one
    that shall be faint in the text or plain again, `only_requested` of one that alone shall be plain.
    """

    label_requested = Signal(str)
    faintness_toggled = Signal(str)
    only_requested = Signal(str)
    all_requested = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[LabelRow] = []
        self._definition: Definition | None = None
        self._defined = ""
        self._counts: Mapping[str, int] = {}
        self._keys_live = True
        self._faint: Collection[str] = frozenset()
        self.section = Section(theme, self.tr("Codebook"), first=True)
        self._show_all = IconButton(theme, "eye-off", self.tr("Show all labels in the text"))
        self._show_all.clicked.connect(self.all_requested)
        self._show_all.hide()
        self.section.add_action(self._show_all)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(0)
        self._scroll = FittingScrollArea(self._list)
        self.section.set_body(self._scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.section)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Codebook"))

    def show_codebook(self, codebook: Codebook) -> None:
        """Show these labels. A definition that is open stays open; so does the focus on a row."""
        focused = next((row.label.id for row in self._rows if row.hasFocus()), "")
        defined = self._defined
        self._close_definition()
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [LabelRow(self._theme, label) for label in codebook.labels]
        for row in self._rows:
            self._add(row)
        self.show_counts(self._counts)
        self.set_keys_live(self._keys_live)
        self.show_faint(self._faint)
        self._make_tab_stop(self._row(focused) or next(iter(self._rows), None))
        if found := self._row(focused):
            found.setFocus()
        if self._row(defined):
            self.toggle_definition(defined)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many spans of the statement have each label, by label id; labels left out have none."""
        self._counts = dict(counts)
        for row in self._rows:
            count = self._counts.get(row.label.id, 0)
            row.show_count(count)
            row.setVisible(bool(count) or not row.label.retired)
        total = sum(self._counts.values())
        self.section.set_count(self.tr("%n span(s)", "", total) if total else "")

    def set_keys_live(self, live: bool) -> None:
        """Show whether the letters label now, which they do while the text has the focus."""
        self._keys_live = live
        for row in self._rows:
            row.set_key_live(live)

    def show_faint(self, label_ids: Collection[str]) -> None:
        """Show which labels are faint in the text."""
        self._faint = label_ids
        for row in self._rows:
            row.set_faint(row.label.id in label_ids)
        self._show_all.setVisible(bool(label_ids))

    def toggle_definition(self, label_id: str) -> None:
        """Open the definition of this label under its row, and close any other; close it if it is open."""
        opening = label_id != self._defined
        self._close_definition()
        row = self._row(label_id)
        if opening and row is not None:
            self._defined = label_id
            self._definition = Definition(self._theme, row.label)
            self._column.insertWidget(self._column.indexOf(row) + 1, self._definition)
            self._definition.show()
            row.set_defined(True)
            QTimer.singleShot(0, self, self._reveal_definition)  # its place is known when it has been laid out

    def focus_labels(self) -> None:
        """Put the focus on the row that had it last, or on the first."""
        stop = next((row for row in self._rows if row.focusPolicy() == Qt.FocusPolicy.StrongFocus), None)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk from row to row with the arrows."""
        if isinstance(watched, LabelRow):
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
                self._walk(watched, _STEPS[Qt.Key(event.key())])
                return True
            if event.type() == QEvent.Type.FocusIn:
                self._make_tab_stop(watched)
        return super().eventFilter(watched, event)

    def _add(self, row: LabelRow) -> None:
        label_id = row.label.id
        row.label_requested.connect(lambda: self.label_requested.emit(label_id))
        row.definition_toggled.connect(lambda: self.toggle_definition(label_id))
        row.faintness_toggled.connect(lambda: self.faintness_toggled.emit(label_id))
        row.only_requested.connect(lambda: self.only_requested.emit(label_id))
        row.installEventFilter(self)
        self._column.addWidget(row)

    def _walk(self, row: LabelRow, step: int) -> None:
        shown = [other for other in self._rows if not other.isHidden()]
        place = shown.index(row) + step
        if 0 <= place < len(shown):
            shown[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(shown[place], 0, 0)

    def _make_tab_stop(self, stop: LabelRow | None) -> None:
        for row in self._rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.NoFocus)

    def _row(self, label_id: str) -> LabelRow | None:
        return next((row for row in self._rows if row.label.id == label_id), None)

    def _reveal_definition(self) -> None:
        if self._definition is not None and (row := self._row(self._defined)) is not None:
            self._scroll.ensureWidgetVisible(self._definition, 0, 0)
            self._scroll.ensureWidgetVisible(row, 0, 0)

    def _close_definition(self) -> None:
        if self._definition is not None:
            self._column.removeWidget(self._definition)
            self._definition.hide()
            self._definition.deleteLater()
            self._definition = None
        if row := self._row(self._defined):
            row.set_defined(False)
        self._defined = ""
