"""A field that finds a value while one types."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from annotator.ui.parts.matching import folded, ranked_by_names
from annotator.ui.parts.tooltips import plain_tooltip
from annotator.ui.theme.theme import Theme

_SHOWN_ROWS, _MOST_ROWS, _ROW_HEIGHT = 10, 200, 28
_OPTION = Qt.ItemDataRole.UserRole
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OPEN = (Qt.Key.Key_Down, Qt.Key.Key_F4)


class Option(NamedTuple):
    """A value that can be taken: its id (empty for one that is new), its words, what it means, its other names.

    `key` is a figure that takes it while nothing else is typed. `beside` stands behind the words in the list.
    """

    id: str
    words: str
    meaning: str = ""
    also: tuple[str, ...] = ()
    key: str = ""
    beside: str = ""

    def names(self) -> tuple[str, ...]:
        """Every name by which it is found, the usual one first."""
        return (self.words, *self.also)


class TypeAhead(QLineEdit):
    """A field with a list under it: the best match first, Enter takes it, Escape restores what was there.

    With `allow_new` the list ends with an entry that adds what was typed. Leaving the field takes what is beyond
    doubt: a value typed in full, an empty field, or (with `allow_new`) words that match nothing; else the old value
    comes back. `chosen` tells id and words: ("", words) is a new value, ("", "") none.
    """

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, name: str, *, allow_new: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._allow_new = allow_new
        self._options: tuple[Option, ...] = ()
        self._value = Option("", "")
        self._proposed = ""
        self._model = QStandardItemModel(self)
        self._completer = self._make_completer()
        self._arrow = QAction(self)
        self._arrow.triggered.connect(self.open_list)
        self.addAction(self._arrow, QLineEdit.ActionPosition.TrailingPosition)
        self.setFixedHeight(_ROW_HEIGHT)
        self.setAccessibleName(name)
        self.textEdited.connect(self._offer_matches)
        self._dress()
        theme.changed.connect(self._dress)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these values, in this order where they match equally well."""
        self._options = tuple(options)

    def set_list_width(self, width: int) -> None:
        """Make the list at least so wide; else it is as wide as the field."""
        self._popup().setMinimumWidth(width)

    def show_value(self, id_: str, words: str) -> None:
        """Show this value as chosen; nothing is told. What is half typed stays, and Escape then restores this."""
        half_typed = self.half_typed()
        self._value = Option(id_, words)
        if not half_typed:
            self._restore()

    def propose(self, words: str) -> None:
        """Offer words to be taken with Enter; typing replaces them, leaving the field leaves them."""
        if not self.isReadOnly() and not self._value.words:
            self._proposed = words
            self.setText(words)
            self.selectAll()

    def half_typed(self) -> bool:
        """Whether somebody is typing here and has not yet taken a value."""
        return self.hasFocus() and self.text() != self._value.words

    def open_list(self) -> None:
        """Show every value, with the chosen one current."""
        if not self.isReadOnly():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._fill("", add="")
            places = [place for place in range(self._model.rowCount()) if self._option(place).id == self._value.id]
            self._pop_up(places[0] if self._value.id and places else -1)

    def set_read_only(self, read_only: bool) -> None:
        """Show the value only."""
        self.setReadOnly(read_only)
        self._arrow.setVisible(not read_only)

    def sizeHint(self) -> QSize:
        """A field as wide as most values."""
        return QSize(160, _ROW_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Narrow: long values are cut by the field."""
        return QSize(60, _ROW_HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A first click opens the list, as it does in a box of choices."""
        fresh = not self.half_typed()
        super().mousePressEvent(event)
        if fresh and event.button() == Qt.MouseButton.LeftButton:
            self.selectAll()
            self.open_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the best match, Escape restores, Down opens the list."""
        key = Qt.Key(event.key())
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif option := self._option_with_key(event.text()):
            self._popup().hide()
            self._take(option)
        elif key in _TAKE:
            event.setAccepted(self.half_typed() or self._popup().isVisible())  # else it is for whoever holds the field
            self._take_best()
        elif key == Qt.Key.Key_Escape and (self.half_typed() or self._popup().isVisible()):
            self._popup().hide()
            self._restore()
        elif key in _OPEN and not self._popup().isVisible():
            self.open_list()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the value, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what is beyond doubt, else restore."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear Enter, Escape and Tab before the list does: QCompleter would only close it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._popup():
            return self._key_in_list(event)
        return super().eventFilter(watched, event)

    def _key_in_list(self, event: QKeyEvent) -> bool:
        if event.key() in {*_TAKE, Qt.Key.Key_Escape}:
            self.keyPressEvent(event)
            return True
        if event.key() == Qt.Key.Key_Tab:
            self._take_best()
            self.focusNextChild()
            return True
        return False

    def _option_with_key(self, typed: str) -> Option | None:
        if not typed or self.half_typed():
            return None
        return next((option for option in self._options if option.key == typed), None)

    def _settle(self) -> None:
        typed = self.text().strip()
        if typed in {self._value.words, self._proposed}:
            self._restore()
            return
        matches = ranked_by_names(typed, self._options, Option.names)
        if not typed:
            self._take(Option("", ""))
        elif matches and folded(typed) in map(folded, matches[0].names()):
            self._take(matches[0])
        elif not matches and self._allow_new:
            self._take(Option("", typed))
        else:
            self._restore()

    def _take_best(self) -> None:
        current = self._popup().currentIndex()
        if self._popup().isVisible() and current.isValid():
            self._take(self._option(current.row()))
        elif not self.text().strip():
            self._take(Option("", ""))
        elif self.half_typed():
            self._fill(self.text(), add=self._addable())
            if self._model.rowCount():
                self._take(self._option(0))
        self._popup().hide()

    def _take(self, option: Option) -> None:
        changed = option[:2] != self._value[:2]
        self._value = option
        self._restore()
        if changed:
            self.chosen.emit(option.id, option.words)

    def _restore(self) -> None:
        self._proposed = ""
        self.setText(self._value.words)
        if self.hasFocus():
            self.selectAll()
        else:
            self.setCursorPosition(0)

    def _offer_matches(self, typed: str) -> None:
        self._fill(typed, add=self._addable())
        if self._model.rowCount():
            self._pop_up(0 if typed.strip() else -1)
        else:
            self._popup().hide()

    def _addable(self) -> str:
        typed = " ".join(self.text().split())
        known = any(folded(typed) in map(folded, option.names()) for option in self._options)
        return typed if self._allow_new and typed and not known else ""

    def _fill(self, typed: str, *, add: str) -> None:
        self._model.clear()
        for option in ranked_by_names(typed, self._options, Option.names)[:_MOST_ROWS]:
            self._append(_listed(option, typed), option)
        if add:
            self._append(self.tr("Add “{name}”").format(name=add), Option("", add))

    def _append(self, words: str, option: Option) -> None:
        item = QStandardItem(words)
        item.setData(option, _OPTION)
        item.setToolTip(plain_tooltip(option.meaning))
        item.setEditable(False)
        self._model.appendRow(item)

    def _option(self, row: int) -> Option:
        option = self._model.item(row).data(_OPTION)
        return Option(*option)

    def _pop_up(self, current: int) -> None:
        self._completer.complete()
        index = self._model.index(current, 0) if current >= 0 else QModelIndex()
        self._popup().setCurrentIndex(index)

    def _popup(self) -> QListView:
        popup = self._completer.popup()
        assert isinstance(popup, QListView)  # noqa: S101 - set in _make_completer
        return popup

    def _make_completer(self) -> QCompleter:
        popup = QListView()
        popup.setProperty("kind", "choices")
        popup.setUniformItemSizes(True)
        popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer = QCompleter(self._model, self)
        completer.setPopup(popup)
        completer.setWidget(self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_SHOWN_ROWS)
        popup.clicked.connect(self._take_row)
        popup.installEventFilter(self)
        return completer

    def _take_row(self, index: QModelIndex) -> None:
        option = self._option(index.row())
        self._popup().hide()
        self._take(option)

    def _dress(self) -> None:
        self.setFont(self._theme.interface_font(13))
        self._popup().setFont(self._theme.interface_font(13))
        self._arrow.setIcon(self._theme.icon("arrow-down", "text3"))


def _listed(option: Option, typed: str) -> str:
    """The words, with the other name beside them if it is that one which was typed, else with the key."""
    wanted = folded(typed)
    if option.beside:
        return f"{option.words} · {option.beside}"
    if not wanted or wanted in folded(option.words):
        return f"{option.words} ({option.key})" if option.key else option.words
    other = next((name for name in option.also if wanted in folded(name)), "")
    return f"{option.words} ({other})" if other else option.words
