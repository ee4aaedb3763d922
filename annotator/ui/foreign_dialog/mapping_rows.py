"""A row for every name in a foreign file: how often it comes, with which words, and what it becomes."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.core.codebook import Codebook, CodebookEntry
from annotator.export.foreign import ForeignName
from annotator.export.foreign_census import Census
from annotator.export.foreign_mapping import (
    NameMapping,
    Target,
    as_entry_name,
    entries_for,
    named_alike,
    parent_of,
    times_of,
)
from annotator.ui.export_dialog.menu_field import MenuField
from annotator.ui.foreign_dialog.kind_words import KindWords
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme

_LEAVE_OUT: Final = ""
_NEW: Final = "+"
_ENTRY: Final = "="  # before the name of an entry
_FIELD_WIDTH: Final = 224


class MappingRows(QWidget):
    """What belongs to a name stands under it, and follows when that becomes something else."""

    changed = Signal()

    def __init__(
        self, theme: Theme, codebook: Codebook, mapping: NameMapping, census: Census, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._codebook = codebook
        self.fields: dict[ForeignName, MenuField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        for column, words in enumerate(
            (self.tr("In the file"), self.tr("Times"), self.tr("Examples"), self.tr("Becomes"))
        ):
            self._grid.addWidget(PlainLabel(theme, words, px=12, tone="text2", weight=600), 0, column)
        for name in in_order(mapping):
            self._add(name, mapping.targets[name], census)

    def mapping(self) -> NameMapping:
        """What is chosen now."""
        return NameMapping({name: self._target(name) for name in self.fields})

    def add_the_rest(self) -> None:
        """Make a new entry of every name that would be left out."""
        for name, field in self.fields.items():
            owner = parent_of(name)
            if owner is not None:
                self._offer(name, field.value())
            if field.value() == _LEAVE_OUT:
                field.set_value(_NEW)
        self.changed.emit()

    def _add(self, name: ForeignName, target: Target | None, census: Census) -> None:
        row = self._grid.rowCount()
        words = KindWords().of(name)
        use = census.uses.get(name)
        examples = " · ".join(use.examples) if use else ""
        named = PlainLabel(self._theme, words, px=13)
        named.setContentsMargins(16 * (len(name.path) - 1), 0, 0, 0)
        times = PlainLabel(self._theme, f"{times_of(name, census):,}", px=13, tabular=True)
        times.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        field = MenuField(self._theme, self.tr("What {name} becomes").format(name=words))
        field.setFixedWidth(_FIELD_WIDTH)
        self.fields[name] = field
        self._offer(name, _value(target))
        field.chosen.connect(lambda: self._follow(name))
        self._grid.addWidget(named, row, 0)
        self._grid.addWidget(times, row, 1)
        self._grid.addWidget(self._shown(examples), row, 2)
        self._grid.addWidget(field, row, 3)

    def _shown(self, examples: str) -> QWidget:
        return ElidedLabel(self._theme, examples, px=13, tone="text2")

    def _offer(self, name: ForeignName, value: str) -> None:
        """Offer what the name may become now; what was chosen stays if it is among it."""
        owner = parent_of(name)
        choices = [(_LEAVE_OUT, self.tr("Leave out"))]
        if owner is None or self.fields[owner].value() != _LEAVE_OUT:
            fit = as_entry_name(name.path[-1])
            choices += [(_NEW, self.tr("New entry “{name}”").format(name=fit))] if fit else []
            choices += [(_ENTRY + one.name, one.name.replace("_", " ")) for one in self._entries(name)]
        self.fields[name].offer(choices)
        self.fields[name].set_value(value)

    def _entries(self, name: ForeignName) -> tuple[CodebookEntry, ...]:
        owner = parent_of(name)
        return entries_for(self._codebook, name, self._entry(owner) if owner else None)

    def _entry(self, name: ForeignName) -> CodebookEntry | None:
        value = self.fields[name].value()
        return named_alike(self._entries(name), value.removeprefix(_ENTRY)) if value.startswith(_ENTRY) else None

    def _follow(self, changed: ForeignName) -> None:
        """What belongs to a name becomes what is called so there."""
        for name in self.fields:
            if name != changed and name.path[: len(changed.path)] == changed.path and _is_within(name, changed):
                there = named_alike(self._entries(name), name.path[-1])
                self._offer(name, _ENTRY + there.name if there else self.fields[name].value())
        self.changed.emit()

    def _target(self, name: ForeignName) -> Target | None:
        value = self.fields[name].value()
        if value == _NEW:
            return Target(as_entry_name(name.path[-1]), new=True)
        return Target(value.removeprefix(_ENTRY)) if value else None


def in_order(mapping: NameMapping) -> list[ForeignName]:
    """The names, each followed by those that belong to it."""
    families: dict[ForeignName | None, list[ForeignName]] = {}
    for name in mapping.targets:
        families.setdefault(parent_of(name), []).append(name)

    def under(owner: ForeignName | None) -> list[ForeignName]:
        return [one for name in families.get(owner, ()) for one in (name, *under(name))]

    return under(None)


def _is_within(name: ForeignName, other: ForeignName) -> bool:
    owner = parent_of(name)
    return owner is not None and (owner == other or _is_within(owner, other))


def _value(target: Target | None) -> str:
    if target is None:
        return _LEAVE_OUT
    return _NEW if target.new else _ENTRY + target.name
