"""A page of the settings that holds preferences."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.ui.dialogs.settings.page import SettingsPage
from annotator.ui.preferences import Preferences
from annotator.ui.theme.theme import Theme


class PreferencePage(SettingsPage):
    """Knows what is preferred, here and elsewhere, and tells what somebody prefers here."""

    preferred = Signal(object)
    """Preferences as they shall be."""

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.preferences = preferences

    def show_preferences(self, preferences: Preferences) -> None:
        """Take up what was changed elsewhere."""
        self.preferences = preferences

    def prefer(self, preferences: Preferences) -> None:
        """Take up what was chosen on the page, and tell."""
        self.show_preferences(preferences)
        self.preferred.emit(preferences)
