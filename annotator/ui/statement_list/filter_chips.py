"""The chips under the search field: three ready filters with their counts."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.store.listing import Progress, StatementFilter
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.statement_list import filter_state
from annotator.ui.theme.theme import Theme

_GAP = 4


class FilterChips(QWidget):
    """All, To do, Flagged: each with the number of statements as long as there is room for it."""

    filter_chosen = Signal(object)
    """StatementFilter: the filter that follows from the one in use."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted = StatementFilter()
        self._progress = Progress()
        self._all = self._chip(filter_state.everything)
        self._to_do = self._chip(filter_state.to_do)
        self._flagged = self._chip(filter_state.flagged)
        self._chips = (self._all, self._to_do, self._flagged)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for chip in self._chips:
            layout.addWidget(chip)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._take_fonts)
        self._take_fonts()

    def show_filter(self, wanted: StatementFilter) -> None:
        """Check the chip that says what the filter says, or none."""
        self._wanted = wanted
        for chip, step in zip(
            self._chips, (filter_state.everything, filter_state.to_do, filter_state.flagged), strict=True
        ):
            chip.setChecked(step(wanted) == wanted)
        self._take_fonts()

    def show_progress(self, progress: Progress) -> None:
        """Show these counts."""
        self._progress = progress
        self._name_chips()

    def minimumSizeHint(self) -> QSize:
        """Narrow: the counts give way first."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the counts where they do not fit, and bring them back where they do."""
        super().resizeEvent(event)
        self._name_chips()

    def _chip(self, step: Callable[[StatementFilter], StatementFilter]) -> PlainButton:
        chip = PlainButton(self._theme, kind="chip", px=12)
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self._choose(step(self._wanted)))
        return chip

    def _choose(self, wanted: StatementFilter) -> None:
        self.show_filter(self._wanted)  # the window decides; a click alone checks nothing
        self.filter_chosen.emit(wanted)

    def _take_fonts(self) -> None:
        for chip in self._chips:
            chip.setFont(self._theme.interface_font(12, 600 if chip.isChecked() else 400, tabular=True))
        self._name_chips()

    def _name_chips(self) -> None:
        self._set_names(counted=True)
        room = sum(chip.sizeHint().width() + _GAP for chip in self._chips)
        if room > self.width() + _GAP:
            self._set_names(counted=False)

    def _set_names(self, *, counted: bool) -> None:
        names = (self.tr("All"), self.tr("To do"), self.tr("Flagged"))
        counts = (self._progress.total, self._progress.to_do, self._progress.flagged)
        for chip, name, count in zip(self._chips, names, counts, strict=True):
            whole = self.tr("{name} {count}", "a filter and how many statements it shows").format(
                name=name, count=QLocale().toString(count)
            )
            chip.set_words(whole if counted else name)
            chip.setAccessibleName(whole)
            set_plain_tooltip(chip, "" if counted else whole)
