"""The look in use: one object that knows the colours and fonts and says when they change."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from annotator.core.codebook import Label
from annotator.ui.theme import icons
from annotator.ui.theme.high_contrast import high_contrast
from annotator.ui.theme.style import palette, style_sheet
from annotator.ui.theme.tokens import DARK, LIGHT, Tokens, is_dark

Scheme = Literal["system", "light", "dark", "contrast"]
SCHEMES: tuple[Scheme, ...] = ("system", "light", "dark", "contrast")
READING_FAMILIES = ("Source Serif 4", "Charter", "Noto Serif", "Georgia", "Cambria", "DejaVu Serif")


class Theme(QObject):
    """Tokens, inks, fonts and icons of the scheme in use. One is made at the start and handed to every widget."""

    changed = Signal()

    def __init__(self, scheme: Scheme = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme = scheme
        self._application: QApplication | None = None
        self._reading_family = _first_installed(READING_FAMILIES)
        self._tokens = self._wanted()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def dark(self) -> bool:
        """Whether light words stand on dark ground."""
        return is_dark(self._tokens.page)

    @property
    def scheme(self) -> Scheme:
        """What was chosen: to follow the system, or light, dark or high contrast always."""
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Follow the system, or be light, dark or of high contrast whatever the system says."""
        self._scheme = scheme
        hints = QGuiApplication.styleHints()
        if scheme in {"system", "contrast"}:
            hints.unsetColorScheme()
        else:  # title bars and file dialogs follow the hint
            hints.setColorScheme(Qt.ColorScheme.Dark if scheme == "dark" else Qt.ColorScheme.Light)
        self._follow()

    def dress(self, application: QApplication) -> None:
        """Give the whole application this look, now and whenever it changes."""
        self._application = application
        application.setStyle("Fusion")
        application.setFont(self.interface_font(13))
        self._paint_application()

    def color(self, name: str) -> QColor:
        """The token with this name as a colour. Raises AttributeError for an unknown name."""
        return QColor(str(getattr(self.tokens, name)))

    def ink(self, label: Label) -> QColor:
        """The ink of a label on the ground in use."""
        return QColor(label.dark_ink if self.dark else label.light_ink)

    def interface_font(self, px: int, weight: int = 400, *, tabular: bool = False) -> QFont:
        """The system's font in logical pixels; `tabular` gives all figures one width (counts, times)."""
        font = QFont(QGuiApplication.font())
        font.setPixelSize(px)
        font.setWeight(QFont.Weight(weight))
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def reading_font(self, px: int, weight: int = 400) -> QFont:
        """The font of a document's words, in logical pixels."""
        font = QFont(self._reading_family) if self._reading_family else QFont()
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(px)
        font.setWeight(QFont.Weight(weight))
        return font

    def choose_reading_family(self, family: str) -> None:
        """Set a document's words in this family; an empty name goes back to the first found of our list."""
        self._reading_family = family or _first_installed(READING_FAMILIES)
        self.changed.emit()

    def icon(self, name: str, color: str = "text2") -> QIcon:
        """The icon with this name in the colour of a token."""
        return icons.icon(name, self.color(color).name(), self.tokens.page)

    def icon_pixmap(self, name: str, color: str = "text2", size: int = 16, ratio: float = 1.0) -> QPixmap:
        """The same for a delegate that paints; `ratio` is the device pixel ratio of what is painted on."""
        return icons.pixmap(name, self.color(color).name(), self.tokens.page, size, ratio)

    def _wanted(self) -> Tokens:
        hints = QGuiApplication.styleHints()
        high = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        if self._scheme == "contrast" or (self._scheme == "system" and high):
            return high_contrast(self._system_palette())
        dark = hints.colorScheme() == Qt.ColorScheme.Dark if self._scheme == "system" else self._scheme == "dark"
        return DARK if dark else LIGHT

    @staticmethod
    def _system_palette() -> QPalette:
        """The palette without ours over it."""
        ours = QGuiApplication.palette()
        QGuiApplication.setPalette(QPalette())
        system = QPalette(QGuiApplication.palette())
        QGuiApplication.setPalette(ours)
        return system

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self._tokens:
            self._tokens = wanted
            self._paint_application()
            self.changed.emit()

    def _paint_application(self) -> None:
        if self._application is not None:
            self._application.setPalette(palette(self.tokens))
            self._application.setStyleSheet(style_sheet(self.tokens))


def _first_installed(families: tuple[str, ...]) -> str:
    installed = set(QFontDatabase.families())
    return next((family for family in families if family in installed), "")
