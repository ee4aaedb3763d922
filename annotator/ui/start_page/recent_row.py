"""One project of the list on the start page."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QVBoxLayout, QWidget

from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.icon_label import IconLabel
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.start_page.recent_project import RecentProject, folder_words, time_words
from annotator.ui.theme.theme import Theme

_HEIGHT = 56
_BAR_WIDTH = 96
_STEPS = 1000


class RecentRow(Surface):
    """Name, folder and time, progress. A click or Enter opens it; Delete takes it off the list.

    Once the file is known to be missing, the row says so and offers to locate it or to take it off the list.
    """

    chosen = Signal()
    removed = Signal()
    locate_requested = Signal()

    def __init__(self, theme: Theme, project: RecentProject, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__("recent", parent)
        self._theme = theme
        self._project = project
        self._missing = False
        self._sign = IconLabel(theme, "file", "text3")
        self._name = ElidedLabel(theme, project.name, px=14, weight=500, line_height=20)
        self._where = ElidedLabel(theme, px=12, tone="text3", line_height=16)
        self._tail = QHBoxLayout()
        self._place()
        self._show_place(now)
        self._show_progress()
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def project(self) -> RecentProject:
        """The project shown."""
        return self._project

    def show_missing(self) -> None:
        """Say that the file is no longer where it was, and offer what can be done."""
        if self._missing:
            return
        self._missing = True
        self._sign.show_icon("warn", "warn")
        self._name.set_tone("text2")
        said = self.tr("The file is no longer in {folder}").format(folder=folder_words(self._project.path))
        self._where.set_text(said, str(self._project.path))
        self._where.set_tone("warn")
        self.setAccessibleName(f"{self._project.name}. {said}")
        self._progress.hide()
        locate = PlainButton(self._theme, self.tr("Locate…"), px=12)
        locate.clicked.connect(self.locate_requested)
        remove = PlainButton(self._theme, self.tr("Remove from list"), kind="quiet", px=12)
        remove.clicked.connect(self.removed)
        self._tail.addWidget(locate)
        self._tail.addWidget(remove)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the project."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the project, Delete takes it off the list, arrows walk."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._open()
            case Qt.Key.Key_Delete:
                self.removed.emit()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the keys do."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(self._open)
        menu.addAction(self.tr("Remove from list")).triggered.connect(self.removed)
        menu.popup(event.globalPos())

    def _open(self) -> None:
        if self._missing:
            self.locate_requested.emit()
        else:
            self.chosen.emit()

    def _place(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._where)
        words.addStretch(1)
        self._progress = QWidget()
        self._tail.setSpacing(4)
        self._tail.addWidget(self._progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        row.addLayout(self._tail)
        for label in (self._name, self._where):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _show_place(self, now: datetime) -> None:
        where = (folder_words(self._project.path), time_words(self._project.opened_at, now))
        words = " · ".join(part for part in where if part)
        self._where.set_text(words, str(self._project.path))
        set_plain_tooltip(self, "")
        self.setAccessibleName(f"{self._project.name}, {words}")

    def _show_progress(self) -> None:
        done, total = self._project.done, self._project.total
        column = QVBoxLayout(self._progress)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if not total:
            return
        number = QLocale().toString
        said = self.tr("{done} of {total} done").format(done=number(done), total=number(total))
        bar = QProgressBar()
        bar.setRange(0, _STEPS)
        bar.setValue(round(_STEPS * done / total))
        bar.setTextVisible(False)
        bar.setFixedWidth(_BAR_WIDTH)
        bar.setAccessibleName(said)
        column.addStretch(1)
        column.addWidget(
            PlainLabel(self._theme, said, px=12, tone="text2", tabular=True), 0, Qt.AlignmentFlag.AlignRight
        )
        column.addWidget(bar, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
