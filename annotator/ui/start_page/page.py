"""The start page: the sample, a new project, one that exists, files, and what was opened last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.parts.key_cap import KeyCap
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.start_page.drop_area import DropArea
from annotator.ui.start_page.recent_list import RecentList
from annotator.ui.start_page.recent_project import RecentProject
from annotator.ui.theme.theme import Theme

__all__ = ["RecentProject", "StartPage"]

_LEFT_WIDTH = 368
_BUTTON_WIDTH = 240
_MARGIN, _MOST_RIGHT = 96, 720


class StartPage(Surface):
    """What to begin with. The sample is the main action until a project has been opened, then a new project is."""

    sample_requested = Signal()
    new_requested = Signal()
    open_requested = Signal()
    files_dropped = Signal(list)
    """Paths of text files, or of a project."""
    recent_chosen = Signal(Path)
    recent_removed = Signal(Path)
    recent_locate_requested = Signal(Path)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._theme = theme
        self._sample = self._action(self.tr("Open the sample"), "play")
        self._new = self._action(self.tr("New project…"), "plus")
        self._open = self._action(self.tr("Open project…"), "folder")
        self._drop = DropArea(theme)
        self._recent = RecentList(theme)
        self._place()
        self._connect()
        self.show_recent([])

    def show_recent(self, projects: Sequence[RecentProject]) -> None:
        """List these projects; without any, the sample is the main action."""
        self._recent.show_projects(projects)
        main = self._new if projects else self._sample
        for button, icon in ((self._sample, "play"), (self._new, "plus")):
            button.setProperty("kind", "primary" if button is main else "")
            button.set_icon(icon, "on_accent" if button is main else "text2")
            button.style().polish(button)
        self.setFocusProxy(main)

    def _place(self) -> None:
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 32)
        columns.setSpacing(64)
        columns.addWidget(self._left())
        columns.addWidget(self._right(), 1)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def _left(self) -> QWidget:
        left = QWidget()
        left.setFixedWidth(_LEFT_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self._theme, self.tr("Annotator"), px=24, weight=600))
        what = self.tr("Who demands what of whom, and where the text says so.")
        column.addWidget(PlainLabel(self._theme, what, tone="text2", wrap=True))
        column.addSpacing(16)
        column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignLeading)
        sample = self.tr("Five documents with spans to look at and change.")
        column.addWidget(PlainLabel(self._theme, sample, px=12, tone="text3", wrap=True))
        column.addSpacing(8)
        for button, key in ((self._new, QKeySequence.StandardKey.New), (self._open, QKeySequence.StandardKey.Open)):
            column.addLayout(self._with_key(button, key))
        column.addSpacing(24)
        column.addWidget(self._drop)
        column.addStretch(1)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        right.setMaximumWidth(_MOST_RIGHT)
        right.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        title = PlainLabel(self._theme, self.tr("Recent projects"), weight=600, tone="text2")
        title.setContentsMargins(12, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self._recent, 1)
        return right

    def _with_key(self, button: PlainButton, key: QKeySequence.StandardKey) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(button)
        name = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        if name:
            row.addWidget(KeyCap(self._theme, name))
        row.addStretch(1)
        return row

    def _action(self, words: str, icon: str) -> PlainButton:
        button = PlainButton(self._theme, words, icon=icon)
        button.setProperty("tall", True)
        button.setFixedWidth(_BUTTON_WIDTH)
        return button

    def _connect(self) -> None:
        self._sample.clicked.connect(self.sample_requested)
        self._new.clicked.connect(self.new_requested)
        self._open.clicked.connect(self.open_requested)
        self._drop.files_dropped.connect(self.files_dropped)
        self._drop.choice_requested.connect(self._choose_files)
        self._recent.chosen.connect(self.recent_chosen)
        self._recent.removed.connect(self.recent_removed)
        self._recent.locate_requested.connect(self.recent_locate_requested)

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose text files for a new project"))
        if chosen:
            self.files_dropped.emit([Path(name) for name in chosen])
