"""When a statement was made: said above or below it, or, as “inferred”, told in its title or first sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from annotator.core.statement_dates import StatementDate
from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.datelines import Dateline, read_dateline, read_inline_dateline
from annotator.ingest.splitting.dates import FoundDate, find_dates
from annotator.ingest.splitting.form import is_title
from annotator.ingest.splitting.pieces import NO_DATE, CutStatement

INFERRED = "inferred"
"""The precision of a date that the text tells of, without saying that it is the statement's own."""

_HEAD, _FOOT = 4, 3
_EXAMINED = 100_000
_DAYS_APART = 1
_YEAR = re.compile(r"(?<![\w.,])(?:19|20)\d{2}(?!\w|[.,]\d)")
_SENTENCE = re.compile(r"(?<=[.!?。؟।])\s+(?=[^\W\d_])")
_SHORTEST_SENTENCE = 40


@dataclass(frozen=True, slots=True)
class When:
    """The date and place of a statement, as far as they are known."""

    date: StatementDate = NO_DATE
    place: str = ""


NO_TIME = When()


class Calendar:
    """The dates of a whole page with their years, to find the year of one that leaves it out."""

    def __init__(self, text: str, language: str) -> None:
        self._language = language
        self._last_year = max(map(int, _YEAR.findall(text[:_EXAMINED])), default=0)
        self.known = [found for found in find_dates(text[:_EXAMINED], language=language) if found.last.on_calendar]

    def find(self, text: str) -> list[FoundDate]:
        """The dates of a part of the page, each with the year that is most likely; those without any are left out."""
        found = find_dates(text, language=self._language)
        dated = [one for one in found if one.year]
        complete = [one if one.year else self.completed(one, dated) for one in found]
        return [one for one in complete if one is not None and one.last.on_calendar and one.first.on_calendar]

    def completed(self, found: FoundDate, near: Sequence[FoundDate] = ()) -> FoundDate | None:
        """The date with its year: that of the same day elsewhere, the first after those near it, or the nearest."""
        same = (one.year for one in self.known if one.last[1:] == found.last[1:])
        year = next(same, None)
        if year:
            return found.in_year(year)
        days = [day for one in near if (day := one.last.on_calendar)]
        if days:
            after = max(days)
            return self._first_since(found, after)
        choices = [
            (abs((day - known).days), choice)
            for one in self.known
            if (known := one.last.on_calendar)
            for choice in (found.in_year(known.year + step) for step in (-1, 0, 1))
            if (day := choice.last.on_calendar)
        ]
        return min(choices, key=lambda pair: pair[0])[1] if choices else None

    @staticmethod
    def _first_since(found: FoundDate, after: date) -> FoundDate | None:
        years = (found.in_year(after.year + step) for step in (0, 1))
        return next((one for one in years if (day := one.last.on_calendar) and day >= after), None)

    def is_history(self, found: FoundDate) -> bool:
        """Whether the page speaks of a time so much later that this is its past."""
        return found.year is not None and self._last_year > found.year + 1


def read_when(blocks: Sequence[Block], calendar: Calendar, *, infer: bool = True) -> When:
    """The date and place of a statement, from its paragraphs."""
    line = _dateline(blocks)
    if line:
        found = line.date if line.date.year else calendar.completed(line.date)
        if found:
            precision = found.precision if line.date.year else INFERRED
            return When(StatementDate(found.written, precision), line.place)
        return When(place=line.place)
    return When(_inferred(blocks, calendar)) if infer else When()


def _dateline(blocks: Sequence[Block]) -> Dateline | None:
    """The dateline at the head, one with which a paragraph there begins, or one at the foot."""
    for block in blocks[:_HEAD]:
        if line := read_dateline(block.text) or read_inline_dateline(block.text):
            return line
    for block in reversed(blocks[_HEAD:][-_FOOT:]):
        if line := read_dateline(block.text):
            return line
    return None


def _inferred(blocks: Sequence[Block], calendar: Calendar) -> StatementDate:
    """The date of the title, or of the first sentence below it, with the days that touch it."""
    title = blocks[0].text if len(blocks) > 1 and is_title(blocks[0].text) else ""
    body = next((block.text for block in blocks[bool(title) :] if not is_title(block.text)), "")
    first = next(iter([*calendar.find(title), *calendar.find(_first_sentence(body))]), None)
    if first is None or calendar.is_history(first):
        return NO_DATE
    last = first.last
    for other in calendar.find(body):
        ends, begins = last.on_calendar, other.first.on_calendar
        if ends and begins and other.last.day and 0 <= (begins - ends).days <= _DAYS_APART:
            last = max(last, other.last)
    whole = FoundDate(first.start, first.end, first.first, last)
    return StatementDate(whole.written, INFERRED)


def _first_sentence(text: str) -> str:
    for end in _SENTENCE.finditer(text):
        if end.start() >= _SHORTEST_SENTENCE:
            return text[: end.start()]
    return text


def is_said(date: StatementDate) -> bool:
    """Whether there is a date, and the text says that it is its own."""
    return date.precision not in ("", INFERRED)


def dated_as_one(statements: Sequence[CutStatement]) -> list[CutStatement]:
    """The versions of a text with the date and place that only one of them says."""
    said = next((one for one in statements if is_said(one.date)), None)
    if said is None:
        return list(statements)
    return [
        one if is_said(one.date) else replace(one, date=said.date, place=one.place or said.place) for one in statements
    ]
