"""What the program is, under which licence, and where its things lie."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme

_WIDTH = 440


class AboutDialog(Frame):
    """A few lines; Close."""

    def __init__(self, theme: Theme, version: str, settings_file: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("About Annotator"), parent)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(PlainLabel(theme, self.tr("Annotator {version}").format(version=version), px=24, weight=600))
        for sentence in (
            self.tr("Who demands what of whom, and where the text says so."),
            self.tr("Free software under the MIT licence. It uses Qt for Python under the LGPL."),
            self.tr("Projects lie where you put them, one file each. Nothing leaves this computer."),
            self.tr("Your settings: {file}").format(file=settings_file),
        ):
            line = PlainLabel(theme, sentence, px=13, tone="text2", wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)
        column.addStretch(1)
        self.set_body(body)
        close = PlainButton(theme, self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        self.set_foot([close])
        self.setFixedWidth(_WIDTH)

    @classmethod
    def show_about(cls, parent: QWidget, theme: Theme, version: str, settings_file: str) -> "AboutDialog":
        """Show it without stopping the window."""
        dialog = cls(theme, version, settings_file, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog
