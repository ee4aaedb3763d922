"""The system's file dialogs, asked for one purpose each. All that they need to know is where one was last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.ui.settings import Settings

SUFFIX = ".annotator"


class FileChoices(QObject):
    """Each method gives what was chosen, or None."""

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self._parent = parent
        self._settings = settings

    def new_project(self) -> Path | None:
        """Where a new project is to lie; the name ends in .annotator."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent, self.tr("New project"), str(self._folder() / f"project{SUFFIX}"), self._projects()
        )
        path = self._kept(chosen)
        return path.with_name(path.name + SUFFIX) if path and path.suffix != SUFFIX else path

    def project(self) -> Path | None:
        """A project to open."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent, self.tr("Open project"), str(self._folder()), self._projects()
        )
        return self._kept(chosen)

    def texts(self, endings: Sequence[str]) -> list[Path]:
        """Files to import; those with these endings are shown first."""
        patterns = " ".join(f"*{ending}" for ending in endings)
        documents = self.tr("Documents")  # not in the f-string, where the translation tool does not look
        filters = ";;".join([f"{documents} ({patterns})", self.tr("All files (*)")])
        chosen, _ = QFileDialog.getOpenFileNames(self._parent, self.tr("Import files"), str(self._folder()), filters)
        return [path for name in chosen if (path := self._kept(name)) is not None]

    def annotations(self) -> Path | None:
        """A file of annotations to read."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent, self.tr("Read annotations"), str(self._folder()), self.tr("All files (*)")
        )
        return self._kept(chosen)

    def annotation_folder(self) -> Path | None:
        """A folder of annotations to read."""
        title = self.tr("Read a folder of annotations")
        return self._kept(QFileDialog.getExistingDirectory(self._parent, title, str(self._folder())))

    def codebook(self) -> Path | None:
        """A codebook to read."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent, self.tr("Import a codebook"), str(self._folder()), self._codebooks()
        )
        return self._kept(chosen)

    def codebook_target(self, name: str) -> Path | None:
        """Where a codebook is to be written: as TOML, or as .qdc if that kind of file or such a name is chosen."""
        other = self.tr("Codebooks for other programs (*.qdc)")
        kinds = ";;".join([self.tr("Codebooks (*.toml)"), other, self.tr("All files (*)")])
        chosen, kind = QFileDialog.getSaveFileName(
            self._parent, self.tr("Export the codebook"), str(self._folder() / name), kinds
        )
        path = self._kept(chosen)
        return path.with_suffix(".qdc") if path and kind == other and path.suffix.lower() != ".qdc" else path

    def report(self, name: str) -> Path | None:
        """Where a report is to be written."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent, self.tr("Save the report"), str(self._folder() / name), self.tr("Text (*.txt)")
        )
        return self._kept(chosen)

    def _codebooks(self) -> str:
        return ";;".join([self.tr("Codebooks (*.toml *.qdc)"), self.tr("All files (*)")])

    def _projects(self) -> str:
        return ";;".join([self.tr("Annotator projects (*.annotator)"), self.tr("All files (*)")])

    def _folder(self) -> Path:
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        last = Path(self._settings.text("last folder", usual))
        return last if last.is_dir() else Path(usual)

    def _kept(self, chosen: str) -> Path | None:
        if not chosen:
            return None
        path = Path(chosen)
        self._settings.keep_text("last folder", str(path.parent))
        return path
