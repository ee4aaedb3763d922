"""The title under which a statement is listed: its first line, without marks."""

import re
import unicodedata

LONGEST = 160
"""Characters of a title, the ellipsis included."""

_EXAMINED = 8000
_LONGEST_LINE = 1000
_ENOUGH = 2 * LONGEST
_BEGINNING = re.compile(r"\s*(?:>\s*)*(?:#{1,6}\s+|[-*+]\s+)?")
_MARKS = (
    ("#", re.compile(r"\s#+\s*$"), ""),
    ("[", re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)"), r"\1"),
    ("*", re.compile(r"(\*{1,3})(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    ("_", re.compile(r"(?<!\w)(_{1,3})(?=\S)(.+?)(?<=\S)\1(?!\w)"), r"\2"),
    ("`", re.compile(r"`+"), ""),
)
_SIGNS = [sign for sign, _, _ in _MARKS]
# Direction overrides and isolates, direction marks, and signs that are not seen; joiners belong to words and emoji.
_UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]")
_UNUSABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_CLINGING = "\u200c\u200d\ufe0e\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"


def title_of(text: str) -> str:
    """The first line that says something, its Markdown marks and unseen characters taken off; at most 160 characters.

    Empty if no line has a letter or a digit.
    """
    if not text:
        return ""
    if plain := _plain_beginning(text):
        return _shortened(plain)
    for line in text.lstrip()[:_EXAMINED].splitlines():
        title = _plain(line)
        if any(character.isalnum() for character in title):
            return _shortened(title)
    return ""


def _plain_beginning(text: str) -> str:
    """The beginning of a text, if it is more than a title can show and has nothing to be taken off, as most have."""
    beginning = text[:_ENOUGH]
    if not beginning[:1].isalnum() or not beginning.isprintable() or any(sign in beginning for sign in _SIGNS):
        return ""
    title = " ".join(beginning.split()) if "  " in beginning else beginning
    return title if len(title) > LONGEST + 1 else ""


def _plain(line: str) -> str:
    line = line[:_LONGEST_LINE]
    if beginning := _BEGINNING.match(line):
        line = line[beginning.end() :]
    for sign, mark, replacement in _MARKS:
        if sign in line:
            line = mark.sub(replacement, line)
    enough = " ".join(line[:_ENOUGH].split())
    if len(enough) > LONGEST + 1 and enough[0].isalnum() and enough.isprintable():  # what follows will not be shown
        return enough
    line = " ".join(line.split())
    if line.isprintable():  # as nearly all are: then there is nothing of what is taken off below
        return line
    line = _UNSEEN.sub("", line)
    return _UNUSABLE.sub("", line).strip()


def _shortened(title: str) -> str:
    if len(title) <= LONGEST:
        return title
    end = title.rfind(" ", LONGEST // 2, LONGEST)
    if end < 0:
        end = LONGEST - 1
        while end > LONGEST // 2 and _clings(title[end - 1], title[end]):
            end -= 1
    return title[:end].rstrip(" ,;:–—-") + "…"


def _clings(before: str, character: str) -> bool:
    return before == "\u200d" or character in _CLINGING or unicodedata.category(character).startswith("M")
