"""The foot of the label palette: what the current label means, and what the keys do."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.core.codebook import Label
from annotator.ui.parts.key_cap import KeyCap
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.theme.theme import Theme


class PaletteFoot(Surface):
    """A definition in a sentence, in full on demand, over a line of hints."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__("popup-foot", parent)
        self._theme = theme
        self._label: Label | None = None
        self._full = False
        self._definition = PlainLabel(theme, px=12, tone="text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(6)
        column.addWidget(self._definition)
        column.addLayout(self._hints())

    def show_label(self, label: Label) -> None:
        """Say what this label means."""
        self._label = label
        self._say()

    def show_in_full(self, full: bool) -> None:
        """Say also what to include and exclude, or the definition alone."""
        self._full = full
        self._say()

    def is_full(self) -> bool:
        """Whether the whole definition is shown."""
        return self._full

    def _say(self) -> None:
        label = self._label
        if label is None:
            return
        lines = [self.tr("{label}: {definition}").format(label=label.name, definition=label.definition)]
        if not label.definition:
            lines = [label.name]
        if self._full and label.include:
            lines.append(self.tr("Include: {words}").format(words=label.include))
        if self._full and label.exclude:
            lines.append(self.tr("Exclude: {words}").format(words=label.exclude))
        self._definition.setText("\n".join(lines))

    def _hints(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(PlainLabel(self._theme, self.tr("Letter or Enter labels"), px=12, tone="text3"))
        row.addStretch(1)
        hints = (("Ctrl", self.tr("by character")), ("?", self.tr("definition")), ("Esc", self.tr("close")))
        for key, words in hints:
            row.addWidget(KeyCap(self._theme, key))
            row.addWidget(PlainLabel(self._theme, words, px=12, tone="text3"))
        return row
