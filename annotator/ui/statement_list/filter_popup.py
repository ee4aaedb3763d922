"""Small windows under the filter button: a document, a range of dates, the name of a filter."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.core.errors import AnnotationError
from annotator.core.partial_dates import checked_date
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme

_WIDTH = 280


class FilterPopup(Surface):
    """Enter takes what was written, Escape leaves everything as it is."""

    document_taken = Signal(str)
    dates_taken = Signal(str, str)
    name_taken = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("popup", parent)
        self._theme = theme
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(8)
        self.setFixedWidth(_WIDTH)

    def ask_document(self, documents: Mapping[str, str]) -> None:
        """Let a document be found by typing."""
        self._title(self.tr("Only this document"))
        field = TypeAhead(self._theme, self.tr("Document"))
        field.set_options([Option(value, words) for value, words in documents.items()])
        field.chosen.connect(lambda document, _words: self._take_document(document))
        self._column.addWidget(field)
        self.setFocusProxy(field)

    def ask_name(self) -> None:
        """Ask under which name the filter is kept."""
        self._title(self.tr("Name of this filter"))
        field = self._field(self.tr("Name of this filter"), "")
        field.returnPressed.connect(lambda: self._take_name(field.text().strip()))
        self._column.addWidget(field)
        self.setFocusProxy(field)

    def ask_dates(self, first: str, last: str) -> None:
        """Ask for the first and the last date, each as exact as it is known."""
        self._title(self.tr("Only statements of these dates"))
        begin, end = self._field(self.tr("From"), first), self._field(self.tr("Until"), last)
        begin.setPlaceholderText(self.tr("2022-02-28, 2022-02 or 2022"))
        wrong = PlainLabel(self._theme, px=12, tone="error", wrap=True)
        wrong.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        for row, field in enumerate((begin, end)):
            grid.addWidget(PlainLabel(self._theme, field.accessibleName(), px=12, tone="text2"), row, 0)
            grid.addWidget(field, row, 1)
            field.returnPressed.connect(lambda: self._take_dates(begin, end, wrong))
        self._column.addLayout(grid)
        self._column.addWidget(wrong)
        use = PlainButton(self._theme, self.tr("Use these dates"))
        use.clicked.connect(lambda: self._take_dates(begin, end, wrong))
        self._column.addWidget(use)
        self.setFocusProxy(begin)

    def open_under(self, anchor: QWidget) -> None:
        """Show it under a button, its end at the button's."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.move(corner if mirrored else corner - QPoint(self.width() - anchor.width(), 0))
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _title(self, words: str) -> None:
        self._column.addWidget(PlainLabel(self._theme, words, px=12, weight=600, tone="text2"))

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setFont(self._theme.interface_font(13))
        field.setAccessibleName(name)
        return field

    def _take_document(self, document: str) -> None:
        if document:
            self.document_taken.emit(document)
            self.close()

    def _take_name(self, name: str) -> None:
        if name:
            self.name_taken.emit(name)
            self.close()

    def _take_dates(self, begin: QLineEdit, end: QLineEdit, wrong: PlainLabel) -> None:
        try:
            first, last = checked_date(begin.text()), checked_date(end.text())
        except AnnotationError:
            wrong.setText(self.tr("Write a date as 2022-02-28, or only as 2022-02 or 2022."))
            wrong.show()
            self.adjustSize()
            return
        self.dates_taken.emit(first.rstrip("~"), last.rstrip("~"))
        self.close()
