"""Dates of statements as a person reads them."""

import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d\d)", re.ASCII)


def known_date_words(date: str, precision: str, *, short: bool = False) -> str:
    """The date of a statement with what is known of it: “after 24 February 2022”; a stretch of time with a dash."""
    words = " – ".join(date_words(part, short=short) for part in date.split("/"))
    match precision:
        case "about":
            return QCoreApplication.translate("Date", "about {date}").format(date=words)
        case "after":
            return QCoreApplication.translate("Date", "after {date}").format(date=words)
        case "before":
            return QCoreApplication.translate("Date", "before {date}").format(date=words)
        case _:
            return words


def date_words(date: str, *, short: bool = False) -> str:
    """A day or month of the form 2022-02-28 or 2022-02 with the name of its month; anything else as it is written."""
    if (day := _DAY.fullmatch(date)) is not None:
        pattern = (
            QCoreApplication.translate("Date", "d MMM yyyy")
            if short
            else QCoreApplication.translate("Date", "d MMMM yyyy")
        )
        parsed = QDate(int(day[1]), int(day[2]), int(day[3]))
    elif (month := _MONTH.fullmatch(date)) is not None:
        pattern = (
            QCoreApplication.translate("Date", "MMM yyyy") if short else QCoreApplication.translate("Date", "MMMM yyyy")
        )
        parsed = QDate(int(month[1]), int(month[2]), 1)
    else:
        return date
    return QLocale().toString(parsed, pattern) if parsed.isValid() else date
