"""Where an export goes: a name that follows the format until a person gives one, and what stands there already."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.export.format import Format
from annotator.ui.export_dialog import target
from annotator.ui.export_dialog.form_row import NAME_WIDTH
from annotator.ui.export_dialog.replace_dialog import ReplaceDialog
from annotator.ui.parts.icon_label import IconLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme


class Destination(Surface):
    """The field for the name, the button that chooses one, and a line for what is wrong. `changed` tells of another."""

    changed = Signal()

    def __init__(
        self, theme: Theme, proposal: Path, folders: Mapping[str, Path], parent: QWidget | None = None
    ) -> None:
        super().__init__("foot", parent)
        self._theme = theme
        self._folder, self._stem = proposal.parent, proposal.name
        self._folders = folders
        self._form: Format | None = None
        self._suffix = ""
        self._typed = False
        self._agreed = Path()
        self.file = QLineEdit()
        self.said = PlainLabel(theme, px=12, tone="error", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(6)
        column.addLayout(self._file_row())
        column.addWidget(self.said)
        column.addLayout(self._promise())
        self.file.textEdited.connect(self._type)
        self.file.textChanged.connect(self.changed)

    def target(self) -> Path:
        """The file or folder that is named now."""
        return Path(self.file.text().strip()).expanduser()

    def propose(self, form: Format, *, split: bool) -> None:
        """Propose a name for an export in the format, or give the one that was typed the format's suffix."""
        suffix = "" if split else form.suffix
        self._name.setText(self.tr("File") if suffix else self.tr("Folder"))
        if not self._typed:
            folder = self._folders.get(form.id, self._folder)
            self.file.setText(str(folder / target.proposed(self._stem, form, suffix)))
        elif suffix != self._suffix:
            self.file.setText(str(target.renamed(Path(self.file.text()), self._suffix, suffix)))
        self._form, self._suffix = form, suffix

    def problem(self) -> str:
        """Why an export cannot go there, as a sentence; "" if it can."""
        return target.problem(self.file.text().strip(), folder=not self._suffix)

    def say(self, problem: str) -> None:
        """Show what is wrong, here or elsewhere in the dialog; if nothing is, what becomes of what stands there."""
        words = problem or target.remark(self.file.text().strip(), folder=not self._suffix)
        self.said.setText(words)
        self.said.set_tone("error" if problem else "warn")
        self.said.setVisible(bool(words))
        self.file.setProperty("bad", bool(self.problem()))
        self.file.style().polish(self.file)

    def may_be_replaced(self) -> bool:
        """Whether nothing stands there, or a person has agreed that it is replaced."""
        place = self.target()
        return place == self._agreed or not target.stands_there(place) or ReplaceDialog.ask(self, self._theme, place)

    def _file_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._name = PlainLabel(self._theme, self.tr("File"), px=12, tone="text2")
        self._name.setFixedWidth(NAME_WIDTH)
        row.addWidget(self._name)
        self.file.setFont(self._theme.interface_font(13))
        self.file.setAccessibleName(self.tr("File"))
        row.addWidget(self.file, 1)
        choose = PlainButton(self._theme, self.tr("Choose…"), px=12)
        choose.clicked.connect(self._choose)
        row.addWidget(choose)
        return row

    def _promise(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(self._theme, "check", "ok"))
        said = self.tr("Before it takes its place, the export is read back and compared with the project.")
        line.addWidget(PlainLabel(self._theme, said, px=12, tone="text2", wrap=True), 1)
        return line

    def _type(self) -> None:
        self._typed = True

    def _choose(self) -> None:
        words = f"{self._form.name} (*{self._suffix})" if self._form and self._suffix else ""
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), str(self.target()), words)
        if chosen:
            self._typed = True
            self.file.setText(chosen)
            self._agreed = self.target()  # the system has asked already
