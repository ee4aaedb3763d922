"""The names in a file of another program, and what each becomes, before anything is taken from it."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.export.foreign_census import Census
from annotator.export.foreign_mapping import NameMapping
from annotator.ui.dialogs.frame import Frame
from annotator.ui.foreign_dialog.mapping_rows import MappingRows
from annotator.ui.parts.fitting_scroll_area import FittingScrollArea
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_SIZE: Final = (880, 560)


class ForeignDialog(Frame):
    """Asks what the names become. It writes nothing."""

    def __init__(
        self,
        theme: Theme,
        file_name: str,
        format_name: str,
        *,
        codebook: Codebook,
        mapping: NameMapping,
        census: Census,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Read annotations"), parent)
        self.rows = MappingRows(theme, codebook, mapping, census)
        self.rows.changed.connect(self._count)
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        said = self.tr("{file} is read as {format}").format(file=file_name, format=format_name)
        column.addWidget(PlainLabel(theme, said, px=15, weight=600, wrap=True))
        explained = self.tr(
            "Names that read like an entry of the codebook become that entry. Say what the others become."
        )
        column.addWidget(PlainLabel(theme, explained, tone="text2", wrap=True))
        column.addWidget(FittingScrollArea(self.rows))
        column.addStretch(1)
        self.set_body(body)
        new = PlainButton(theme, self.tr("New entries for the rest"))
        new.clicked.connect(self.rows.add_the_rest)
        read = PlainButton(theme, self.tr("Read"), kind="primary")
        read.clicked.connect(self.accept)
        self.set_foot([new, self.cancel_button(), read])
        self.resize(*_SIZE)
        read.setFocus()
        self._count()

    def mapping(self) -> NameMapping:
        """What is chosen now."""
        return self.rows.mapping()

    def _count(self) -> None:
        left = sum(1 for target in self.mapping().targets.values() if target is None)
        self.foot_words.setText(self.tr("%n name(s) left out", "", left))
