"""What every editor of an attribute's value can do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.core.annotations import Value


class AttributeEditor(QWidget):
    """Shows one value and tells when a person changed it.

    `value_changed` carries the new Value or None; `actor_named` the name of an actor that is not known yet.
    """

    value_changed = Signal(object)
    actor_named = Signal(str)

    def show_value(self, value: Value | None) -> None:
        """Show this value; nothing is told, and what somebody is typing here stays."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Show the value only."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the focus where the value is changed."""
        raise NotImplementedError
