"""How the window looks: its colours, and the rows of the list."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.ui.dialogs.settings.preference_page import PreferencePage
from annotator.ui.preferences import Preferences
from annotator.ui.theme.theme import Theme


class WindowPage(PreferencePage):
    """Colours and rows."""

    scheme_chosen = Signal(str)

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(theme, preferences, parent)
        schemes = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        )
        self.add_row(
            self.tr("Colours"),
            self.one_of(self.tr("Colours"), schemes, str(theme.scheme), self.scheme_chosen.emit),
            hint=self.tr("High contrast takes the colours of the system. Labels keep their letters and lines."),
        )
        self.add_row(
            self.tr("Rows of the list"),
            self.one_of(
                self.tr("Rows of the list"),
                ((False, self.tr("with everything")), (True, self.tr("low"))),
                preferences.compact_rows,
                lambda compact: self.prefer(replace(self.preferences, compact_rows=compact)),
            ),
            hint=self.tr("Low rows show one line of the title, and more statements at once."),
        )
        self.column.addStretch(1)
