"""Tab goes through a window as one reads it. Qt alone would go in the order in which the widgets were made."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)


def step_focus(root: QWidget | None, *, forward: bool) -> bool:
    """Give the focus to the next control below the root, or to the one before; whether there is one.

    From the last it goes to the first, as everywhere.
    """
    stops = list(tab_stops(root)) if root is not None else []
    if not stops:
        return False
    focused = QApplication.focusWidget()
    step = 1 if forward else -1
    place = stops.index(focused) if focused in stops else min(0, -step)  # from nowhere: to the first, or to the last
    stop = stops[(place + step) % len(stops)]
    stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_view(stop)
    return True


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """The controls below a widget, itself included, that Tab stops at, in reading order."""
    if widget.isHidden() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for child in _children(widget):
        yield from tab_stops(child)


def _children(widget: QWidget) -> Iterable[QWidget]:
    if isinstance(widget, QAbstractItemView):
        return ()  # walked by its own keys
    if isinstance(widget, QScrollArea):
        return _there(widget.widget())
    if isinstance(widget, QStackedWidget):
        return _there(widget.currentWidget())
    if isinstance(widget, QSplitter):
        return _there(*(widget.widget(index) for index in range(widget.count())))
    layout = widget.layout()
    placed = list(_placed(layout)) if layout is not None else []
    known = set(placed)
    loose = [one for one in widget.children() if isinstance(one, QWidget) and one not in known and not one.isWindow()]
    return [*placed, *sorted(loose, key=_corner)]


def _there(*widgets: QWidget | None) -> list[QWidget]:
    return [widget for widget in widgets if widget is not None]


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _placed(inner)


def _corner(widget: QWidget) -> tuple[int, int]:
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return widget.y(), -widget.x() if mirrored else widget.x()


def _bring_into_view(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
