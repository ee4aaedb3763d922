"""A small window under the head in which issuer, date and language of the statement are changed together."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.core.documents import Statement
from annotator.core.errors import AnnotationError
from annotator.core.statement_dates import Certainty, StatementDate, statement_date
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.segmented import Segment, Segmented
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme

_WIDTH = 400
_CERTAINTIES = tuple(Certainty)


class OriginPopup(Surface):
    """Enter or Keep takes all three as one change; Escape or a click elsewhere leaves everything as it was."""

    kept = Signal(str, str, object, str)
    """Issuer, date as written, Certainty, code of the language."""

    def __init__(self, theme: Theme, statement: Statement, issuers: Sequence[str], parent: QWidget) -> None:
        super().__init__("popup", parent)
        self._theme = theme
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Issuer, date and language"))
        self._issuer = TypeAhead(theme, self.tr("Issuer"), allow_new=True)
        self._issuer.set_options([Option(name, name) for name in issuers])
        self._issuer.show_value(statement.issuer if statement.issuer in issuers else "", statement.issuer)
        self._date = QLineEdit(statement.date)
        self._date.setAccessibleName(self.tr("Date"))
        self._date.setFont(theme.interface_font(13))
        self._date.setPlaceholderText(self.tr("2022-02-28, 2022-02 or 2022-12-09/2022-12-11"))
        self._certainty = Segmented(theme, self.tr("How certain the date is"))
        self._certainty.set_segments(self._segments())
        known = StatementDate(statement.date, statement.date_precision)
        self._certain = known.certainty
        self._certainty.choose(_CERTAINTIES.index(known.certainty))
        self._certainty.chosen.connect(self._take_certainty)
        self._language = TypeAhead(theme, self.tr("Language"), allow_new=True)
        self._language.set_options(_languages())
        self._show_language("" if statement.language == "und" else statement.language)
        self._fault = PlainLabel(theme, px=12, tone="error", wrap=True)
        self._fault.hide()
        self._place()
        self.setFixedWidth(_WIDTH)

    def open_under(self, anchor: QWidget) -> None:
        """Show it under a button."""
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))
        self.show()
        self._issuer.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Enter takes what no field wanted for itself."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._keep()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        try:
            statement_date(self._date.text(), self._certain)
        except AnnotationError:
            fault = self.tr("Not a date. Write it as 2022-02-28, 2022-02, 2022 or 2022-12-09/2022-12-11.")
            self._fault.setText(fault)
            self._fault.show()
            self._date.setProperty("bad", True)
            self._date.setAccessibleDescription(fault)
            self._date.style().polish(self._date)
            self._date.setFocus()
            self.adjustSize()
            return
        self.kept.emit(self._issuer.text().strip(), self._date.text().strip(), self._certain, self._code())
        self.close()

    def _code(self) -> str:
        """The code of the language that is chosen, or that was typed as such."""
        typed = self._language.text().strip()
        return next((option.id for option in _languages() if typed in option.names()), typed)

    def _show_language(self, code: str) -> None:
        words = next((option.words for option in _languages() if option.id == code), code)
        self._language.show_value(code, words)

    def _take_certainty(self, place: int) -> None:
        self._certain = _CERTAINTIES[place] if place >= 0 else Certainty.EXACT
        self._certainty.choose(_CERTAINTIES.index(self._certain))

    def _segments(self) -> list[Segment]:
        return [
            Segment(self.tr("exactly"), "", self.tr("The statement was made then")),
            Segment(self.tr("about"), "", self.tr("The date was inferred, or is only nearly known")),
            Segment(self.tr("after"), "", self.tr("The statement was made after this date")),
            Segment(self.tr("before"), "", self.tr("The statement was made before this date")),
        ]

    def _place(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        names = (self.tr("Issuer"), self.tr("Date"), "", "", self.tr("Language"))
        fields = (self._issuer, self._date, self._certainty, self._fault, self._language)
        for row, (name, field) in enumerate(zip(names, fields, strict=True)):
            if name:
                grid.addWidget(PlainLabel(self._theme, name, px=12, tone="text2"), row, 0)
            grid.addWidget(field, row, 1)
        self._keep_button = PlainButton(self._theme, self.tr("Keep"), kind="primary")
        self._keep_button.clicked.connect(self._keep)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addLayout(foot)


def _languages() -> list[Option]:
    """The languages that Qt knows, by name; each is found by its own name and by its code too."""
    found = {}
    for language in QLocale.Language:
        code = QLocale.languageToCode(language)
        if code and language not in {QLocale.Language.AnyLanguage, QLocale.Language.C}:
            own = QLocale(language).nativeLanguageName()
            found[code] = Option(code, QLocale.languageToString(language), "", tuple(filter(None, (code, own))))
    return sorted(found.values(), key=lambda option: option.words)
