"""The field on a card in which a slot is said to be implied, and by whom it is filled."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme

_NOT_NAMED, _NOT_IMPLIED = "not named", "not implied"


class SlotEditor(QWidget):
    """Finds an actor while one types. Leaving it or Escape without a choice changes nothing.

    `answered` tells a name, "" for an actor that is not known, or None for a slot that is not implied.
    """

    answered = Signal(object)
    closed = Signal()

    def __init__(
        self, theme: Theme, slot_name: str, *, implied: bool, actors: Sequence[Option], parent: QWidget
    ) -> None:
        super().__init__(parent)
        name = self.tr("{slot}: implied actor").format(slot=slot_name)
        self._field = TypeAhead(theme, name, allow_new=True)
        unsaid = Option(_NOT_NAMED, self.tr("implied, not named"), self.tr("Clear, though no words say it"))
        taken_back = Option(_NOT_IMPLIED, self.tr("not implied"), self.tr("Take the mark away"))
        self._field.set_options([unsaid, *([taken_back] if implied else []), *actors])
        self._field.setPlaceholderText(self.tr("Who is meant"))
        self._field.chosen.connect(self._answer)
        self._field.installEventFilter(self)
        self._open = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        self.setFocusProxy(self._field)
        self.setFixedHeight(self._field.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes when there is nothing to restore; so does leaving the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and not self._field.half_typed():
                self._close()
                return True
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            lasting = event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
            if lasting:
                self._field.focusOutEvent(event)  # it settles first: what is beyond doubt is taken
                self._close()
                return True
        return super().eventFilter(watched, event)

    def _answer(self, option_id: str, words: str) -> None:
        match option_id:
            case str() if option_id == _NOT_NAMED:
                answer: str | None = ""
            case str() if option_id == _NOT_IMPLIED or not words:
                answer = None
            case _:
                answer = words
        self.answered.emit(answer)
        QTimer.singleShot(0, self, self._close)  # the list under the field is still open

    def _close(self) -> None:
        if self._open:
            self._open = False
            self.closed.emit()
