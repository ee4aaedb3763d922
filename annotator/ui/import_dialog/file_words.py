"""What a row of the list of chosen files says."""

from PySide6.QtCore import QCoreApplication, QObject

from annotator.ingest.report import FileReport
from annotator.ui.import_dialog.chosen_file import ChosenFile
from annotator.ui.import_dialog.version_words import VersionWords


def format_words(media_type: str) -> str:
    """What kind of file this is."""
    known = {
        "text/plain": QCoreApplication.translate("FileWords", "Plain text"),
        "text/markdown": QCoreApplication.translate("FileWords", "Markdown"),
        "text/html": QCoreApplication.translate("FileWords", "Web page"),
        "application/pdf": QCoreApplication.translate("FileWords", "PDF"),
        "application/rtf": QCoreApplication.translate("FileWords", "RTF document"),
        "message/rfc822": QCoreApplication.translate("FileWords", "Mail"),
        "text/csv": QCoreApplication.translate("FileWords", "Table"),
        "application/json": QCoreApplication.translate("FileWords", "JSON"),
        "application/vnd.oasis.opendocument.text": QCoreApplication.translate("FileWords", "LibreOffice document"),
    }
    if media_type.endswith("wordprocessingml.document"):
        return QCoreApplication.translate("FileWords", "Word document")
    if media_type.endswith("spreadsheetml.sheet"):
        return QCoreApplication.translate("FileWords", "Spreadsheet")
    return known.get(media_type, media_type)


class FileWords(QObject):
    """A plural has to be asked for with `self.tr`, or the translation tool takes it for a singular."""

    def meta(self, file: ChosenFile) -> str:
        """One line on a file: its format, its encoding, and what becomes of it."""
        if file.left_out:
            return self.tr("Left out")
        if file.annotations:
            return self.tr("Annotations in the exchange format")
        if file.documents:
            return self._read(file)
        if file.refused:
            return self.tr("Cannot be read")
        return self.tr("Nothing in it") if file.read else self.tr("Waiting to be read")

    def tone(self, file: ChosenFile) -> str:
        """The token that colours this line."""
        if file.left_out or not (file.read or file.annotations):
            return "text3"
        if not file.documents and not file.annotations:
            return "error"
        if not file.annotations and not file.wanted():
            return "text3"
        guessed = any(report.encoding_was_guessed for _, report in file.documents)
        looks = bool(file.versions) and VersionWords(self).tone(file) == "warn"
        return "warn" if guessed or looks or file.refused else "text2"

    def fate(self, file: ChosenFile) -> str:
        """One sentence on a file that was read and of which nothing goes in; "" of others."""
        if file.left_out:
            return self.tr("Left out: nothing of this file goes in.")
        if not file.documents or file.wanted() or file.versions:
            return ""
        if file.copies:
            said = self.tr("The same file as “{name}”: that one goes in, and this one not a second time.")
            return said.format(name=next(iter(file.copies.values())))
        return self.tr("In the project already: it does not go in a second time.")

    def encoding(self, report: FileReport) -> str:
        """The encoding in which a file was read, and how sure that is."""
        name = encoding_name(report.encoding)
        if not report.encoding_was_guessed:
            return name
        return self.tr("{encoding}, guessed").format(encoding=name)

    def statements(self, count: int) -> str:
        """How many statements."""
        return self.tr("%n statement(s)", "", count)

    def characters(self, count: int) -> str:
        """How long a text is."""
        return self.tr("%n character(s)", "", count)

    def _read(self, file: ChosenFile) -> str:
        read, report = file.documents[0]
        if len(file.documents) > 1:
            guessed = any(one.encoding_was_guessed for _, one in file.documents)
            what = [self.tr("%n document(s)", "", len(file.documents))]
            what += [self.tr("encoding guessed")] if guessed else []
        else:
            kind = [] if report.encoding_was_guessed else [format_words(read.document.media_type)]
            what = [*kind, self.encoding(report)]
        if not file.wanted() and file.versions:
            return " · ".join([*what, self.tr("changed, left out")])
        if not file.wanted() and file.copies:
            return self.tr("Same file as {name}").format(name=next(iter(file.copies.values())))
        if not file.wanted():
            return " · ".join([*what, self.tr("in the project already")])
        refused = [self.tr("%n refused", "", len(file.refused))] if file.refused else []
        changed = [VersionWords(self).short(file)] if file.versions else []
        near = [self.tr("%n near copy(ies)", "", len(file.near))] if file.near else []
        return " · ".join([*changed, *what, self.statements(file.statements()), *near, *refused])


def encoding_name(codec: str) -> str:
    """A codec of Python as people write it."""
    if codec.startswith("utf"):
        return codec.upper()
    return f"Windows-{codec[2:]}" if codec.startswith("cp125") else codec.upper() if codec == "ascii" else codec
