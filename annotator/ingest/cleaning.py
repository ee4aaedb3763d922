"""From the characters of a file to the text that a person reads, each step recorded and traceable.

Only what is an artefact of storage or transport is undone: a byte order mark, the escapes of JSON, the entities of
HTML, the marks of Markdown, accents piled up by the hundred, characters that no database holds; letters that were
garbled before only if asked. Line ends, blanks and all else stay as they are.
"""

import json
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
_FEWEST_ESCAPES = 3
_SIGNS_PER_CHARACTER = 0.04
_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[rnt\"\\/]",
)
# Backslashes that are hardly ever anything else, unlike those of C:\new or \textbf.
_CERTAIN = re.compile(r"\\u[0-9a-fA-F]{4}|\\[\"/]|\\r\\n|\\n\\n|(?<=[.!?…»”,])\\n")
_CODE = re.compile(r"`[^`\n]*`")
_SIGN = re.compile(r"[{}\[\]()<>=;_$#*+|^~]")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_UNUSABLE = re.compile("[\x00\ud800-\udfff]")
_SIMPLE_ESCAPES = {"r": "\r", "n": "\n", "t": "\t"}


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
    if _is_escaped(result.text):
        result.apply(JSON_ESCAPES, list(_json_escapes(result.text)))
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


def _is_escaped(text: str) -> bool:
    """Whether the text is what stands between the quotes of a JSON string, and not a program, formula or path.

    In such a text nearly every backslash begins an escape, and it reads like prose: few of the signs that programs
    and data are full of. What a writer put between code marks does not count. Whole JSON files keep their escapes,
    for they are part of their notation.
    """
    if "\\" not in text:
        return False
    prose = _CODE.sub("", text)
    rest, escapes = _ESCAPE.subn("", prose)
    if escapes < _FEWEST_ESCAPES or not _CERTAIN.search(prose) or _is_json(text):
        return False
    rest = _ENTITY.sub("", rest)
    other_backslashes = rest.count("\\")
    return other_backslashes * 10 <= escapes and len(_SIGN.findall(rest)) <= len(rest) * _SIGNS_PER_CHARACTER


def _is_json(text: str) -> bool:
    """Whether the text is a JSON object or array, or begins with a line that is an object."""
    stripped = text.strip()
    if not stripped.startswith(("{", "[")):
        return False
    return _parses(stripped) or (stripped[0] == "{" and _parses(stripped.split("\n", 1)[0]))


def _parses(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _json_escapes(text: str) -> Iterator[Substitution]:
    for found in _ESCAPE.finditer(text):
        escape = found[0]
        if escape[1] == "u":
            units = bytes.fromhex(escape.replace("\\u", ""))
            replacement = units.decode("utf-16-be", "surrogatepass")
        else:
            replacement = _SIMPLE_ESCAPES.get(escape[1], escape[1])
        yield Substitution(*found.span(), replacement)


def _entities(text: str) -> Iterator[Substitution]:
    for found in _ENTITY.finditer(text):
        entity = found[0]
        if entity[1] != "#" and entity[1:] not in html5:
            continue
        replacement = unescape(entity)
        if replacement and replacement not in (REPLACEMENT, entity):  # numbers that stand for no character stay
            yield Substitution(*found.span(), replacement)
