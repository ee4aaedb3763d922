"""What is in a file of another program, in a line."""

from PySide6.QtCore import QObject

from annotator.export.foreign_census import Census


class ForeignWords(QObject):
    """A class, because the translation tool looks for `self.tr`."""

    def what(self, census: Census) -> str:
        """How many texts, spans, relations and statement labels there are; the last two only if there are any."""
        said = [self.tr("%n text(s)", "", census.texts), self.tr("%n span(s)", "", census.spans)]
        if census.relations:
            said.append(self.tr("%n relation(s)", "", census.relations))
        if census.labels:
            said.append(self.tr("%n statement label(s)", "", census.labels))
        return " · ".join(said)
