"""What stands above a text as a form and not as words: keys and values of a page's head or of a database's dump."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from annotator.core.errors import AnnotatorError
from annotator.core.statement_dates import StatementDate, statement_date
from annotator.ingest.splitting.dates import find_dates

_KEYS: Final = {
    "title": "title titel titre título titulo titolo headline заголовок название назва tytuł العنوان عنوان 标题",
    "date": "date datum fecha data dato дата published published_at publication_date pubdate created created_at "
    "date_published datepublished veröffentlicht publié publicado опубликовано опубліковано التاريخ تاريخ 日期",
    "issuer": "issuer author autor auteur autore автор organisation organization publisher herausgeber byline by von "
    "éditeur издатель видавець источник джерело source quelle źródło fuente المصدر الكاتب المؤلف",
    "place": "place ort lieu lugar luogo location место місце miejsce المكان",
    "language": "language lang locale sprache langue idioma lingua język язык мова اللغة",
    "": "url link permalink slug id guid tags tag categories category kategorie kategorien layout draft image keywords "
    "summary description excerpt type status weight updated updated_at modified теги рубрика категория",
}
_FIELD_OF: Final = {word: name for name, words in _KEYS.items() for word in words.split()}
_YAML = re.compile(
    r"\s*---[ \t]*(?:\r\n|\r|\n)(?P<body>.{0,8000}?)(?:\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)", re.DOTALL
)
_KEY_LINE = re.compile(r"(?P<key>[^\W\d][\w-]{1,30})[ \t]*[:=][ \t]*(?P<value>[^\r\n]{0,400})(?:\r\n|\r|\n|\Z)")
_CONTINUED = re.compile(r"(?:[ \t]+|-[ \t])[^\r\n]*(?:\r\n|\r|\n|\Z)")
_STAMP = re.compile(
    r"\s*(?P<key>[^\W\d][\w-]{1,20})\s*[:=]?\s+(?P<date>\d{4}-\d{2}-\d{2})"
    r"(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?=\s)\s*"
)
_NAMED = re.compile(r"(?:title|headline)\s+(?P<title>[^\r\n]{3,200}?)\s+(?:body|content|text)\s+(?=\S)")
_LONGEST: Final = {"date": 40, "issuer": 160, "place": 80, "language": 20, "title": 300}
_BLANKS = re.compile(r"[\s\ufeff]*")
_CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What was said above the text, by field (title, date, issuer, place, language), and where the text begins."""

    end: int
    fields: dict[str, str] = field(default_factory=dict)

    @property
    def date(self) -> StatementDate:
        """The date, if one can be read."""
        return read_date(self.fields.get("date", ""))


NO_FRONT_MATTER: Final = FrontMatter(0)


def read_front_matter(text: str) -> FrontMatter:
    """The keys and values above a text; `end` is 0 if there are none (code points)."""
    if found := _YAML.match(text):
        return FrontMatter(found.end(), dict(_fields(_pairs(found["body"] + "\n", 0)[0])))
    start = _BLANKS.match(text)
    pairs, end = _pairs(text, start.end() if start else 0)
    if _are_fields(pairs):
        return FrontMatter(end, dict(_fields(pairs)))
    stamp = _STAMP.match(text)
    if stamp and _field(stamp["key"]) == "date" and read_date(stamp["date"]).date:
        fields, named = {"date": stamp["date"]}, _NAMED.match(text, stamp.end())
        if named:
            fields["title"] = named["title"]
        return FrontMatter(named.end() if named else stamp.end(), fields)
    return NO_FRONT_MATTER


@lru_cache(maxsize=1000)  # the rows of a table share their dates
def read_date(written: str) -> StatementDate:
    """The date of a field, however it is written; empty if it is none."""
    stripped = written.strip().strip("\"'")
    try:
        return statement_date(re.split(r"[T\s]\d{2}:", stripped)[0])
    except AnnotatorError:
        found = [one for one in find_dates(stripped) if one.year]
        return StatementDate(found[0].written, found[0].precision) if found else StatementDate("", "")


def _pairs(text: str, start: int) -> tuple[list[tuple[str, str]], int]:
    """Lines of the form key: value from a place on, and where they end."""
    pairs: list[tuple[str, str]] = []
    while (line := _KEY_LINE.match(text, start)) and (line["value"].strip() or _FIELD_OF.get(line["key"].casefold())):
        pairs.append((line["key"], line["value"].strip().strip("\"'")))
        start = line.end()
        while (more := _CONTINUED.match(text, start)) and more[0].strip():
            start = more.end()
    return pairs, start


def _are_fields(pairs: list[tuple[str, str]]) -> bool:
    """Whether lines with colons are a form: all keys known, and one of them a date, or two of them at least."""
    names = [_FIELD_OF.get(key.casefold()) for key, _ in pairs]
    if not pairs or None in names:
        return False
    if any(name in _LONGEST and len(value) > _LONGEST[name] for name, (_, value) in zip(names, pairs, strict=True)):
        return False
    dated = any(name == "date" and read_date(value).date for name, (_, value) in zip(names, pairs, strict=True))
    return dated or len([name for name in names if name]) > 1


def _field(key: str) -> str:
    return _FIELD_OF.get(key.casefold(), "")


def _fields(pairs: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    seen = set[str]()
    for key, value in pairs:
        name = _field(key)
        if name and name not in seen and value and (name != "language" or _CODE.fullmatch(value)):
            seen.add(name)
            yield name, value
