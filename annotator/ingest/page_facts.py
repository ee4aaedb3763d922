"""What the head of a web page says of it: title, date, author, language."""

import re
from collections.abc import Mapping
from typing import Final

from annotator.ingest.found_dates import date_in

_TITLES: Final = ("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title")
_DATES: Final = (
    "article:published_time", "datepublished", "citation_publication_date", "dc.date.issued", "dcterms.issued",
    "dc.date", "dcterms.date", "date", "pubdate", "publish-date", "dcterms.created",
)  # fmt: skip
_ISSUERS: Final = ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "og:site_name")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?=[-_]|\Z)")
_LONGEST: Final = 300


class PageFacts:
    """Collects them as the page is read; the first of several wins."""

    def __init__(self) -> None:
        self.language = ""
        self.date = ""
        self._named: dict[str, str] = {}
        self._title: list[str] = []
        self._date_rank = len(_DATES) + 1

    def tag(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag == "html" and not self.language:
            found = _LANGUAGE.match(attributes.get("lang") or attributes.get("xml:lang") or "")
            self.language = found[0].lower() if found else ""
        elif tag == "meta":
            key = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower()
            self._take(key, attributes.get("content", ""))
        elif tag == "time" and self._date_rank > len(_DATES):
            self._offer_date(attributes.get("datetime", ""), len(_DATES))

    def unseen(self, tag: str, words: str) -> None:
        """Words that are not shown on the page."""
        if tag == "title" and sum(map(len, self._title)) < _LONGEST:
            self._title.append(words)

    def title(self, main_heading: str) -> str:
        """What the page is called: as its head says, else its only main heading, else its window's title."""
        named = next((self._named[key] for key in _TITLES if key in self._named), "")
        return named or _tidy(main_heading) or self._without_site(_tidy("".join(self._title)))

    def issuer(self) -> str:
        """Who speaks: the author, or else the name of the site."""
        return next((self._named[key] for key in _ISSUERS if key in self._named), "")

    def _without_site(self, title: str) -> str:
        """The title of a window without the name of the site, which stands last behind a bar."""
        first, bar, last = title.rpartition(" | ")
        site = self._named.get("og:site_name", "")
        for dash in (" - ", " – ", " — "):
            if site and title.endswith(f"{dash}{site}"):
                return title.removesuffix(f"{dash}{site}")
        return first if bar and last else title

    def _take(self, key: str, content: str) -> None:
        if key in _DATES:
            self._offer_date(content, _DATES.index(key))
        value = _tidy(content)
        if value and not value.startswith(("http://", "https://")):
            self._named.setdefault(key, value)

    def _offer_date(self, written: str, rank: int) -> None:
        found = date_in(written)
        if found and rank < self._date_rank:
            self.date, self._date_rank = found, rank


def _tidy(value: str) -> str:
    return " ".join(value.split())[:_LONGEST]
