"""What is known of one actor, to be changed in place."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.core.annotations import ActorAlias
from annotator.store.actors import RegisteredActor
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.note_editor import NoteEditor
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme


class Facts(NamedTuple):
    """What the fields say of an actor; the dates as they are written."""

    kind: str
    active_from: str
    active_until: str
    note: str


class ActorDetails(QWidget):
    """Fields take effect on Enter or when they are left. All signals begin with the id of the actor."""

    renamed = Signal(str, str)
    described = Signal(str, object)
    """The id and Facts."""
    alias_added = Signal(str, str)
    alias_removed = Signal(str)
    """The id of the alias."""
    split_requested = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry: RegisteredActor | None = None
        self._name = self._line(self.tr("Canonical name"))
        self._kind = TypeAhead(theme, self.tr("Kind"), allow_new=True)
        self._from, self._until = self._line(self.tr("Active from")), self._line(self.tr("Active until"))
        self._note = NoteEditor(theme, self.tr("Note on the actor"))
        self._write_note = PlainButton(theme, self.tr("Write a note"), kind="link", px=12)
        self._new_alias = self._line(self.tr("Another name"))
        self._new_alias.setPlaceholderText(self.tr("Add another name"))
        self._split = PlainButton(theme, self.tr("Split…"))
        self._remove = PlainButton(theme, self.tr("Remove"))
        self._aliases = QVBoxLayout()
        self._aliases.setSpacing(2)
        self._rows: list[QWidget] = []
        self._lay_out()
        self._connect()
        self.hide()

    def show_actor(self, entry: RegisteredActor | None, kinds: Sequence[str], *, read_only: bool) -> None:
        """Show what is known of an actor, or nothing; these kinds are offered."""
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        actor = entry.actor
        for line, words in (
            (self._name, actor.name),
            (self._from, actor.active_from),
            (self._until, actor.active_until),
        ):
            line.setText(words)
            line.setCursorPosition(0)
            line.setReadOnly(read_only)
        self._kind.set_options([Option(kind, kind) for kind in kinds])
        self._kind.show_value(actor.kind, actor.kind)
        self._kind.set_read_only(read_only)
        self._note.show_note(actor.note)
        self._write_note.set_words(self.tr("Change the note") if actor.note else self.tr("Write a note"))
        self._new_alias.clear()
        self._show_aliases(entry.aliases, read_only)
        self._split.setEnabled(not read_only and entry.spans > 1)
        self._remove.setEnabled(not read_only and entry.spans == 0)
        for widget in (self._new_alias, self._write_note, self._split, self._remove):
            widget.setVisible(not read_only)

    def focus_name(self) -> None:
        """Let the name be changed."""
        self._name.setFocus()
        self._name.selectAll()

    def _show_aliases(self, aliases: Sequence[ActorAlias], read_only: bool) -> None:
        for row in self._rows:
            self._aliases.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._alias_row(alias, read_only) for alias in aliases]
        for row in self._rows:
            self._aliases.addWidget(row)

    def _alias_row(self, alias: ActorAlias, read_only: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(ElidedLabel(self._theme, alias.name), 1)
        remove = IconButton(self._theme, "x", self.tr("Take the name {name} away").format(name=alias.name))
        remove.clicked.connect(lambda: self.alias_removed.emit(alias.id))
        remove.setVisible(not read_only)
        line.addWidget(remove)
        return row

    def _connect(self) -> None:
        self._name.editingFinished.connect(self._tell_name)
        self._kind.chosen.connect(lambda _id, _words: self._tell_facts())
        for line in (self._from, self._until):
            line.editingFinished.connect(self._tell_facts)
        self._note.note_changed.connect(self._tell_facts)
        self._write_note.clicked.connect(self._note.open_editor)
        self._new_alias.editingFinished.connect(self._tell_alias)
        self._split.clicked.connect(lambda: self.split_requested.emit(self._id()))
        self._remove.clicked.connect(lambda: self.removed.emit(self._id()))

    def _tell_name(self) -> None:
        name = self._name.text().strip()
        if self._entry is not None and name and name != self._entry.actor.name:
            self.renamed.emit(self._id(), name)

    def _tell_alias(self) -> None:
        if name := self._new_alias.text().strip():
            self._new_alias.clear()
            self.alias_added.emit(self._id(), name)

    def _tell_facts(self, note: str | None = None) -> None:
        if self._entry is None:
            return
        actor = self._entry.actor
        known = Facts(actor.kind, actor.active_from, actor.active_until, actor.note)
        said = Facts(
            self._kind.text().strip(),
            self._from.text().strip(),
            self._until.text().strip(),
            actor.note if note is None else note,
        )
        if said != known:
            self.described.emit(self._id(), said)

    def _id(self) -> str:
        return self._entry.actor.id if self._entry else ""

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setFont(self._theme.interface_font(13))
        line.setAccessibleName(name)
        return line

    def _lay_out(self) -> None:
        for line in (self._from, self._until):
            line.setPlaceholderText(self.tr("2022-02-28, 2022-02 or 2022"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        names = (self.tr("Name"), self.tr("Kind"), self.tr("From"), self.tr("Until"))
        for row, (name, field) in enumerate(zip(names, (self._name, self._kind, self._from, self._until), strict=True)):
            grid.addWidget(PlainLabel(self._theme, name, px=12, tone="text2"), row, 0)
            grid.addWidget(field, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addWidget(self._note)
        column.addWidget(self._write_note, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(PlainLabel(self._theme, self.tr("Other names"), px=12, weight=600, tone="text2"))
        column.addLayout(self._aliases)
        column.addWidget(self._new_alias)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._split)
        foot.addWidget(self._remove)
        foot.addStretch(1)
        column.addLayout(foot)
