"""What names of a foreign file are called in the window."""

from PySide6.QtCore import QObject

from annotator.export.foreign import ForeignName, NameKind


class KindWords(QObject):
    """A class, because the translation tool looks for `self.tr`."""

    def of(self, name: ForeignName) -> str:
        """The name with its kind; a value alone."""
        kinds = {
            NameKind.LABEL: self.tr("Label {name}"),
            NameKind.ATTRIBUTE: self.tr("Attribute {name}"),
            NameKind.RELATION: self.tr("Relation {name}"),
            NameKind.STATEMENT_LABEL: self.tr("Statement label {name}"),
        }
        return kinds.get(name.kind, "{name}").format(name=" ".join(name.path[-1].split()))
