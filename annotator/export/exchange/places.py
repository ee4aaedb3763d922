"""Where a span of an exchange file lies in its statement's text: by ranges, by start and end, or by its words."""

from collections.abc import Iterator
from itertools import islice

from annotator.core.annotations import checked_ranges
from annotator.core.errors import AnnotationError, ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.fields import bounds, listed, number, text
from annotator.export.exchange.lines import Fields

_SHOWN = 60


def places_of(span: Fields, words: str) -> tuple[Range, ...]:
    """The ranges of a span, sorted and joined where they meet. Nothing is guessed.

    Raises:
        ExchangeError: no place is given, a quote differs from the words at its place, is not in the text, or is there
            more than once without an occurrence; or a range lies outside the text.
    """
    if parts := listed(span, "ranges"):
        places = tuple(_quoted(part, words) for part in parts)
    elif "start" in span or "end" in span:
        places = (_quoted(span, words),)
    elif "quote" in span:
        places = (_found(span, words),)
    else:
        raise ExchangeError("it has neither ranges, nor start and end, nor a quote")
    try:
        return checked_ranges(places, len(words))
    except AnnotationError as error:
        raise ExchangeError(_outside(places, words)) from error


def shortened(words: str) -> str:
    """Words for a message: on one line, cut where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def _quoted(part: Fields, words: str) -> Range:
    place = bounds(part)
    quote = text(part, "quote", "")
    if quote and not place.start < place.end <= len(words):
        raise ExchangeError(_outside((place,), words))
    if quote and place.quote(words) != quote:
        there = shortened(place.quote(words))
        raise ExchangeError(f"the words at {place.start} to {place.end} are “{there}”, not “{shortened(quote)}”")
    return place


def _found(span: Fields, words: str) -> Range:
    quote = text(span, "quote")
    wanted = span.get("occurrence")
    if wanted is None:
        return _only(quote, words)
    count = number(wanted, "occurrence")
    if count < 1:
        raise ExchangeError("“occurrence” counts from 1")
    start = next(islice(_starts(quote, words), count - 1, None), None)
    if start is None:
        there = sum(1 for _ in _starts(quote, words))
        raise ExchangeError(
            f"“{shortened(quote)}” is in the statement {there} times, so there is no occurrence {count}"
        )
    return Range(start, start + len(quote))


def _only(quote: str, words: str) -> Range:
    starts = _starts(quote, words)
    first, second = next(starts, None), next(starts, None)
    if first is None:
        raise ExchangeError(f"“{shortened(quote)}” is not in the statement")
    if second is not None:
        raise ExchangeError(f"“{shortened(quote)}” is in the statement more than once: say which with “occurrence”")
    return Range(first, first + len(quote))


def _starts(quote: str, words: str) -> Iterator[int]:
    start = words.find(quote)
    while start >= 0:
        yield start
        start = words.find(quote, start + 1)


def _outside(places: tuple[Range, ...], words: str) -> str:
    start, end = next((place for place in places if not place.start < place.end <= len(words)), places[0])
    return f"{start} to {end} is not a piece of the text, which has {len(words)} characters"
