"""The relations of the selected span, read from its side."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.span_line import LineContent, SpanLine
from annotator.ui.theme.theme import Theme

_NAME_WIDTH, _HEIGHT = 88, 24


@dataclass(frozen=True, slots=True)
class ShownLink:
    """A relation: its id, the span at its other end, and what its line says."""

    id: str
    span_id: str
    content: LineContent


class LinkList(QWidget):
    """A line for each relation; a press on it goes to the other span, the x takes the relation away."""

    span_requested = Signal(str)
    unlink_requested = Signal(str)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, LinkRow] = {}
        self._read_only = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_links(self, links: Sequence[ShownLink]) -> None:
        """Show these, in this order. The focus of a line that is gone goes to the one in its place."""
        place = next((at for at, row in enumerate(self._rows.values()) if row.holds_focus()), None)
        gone = self._rows.keys() - {link.id for link in links}
        for link_id in gone:
            row = self._rows.pop(link_id)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {link.id: self._rows.get(link.id) or self._made(link) for link in links}
        for at, link in enumerate(links):
            self._rows[link.id].show_link(link)
            self._column.insertWidget(at, self._rows[link.id])
        self.setVisible(bool(links))
        if place is not None and gone and self._rows:
            list(self._rows.values())[min(place, len(self._rows) - 1)].line.setFocus()

    def set_read_only(self, read_only: bool) -> None:
        """Allow going to the other span only."""
        self._read_only = read_only
        for row in self._rows.values():
            row.remove.setVisible(not read_only)

    def rows(self) -> "list[LinkRow]":
        """The lines, from the top."""
        return list(self._rows.values())

    def _made(self, link: ShownLink) -> "LinkRow":
        row = LinkRow(self._theme, link)
        row.remove.setVisible(not self._read_only)
        row.line.activated.connect(lambda: self.span_requested.emit(row.link.span_id))
        row.remove.clicked.connect(lambda: self.unlink_requested.emit(row.link.id))
        return row


class LinkRow(QWidget):
    """Relation name, badge and words of the other span, and a button that takes the relation away."""

    def __init__(self, theme: Theme, link: ShownLink, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = link
        self.line = SpanLine(theme, link.content, name_width=_NAME_WIDTH, height=_HEIGHT)
        self.remove = IconButton(theme, "x", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.line, 1)
        row.addWidget(self.remove)
        self.show_link(link)

    def show_link(self, link: ShownLink) -> None:
        """Show this relation."""
        self.link = link
        self.line.show_content(link.content)
        self.remove.set_name(
            self.tr("Take away: {relation} {words}").format(relation=link.content.name, words=link.content.words),
            self.tr("Take this relation away"),
        )

    def holds_focus(self) -> bool:
        """Whether the focus is on the line or its button."""
        return self.isAncestorOf(QApplication.focusWidget() or self)
