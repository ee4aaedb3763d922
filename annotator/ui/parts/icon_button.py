"""A small button that is only an icon."""

from PySide6.QtWidgets import QWidget

from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

SIDE = 28


class IconButton(PlainButton):
    """An icon of 16 pixels in an area of 28. `name` says what it does; the tooltip may add its key: "Note (N)"."""

    def __init__(self, theme: Theme, icon: str, name: str, tooltip: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(theme, kind="tool", icon=icon, parent=parent)
        self.setFixedSize(SIDE, SIDE)
        self.set_name(name, tooltip)

    def set_name(self, name: str, tooltip: str = "") -> None:
        """Say anew what the button does."""
        set_plain_tooltip(self, tooltip or name)
        self.setAccessibleName(name)
