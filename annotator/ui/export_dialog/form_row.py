"""Fields with their names, one or two in a row."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme

NAME_WIDTH = 124  # the longest name in the languages of the window
_HEIGHT, _GAP, _BETWEEN = 28, 8, 16


class FormCell(QWidget):
    """A field, or several side by side, behind a name."""

    def __init__(self, theme: Theme, name: str, *fields: QWidget) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        self.name = PlainLabel(theme, name, px=12, tone="text2")
        self.name.setFixedWidth(NAME_WIDTH)
        line.addWidget(self.name)
        for field in fields:
            line.addWidget(field, 1)


class FormRow(QWidget):
    """Cells side by side, equally wide; the row is there as long as one of them is."""

    def __init__(self, *cells: FormCell) -> None:
        super().__init__()
        self._cells = cells
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_BETWEEN)
        for cell in cells:
            line.addWidget(cell, 1)

    def show_cells(self, *shown: bool) -> None:
        """Say of each cell whether it is shown."""
        for cell, wanted in zip(self._cells, shown, strict=True):
            cell.setVisible(wanted)
        self.setVisible(any(shown))
