"""Dates that are only as exact as what is known: a year, a month or a day; about that time, if marked so.

They are written as ISO 8601 has them, 2021, 2021-05 or 2021-05-17, with ~ behind for “about”.
"""

import calendar
import re
from datetime import date

from annotator.core.errors import AnnotationError

_FORM = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?~?")


def checked_date(written: str) -> str:
    """The date without blanks around it; nothing stays nothing.

    Raises:
        AnnotationError: it is not written so, or there is no such day.
    """
    trimmed = written.strip()
    if trimmed:
        first_day(trimmed)
    return trimmed


def first_day(written: str) -> date:
    """The first day that the date may mean.

    Raises:
        AnnotationError: it is no date.
    """
    year, month, day = _parts(written)
    return date(year, month or 1, day or 1)


def last_day(written: str) -> date:
    """The last day that the date may mean.

    Raises:
        AnnotationError: it is no date.
    """
    year, month, day = _parts(written)
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])


def _parts(written: str) -> tuple[int, int, int]:
    """Year, month and day; 0 for what is not known."""
    found = _FORM.fullmatch(written)
    year, month, day = (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
    try:
        date(year, month or 1, day or 1)
    except ValueError as error:
        raise AnnotationError(
            f"“{written}” is no date. Write as much as is known, as in 2021, 2021-05 or 2021-05-17, and ~ behind it "
            "for “about”. Nothing was changed."
        ) from error
    return year, month, day
