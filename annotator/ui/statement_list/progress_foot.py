"""The foot of the statement list: how much is done."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from annotator.store.listing import Progress
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme

_STEPS = 1000


class ProgressFoot(Surface):
    """The words "11 of 29 done" over a bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self._done = PlainLabel(theme, px=12, weight=500, tabular=True)
        self._flagged = PlainLabel(theme, px=12, tone="text3", tabular=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        self._bar.setAccessibleName(self.tr("Statements done"))
        words = QHBoxLayout()
        words.addWidget(self._done)
        words.addStretch(1)
        words.addWidget(self._flagged)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(6)
        layout.addLayout(words)
        layout.addWidget(self._bar)
        self.show_progress(Progress())

    def show_progress(self, progress: Progress) -> None:
        """Show these numbers; nothing but the ground while there are no statements."""
        number = QLocale().toString
        said = self.tr("{done} of {total} done").format(done=number(progress.done), total=number(progress.total))
        self._done.setText(said if progress.total else "")
        self._flagged.setText(self.tr("%n flagged", "", progress.flagged) if progress.flagged else "")
        self._bar.setValue(round(_STEPS * progress.done / progress.total) if progress.total else 0)
