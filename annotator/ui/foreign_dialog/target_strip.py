"""What the selected names become: a field that finds entries while one types, and buttons for the two usual answers."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.export.foreign import ForeignName
from annotator.export.foreign_mapping import Target, as_entry_name
from annotator.ui.foreign_dialog.mapping_model import MappingModel
from annotator.ui.foreign_dialog.target_words import TargetWords
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme

_NEW: Final = "+"
_FIELD_WIDTH: Final = 264


class TargetStrip(QWidget):
    """Tells what somebody chose; an empty field leaves out, and words that no entry has make a new one."""

    target_chosen = Signal(object)
    """A Target, or None: the names are left out."""
    new_wanted = Signal()
    """Each of the names is to be a new entry that is called so."""
    finished = Signal()
    """Enter or Escape: back to the names."""

    def __init__(self, theme: Theme, model: MappingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words = TargetWords(self)
        self._entries: dict[str, str] = {}
        self._named = ElidedLabel(theme, px=13)
        self._named.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.field = TypeAhead(theme, self.tr("Becomes"), allow_new=True)
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.setPlaceholderText(self.tr("Left out"))
        self.field.chosen.connect(self._tell)
        self.new = PlainButton(theme, self.tr("New entry"), px=12)
        set_plain_tooltip(self.new, self.tr("Make a new entry of each selected name (Insert)"))
        self.new.clicked.connect(self.new_wanted)
        self.leave = PlainButton(theme, self.tr("Leave out"), px=12)
        set_plain_tooltip(self.leave, self.tr("Take nothing that has a selected name (Delete)"))
        self.leave.clicked.connect(lambda: self.target_chosen.emit(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._named, 1)
        row.addWidget(self.field)
        row.addWidget(self.new)
        row.addWidget(self.leave)

    def show_names(self, names: Sequence[ForeignName]) -> None:
        """Offer what the first of these names may become; the others go the same way where they can."""
        self.setEnabled(bool(names))
        if not names:
            self._named.set_text("")
            return
        first, choosing = names[0], self._model.choosing
        words = self._model.words_of(first)
        several = self.tr("%n selected name(s)", "", len(names)) if len(names) > 1 else ""
        self._named.set_text(several or words)
        self.field.setAccessibleName(self.tr("What {name} becomes").format(name=several or words))
        is_open = any(choosing.is_open(name) for name in names)
        self.field.setEnabled(is_open)
        self.new.setEnabled(is_open)
        entries = choosing.entries(first)
        self._entries = {entry.id: entry.name for entry in entries}
        fit = as_entry_name(first.path[-1])
        new = [Option(_NEW, self._words.new(Target(fit, new=True)))] if fit else []
        known = [Option(entry.id, entry.name.replace("_", " "), entry.definition) for entry in entries]
        self.field.set_options([*known, *new])
        self._show_value(first)

    def take_focus(self) -> None:
        """Put the caret into the field."""
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape, where the field has no use for them, lead back to the names."""
        if self.field.hasFocus() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _show_value(self, name: ForeignName) -> None:
        choosing = self._model.choosing
        target, entry = choosing.target(name), choosing.entry(name)
        if target is None:
            self.field.show_value("", "")
        else:
            self.field.show_value(entry.id if entry else _NEW, self._model.target_words(name))

    def _tell(self, chosen: str, words: str) -> None:
        if chosen == _NEW:
            self.new_wanted.emit()
        elif chosen:
            self.target_chosen.emit(Target(self._entries[chosen]))
        else:
            fit = as_entry_name(words)
            self.target_chosen.emit(Target(fit, new=True) if fit else None)
        if self.field.hasFocus():
            self.finished.emit()
