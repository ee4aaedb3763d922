"""Which column of a table, or path of a record, holds which field of a statement."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from annotator.core.errors import DocumentError

TEXT: Final = "text"
FIELDS: Final = (TEXT, "title", "date", "language", "issuer", "id")
"""The fields of a statement that a row can fill."""

# What tables and dumps call them, in lower case; what stands first is preferred.
_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    TEXT: (
        "text", "statement", "body", "content", "fulltext", "full_text", "full text", "body_text", "content_text",
        "article", "message", "quote", "content.rendered", "body.value", "body.0.value", "content.text", "texte",
        "contenu", "corps", "déclaration", "texto", "contenido", "cuerpo", "declaración", "testo", "inhalt", "beitrag",
        "erklärung", "tekst", "treść", "текст", "содержание", "заявление", "зміст", "заява", "النص", "نص",
        "正文", "本文", "内容", "html", "content_html", "description",
    ),
    "title": (
        "title", "headline", "heading", "head", "subject", "name", "title.rendered", "title.0.value", "titre", "título",
        "titulo", "titel", "überschrift", "titolo", "tytuł", "заголовок", "название", "назва", "العنوان",
        "标题", "題名",
    ),
    "date": (
        "date", "published", "date_published", "published_at", "pubdate", "publication_date", "created", "created_at",
        "datum", "fecha", "data", "дата", "التاريخ", "日期", "day", "year",
    ),
    "language": (
        "language", "lang", "langue", "langcode", "idioma", "lengua", "sprache", "lingua", "język", "язык", "мова",
    ),
    "issuer": (
        "issuer", "organisation", "organization", "author", "author.name", "authors.0.name", "speaker", "source",
        "actor", "publisher", "organisme", "auteur", "autor", "organización", "absender", "organizacja", "автор",
        "организация", "організація",
    ),
    "id": ("id", "identifier", "guid", "uuid", "key", "nid", "slug", "url", "link"),
}  # fmt: skip
_SEPARATORS = re.compile(r"[\s_-]+")
_MOST_NAMED: Final = 12


class NoTextColumnError(DocumentError):
    """Nobody can tell which column of a table is the text; `columns` are those there are."""

    def __init__(self, sentence: str, columns: Sequence[str]) -> None:
        super().__init__(sentence)
        self.columns = tuple(columns)


def parse_mapping(written: str) -> dict[str, str]:
    """The mapping that a person wrote as `text=body,title=head`.

    Raises:
        DocumentError: it is not written so, or names a field that there is not.
    """
    mapping = {}
    for part in written.split(","):
        field, equals, column = part.partition("=")
        if not equals or field.strip() not in FIELDS or not column.strip():
            raise DocumentError(
                f"“{part.strip()}” does not say which column is which. Write {TEXT}=COLUMN, and so on for "
                f"{', '.join(FIELDS[1:])}, with commas between. Nothing was imported."
            )
        mapping[field.strip()] = column.strip()
    return mapping


def find_mapping(
    columns: Sequence[str], chosen: Mapping[str, str], longest: str | None, name: str, blank: Collection[str] = ()
) -> dict[str, str]:
    """Field to column: as a person chose, else by the usual names; the text may also be the column of longest cells.

    A field for which "" was chosen stays empty. Of `blank` columns, which hold no words, the text is only taken where
    no other could hold it.

    Raises:
        NoTextColumnError: a chosen column is not there, or none can be taken for the text.
    """
    known = {_plain(column): column for column in reversed(columns)}
    mapping = {}
    for field, column in chosen.items():
        if column and _plain(column) not in known:
            raise NoTextColumnError(
                f"{name} has no column “{column}”. Nothing was imported; its columns are {_listed(columns)}.", columns
            )
        mapping[field] = known[_plain(column)] if column else ""
    taken = set(mapping.values())
    for field, names in _NAMES.items():
        usual = (known[_plain(one)] for one in names if _plain(one) in known)
        passed_over = {*taken, *blank} if field == TEXT else taken
        found = next((column for column in usual if column not in passed_over), "")
        if field not in mapping and found:
            mapping[field] = found
            taken.add(found)
    if TEXT not in mapping and longest is not None and longest not in taken:
        mapping[TEXT] = longest
    if TEXT not in mapping:
        mapping[TEXT] = next((known[_plain(one)] for one in _NAMES[TEXT] if _plain(one) in known), "")
    if not mapping.get(TEXT):
        raise NoTextColumnError(
            f"{name} has no column that is plainly the text. Nothing was imported; say which one it is, as in "
            f"--map text=COLUMN. Its columns are {_listed(columns)}.",
            columns,
        )
    return {field: column for field, column in mapping.items() if column}


def is_known_name(column: str) -> bool:
    """Whether a table's first row would call a column so."""
    return any(_plain(column) == _plain(one) for names in _NAMES.values() for one in names)


def _plain(column: str) -> str:
    return _SEPARATORS.sub(" ", column.strip()).casefold()


def _listed(columns: Sequence[str]) -> str:
    shown = [column[:40] for column in columns[:_MOST_NAMED]]
    return ", ".join(shown) + (", …" if len(columns) > _MOST_NAMED else "")
