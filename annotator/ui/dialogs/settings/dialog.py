"""The settings: pages at the left, what they hold at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QStackedWidget, QWidget

from annotator.core.annotations import Reviewer
from annotator.core.codebook import Codebook
from annotator.ui.actions.actions import Actions
from annotator.ui.dialogs.frame import Frame
from annotator.ui.dialogs.settings.keys_page import KeysPage
from annotator.ui.dialogs.settings.labelling_page import LabellingPage
from annotator.ui.dialogs.settings.text_page import TextPage
from annotator.ui.dialogs.settings.window_page import WindowPage
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.preferences import Preferences
from annotator.ui.theme.theme import Theme

_SIZE = (800, 600)
_LIST_WIDTH = 168


class SettingsDialog(Frame):
    """Everything holds at once, so there is nothing to accept; the window behind goes on working."""

    preferred = Signal(object)
    """Preferences as they shall be."""
    scheme_chosen = Signal(str)
    reviewer_named = Signal(object)
    """Reviewer."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        reviewer: Reviewer,
        *,
        actions: Actions,
        codebook: Codebook | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Settings"), parent)
        self.text = TextPage(theme, preferences)
        self.labelling = LabellingPage(theme, preferences, reviewer)
        self.window_page = WindowPage(theme, preferences)
        self.keys = KeysPage(theme, actions, codebook)
        self._list = QListWidget()
        self._pages = QStackedWidget()
        for page in (self.text, self.labelling, self.window_page):
            page.preferred.connect(self.preferred)
        self.window_page.scheme_chosen.connect(self.scheme_chosen)
        self.labelling.reviewer_named.connect(self.reviewer_named)
        self._fill()
        self.foot_words.setText(self.tr("Changes hold at once."))
        close = PlainButton(theme, self.tr("Close"))
        close.clicked.connect(self.reject)
        self.set_foot([close])
        self.resize(*_SIZE)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what was changed elsewhere."""
        for page in (self.text, self.labelling, self.window_page):
            page.show_preferences(preferences)

    def open_page(self, place: int) -> None:
        """Show the page at this place of the list."""
        self._list.setCurrentRow(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what stands in a field; it presses no button but the one that has the focus."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()

    def _fill(self) -> None:
        names = (self.tr("Text"), self.tr("Labelling"), self.tr("Window"), self.tr("Keys"))
        for page in (self.text, self.labelling, self.window_page, self.keys):
            self._pages.addWidget(page)
        self._list.addItems(list(names))
        self._list.setProperty("kind", "pages")
        self._list.setFont(self.theme.interface_font(13))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setAccessibleName(self.tr("Pages of the settings"))
        self._list.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._list.setCurrentRow(0)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._pages, 1)
        self.set_body(body)
