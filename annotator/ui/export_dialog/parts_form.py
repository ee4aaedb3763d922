"""How an export is parted for training and testing: parts with shares or folds, what stays together, the lot."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.core.errors import ExportError
from annotator.export.plan_records import LARGEST_SEED
from annotator.export.split_plan import SplitPlan, Together
from annotator.export.split_words import folds_of, shares_of
from annotator.ui.export_dialog.form_row import FormCell, FormRow
from annotator.ui.parts.menu_field import MenuField
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

WHOLE: Final = "whole"
_PROPOSED: Final = {"three": "80/10/10", "two": "80/20", "named": "train=70, dev=15, test=15", "folds": "5"}
_PARTS: Final = {"three": 3, "two": 2}
_GAP: Final = 6


class PartsForm(QWidget):
    """Three rows, of which only the first is there for an export in one piece. `changed` tells of another choice."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn = False
        together = self.tr("Copies, translations and versions of a text stay in one part, whatever is chosen here")
        self.parts = MenuField(theme, self.tr("Parts"))
        self.shares = QLineEdit()
        self.together = MenuField(theme, self.tr("Kept together"), together, several=True)
        self.seed = QLineEdit("0")
        self.rows = (
            FormRow(FormCell(theme, self.tr("Parts"), self.parts, self.shares)),
            FormRow(
                FormCell(theme, self.tr("Kept together"), self.together), FormCell(theme, self.tr("Seed"), self.seed)
            ),
        )
        self._offer()
        self._listen()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for row in self.rows:
            column.addWidget(row)
        for field in (self.shares, self.seed):
            field.setFont(theme.interface_font(13))
        self._show()

    def split(self) -> SplitPlan | None:
        """The split that is chosen; None for one whole, and while the shares are none."""
        how = self.parts.value()
        if how == WHOLE:
            return None
        try:
            parts = folds_of(self.shares.text()) if how == "folds" else shares_of(self.shares.text())
        except ExportError:
            return None
        if len(parts) != _PARTS.get(how, len(parts)):
            return None
        return SplitPlan(parts, frozenset(Together(one) for one in self.together.values()))

    def is_split(self) -> bool:
        """Whether parts are wanted, be they well described or not."""
        return self.parts.value() != WHOLE

    def lot(self) -> int:
        """The number that decides what is drawn; 0 while it is none."""
        seed = self._seed()
        return seed if seed is not None else 0

    def problem(self) -> str:
        """What is wrong with the fields, as a sentence; "" if nothing is."""
        if self.is_split() and self.split() is None:
            return {
                "three": self.tr("Write the three shares with slashes between them: 80/10/10."),
                "two": self.tr("Write the two shares with a slash between them: 80/20."),
                "named": self.tr("Write each part with its share: train=70, dev=15, test=15."),
                "folds": self.tr("Write how many folds there should be, from 2 to 100."),
            }[self.parts.value()]
        if (self.is_split() or self._drawn) and self._seed() is None:
            return self.tr("The seed is a whole number.")
        return ""

    def show_seed(self, *, drawn: bool) -> None:
        """Ask for the seed also where texts without spans are drawn by lot."""
        self._drawn = drawn
        self._show()

    def _seed(self) -> int | None:
        try:
            seed = int(self.seed.text())
        except ValueError:
            return None
        return seed if abs(seed) <= LARGEST_SEED else None

    def _offer(self) -> None:
        self.parts.offer(
            [
                (WHOLE, self.tr("one whole")),
                ("three", self.tr("train, dev and test")),
                ("two", self.tr("train and test")),
                ("named", self.tr("parts with names of their own")),
                ("folds", self.tr("folds")),
            ]
        )
        self.together.offer(
            [
                (Together.DOCUMENT, self.tr("statements of one document")),
                (Together.ISSUER, self.tr("of one issuer")),
                (Together.MONTH, self.tr("of one month")),
                (Together.DAY, self.tr("of one day")),
            ],
            nothing=self.tr("only copies and translations"),
        )
        self.together.set_value(Together.DOCUMENT)
        self.shares.setAccessibleName(self.tr("Shares or number of folds"))
        self.seed.setAccessibleName(self.tr("Seed"))
        set_plain_tooltip(self.seed, self.tr("Decides what is drawn by lot: the same number draws the same"))

    def _listen(self) -> None:
        self.parts.chosen.connect(self._choose)
        self.together.chosen.connect(self.changed)
        self.shares.textEdited.connect(lambda _words: self.changed.emit())
        self.seed.textEdited.connect(lambda _words: self.changed.emit())

    def _choose(self) -> None:
        self.shares.setText(_PROPOSED.get(self.parts.value(), ""))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        split = self.is_split()
        self.shares.setVisible(split)
        self.rows[1].show_cells(split, split or self._drawn)
