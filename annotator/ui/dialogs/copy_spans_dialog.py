"""Copy spans to another statement: which one, and what of them is found there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.theme.theme import Theme

_SIZE = (720, 520)
_DEBOUNCE_MS = 150
_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Target:
    """A statement to copy to."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Preview:
    """One span: what it is, in words, and whether its words stand in the other statement."""

    words: str
    found: bool


class CopySpansDialog(Frame):
    """Type some words of the title, choose the statement, see what is found there."""

    titles_wanted = Signal(str)
    target_chosen = Signal(str)
    copy_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Copy spans"), parent)
        self._search = QLineEdit()
        self._search.setProperty("kind", "search")
        self._search.setFont(theme.interface_font(13))
        self._search.setPlaceholderText(self.tr("Search titles"))
        self._search.setAccessibleName(self.tr("Search titles"))
        self._waiting = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._waiting.timeout.connect(lambda: self.titles_wanted.emit(self._search.text()))
        self._search.textChanged.connect(lambda _text: self._waiting.start())
        self._targets = self._list(self.tr("Statements"))
        self._targets.currentItemChanged.connect(lambda now, _before: self._choose(now))
        self._spans = self._list(self.tr("Spans"))
        self._copy = PlainButton(theme, self.tr("Copy"), kind="primary")
        self._copy.clicked.connect(self._take)
        self.set_body(self._body())
        self.set_foot([self.cancel_button(), self._copy])
        self.resize(*_SIZE)
        self._copy.setEnabled(False)
        self._search.setFocus()

    def show_targets(self, targets: Sequence[Target]) -> None:
        """Offer these statements; the first is chosen."""
        self._targets.clear()
        for target in targets:
            item = QListWidgetItem(target.title)
            item.setData(_ID, target.id)
            item.setToolTip(plain_tooltip(target.title))
            self._targets.addItem(item)
        if targets:
            self._targets.setCurrentRow(0)
        else:
            self.show_preview(())
            self.foot_words.setText(self.tr("No other statement has these words in its title."))

    def show_preview(self, spans: Sequence[Preview]) -> None:
        """Show which spans are found in the chosen statement."""
        self._spans.clear()
        for span in spans:
            words = span.words if span.found else self.tr("{words} – not in that text").format(words=span.words)
            item = QListWidgetItem(words)
            item.setIcon(self.theme.icon("check", "ok") if span.found else self.theme.icon("x", "warn"))
            item.setToolTip(plain_tooltip(words))
            self._spans.addItem(item)
        found = sum(span.found for span in spans)
        self.foot_words.setText(self.tr("%n span(s) found there", "", found))
        self._copy.set_words(self.tr("Copy %n span(s)", "", found))
        self._copy.setEnabled(found > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows walk the statements while one types."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self._search.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._targets.setCurrentRow(max(0, min(self._targets.count() - 1, self._targets.currentRow() + step)))
        else:
            super().keyPressEvent(event)

    def _body(self) -> QWidget:
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.theme, self.tr("To which statement"), px=12, weight=600, tone="text2"))
        column.addWidget(self._search)
        column.addWidget(self._targets, 1)
        column.addWidget(PlainLabel(self.theme, self.tr("What is found there"), px=12, weight=600, tone="text2"))
        column.addWidget(self._spans, 1)
        return body

    def _list(self, name: str) -> QListWidget:
        made = QListWidget()
        made.setProperty("kind", "pages")
        made.setFont(self.theme.interface_font(13))
        made.setAccessibleName(name)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.target_chosen.emit(str(item.data(_ID)))

    def _take(self) -> None:
        item = self._targets.currentItem()
        if item is not None:
            self.accept()
            self.copy_requested.emit(str(item.data(_ID)))
