"""Dates as machines write them, in the heads of pages and mails and the cells of tables."""

import re
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Final

_ISO = re.compile(r"\s*(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}[\d:.,]*\s*\S{0,9})?\s*\Z")
_COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})\s*\Z")
_EUROPEAN = re.compile(r"\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\s+\d{1,2}:\d{2}\S*)?\s*\Z")
_STAMP = re.compile(r"\s*(\d{9,10})(?:\d{3})?(?:\.0*)?\s*\Z")
_LONGEST: Final = 60


@lru_cache(maxsize=1000)  # the rows of a table share their dates
def date_in(written: str) -> str:
    """The year, month or day that a date of a machine means (ISO 8601, 20220226, 26.2.2022, a time stamp), or "".

    A day and a month that could be either's number (2/3/2022) say nothing.
    """
    if not written or len(written) > _LONGEST:
        return ""
    if found := _ISO.match(written) or _COMPACT.match(written):
        year, month, day = (int(part) if part else 0 for part in found.groups())
    elif found := _EUROPEAN.match(written):
        day, month, year = map(int, found.groups())
    elif found := _STAMP.match(written):
        stamp = datetime.fromtimestamp(int(found[1]), UTC)
        year, month, day = stamp.year, stamp.month, stamp.day
    else:
        return ""
    return _written(year, month, day)


def _written(year: int, month: int, day: int) -> str:
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return ""
    return "-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part)])
