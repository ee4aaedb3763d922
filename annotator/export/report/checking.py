"""Reads a report as a browser does, and compares its texts, spans, claims and relations with the items."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import zip_longest
from pathlib import Path
from typing import Final

from annotator.core.errors import ExportError
from annotator.export.item import Item
from annotator.export.scheme import Scheme

_AT_ONCE: Final = 1 << 18


@dataclass(slots=True)
class _Found:
    lines: list[str] = field(default_factory=list)
    rows: dict[str, list[list[str]]] = field(default_factory=lambda: {"span": [], "relation": [], "claim": []})


class _Page(HTMLParser):
    """Collects the words of each article's paragraphs, and of the cells of its tables."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[_Found] = []
        self._article: _Found | None = None
        self._into: list[str] | None = None
        self._row: list[list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = dict(attrs).get("class") or ""
        if tag == "article":
            self._article = _Found()
        elif self._article is None:
            return
        elif tag == "div" and kind == "p":
            self._into = []
        elif tag == "tr" and kind in self._article.rows:
            self._row = []
            self._article.rows[kind].append([])
        elif tag == "td" and self._row is not None:
            self._into = []
            self._row.append(self._into)
        elif tag == "br" and self._into is not None:
            self._into.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if self._article is None:
            return
        if tag == "article":
            self.done.append(self._article)
            self._article = None
        elif tag == "div" and self._row is None and self._into is not None:
            self._article.lines.append("".join(self._into))
            self._into = None
        elif tag == "tr" and self._row is not None:
            rows = next(rows for rows in self._article.rows.values() if rows and not rows[-1])
            rows[-1] = ["".join(cell) for cell in self._row]
            self._row = self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into.append(data)


def verify_report(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Compare a report with the items.

    Raises:
        ExportError: the first text that differs.
    """
    del scheme
    for number, (found, item) in enumerate(zip_longest(_articles(place), items), 1):
        if found is None or item is None or _shown(found) != _wanted(item):
            raise ExportError(
                f"Nothing was exported: read back, text {number:,} is not what the project holds. "
                "Check the project, then export again."
            )


def _articles(place: Path) -> Iterable[_Found]:
    page = _Page()
    with place.open(encoding="utf-8", newline="") as file:
        while piece := file.read(_AT_ONCE):
            page.feed(piece)
            yield from page.done
            page.done.clear()
    page.close()
    yield from page.done


def _shown(found: _Found) -> tuple[object, ...]:
    spans = sorted((row[0].strip(), row[1], row[3], row[4]) for row in found.rows["span"])
    relations = sorted((row[0], row[1], row[2], row[3], row[4]) for row in found.rows["relation"])
    return "\n".join(found.lines), spans, relations, len(found.rows["claim"])


def _wanted(item: Item) -> tuple[object, ...]:
    text = item.text.replace("\r\n", "\n").replace("\r", "\n")
    words = {span.id: " … ".join(span.quotes(item.text)) for span in item.spans}
    spans = sorted((span.label.strip(), words[span.id], span.note, span.reviewer) for span in item.spans)
    relations = sorted(
        (words[one.from_span], one.type, words[one.to_span], one.note, one.reviewer) for one in item.relations
    )
    return text.removesuffix("\n"), spans, relations, len(item.claims)
