"""Dates of statements as a person reads them."""

import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d\d)", re.ASCII)


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
