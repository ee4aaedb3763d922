"""Which labels are drawn faint in the text, because somebody wants to see the others."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class FaintLabels(QObject):
    """Label ids that are filtered out; remembered while the project is open, whatever statement is shown."""

    changed = Signal(object)
    """The ids, as a frozen set."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ids: frozenset[str] = frozenset()

    def toggle(self, label_id: str) -> None:
        """Filter the label out, or no more."""
        self._have(self.ids ^ {label_id})

    def leave_only(self, label_id: str, labels: Iterable[str]) -> None:
        """Filter all but this one out; all are shown again if that is so already."""
        others = frozenset(labels) - {label_id}
        self._have(frozenset() if others == self.ids else others)

    def show_all(self) -> None:
        """Filter nothing out."""
        self._have(frozenset())

    def _have(self, ids: frozenset[str]) -> None:
        if ids != self.ids:
            self.ids = ids
            self.changed.emit(ids)
