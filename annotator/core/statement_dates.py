"""When a statement was made, as far as that is known.

The date is a year, a month, a day (2021, 2021-05, 2021-05-17) or a stretch of time (2021-05-17/2021-05-19); the
precision says how exact it is, or that the true date lies about it, after it or before it. A date that an import took
from what the text tells, not from what it says of itself, has the precision “inferred” until somebody changes it.
"""

from enum import StrEnum
from typing import NamedTuple

from annotator.core.errors import AnnotationError
from annotator.core.partial_dates import checked_date, first_day, last_day

_BY_LENGTH = {4: "year", 7: "month", 10: "day"}
_BETWEEN = "/"
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
