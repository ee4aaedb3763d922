"""Writes the report: one file without scripts, in which every word of the project is escaped.

The body waits in a temporary file, so that the contents can stand before it and memory stays flat.
"""

import re
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final

from annotator.export.item import Item
from annotator.export.report.claims import claims
from annotator.export.report.details import details
from annotator.export.report.legend import codebook_section, legend
from annotator.export.report.marked_text import paragraphs
from annotator.export.report.style import style_sheet
from annotator.export.report.words import bdi, many, readable
from annotator.export.scheme import Scheme

_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_RIGHT_TO_LEFT: Final = frozenset(
    ("ar", "fa", "he", "iw", "ur", "ps", "yi", "ji", "ckb", "ug", "sd", "dv", "arc", "syr")
)
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_AT_ONCE: Final = 1 << 18
_MOST_SHOWN: Final = 12
_UNTITLED: Final = "Without a title"


def write_report(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write the report."""
    contents: list[str] = []
    texts = spans = made = 0
    with TemporaryFile("w+", encoding="utf-8", newline="", dir=place.parent) as body:
        for item in items:
            texts, spans, made = texts + 1, spans + len(item.spans), made + len(item.claims)
            body.writelines(_article(item, texts, scheme))
            contents.append(f'<li><a href="#t{texts}">{bdi(item.facts.title or _UNTITLED)}</a> {_brief(item)}</li>\n')
        body.seek(0)
        with place.open("w", encoding="utf-8", newline="") as file:
            file.writelines(_head(scheme, f"{many(texts, 'text')}, {many(spans, 'span')}, {many(made, 'claim')}"))
            file.writelines(_contents(contents))
            while piece := body.read(_AT_ONCE):
                file.write(piece)
            file.writelines(codebook_section(scheme.codebook))
            file.write("</main>\n</body>\n</html>\n")


def _head(scheme: Scheme, numbers: str) -> Iterator[str]:
    name = escape(f"{scheme.name} {scheme.part}".strip())
    yield f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{name}</title>
<style>{style_sheet(scheme.codebook)}</style>
</head>
<body>
<header>
<h1>{bdi(f"{scheme.name} {scheme.part}".strip())}</h1>
<p class="meta">{numbers} · codebook {bdi(scheme.codebook.name)}, version {scheme.codebook.version}</p>
"""
    yield from legend(scheme.codebook)
    yield "</header>\n<main>\n"


def _contents(entries: list[str]) -> Iterator[str]:
    if len(entries) > 1:
        shown = " open" if len(entries) <= _MOST_SHOWN else ""
        yield f'<nav aria-label="Texts"><details{shown}><summary>{many(len(entries), "text")}</summary>\n'
        yield '<ol class="toc">\n'
        yield from entries
        yield "</ol></details></nav>\n"


def _article(item: Item, number: int, scheme: Scheme) -> Iterator[str]:
    language = item.facts.language if _LANGUAGE.fullmatch(item.facts.language) else ""
    direction = "rtl" if language.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr" if language else "auto"
    lang = f' lang="{language}"' if language else ""
    yield f'<article id="t{number}" aria-labelledby="h{number}">\n'
    yield f'<h2 id="h{number}"{lang} dir="auto">{escape(item.facts.title or _UNTITLED)}</h2>\n'
    if where := _where(item):
        yield f'<p class="meta">{where}</p>\n'
    yield from _labels(item)
    yield f'<div class="text" dir="{direction}"{lang}>\n'
    yield from paragraphs(item, scheme.codebook)
    yield "</div>\n"
    yield from claims(item, scheme.codebook)
    yield from details(item, scheme.codebook)
    yield "</article>\n"


def _labels(item: Item) -> Iterator[str]:
    if not item.labels:
        return
    several = len({label.reviewer for label in item.labels}) > 1
    yield '<ul class="chips" aria-label="Labels of the statement">\n'
    for label in item.labels:
        value = "" if label.value is True else f" {bdi(readable(str(label.value)))}"
        by = f' <span class="none">{bdi(label.reviewer)}</span>' if several else ""
        yield f'<li><span class="tag">{bdi(readable(label.attribute))}</span>{value}{by}</li>\n'
    yield "</ul>\n"


def _where(item: Item) -> str:
    facts = item.facts
    known = (
        facts.number,
        facts.issuer,
        facts.date,
        facts.place,
        facts.language,
        facts.group_title,
        facts.document_name,
    )
    return " · ".join(bdi(one) for one in known if one)


def _brief(item: Item) -> str:
    known = " · ".join(bdi(one) for one in (item.facts.issuer, item.facts.date) if one)
    return f'<span class="hint">{known}</span>' if known else ""
