"""With which codebook a new project begins."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.core.errors import AnnotatorError
from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_WIDTH = 480

Choose = Callable[[], Path | None]
"""Asks for a file; None if none was chosen."""
Read = Callable[[Path], Codebook]
"""Reads the codebook of a file. Raises AnnotatorError."""


class NewCodebookDialog(Frame):
    """Offers the shipped codebook, one in a file, that of another project, or an empty one."""

    def __init__(  # noqa: PLR0917 - what is offered, and how to ask for the rest
        self,
        theme: Theme,
        shipped: Codebook,
        choose_file: Choose,
        choose_project: Choose,
        read: Read,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("New project"), parent)
        self._read = read
        self._codebook = shipped
        self._shipped = QRadioButton()
        shown = self.tr("The shipped one: {name}, %n label(s)", "", len(shipped.labels))
        self._shipped.setText(shown.format(name=shipped.name).replace("&", "&&"))
        self._file = QRadioButton(self.tr("From a file…"))
        self._project = QRadioButton(self.tr("From another project…"))
        self._empty = QRadioButton(self.tr("Empty: I make my own"))
        self._said = PlainLabel(theme, px=12, tone="text2", wrap=True)
        self._make = PlainButton(theme, self.tr("Make the project"), kind="primary")
        self._make.clicked.connect(self.accept)
        self._shipped.setChecked(True)
        self._shipped.clicked.connect(lambda: self._take(shipped, ""))
        self._empty.clicked.connect(lambda: self._take(Codebook(self.tr("codebook"), 1), ""))
        self._file.clicked.connect(lambda: self._ask(choose_file))
        self._project.clicked.connect(lambda: self._ask(choose_project))
        self.set_body(self._body())
        self.set_foot([self.cancel_button(), self._make])
        self.setFixedWidth(_WIDTH)

    @classmethod
    def ask(  # noqa: PLR0917 - as above
        cls, parent: QWidget, theme: Theme, shipped: Codebook, choose_file: Choose, choose_project: Choose, read: Read
    ) -> Codebook | None:
        """The codebook that was chosen, or None if no project is to be made after all."""
        dialog = cls(theme, shipped, choose_file, choose_project, read, parent)
        accepted = dialog.exec() == cls.DialogCode.Accepted
        chosen = dialog.codebook() if accepted else None
        dialog.deleteLater()
        return chosen

    def codebook(self) -> Codebook:
        """What is chosen now."""
        return self._codebook

    def said(self) -> str:
        """What is said of the chosen file."""
        return self._said.text()

    def _body(self) -> QWidget:
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.theme, self.tr("Which codebook does it begin with?"), px=15, weight=600))
        why = self.tr("The codebook says what can be labelled, and how. It can be changed at any time.")
        column.addWidget(PlainLabel(self.theme, why, px=12, tone="text2", wrap=True))
        for way in (self._shipped, self._file, self._project, self._empty):
            way.setFont(self.theme.interface_font(13))
            column.addWidget(way)
        column.addWidget(self._said)
        return body

    def _ask(self, choose: Choose) -> None:
        path = choose()
        if path is None:
            self._refuse(self.tr("No file was chosen."))
            return
        try:
            codebook = self._read(path)
        except AnnotatorError as error:
            self._refuse(str(error))
            return
        words = self.tr("{file}: {name}, %n label(s)", "", len(codebook.labels))
        self._take(codebook, words.format(file=path.name, name=codebook.name))

    def _take(self, codebook: Codebook, words: str) -> None:
        self._codebook = codebook
        self._say(words, "text2")
        self._make.setEnabled(True)

    def _refuse(self, words: str) -> None:
        self._say(words, "error")
        self._make.setEnabled(False)

    def _say(self, words: str, tone: str) -> None:
        self._said.set_tone(tone)
        self._said.setText(words)
