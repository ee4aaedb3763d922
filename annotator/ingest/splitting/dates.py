"""Dates in running text: many languages and number formats, lists and stretches of days, also without a year."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final, NamedTuple, Self

from annotator.ingest.splitting.month_names import MONTHS

_EARLIEST, _LATEST = 1500, 2100
_ORDINAL = r"(?:st|nd|rd|th|er|re|ère|º|ª|°|-?го|-?е|-го)?\.?"
_DAY = rf"(?<!\d)\d{{1,2}}(?!\d){_ORDINAL}"
_AND = (
    r"(?:,|-|–|—|/|&|\+|and|to|und|bis|et|au|à|y|al|a|e|i|o|en|tot|och|til|og|ja|ve|и|по|до|та|і|й|do|až|és|και|"
    r"ו|و|إلى)"
)
_DAYS = rf"{_DAY}(?:\s*{_AND}\s*(?:den\s+|le\s+|el\s+)?{_DAY})*"
_OF = r"(?:\s*(?:of|de|del|d['’]|di|da|ta['’]|von|den)\s*|\s*[-/.]?\s*)"
_YEAR_AFTER = r"(?:[.,]?\s*(?:,|of|de|del|do|от|в)?\s*(?P<{0}>(?<!\d)\d{{4}})(?!\d))?"


def _months_pattern() -> str:
    names = sorted(MONTHS, key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in names)


_MONTH: Final = rf"(?P<{{0}}>{_months_pattern()})(?!\w)\.?(?:\s*/\s*\w+)?"
_FIGURES = re.compile(r"\d{1,2}")
_STRETCH = re.compile(
    r"\s*(?:-|–|—|to|until|bis(?:\s+zum)?|au|al|hasta\s+el|do|до|по|till|a|إلى)\s*(?:den\s+|le\s+|el\s+)?",
    re.IGNORECASE,
)
_DECEMBER = 12
_NUMBER = re.compile(r"\d{1,4}")
_WORD = re.compile(r"(?:[^\W\d_]|[\u0900-\u0965\u0970-\u0e4e]){2,}")  # vowels of India are no letters to \w
_BLANK = re.compile(r"\s")
_SIGNS = re.compile(r"\d\s?[-/.]\s?\d|[年년]")
_MONTH_WORDS = frozenset(word for name in MONTHS for word in name.split())
_NEAR, _REACH = 24, 48


class Day(NamedTuple):
    """A day or a month, with or without its year."""

    year: int | None
    month: int
    day: int | None

    @property
    def written(self) -> str:
        """As core.statement_dates has it; the year is known."""
        return f"{self.year:04}-{self.month:02}" + (f"-{self.day:02}" if self.day else "")

    @property
    def on_calendar(self) -> date | None:
        """The day, or the first of the month; None without a year, or if there is no such day."""
        try:
            return None if self.year is None else date(self.year, self.month, self.day or 1)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date at a place of a text (code points): one day or month, or a stretch from the first to the last."""

    start: int
    end: int
    first: Day
    last: Day

    @property
    def year(self) -> int | None:
        """The year of its end, if it is said."""
        return self.last.year

    @property
    def written(self) -> str:
        """As core.statement_dates has it; the year is known."""
        return self.first.written if self.first == self.last else f"{self.first.written}/{self.last.written}"

    @property
    def precision(self) -> str:
        """Day, month or range."""
        return "range" if self.first != self.last else "day" if self.first.day else "month"

    def in_year(self, year: int) -> Self:
        """The same date, its end in this year."""
        over = self.first.month > self.last.month
        return type(self)(self.start, self.end, self.first._replace(year=year - over), self.last._replace(year=year))


@cache
def _forms() -> re.Pattern[str]:
    """All forms of dates; made when it is first needed, for that takes longer than reading a hundred dates."""
    return re.compile(
        "|".join(
            (
                rf"(?P<days>{_DAYS})[»”\"]?{_OF}{_MONTH.format('month')}{_YEAR_AFTER.format('year')}",
                rf"(?<!\w){_MONTH.format('month_first')}\s*(?P<days_after>{_DAYS}){_YEAR_AFTER.format('year_after')}",
                rf"(?<!\w){_MONTH.format('month_only')}\s*,?\s*(?:of|de|del|do)?\s*(?P<year_only>(?<!\d)\d{{4}})(?!\d)",
                r"(?<![\d/.-])(?P<iso_year>\d{4})[-/.](?P<iso_month>\d{1,2})[-/.](?P<iso_day>\d{1,2})(?![\d/]|[-.]\d)",
                r"(?<![\d/.-])(?P<one>\d{1,2})\s?(?P<sign>[./-])\s?(?P<two>\d{1,2})\s?(?P=sign)\s?(?P<number_year>\d{4})(?!\d)",
                r"(?P<cjk_year>\d{4})\s*[年년]\s*(?P<cjk_month>\d{1,2})\s*[月월](?:\s*(?P<cjk_day>\d{1,2})\s*[日일号])?",
            )
        ),
        re.IGNORECASE,
    )


