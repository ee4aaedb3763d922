"""The first line of the span panel: what the span is, and what can be done with it as a whole."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from annotator.core.annotations import Span
from annotator.core.codebook import Codebook, Label
from annotator.ui.parts.badge import Badge
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.icon_button import IconButton
from annotator.ui.parts.label_marks import paint_badge
from annotator.ui.parts.plain_button import PlainButton, without_mnemonics
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_LABEL_AIR, _WIDEST_ENTRY = 12, 320


class SpanHead(QWidget):
    """Badge, label (which opens a menu of the others), length, reviewer, note, delete."""

    relabel_requested = Signal(str)
    note_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels: tuple[Label, ...] = ()
        self._label_id = ""
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self._badge = Badge(theme)
        self.label_button = LabelButton(theme)
        self.label_button.setMenu(self.menu)
        self._length = PlainLabel(theme, px=12, tone="text3", tabular=True)
        self._reviewer = ElidedLabel(theme, px=12, tone="text3")
        self.note_button = IconButton(theme, "note", self.tr("Note on this span"))
        self.delete_button = IconButton(theme, "trash", self.tr("Delete span"))
        self.note_button.clicked.connect(self.note_requested)
        self.delete_button.clicked.connect(self.delete_requested)
        self._lay_out()

    def show_span(self, span: Span, codebook: Codebook, sign: str, reviewer_name: str) -> None:
        """Show what this span is; the reviewer only if a name is given."""
        label = codebook.label(span.label_id)
        self._labels = codebook.labels
        self._label_id = label.id
        self._badge.show_label(label, sign)
        self.label_button.show_name(label.name)
        self._length.setText(self.tr("%n character(s)", "", span.length))
        self._reviewer.set_text(reviewer_name)
        self._reviewer.setVisible(bool(reviewer_name))
        self.note_button.set_icon("note", "accent" if span.note else "text2")

    def set_key_hints(self, note: str, delete: str) -> None:
        """Name the keys of the buttons in their tooltips; "" for a button without one."""
        for button, key in ((self.note_button, note), (self.delete_button, delete)):
            name = button.accessibleName()
            button.set_name(name, f"{name} ({key})" if key else name)

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        self.label_button.setEnabled(not read_only)
        self.note_button.setEnabled(not read_only)
        self.delete_button.setEnabled(not read_only)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._badge)
        row.addWidget(self.label_button)
        row.addWidget(self._length)
        row.addWidget(self._reviewer, 1)
        row.addStretch(0)
        row.addWidget(self.note_button)
        row.addWidget(self.delete_button)

    def _fill_menu(self) -> None:
        self.menu.clear()
        metrics = self.menu.fontMetrics()
        for label in self._labels:
            if label.retired:
                continue
            action = QAction(badge_icon(self._theme, label, self.devicePixelRatio()), "", self.menu)
            name = metrics.elidedText(label.name, Qt.TextElideMode.ElideRight, _WIDEST_ENTRY)
            action.setText(without_mnemonics(name) + (f"\tShift+{label.key}" if label.key else ""))
            action.setEnabled(label.id != self._label_id)
            action.triggered.connect(lambda _checked=False, wanted=label.id: self.relabel_requested.emit(wanted))
            self.menu.addAction(action)


class LabelButton(PlainButton):
    """The name of the span's label; a press opens the menu of labels. A long name is cut."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, kind="label", parent=parent)
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Show this label's name."""
        self._name = name
        self.setAccessibleName(self.tr("Label: {name}").format(name=name))
        set_plain_tooltip(self, self.tr("{name}\nGive the span another label").format(name=name))
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:
        """As wide as the whole name."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self._name) + _LABEL_AIR, 28)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(min(64, self.sizeHint().width()), 28)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name to the new width."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - _LABEL_AIR + 2
        name = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(without_mnemonics(name))


def badge_icon(theme: Theme, label: Label, ratio: float) -> QIcon:
    """A label's badge for a menu, sharp at that device pixel ratio."""
    pixmap = QPixmap(round(16 * ratio), round(16 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    page, text = theme.color("page"), theme.color("text")
    paint_badge(painter, 0, 0, label.letter, theme.ink(label), page=page, text=text)
    painter.end()
    return QIcon(pixmap)
