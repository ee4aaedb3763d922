"""The question whether what stands at the place of an export may be replaced."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_WIDTH = 440


class ReplaceDialog(Frame):
    """Accepted if it may."""

    def __init__(self, theme: Theme, target: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Replace the earlier export?"), parent)
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        said = self.tr("{name} exists already, in {folder}.").format(name=target.name, folder=target.parent)
        column.addWidget(PlainLabel(theme, said, weight=500, wrap=True))
        becomes = self.tr(
            "It is replaced once the new export has been read back; until then it stays. This cannot be undone."
        )
        column.addWidget(PlainLabel(theme, becomes, tone="text2", wrap=True))
        self.set_body(body)
        replace = PlainButton(theme, self.tr("Replace"), kind="primary")
        replace.clicked.connect(self.accept)
        self.set_foot([self.cancel_button(), replace])
        self.setMinimumWidth(_WIDTH)

    @classmethod
    def ask(cls, parent: QWidget, theme: Theme, target: Path) -> bool:
        """Whether it may be replaced."""
        dialog = cls(theme, target, parent)
        accepted = dialog.exec() == cls.DialogCode.Accepted
        dialog.deleteLater()
        return accepted
