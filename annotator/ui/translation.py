"""The language of the window: the catalogue that fits a person's languages best, above the English plurals."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator.resources import resource


def install_translations(application: QCoreApplication, locale: QLocale) -> str:
    """Speak the first of a person's languages that there is a catalogue for, else English; the code of the language.

    Qt's own buttons, the names of months and the writing of numbers follow, so that a sentence is of one language.
    What was installed before is taken away.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    english = _installed(application, QLocale(QLocale.Language.English))
    chosen = _installed(application, locale) or english
    code = chosen.language() if chosen is not None else "en"
    own = QTranslator(application)
    if own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(own)
    QLocale.setDefault(_written_as(locale, QLocale(code).language()))
    return code


def _installed(application: QCoreApplication, locale: QLocale) -> QTranslator | None:
    translator = QTranslator(application)
    if translator.load(locale, "annotator", "_", str(resource("translations"))):
        application.installTranslator(translator)
        return translator
    return None


def _written_as(locale: QLocale, language: QLocale.Language) -> QLocale:
    """The person's own locale if it is of this language, else this language as it is written in their country."""
    return locale if locale.language() == language else QLocale(language, locale.territory())
