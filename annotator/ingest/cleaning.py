"""From the characters of a file to the text that a person reads, each step recorded and traceable.

Only what is an artefact of storage or transport is undone: a byte order mark, the escapes of JSON, the entities of
HTML, the marks of Markdown, accents piled up by the hundred, characters that no database holds; letters that were
garbled before only if asked. Line ends, blanks and all else stay as they are.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from html.entities import html5

from annotator.core.alignment import Alignment, Substitution, substituted
from annotator.core.ranges import Range
from annotator.core.text_marks import Link
from annotator.ingest.combining_marks import runaway_marks
from annotator.ingest.decoding import REPLACEMENT
from annotator.ingest.json_escapes import is_escaped, is_escaped_again, json_escapes
from annotator.ingest.markdown import MARKDOWN_TYPE, find_marks, is_markdown
from annotator.ingest.mojibake import Mojibake, described, find_mojibake

BYTE_ORDER_MARK = "byte_order_mark"
JSON_ESCAPES = "json_escapes"
HTML_ENTITIES = "html_entities"
UNUSABLE = "unusable_characters"
MOJIBAKE = "mojibake"
COMBINING_MARKS = "combining_marks"
PLAIN_TYPE = "text/plain"

_LAYERS = 8
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_UNUSABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass
class Cleaned:
    """A text on its way, its alignment with the document, and how often each step did something.

    `headings` and `links` are what marks of Markdown said; `mojibake` is an offer to put garbled letters right.
    """

    text: str
    alignment: Alignment
    steps: dict[str, int] = field(default_factory=dict)
    headings: tuple[Range, ...] = ()
    links: tuple[Link, ...] = ()
    mojibake: Mojibake | None = None

    def apply(self, step: str, substitutions: list[Substitution], count: int | None = None) -> None:
        """Carry out one step."""
        if substitutions:
            self.alignment = self.alignment.after(self.text, substitutions)
            self.text = substituted(self.text, substitutions)
            self.steps[step] = self.steps.get(step, 0) + (len(substitutions) if count is None else count)


def clean(text: str, alignment: Alignment, *, media_type: str = PLAIN_TYPE, repair_mojibake: bool = False) -> Cleaned:
    """The text that a person reads, from a decoded document and its alignment.

    Garbled letters are put right only with `repair_mojibake`; otherwise they are counted and shown.
    """
    result = Cleaned(text, alignment)
    if text.startswith("\ufeff"):
        result.apply(BYTE_ORDER_MARK, [Substitution(0, 1, "")])
    _undo_json_escapes(result)
    for _ in range(_LAYERS):
        layer = list(_entities(result.text))
        if not layer:
            break
        result.apply(HTML_ENTITIES, layer)
    if _holds_unusable(result.text):
        result.apply(UNUSABLE, [Substitution(*found.span(), REPLACEMENT) for found in _UNUSABLE.finditer(result.text)])
    garbled = find_mojibake(result.text)
    result.mojibake = described(result.text, garbled)
    if repair_mojibake and result.mojibake:
        result.apply(MOJIBAKE, garbled, result.mojibake.lines)
    piles = list(runaway_marks(result.text))
    result.apply(COMBINING_MARKS, piles, sum(pile.end - pile.start for pile in piles))
    if media_type == MARKDOWN_TYPE or (media_type == PLAIN_TYPE and is_markdown(result.text)):
        _take_off_markdown(result)
    return result


def _undo_json_escapes(result: Cleaned) -> None:
    escaped = is_escaped(result.text)
    for _ in range(_LAYERS):
        if not escaped:
            break
        before = result.text
        result.apply(JSON_ESCAPES, list(json_escapes(before)))
        escaped = is_escaped_again(result.text, before)


def _take_off_markdown(result: Cleaned) -> None:
    found = find_marks(result.text)
    result.headings, result.links = tuple(found.headings), tuple(found.links)
    for step, count in found.counts().items():
        result.steps[step] = count
    if substitutions := found.substitutions():
        result.alignment = result.alignment.after(result.text, substitutions)
        result.text = substituted(result.text, substitutions)


def _holds_unusable(text: str) -> bool:
    """Whether there is a NUL or a surrogate; encoding finds these faster than looking at each character."""
    if "\0" in text:
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def _entities(text: str) -> Iterator[Substitution]:
    for found in _ENTITY.finditer(text):
        entity = found[0]
        if entity[1] != "#" and entity[1:] not in html5:
            continue
        replacement = unescape(entity)
        if replacement and replacement not in (REPLACEMENT, entity):  # numbers that stand for no character stay
            yield Substitution(*found.span(), replacement)
