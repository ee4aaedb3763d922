"""All keys on one sheet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.key_cap import KeyCap
from annotator.ui.parts.matching import folded
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_SIZE = (720, 600)
_COLUMNS = 2
_ROW_HEIGHT = 26

Groups = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Titles with pairs of action and keys; two blanks part the keys of one action."""


class ShortcutSheet(Frame):
    """The keys by groups, in two columns; typing leaves the actions whose name or key is meant."""

    def __init__(self, theme: Theme, groups: Groups, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Shortcuts"), parent)
        self._groups = [(title, [pair for pair in pairs if pair[1]]) for title, pairs in groups]
        self._search = QLineEdit()
        self._search.setProperty("kind", "search")
        self._search.setFont(theme.interface_font(13))
        self._search.setPlaceholderText(self.tr("Search actions and keys"))
        self._search.setAccessibleName(self.tr("Search actions and keys"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._show_matches)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Shortcuts"))
        self.set_body(self._body())
        close = PlainButton(theme, self.tr("Close"))
        close.clicked.connect(self.reject)
        self.set_foot([close])
        self.resize(*_SIZE)
        self._show_matches("")

    @classmethod
    def show_sheet(cls, parent: QWidget, theme: Theme, groups: Groups) -> "ShortcutSheet":
        """Show the sheet beside the window, which goes on working."""
        sheet = cls(theme, groups, parent)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.show()
        return sheet

    def shown(self) -> list[tuple[str, str]]:
        """The pairs of action and keys that are in sight."""
        return [pair for _, pairs in self._matching(self._search.text()) for pair in pairs]

    def _body(self) -> QWidget:
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 8, 8)
        column.setSpacing(12)
        search = QHBoxLayout()
        search.setContentsMargins(0, 0, 12, 0)
        search.addWidget(self._search)
        column.addLayout(search)
        column.addWidget(self._scroll, 1)
        return body

    def _matching(self, typed: str) -> Groups:
        wanted = folded(typed)
        kept = [
            (title, [pair for pair in pairs if wanted in folded(" ".join((title, *pair)))])
            for title, pairs in self._groups
        ]
        return [(title, pairs) for title, pairs in kept if pairs]

    def _show_matches(self, typed: str) -> None:
        groups = self._matching(typed)
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(32)
        for share in _shared_out(groups):
            column = QVBoxLayout()
            column.setSpacing(16)
            for title, pairs in share:
                column.addWidget(self._group(title, pairs))
            column.addStretch(1)
            columns.addLayout(column, 1)
        self._scroll.setWidget(content)
        for ground in (content, self._scroll.viewport()):
            ground.setAutoFillBackground(False)
        self.foot_words.setText("" if groups else self.tr("No action and no key matches."))

    def _group(self, title: str, pairs: Sequence[tuple[str, str]]) -> QWidget:
        group = QWidget()
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(PlainLabel(self.theme, title, px=12, weight=600, tone="text2"), 0, 0, 1, 2)
        for row, (action, keys) in enumerate(pairs, 1):
            grid.setRowMinimumHeight(row, _ROW_HEIGHT)
            grid.addWidget(PlainLabel(self.theme, action, wrap=True), row, 0)
            grid.addWidget(self._caps(keys), row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return group

    def _caps(self, keys: str) -> QWidget:
        caps = QWidget()
        row = QHBoxLayout(caps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for key in keys.split("  "):
            row.addWidget(KeyCap(self.theme, key))
        return caps


def _shared_out(groups: Groups) -> list[list[tuple[str, Sequence[tuple[str, str]]]]]:
    """The groups in columns of nearly the same length, in their order."""
    total = sum(len(pairs) + 1 for _, pairs in groups)
    columns: list[list[tuple[str, Sequence[tuple[str, str]]]]] = [[] for _ in range(_COLUMNS)]
    before = 0
    for title, pairs in groups:
        middle = before + (len(pairs) + 1) / 2
        columns[min(_COLUMNS - 1, int(middle * _COLUMNS / total))].append((title, pairs))
        before += len(pairs) + 1
    return columns
