"""The window in the languages of its people: plurals, fallbacks, Qt's own words, dates and numbers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from annotator.ui.actions.menus import Menus
from annotator.ui.parts.dates import date_words
from annotator.ui.statement_list.row_words import StatementRow
from annotator.ui.translation import install_translations


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    install_translations(qapp, QLocale("en_US"))


def cancel_words() -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


@pytest.mark.parametrize(
    ("locale", "counted"),
    [
        ("en_GB", {0: "0 spans", 1: "1 span", 18: "18 spans"}),
        ("fr_CA", {0: "0 passage", 1: "1 passage", 18: "18 passages"}),
        ("es_AR", {0: "0 fragmentos", 1: "1 fragmento", 18: "18 fragmentos"}),
        ("ru_RU", {1: "1 фрагмент", 3: "3 фрагмента", 11: "11 фрагментов", 21: "21 фрагмент", 112: "112 фрагментов"}),
    ],
)
def test_counts_have_the_plurals_of_the_language(qapp: QApplication, locale: str, counted: dict[int, str]) -> None:
    assert install_translations(qapp, QLocale(locale)) == locale[:2]
    assert {count: StatementRow().spans(count) for count in counted} == counted


@pytest.mark.parametrize(
    ("locale", "first_menu", "cancel"),
    [("en_US", "&Project", "Cancel"), ("fr_FR", "&Projet", "Annuler"), ("ru_RU", "П&роект", "Отмена")],
)
def test_menus_and_the_buttons_of_qt_speak_one_language(
    qapp: QApplication, locale: str, first_menu: str, cancel: str
) -> None:
    install_translations(qapp, QLocale(locale))
    assert (Menus().all()[0].title, cancel_words()) == (first_menu, cancel)


@pytest.mark.parametrize("locale", [QLocale("de_DE"), QLocale("ar_EG"), QLocale.c()])
def test_a_language_without_a_catalogue_is_answered_in_english_alone(qapp: QApplication, locale: QLocale) -> None:
    install_translations(qapp, QLocale("ru_RU"))
    assert install_translations(qapp, locale) == "en"
    assert (Menus().all()[0].title, StatementRow().spans(1), cancel_words()) == ("&Project", "1 span", "Cancel")
    assert date_words("2022-03-01") == "1 March 2022"


def test_numbers_are_written_as_in_the_persons_country(qapp: QApplication) -> None:
    install_translations(qapp, QLocale("de_DE"))
    assert QLocale().toString(12345) == "12.345"
    install_translations(qapp, QLocale("en_GB"))
    assert QLocale().toString(QDate(2022, 3, 1), QLocale.FormatType.ShortFormat) == "01/03/2022"


@pytest.mark.parametrize(
    ("locale", "day", "month"),
    [
        ("fr_FR", "1 mars 2022", "mars 2022"),
        ("es_ES", "1 de marzo de 2022", "marzo de 2022"),
        ("ru_RU", "1 марта 2022", "03.2022"),  # Qt has no nominative for a month beside a year
    ],
)
def test_dates_are_written_as_the_language_does(qapp: QApplication, locale: str, day: str, month: str) -> None:
    install_translations(qapp, QLocale(locale))
    assert (date_words("2022-03-01"), date_words("2022-03")) == (day, month)
