"""What is said of what a name becomes."""

from PySide6.QtCore import QObject

from annotator.export.foreign import ForeignName
from annotator.export.foreign_choosing import Choosing
from annotator.export.foreign_mapping import Target


class TargetWords(QObject):
    """A class, because the translation tool looks for `self.tr`."""

    def of(self, choosing: Choosing, name: ForeignName) -> str:
        """What a name becomes now."""
        target = choosing.target(name)
        if target is None:
            return self.tr("Left out") if choosing.is_open(name) else self.tr("Left out with what it belongs to")
        entry = choosing.entry(name)
        return entry.name.replace("_", " ") if entry else self.new(target)

    def new(self, target: Target) -> str:
        """A new entry."""
        return self.tr("New entry “{name}”").format(name=target.name)
