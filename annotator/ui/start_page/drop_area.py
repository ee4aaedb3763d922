"""Where text files can be dropped, or chosen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.parts.icon_label import IconLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme


class DropArea(Surface):
    """Takes files from the file manager."""

    files_dropped = Signal(list)
    """Paths."""
    choice_requested = Signal()
    """The same by the system's dialog, for whoever works without a mouse."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("drop", parent)
        choose = PlainButton(theme, self.tr("Choose files…"), kind="link", px=12)
        choose.clicked.connect(self.choice_requested)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(theme, self.tr("Drop text files here"), weight=500))
        head.addStretch(1)
        head.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 12, 16)
        column.setSpacing(6)
        column.addWidget(IconLabel(theme, "file", "text3", size=20))
        column.addLayout(head)
        hint = self.tr("They become a new project. Text, web pages, Word, PDF, mail, tables and archives.")
        column.addWidget(PlainLabel(theme, hint, px=12, tone="text3", wrap=True))
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which files were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
