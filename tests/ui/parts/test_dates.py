import pytest
from PySide6.QtWidgets import QApplication

from annotator.ui.parts.dates import date_words


@pytest.mark.parametrize(
    ("date", "long", "short"),
    [
        ("2022-02-28", "28 February 2022", "28 Feb 2022"),
        ("2022-02", "February 2022", "Feb 2022"),
        ("2022", "2022", "2022"),
        ("2022-02-31", "2022-02-31", "2022-02-31"),
        ("2023-02-24/2023-02-25", "2023-02-24/2023-02-25", "2023-02-24/2023-02-25"),
        ("", "", ""),
    ],
)
def test_names_months_and_leaves_what_is_no_date(qapp: QApplication, date: str, long: str, short: str) -> None:
    assert date_words(date) == long
    assert date_words(date, short=True) == short
