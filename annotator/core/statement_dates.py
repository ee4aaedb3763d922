"""When a statement was made, as far as that is known.

The date is a year, a month, a day (2021, 2021-05, 2021-05-17) or a stretch of time (2021-05-17/2021-05-19); the
precision says how exact it is, or that the true date lies about it, after it or before it. A date that an import took
from what the text tells, not from what it says of itself, has the precision “inferred” until somebody changes it.
"""

import re
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from annotator.core.errors import AnnotationError
from annotator.core.partial_dates import checked_date, first_day, last_day

_BY_LENGTH = {4: "year", 7: "month", 10: "day"}
_BETWEEN = "/"
_MONTH: Final = re.compile(r"\d{4}-\d{2}")
_LONGEST: Final = 400  # days or months of a stretch; a longer one says nothing of the days within it
_DASHES = str.maketrans(dict.fromkeys("–—", _BETWEEN))


class Certainty(StrEnum):
    """What is known of a date beyond its figures."""

    EXACT = "exact"
    ABOUT = "about"
    AFTER = "after"
    BEFORE = "before"


class StatementDate(NamedTuple):
    """A date and its precision as a statement holds them: day, month, year, range, about, after, before, or ""."""

    date: str
    precision: str

    @property
    def certainty(self) -> Certainty:
        """What is known of the date beyond its figures."""
        return Certainty(self.precision) if self.precision in set(Certainty) else Certainty.EXACT


def statement_date(written: str, certainty: Certainty = Certainty.EXACT) -> StatementDate:
    """The date that a person wrote; nothing stays nothing. A ~ behind it says “about”.

    Raises:
        AnnotationError: it is no date, or a stretch of time ends before it begins.
    """
    trimmed = "".join(written.translate(_DASHES).split())
    if trimmed.endswith("~"):
        trimmed, certainty = trimmed[:-1], Certainty.ABOUT
    if not trimmed:
        return StatementDate("", "")
    first, between, last = trimmed.partition(_BETWEEN)
    for part in (first, last) if between else (first,):
        if not part or part.endswith("~"):
            raise _no_date(written)
        checked_date(part)
    if between and last_day(last) < first_day(first):
        raise AnnotationError(f"“{written}” ends before it begins. Nothing was changed.")
    exact = "range" if between else _BY_LENGTH[len(first)]
    return StatementDate(trimmed, exact if certainty is Certainty.EXACT else certainty.value)


def _no_date(written: str) -> AnnotationError:
    return AnnotationError(
        f"“{written}” is no date. Write as much as is known, as in 2021, 2021-05, 2021-05-17 or "
        "2021-05-17/2021-05-19. Nothing was changed."
    )


def days_of(written: str) -> tuple[str, ...]:
    """The days of a date: one, or all of a stretch. What is not known to the day stays as it is written."""
    first, between, last = written.partition(_BETWEEN)
    if not between or len(first) != len(last) or len(first) != len("2021-05-17"):
        return tuple(dict.fromkeys(part for part in (first, last) if part))
    try:
        begin, end = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return (first, last)
    days = (end - begin).days + 1
    return tuple((begin + timedelta(one)).isoformat() for one in range(days)) if days <= _LONGEST else (first, last)


def months_of(written: str) -> tuple[str, ...]:
    """The months of a date: one, or all of a stretch. What is not known to the month stays as it is written."""
    first, between, last = written.partition(_BETWEEN)
    ends = (first[:7], (last if between else first)[:7])
    if not all(_MONTH.fullmatch(end) for end in ends):
        return tuple(dict.fromkeys(end for end in ends if end))
    begin, end = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in ends)
    if not 0 <= end - begin < _LONGEST:
        return ends
    return tuple(f"{month // 12:04}-{month % 12 + 1:02}" for month in range(begin, end + 1))
