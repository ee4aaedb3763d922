"""Whether the places of spans in the raw file, by characters and by bytes, hold the words that the spans quote."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from annotator.core.alignment import Alignment
from annotator.core.annotations import Span
from annotator.core.documents import StatementText
from annotator.core.ranges import Range


class RawFile:
    """The bytes that alignments count in, decoded once."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self._texts: dict[str, str | None] = {}

    def text(self, encoding: str) -> str | None:
        """All characters; None if some bytes mean nothing, for then a reader counts them in its own way."""
        if encoding not in self._texts:
            try:
                self._texts[encoding] = self.raw.decode(encoding)
            except UnicodeError:
                self._texts[encoding] = None
        return self._texts[encoding]


def misplaced(spans: Iterable[Span], text: StatementText, file: RawFile) -> Iterator[Span]:
    """The spans of a statement whose places in the file hold other words. What escapes stood for is not compared."""
    for span in spans:
        places = zip(span.ranges, span.quotes, strict=False)
        if not all(_holds(place, quote, text, file) for place, quote in places):
            yield span


def _holds(place: Range, quote: str, text: StatementText, file: RawFile) -> bool:
    alignment = text.alignment
    raw, (start, end) = alignment.places(place, text.text)
    found = file.raw[start:end].decode(alignment.encoding, "replace")
    characters = file.text(alignment.encoding)
    if characters is not None and raw.quote(characters) != found:
        return False
    return found == quote or not _is_linear(place, alignment)


def _is_linear(place: Range, alignment: Alignment) -> bool:
    first = max(0, bisect_right(alignment.runs, place.start, key=lambda run: run.clean_start) - 1)
    for run in alignment.runs[first:]:
        if run.clean_start >= place.end:
            break
        if not run.linear:
            return False
    return True