def find_dates(text: str, *, language: str = "") -> list[FoundDate]:
    """The dates of a text in order. Figures like 3/4/2022, which English reads both ways, count as a month unknown."""
    found: list[FoundDate] = []
    for start, end in _where_dates_may_be(text):
        found += [one for match in _forms().finditer(text, start, end) if (one := _read(match, language))]
    return list(_joined(text, found))


def _where_dates_may_be(text: str) -> Iterator[tuple[int, int]]:
    """Stretches around figures that have a month's name or the signs of a date beside them, which is quickly seen."""
    first, last = 0, 0
    for figures in _NUMBER.finditer(text):
        around = text[max(0, figures.start() - _NEAR) : figures.end() + _NEAR]
        if _SIGNS.search(around) or any(word.casefold() in _MONTH_WORDS for word in _WORD.findall(around)):
            start, end = max(last, figures.start() - _REACH), figures.end() + _REACH
            if start > last or not last:
                if last:
                    yield first, last
                first = start
            last = _blank_after(text, end)
    if last:
        yield first, last


def _blank_after(text: str, position: int) -> int:
    found = _BLANK.search(text, position) if position < len(text) else None
    return found.start() if found else len(text)


def _read(match: re.Match[str], language: str) -> FoundDate | None:
    if match["month"] or match["month_first"]:
        found = _with_days(match)
    elif match["month_only"]:
        only = Day(int(match["year_only"]), _month(match["month_only"]), None)
        found = (only, only)
    elif match["iso_year"]:
        only = Day(int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"]))
        found = (only, only)
    elif match["cjk_year"]:
        only = Day(int(match["cjk_year"]), int(match["cjk_month"]), int(match["cjk_day"] or 0) or None)
        found = (only, only)
    else:
        found = _of_figures(match, language)
    if found is None or not all(_possible(day) for day in found):
        return None
    return FoundDate(*match.span(), *found)


def _with_days(match: re.Match[str]) -> tuple[Day, Day] | None:
    name = match["month"] or match["month_first"]
    if match["month_first"] and name.isascii() and not name[0].isupper():
        return None  # "may 3" is no date, "May 3" is one
    figures = [int(number) for number in _FIGURES.findall(match["days"] or match["days_after"])]
    written = match["year"] or match["year_after"]
    year, month = int(written) if written else None, _month(name)
    if figures != sorted(figures):
        figures = figures[-1:]
    return Day(year, month, figures[0]), Day(year, month, figures[-1])


def _of_figures(match: re.Match[str], language: str) -> tuple[Day, Day] | None:
    one, two, year = int(match["one"]), int(match["two"]), int(match["number_year"])
    if two > _DECEMBER:
        one, two = two, one
    elif one <= _DECEMBER and one != two and match["sign"] == "/" and language == "en":
        return None
    only = Day(year, two, one)
    return only, only


def _month(name: str) -> int:
    return MONTHS.get(" ".join(name.casefold().split())) or MONTHS[unicodedata.normalize("NFC", name.casefold())]


def _possible(day: Day) -> bool:
    if not 1 <= day.month <= _DECEMBER or (day.year is not None and not _EARLIEST <= day.year <= _LATEST):
        return False
    return day.day is None or day._replace(year=day.year or 2000).on_calendar is not None


def _joined(text: str, dates: list[FoundDate]) -> Iterator[FoundDate]:
    """Two dates with a dash or “to” between them are one stretch."""
    waiting: FoundDate | None = None
    for found in dates:
        if waiting and _STRETCH.fullmatch(text, waiting.end, found.start) and _follows(waiting, found):
            first = (
                waiting.first if waiting.year else waiting.in_year(found.year).first if found.year else waiting.first
            )
            waiting = FoundDate(waiting.start, found.end, first, found.last)
            continue
        if waiting:
            yield waiting
        waiting = found
    if waiting:
        yield waiting


def _follows(one: FoundDate, other: FoundDate) -> bool:
    if not other.year:
        return not one.year and one.last[1:] != other.first[1:]
    return (one.year or other.year or 0, one.last.month, one.last.day or 0) <= (
        other.year or 0, other.first.month, other.first.day or 31,
    )  # fmt: skip
