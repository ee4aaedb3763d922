"""One label of the codebook panel."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.core.codebook import Label
from annotator.ui.parts.badge import Badge
from annotator.ui.parts.bar_sample import BarSample
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.key_cap import KeyCap
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_HEIGHT = 24
_COUNT_WIDTH = 24
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SMALL = 20


class LabelRow(Surface):
    """Badge, name, bar, count and key of a label. A click, or Enter on it, wants the selection labelled.

    The eye, or Space, wants the label's spans faint in the text, or plain again; with Shift, all the others.
    """

    label_requested = Signal()
    definition_toggled = Signal()
    faintness_toggled = Signal()
    only_requested = Signal()

    def __init__(self, theme: Theme, label: Label, *, parent: QWidget | None = None) -> None:
        super().__init__("row", parent)
        self.label = label
        self._defined = self._faint = False
        self._spans = 0
        self._tone = "text3" if label.retired else "text"
        self._name = ElidedLabel(theme, label.name, weight=500 if label.core else 400, tone=self._tone)
        self._count = PlainLabel(theme, px=12, tabular=True)
        self._count.setMinimumWidth(_COUNT_WIDTH)
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._key = KeyCap(theme, label.key)
        self._eye = self._small_button(theme, "eye")
        self._eye.clicked.connect(self._ask_by_eye)
        self._info = self._small_button(theme, "info")
        self._info.set_name(self.tr("Definition of {label}").format(label=label.name), self.tr("Definition (?)"))
        self._info.clicked.connect(self.definition_toggled)
        self._lay_out(Badge(theme, label), BarSample(theme, label))
        self._key.setVisible(bool(label.key) and not label.retired)  # in its place: shown alone it would be a window
        self.setFixedHeight(_HEIGHT)
        self.show_count(0)

    def show_count(self, spans: int) -> None:
        """Show how many spans of the statement have this label."""
        self._spans = spans
        self._count.setText(str(spans) if spans else "–")
        self._count.set_tone("text2" if spans else "text3")
        self._say_name()

    def set_key_live(self, live: bool) -> None:
        """Show whether the label's key works now."""
        self._key.set_live(live)

    def set_defined(self, defined: bool) -> None:
        """Show whether the definition is open under the row."""
        self._defined = defined
        self._show_buttons()

    def set_faint(self, faint: bool) -> None:
        """Show whether the label's spans are faint in the text."""
        self._faint = faint
        self._name.set_tone("text3" if faint else self._tone)
        self._eye.set_icon("eye-off" if faint else "eye", "text2")
        self._say_name()
        self._show_buttons()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click labels the selection."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside and not self.label.retired:
            self.label_requested.emit()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the click here."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter labels; Space makes faint; `?` and the arrows open and close the definition."""
        if event.key() in _CHOOSE and not self.label.retired:
            self.label_requested.emit()
        elif event.key() == Qt.Key.Key_Space:
            only = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.only_requested if only else self.faintness_toggled).emit()
        elif self._toggles(event):
            self.definition_toggled.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer the definition."""
        super().enterEvent(event)
        self._show_buttons()

    def leaveEvent(self, event: QEvent) -> None:
        """Offer it no more."""
        super().leaveEvent(event)
        self._show_buttons()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the definition."""
        super().focusInEvent(event)
        self._show_buttons()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Offer it no more."""
        super().focusOutEvent(event)
        self._show_buttons()

    def _toggles(self, event: QKeyEvent) -> bool:
        if event.text() == "?":
            return True
        forward = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        opening = Qt.Key.Key_Right if forward else Qt.Key.Key_Left
        closing = Qt.Key.Key_Left if forward else Qt.Key.Key_Right
        return event.key() == (closing if self._defined else opening)

    @staticmethod
    def _small_button(theme: Theme, icon: str) -> IconButton:
        button = IconButton(theme, icon, "")
        button.setFixedSize(_SMALL, _SMALL)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        kept = button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        button.setSizePolicy(kept)
        button.hide()
        return button

    def _ask_by_eye(self) -> None:
        only = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        (self.only_requested if only else self.faintness_toggled).emit()

    def _say_name(self) -> None:
        if self._faint:
            words = self.tr("{label}, key {key}, %n span(s) here, faint in the text", "", self._spans)
            eye = self.tr("Show {label} in the text")
            tip = self.tr("Show in the text (Space); with Shift, only this label")
        else:
            words = self.tr("{label}, key {key}, %n span(s) here", "", self._spans)
            eye = self.tr("Make {label} faint in the text")
            tip = self.tr("Make faint (Space); with Shift, all but this label")
        self.setAccessibleName(words.format(label=self.label.name, key=self.label.key))
        self._eye.set_name(eye.format(label=self.label.name), tip)

    def _show_buttons(self) -> None:
        near = self.underMouse() or self.hasFocus()
        self._info.setVisible(self._defined or near)
        self._eye.setVisible(self._faint or near)

    def _lay_out(self, badge: Badge, bar: BarSample) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(badge)
        row.addWidget(self._name, 1)
        small = QHBoxLayout()
        small.setSpacing(0)
        small.addWidget(self._eye)
        small.addWidget(self._info)
        row.addLayout(small)
        row.addWidget(bar)
        row.addWidget(self._count)
        row.addWidget(self._key)
        if self.label.retired:
            set_plain_tooltip(self, self.tr("Retired: no longer given to new spans."))
