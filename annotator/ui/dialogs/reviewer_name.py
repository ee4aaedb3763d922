"""Who works here."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.core.annotations import Reviewer
from annotator.core.errors import AnnotationError
from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_WIDTH = 440


class ReviewerNameDialog(Frame):
    """Asks for a reviewer's name and says what it is for."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Reviewer"), parent)
        self._field = QLineEdit(name)
        self._field.setFont(theme.interface_font(13))
        self._field.setAccessibleName(self.tr("Name of the reviewer"))
        self._field.textChanged.connect(self._check)
        self._field.selectAll()
        self._use = PlainButton(theme, self.tr("Use this name"), kind="primary")
        self._use.clicked.connect(self.accept)
        self.set_body(self._body())
        self.set_foot([self.cancel_button(), self._use])
        self.setFixedWidth(_WIDTH)
        self._check()

    @classmethod
    def ask(cls, parent: QWidget, theme: Theme, reviewer: Reviewer) -> Reviewer | None:
        """The reviewer whose name was given in place of this one's, or None."""
        dialog = cls(theme, reviewer.name, parent)
        accepted = dialog.exec() == cls.DialogCode.Accepted
        chosen = dialog.reviewer() if accepted else None
        dialog.deleteLater()
        return chosen

    def reviewer(self) -> Reviewer | None:
        """The reviewer with the name that stands in the field; None if it is blank."""
        try:
            return Reviewer.named(self._field.text())
        except AnnotationError:
            return None

    def _body(self) -> QWidget:
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.theme, self.tr("Under which name do you work?"), px=15, weight=600))
        why = self.tr(
            "Every span, relation and note carries the name of the reviewer who made it, so that the work of several "
            "people can lie side by side in one project. Use the same name on every computer."
        )
        column.addWidget(PlainLabel(self.theme, why, px=12, tone="text2", wrap=True))
        column.addSpacing(4)
        column.addWidget(self._field)
        return body

    def _check(self) -> None:
        self._use.setEnabled(self.reviewer() is not None)
