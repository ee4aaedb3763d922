"""What was done by hand in a document, to be kept for the next files of its folder: looked at, and unticked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.box_frame import BOX_FRAME
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.plain_button import PlainButton, without_mnemonics
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One choice: under which name it is told, what it says, and the paragraphs that it is about."""

    name: str
    words: str
    paragraphs: str = ""


class RuleDialog(Frame):
    """A box a choice, all of them ticked. `keep_requested` tells the names of those that stay so."""

    keep_requested = Signal(list)

    def __init__(self, theme: Theme, source: str, lines: Sequence[RuleLine], parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Keep as a rule"), parent)
        self._keep = PlainButton(theme, self.tr("Keep as a rule"), kind="primary")
        self._keep.clicked.connect(self._take)
        self.boxes = {line.name: self._box(line) for line in lines}
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20 - BOX_FRAME, 16, 20, 20)
        column.setSpacing(8)
        head = PlainLabel(theme, self.tr("What holds for the next files of this folder"), px=15, weight=600)
        column.addLayout(_words(head, ElidedLabel(theme, source, px=12, tone="text2")))
        column.addSpacing(4)
        for box in self.boxes.values():
            column.addWidget(box)
        column.addSpacing(4)
        said = self.tr("What is in the project already stays as it is. The import shows where a rule is used.")
        column.addLayout(_words(PlainLabel(theme, said, px=12, tone="text3", wrap=True)))
        self.set_body(body)
        self.set_foot([self.cancel_button(), self._keep])
        self.setFixedWidth(_WIDTH)
        self._keep.setFocus()

    def ticked(self) -> list[str]:
        """The names of the choices that are to be kept."""
        return [name for name, box in self.boxes.items() if box.isChecked()]

    def _box(self, line: RuleLine) -> QCheckBox:
        box = QCheckBox(without_mnemonics(line.words))
        box.setFont(self.theme.interface_font(13))
        box.setAccessibleName(line.words)
        if line.paragraphs:
            set_plain_tooltip(box, line.paragraphs)
        box.setChecked(True)
        box.toggled.connect(lambda _on: self._keep.setEnabled(bool(self.ticked())))
        return box

    def _take(self) -> None:
        chosen = self.ticked()
        self.accept()
        self.keep_requested.emit(chosen)


def _words(*labels: QWidget) -> QVBoxLayout:
    """Words in one line with the signs of the boxes."""
    column = QVBoxLayout()
    column.setContentsMargins(BOX_FRAME, 0, 0, 0)
    column.setSpacing(8)
    for label in labels:
        column.addWidget(label)
    return column
