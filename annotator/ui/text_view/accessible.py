"""The text as screen readers get it: its characters, caret and selection, and each selected span said aloud.

PySide cannot override all of a text interface, so the view's accessible object lends out that of a hidden editor. Both
are made when a reader first asks; without one, nothing here costs anything.
"""

from typing import cast

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from annotator.core.offsets import Utf16Map
from annotator.ui.text_view.reading_twin import ReadingTwin, readable
from annotator.ui.text_view.view import StatementView

_LONGEST_QUOTE = 160


def install() -> None:
    """Let statement views be read; once for the whole application."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_made)


def spoken(view: StatementView, span_id: str) -> str:
    """A span in words: its label, what it selects, and the labels of the spans around it; "" if it is not there."""
    span = view.span(span_id)
    if span is None:
        return ""
    words = " … ".join(" ".join(part.quote(view.text()).split()) for part in span.ranges)
    if len(words) > _LONGEST_QUOTE:
        words = words[:_LONGEST_QUOTE].rstrip() + " …"
    outer = ", ".join(one.name for one in view.spans_around(span_id))
    if outer:
        inside = QCoreApplication.translate("AccessibleText", "{label}, {words}, inside {outer}")
        return inside.format(label=span.name, words=words, outer=outer)
    return QCoreApplication.translate("AccessibleText", "{label}, {words}").format(label=span.name, words=words)


class Reading(QObject):
    """Tells readers what happens in one view, and keeps its hidden editor true once there is one."""

    def __init__(self, view: StatementView) -> None:
        super().__init__(view)
        self._view = view
        self._offsets = Utf16Map(view.text())
        self._twin: ReadingTwin | None = None
        view.text_shown.connect(self._take_text)
        view.caret_moved.connect(self._take_caret)
        view.span_selected.connect(self._announce)

    def twin(self) -> ReadingTwin:
        """The hidden editor with the text that is in view."""
        if self._twin is None:
            self._twin = ReadingTwin(self._view.accessibleName())
            self.destroyed.connect(self._twin.deleteLater)
            self._twin.show_text(self._view.text())
            self._twin.show_selection(*self._selected())
        return self._twin

    def _selected(self) -> tuple[int, int]:
        anchor, caret = self._view.selected()
        return self._offsets.units(anchor), self._offsets.units(caret)

    def _take_text(self) -> None:
        self._offsets = Utf16Map(self._view.text())
        if self._twin is not None:
            before = self._twin.toPlainText()
            self._twin.show_text(self._view.text())
            after = readable(self._view.text())
            QAccessible.updateAccessibility(QAccessibleTextUpdateEvent(self._view, 0, before, after))

    def _take_caret(self) -> None:
        anchor, caret = self._selected()
        if self._twin is not None:
            self._twin.show_selection(anchor, caret)
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._view, caret))
        QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(self._view, anchor, caret))

    def _announce(self, span_id: str) -> None:
        if words := spoken(self._view, span_id):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))


class AccessibleText(QAccessibleWidget):
    """A statement view to screen readers: a document with a text."""

    def __init__(self, view: StatementView) -> None:
        super().__init__(view, QAccessible.Role.Document, view.accessibleName())
        self._reading = Reading(view)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """What the object can do; texts are asked of the hidden editor."""
        if kind == QAccessible.InterfaceType.TextInterface:
            lent = QAccessible.queryAccessibleInterface(self._reading.twin())
            return lent.interface_cast(kind)
        found = cast(int | None, super().interface_cast(kind))  # a pointer, or nothing: the stubs know neither
        # nothing must be said by a null pointer; None would end the process when a reader comes
        return cast(int, Shiboken.VoidPtr(0)) if found is None else found


_installed: list[bool] = []
_kept: list[AccessibleText] = []  # Qt owns them too, but Python must not let go of them first


def _made(_key: str, found: QObject) -> QAccessibleInterface | None:
    if not isinstance(found, StatementView):
        return None
    _kept[:] = [one for one in _kept if Shiboken.isValid(one)]
    _kept.append(AccessibleText(found))
    return _kept[-1]
