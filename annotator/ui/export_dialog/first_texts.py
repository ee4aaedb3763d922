"""The first texts of an export, as they will be written: their words, and what is marked in them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.export.item import Item
from annotator.ui.theme.theme import Theme

_HEIGHT = 120
_MOST_WORDS = 280


class FirstTexts(QPlainTextEdit):
    """Read only, plain: the text, then a line a span."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("kind", "source")
        self.setFont(theme.reading_font(14))
        self.setAccessibleName(self.tr("The first texts"))
        self.setFixedHeight(_HEIGHT)
        self.setTabChangesFocus(True)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these."""
        self.setPlainText("\n\n".join(self._shown(item) for item in items))

    @staticmethod
    def _shown(item: Item) -> str:
        words = " ".join(item.text.split())
        lines = [words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS]}…"]
        for span in item.spans:
            values = ", ".join(str(value) for value in span.attributes.values() if value is not True)
            quote = " ".join(" … ".join(span.quotes(item.text)).split())
            lines.append(f"  {span.label}: {quote}" + (f" ({values})" if values else ""))
        return "\n".join(lines)
