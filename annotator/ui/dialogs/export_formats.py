"""The formats that a project can be exported to, and the list they are chosen from."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_WIDTH = 232


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format in words: its id for the operation, its name, what it is, how much it keeps, and what it holds."""

    id: str
    name: str
    what: str
    fit: str
    holds: str


def formats() -> tuple[ExportFormat, ...]:
    """The formats there are, in the language of the window."""
    return (
        ExportFormat(
            "jsonl",
            "JSON Lines",
            QCoreApplication.translate("ExportFormat", "One statement a line"),
            QCoreApplication.translate("ExportFormat", "holds all"),
            QCoreApplication.translate(
                "ExportFormat",
                "Everything: texts, spans with their ranges in the statement and in the file, attributes, relations, "
                "statement labels, reviews and notes of every reviewer, and the codebook. Annotator can import it.",
            ),
        ),
    )


class FormatList(Surface):
    """The formats one under the other, one of them chosen. There is one format so far, so nothing is clicked."""

    def __init__(self, theme: Theme, offered: Sequence[ExportFormat], parent: QWidget | None = None) -> None:
        super().__init__("app", parent)
        self._theme = theme
        self._offered = tuple(offered)
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(6)
        title = PlainLabel(theme, self.tr("Format"), px=12, weight=600, tone="text2")
        title.setContentsMargins(16, 0, 0, 0)
        column.addWidget(title)
        for one in self._offered:
            column.addWidget(self._entry(one))
        column.addStretch(1)

    def chosen(self) -> ExportFormat:
        """The chosen format."""
        return self._offered[0]

    def _entry(self, one: ExportFormat) -> QWidget:
        entry = Surface("format")
        column = QVBoxLayout(entry)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self._theme, one.name, weight=600))
        head.addStretch(1)
        head.addWidget(PlainLabel(self._theme, one.fit, px=12, weight=500, tone="ok"))
        column.addLayout(head)
        column.addWidget(PlainLabel(self._theme, one.what, px=12, tone="text3"))
        return entry
