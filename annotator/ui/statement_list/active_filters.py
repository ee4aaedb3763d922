"""What narrows the list, as chips that take it back."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.parts.flow_layout import FlowLayout
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.statement_list.filter_words import ActiveFilter
from annotator.ui.theme.theme import Theme

_MOST_LETTERS = 32


class ActiveFilters(QWidget):
    """A chip with an x for each thing by which the list is narrowed."""

    filter_chosen = Signal(object)
    """StatementFilter: the filter without the one whose chip was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = FlowLayout(self)
        self._chips: list[PlainButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_filters(self, active: Sequence[ActiveFilter]) -> None:
        """Show these."""
        had_focus = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(each) for each in active]
        self.setVisible(bool(active))
        self.updateGeometry()
        if had_focus and self._chips:
            self._chips[-1].setFocus()

    def sizeHint(self) -> QSize:
        """One line or more, in the width that there is."""
        return QSize(0, self._flow.heightForWidth(max(1, self.width())))

    def _chip(self, active: ActiveFilter) -> PlainButton:
        words = active.words
        chip = PlainButton(self._theme, kind="chip", icon="x", px=12)
        chip.set_words(words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS]}…")
        chip.setAccessibleName(self.tr("No longer only: {filter}").format(filter=words))
        set_plain_tooltip(chip, self.tr("{filter}: a click takes this filter away").format(filter=words))
        chip.clicked.connect(lambda: self.filter_chosen.emit(active.without))
        self._flow.addWidget(chip)
        chip.show()
        return chip
