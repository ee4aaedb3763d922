"""One of some values in a menu, or several of them ticked, behind a button that shows what is chosen."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.parts.field_ground import ARROW, draw_arrow, field_painter, placed
from annotator.ui.parts.plain_button import PlainButton, without_mnemonics
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_AIR, _LEAST_WIDTH = 8, 96


class MenuField(PlainButton):
    """A field that opens a menu. `chosen` tells that a person has chosen; `name` is for those who hear the window."""

    chosen = Signal()

    def __init__(
        self, theme: Theme, name: str, meaning: str = "", *, several: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, kind="field", parent=parent)
        self._name, self._meaning, self._shown = name, meaning, ""
        self._nothing = ""
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._group.setExclusive(not several)
        self._actions: dict[str, QAction] = {}
        self.setMenu(self._menu)

    def offer(self, values: Sequence[tuple[str, str]], *, nothing: str = "") -> None:
        """Offer values with their words. `nothing` is shown where none of several is ticked, which means all."""
        self._menu.clear()
        self._actions = {}
        self._nothing = nothing
        for value, words in values:
            action = self._menu.addAction(without_mnemonics(words))
            action.setCheckable(True)
            action.triggered.connect(self._choose)
            self._group.addAction(action)
            self._actions[value] = action
        if self._group.isExclusive() and values:
            self._actions[values[0][0]].setChecked(True)
        self._show()

    def value(self) -> str:
        """The chosen value, or ""."""
        return next(iter(self.values()), "")

    def values(self) -> frozenset[str]:
        """All that are chosen."""
        return frozenset(value for value, action in self._actions.items() if action.isChecked())

    def set_value(self, value: str) -> None:
        """Choose a value; nothing is told."""
        self.set_values({value})

    def set_values(self, values: Collection[str]) -> None:
        """Choose these, as far as they are offered; nothing is told."""
        known = [value for value in values if value in self._actions]
        if known or not self._group.isExclusive():
            for value, action in self._actions.items():
                action.setChecked(value in known)
        self._show()

    def sizeHint(self) -> QSize:
        """As wide as there is room: what is chosen is cut where there is not enough."""
        return QSize(_LEAST_WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Narrow."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button, what is chosen, and an arrow."""
        painter = field_painter(self)
        draw_arrow(painter, self, self._theme, _AIR)
        room = placed(self, QRectF(_AIR, 0, self.width() - 3 * _AIR - ARROW, self.height())).toRect()
        shown = self.fontMetrics().elidedText(self._shown, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self._theme.color("text" if self.isEnabled() else "disabled"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _choose(self) -> None:
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        words = [action.text().replace("&&", "&") for action in self._actions.values() if action.isChecked()]
        self._shown = ", ".join(words) or self._nothing
        self.setAccessibleName(f"{self._name}: {self._shown}")
        set_plain_tooltip(self, "\n".join(part for part in (self._shown, self._meaning) if part))
        self.update()
