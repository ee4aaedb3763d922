"""Why a piece of a document is left out of its statements, in words."""

from PySide6.QtCore import QObject

from annotator.core.greyed import GreyKind


class GreyWords(QObject):
    """The words in the language in use."""

    def of(self, kind: GreyKind) -> str:
        """What kind of piece it is."""
        return {
            GreyKind.FRONT_MATTER: self.tr("Keys and values above the text"),
            GreyKind.HEADER: self.tr("Heading of the page"),
            GreyKind.CAPTION: self.tr("Caption of a picture"),
            GreyKind.BOILERPLATE: self.tr("Request or navigation"),
            GreyKind.REPEAT: self.tr("Said before"),
            GreyKind.CUT: self.tr("Cut out"),
        }[kind]
