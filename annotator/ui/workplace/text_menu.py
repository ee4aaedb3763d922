"""The menu of the text: labels for the selection, and what can be done with a span."""

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator.core.codebook import Label
from annotator.ui.actions.actions import Actions

_ON_SPAN = ("link", "name_actor", "span_note", "delete_span")
_ON_BOTH = ("add_range", "drop_range")
_ON_TEXT = ("label_occurrences", "copy", "select_all", "undo", "redo")


class TextMenu(QMenu):
    """Built anew each time, so that it names only what can be done now."""

    def __init__(
        self, parent: QWidget, actions: Actions, labels: Iterable[Label], *, selection: bool, span: bool
    ) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self.relabels = span and not selection
        self._labels: dict[QAction, str] = {}
        if selection or span:
            self._add_labels(labels)
            self.addSeparator()
        if selection and span:
            self.addActions([actions[name] for name in _ON_BOTH])
            self.addSeparator()
        self.addActions([actions[name] for name in (*_ON_SPAN, *_ON_TEXT) if name in _ON_TEXT or span])

    def label_of(self, action: QAction | None) -> str:
        """The id of the label that an entry of this menu stands for, or ""."""
        return self._labels.get(action, "") if action is not None else ""

    def _add_labels(self, labels: Iterable[Label]) -> None:
        title = self.tr("Change label to") if self.relabels else self.tr("Label as")
        menu = self.addMenu(title)
        for label in labels:
            if not label.retired:
                # a single & would be taken for the mark of an access key
                shown = menu.addAction(f"{label.name.replace('&', '&&')}\t{label.key.upper()}")
                self._labels[shown] = label.id
