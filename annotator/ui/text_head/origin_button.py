"""Who issued the statement, when, and its language; a press lets them be changed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.core.documents import Statement
from annotator.ui.parts.dates import known_date_words
from annotator.ui.parts.plain_button import PlainButton, without_mnemonics
from annotator.ui.parts.tooltips import set_plain_tooltip
from annotator.ui.theme.theme import Theme

_AIR = 16
_LEAST_WIDTH = 40  # in a narrow window there is still something to see and to press


class OriginButton(PlainButton):
    """One line in the words of the statement list, cut where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, kind="origin", px=12, parent=parent)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setProperty("known", False)

    def show_statement(self, statement: Statement | None) -> None:
        """Show what is known of a statement; of None, nothing."""
        date = known_date_words(statement.date, statement.date_precision) if statement else ""
        language = "" if statement is None or statement.language == "und" else statement.language
        issuer = statement.issuer if statement else ""
        known = " · ".join(part for part in (issuer, date, language) if part)
        if not issuer and not date:
            hint = self.tr("Issuer and date")
            known = " · ".join(part for part in (hint, language) if part)
        self._words = known if statement else ""
        self.setAccessibleName(self.tr("Issuer, date and language: {words}").format(words=self._words))
        set_plain_tooltip(self, "\n".join((self._words, self.tr("Change issuer, date and language"))))
        self.setProperty("known", bool(issuer or date))
        self.style().polish(self)
        self._cut()

    def words(self) -> str:
        """The whole line."""
        return self._words

    def sizeHint(self) -> QSize:
        """As wide as all the words."""
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + _AIR, 28)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the new width."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        cut = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - _AIR)
        self.setText(without_mnemonics(cut))
