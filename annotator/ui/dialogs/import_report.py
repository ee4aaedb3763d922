"""What became of the files that were imported."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSaveFile, Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from annotator.ui.dialogs.frame import Frame
from annotator.ui.dialogs.import_matters import Matter, MatterList
from annotator.ui.parts.message_bar import MessageBar
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_SIZE = (640, 440)
_SIZE_WITH_MATTERS = (720, 600)
_FILE_NAME = "import-report.txt"

Choose = Callable[[str], Path | None]
"""Asks where a file of the given name shall lie."""


class ImportReport(Frame):
    """What is left to be done, and one paragraph for each file, to be read, copied or saved."""

    def __init__(
        self,
        theme: Theme,
        lines: Sequence[str],
        choose: Choose,
        matters: Sequence[Matter] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Import"), parent)
        self._lines = tuple(lines)
        self._choose = choose
        self.matters = MatterList(theme, matters)
        self._message = MessageBar(theme)
        self._message.button_clicked.connect(self._message.clear)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setProperty("kind", "note")
        self._text.setFont(theme.interface_font(13))
        self._text.setAccessibleName(self.tr("Report on the imported files"))
        self._text.setPlainText("\n\n".join(self._lines))
        self._text.setTabChangesFocus(True)
        self.set_body(self._body())
        self._set_foot()
        self.resize(*(_SIZE_WITH_MATTERS if matters else _SIZE))

    @classmethod
    def show_report(
        cls, parent: QWidget, theme: Theme, lines: Sequence[str], choose: Choose, matters: Sequence[Matter] = ()
    ) -> "ImportReport":
        """Show the report beside the window, which goes on working."""
        report = cls(theme, lines, choose, matters, parent)
        report.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        report.show()
        if matters:
            report.matters.list.setFocus()
        return report

    def text(self) -> str:
        """The report as it is shown."""
        return self._text.toPlainText()

    def _body(self) -> QWidget:
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.theme, self.tr("What became of the files"), px=15, weight=600))
        column.addWidget(self._message)
        column.addWidget(self.matters)
        column.addWidget(self._text, 1)
        return body

    def _set_foot(self) -> None:
        save = PlainButton(self.theme, self.tr("Save…"))
        save.clicked.connect(self._save)
        close = PlainButton(self.theme, self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        self.set_foot([save, close])
        close.setFocus()

    def _save(self) -> None:
        path = self._choose(_FILE_NAME)
        if path is None:
            return
        file = QSaveFile(str(path))
        data = ("\n\n".join(self._lines) + "\n").encode("utf-8", "replace")
        if file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit():
            self.foot_words.setText(self.tr("Saved as {name}").format(name=path.name))
            self._message.clear()
        else:
            said = self.tr("The report was not saved: {reason}. The imported statements are safe.")
            self._message.show_message("error", said.format(reason=file.errorString()), [self.tr("Close")])
