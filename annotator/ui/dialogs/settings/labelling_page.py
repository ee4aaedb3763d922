"""Who works, and what a selection does."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.core.annotations import Reviewer
from annotator.core.errors import AnnotationError
from annotator.ui.dialogs.settings.preference_page import PreferencePage
from annotator.ui.preferences import Preferences
from annotator.ui.theme.theme import Theme


class LabellingPage(PreferencePage):
    """The reviewer's name holds when Enter is pressed or the field is left."""

    reviewer_named = Signal(object)
    """Reviewer."""

    def __init__(
        self, theme: Theme, preferences: Preferences, reviewer: Reviewer, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, preferences, parent)
        self._reviewer = reviewer
        self._name = QLineEdit(reviewer.name)
        self._name.setFont(theme.interface_font(13))
        self._name.setAccessibleName(self.tr("Name of the reviewer"))
        self._name.editingFinished.connect(self._take_name)
        self.add_row(
            self.tr("You work as"),
            self._name,
            hint=self.tr("Every span carries the name of who made it. Use the same name on every computer."),
        )
        self.add_row(
            self.tr("A drag selects"),
            self.one_of(
                self.tr("A drag selects"),
                ((True, self.tr("whole words")), (False, self.tr("characters"))),
                preferences.snap_to_words,
                lambda words: self.prefer(replace(self.preferences, snap_to_words=words)),
            ),
            hint=self.tr("With Ctrl held it selects the other of the two."),
        )
        self.add_row(
            self.tr("Labels are offered"),
            self.one_of(
                self.tr("Labels are offered"),
                ((True, self.tr("after a selection by mouse")), (False, self.tr("on Enter alone"))),
                preferences.palette_after_mouse,
                lambda at_once: self.prefer(replace(self.preferences, palette_after_mouse=at_once)),
            ),
            hint=self.tr("The letters of the labels work either way."),
        )
        self.column.addStretch(1)

    def _take_name(self) -> None:
        try:
            reviewer = Reviewer.named(self._name.text())
        except AnnotationError:
            self._name.setText(self._reviewer.name)
            return
        if reviewer != self._reviewer:
            self._reviewer = reviewer
            self.reviewer_named.emit(reviewer)
