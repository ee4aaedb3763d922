"""What is said of a file that has changed since it was imported."""

from functools import reduce
from operator import add

from PySide6.QtCore import QObject

from annotator.core.changed_files import Changed, VersionPreview
from annotator.ui.import_dialog.chosen_file import ChosenFile


class VersionWords(QObject):
    """A plural has to be asked for with `self.tr`, or the translation tool takes it for a singular."""

    def sentence(self, file: ChosenFile) -> str:
        """Of which document it is a new version, and how the spans would fare."""
        if not file.versions:
            return ""
        said = self.tr("New version of {name}: {fates}.").format(name=self._name(file), fates=self._fates(file))
        if file.changed is Changed.SEPARATE:
            said = self.tr("Changed version of {name}, to be a document of its own.").format(name=self._name(file))
        elif file.changed is Changed.SKIP:
            said = self.tr("Changed version of {name}, left out.").format(name=self._name(file))
        return said

    def short(self, file: ChosenFile) -> str:
        """The same in a few words."""
        if file.changed is Changed.SEPARATE:
            return self.tr("beside the old version")
        return self.tr("new version: {fates}").format(fates=self._fates(file))

    def tone(self, file: ChosenFile) -> str:
        """The token for the sentence: amber if something would need a look."""
        total = _total(file)
        return "warn" if file.changed is Changed.VERSION and (total.look or total.left) else "text"

    def _name(self, file: ChosenFile) -> str:
        if len(file.versions) == 1:
            return f"“{_total(file).name}”"
        return self.tr("%n document(s)", "", len(file.versions))

    def _fates(self, file: ChosenFile) -> str:
        total = _total(file)
        parts = (
            self.tr("%n span(s) move along", "", total.moved) if total.moved else "",
            self.tr("%n need(s) a look", "", total.look) if total.look else "",
            self.tr("%n stay(s) on the old one", "", total.left) if total.left else "",
        )
        return ", ".join(filter(None, parts)) or self.tr("it has no spans")


def _total(file: ChosenFile) -> VersionPreview:
    return reduce(add, file.versions.values()) if file.versions else VersionPreview("")
