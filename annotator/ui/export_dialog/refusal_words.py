"""Why a format cannot take what is chosen, in the language of the window, and what helps."""

from PySide6.QtCore import QObject

from annotator.core.extras import PACKAGE
from annotator.operations.export_survey import Obstacle, Refusal


class RefusalWords(QObject):
    """Speaks of formats that cannot be chosen just now."""

    def short(self, refusal: Refusal) -> str:
        """Two or three words for the list."""
        return {
            Obstacle.EXTRA: self.tr("not installed"),
            Obstacle.UNIT: self.tr("other texts"),
            Obstacle.TEXT: self.tr("cleaned words"),
        }[refusal.why]

    def sentence(self, refusal: Refusal, name: str) -> str:
        """The reason; `name` is that of the format."""
        words = {
            Obstacle.EXTRA: self.tr(
                "{format} needs a library that is not installed. Install it with this command, then open Export again:"
            ),
            Obstacle.UNIT: self.tr("{format} holds whole statements, and something else is chosen as text."),
            Obstacle.TEXT: self.tr(
                "{format} counts in the cleaned words and gives the places in the file beside them. Words as in the "
                "file are chosen."
            ),
        }[refusal.why]
        return words.format(format=name)

    def remedy(self, refusal: Refusal) -> str:
        """What a click would do about it."""
        return {
            Obstacle.EXTRA: self.tr("Copy the command"),
            Obstacle.UNIT: self.tr("Export whole statements"),
            Obstacle.TEXT: self.tr("Count in the cleaned words"),
        }[refusal.why]


def command(refusal: Refusal) -> str:
    """What installs the library that is missing; "" if none is."""
    return f"pip install '{PACKAGE}[{refusal.extra}]'" if refusal.why is Obstacle.EXTRA else ""
