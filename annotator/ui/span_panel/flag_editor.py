"""Editor of an attribute that is there or not."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from annotator.core.annotations import Value
from annotator.core.codebook import Attribute
from annotator.ui.span_panel.attribute_editor import AttributeEditor

_TRUE = Value(text="true")  # what counts is that a flag has a value at all


class FlagEditor(AttributeEditor):
    """A check box: checked is true, unchecked is no value."""

    def __init__(self, attribute: Attribute, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox()
        self._box.setAccessibleName(attribute.words)
        self._box.clicked.connect(lambda checked: self.value_changed.emit(_TRUE if checked else None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(self._box)
        row.addStretch(1)
        self.setFocusProxy(self._box)

    def show_value(self, value: Value | None) -> None:
        """Show whether the flag is set."""
        self._box.setChecked(value is not None)

    def set_read_only(self, read_only: bool) -> None:
        """Show the value only."""
        self._box.setEnabled(not read_only)

    def take_focus(self) -> None:
        """Put the focus on the box."""
        self._box.setFocus()
