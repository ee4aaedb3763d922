"""Dates as exact as what is known."""

from datetime import date

import pytest

from annotator.core.errors import AnnotationError
from annotator.core.partial_dates import checked_date, first_day, last_day


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("1886-12-08", date(1886, 12, 8), date(1886, 12, 8)),
        ("2021~", date(2021, 1, 1), date(2021, 12, 31)),
    ],
)
def test_what_a_date_may_mean(written: str, first: date, last: date) -> None:
    assert checked_date(f" {written} ") == written
    assert (first_day(written), last_day(written)) == (first, last)


@pytest.mark.parametrize(
    "written", ["21", "2021-2", "2021-13", "2023-02-29", "0000", "17.5.2021", "2021-05-17T00", "²⁰²¹"]
)
def test_what_is_no_date(written: str) -> None:
    with pytest.raises(AnnotationError, match="is no date"):
        checked_date(written)


def test_nothing_known_is_allowed() -> None:
    assert checked_date("  ") == ""
