r"""Texts that stand in a file as between the quotes of a JSON string: `\u0418\u0441\u0442`, `\r\n`, `\"`."""

import json
import re
from collections.abc import Iterator

from annotator.core.alignment import Substitution

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
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,10}(?:\s[^<>]{0,500})?/?>")
_TWICE = re.compile(r"\\+(?=\\u[0-9a-fA-F]{4})")
# `name = "…`, `name=\u0418`, `say("…`, `"name": "…`: programs and tables of strings, however long their words are
_ASSIGNED = re.compile(
    r"^[^\S\n]*(?:(?:[\w<>]+[^\S\n]+){0,3}\*?[A-Za-z_][\w.$-]*(?:\([\"']|[^\S\n]*[+:]?=[^\S\n]*(?:[\"']|\\u))|"
    r"[{,]?[^\S\n]*\"[\w.$-]+\"[^\S\n]*:)",
    re.MULTILINE,
)
# What stands in a JSON string only as an escape: quotes with no backslash of their own before them, line ends, tabs.
_BARE = re.compile(r"(?<!\\)(?:\\\\)*\"|[\r\n\t]")
_AROUND = ' \r\n\t"'
_SIMPLE_ESCAPES = {"r": "\r", "n": "\n", "t": "\t"}


def is_escaped(text: str) -> bool:
    """Whether the text is what stands between the quotes of a JSON string, and not a program, formula or path.

    In such a text nearly every backslash begins an escape, and it reads like prose: few of the signs that programs
    and data are full of. What a writer put between code marks does not count. Whole JSON files keep their escapes,
    for they are part of their notation.
    """
    if "\\" not in text:
        return False
    prose = _CODE.sub("", text)
    escapes = len(_ESCAPE.findall(prose))
    if escapes < _FEWEST_ESCAPES or not _CERTAIN.search(prose) or _is_json(text):
        return False
    # An escape of a letter counts as a letter: else a text all of whose letters are escaped is blanks and signs.
    read = _TAG.sub("", _ENTITY.sub("", _ESCAPE.sub(_as_counted, _TWICE.sub("", prose))))
    signs = len(_SIGN.findall(read))
    return read.count("\\") * 10 <= escapes and signs <= len(read) * _SIGNS_PER_CHARACTER and not _ASSIGNED.search(text)


def is_escaped_again(text: str, before: str) -> bool:
    """Whether the text, got by undoing the escapes of `before`, had been escaped once more before that.

    If undoing gave quotes and line ends that no backslash announces, what is left was never within a JSON string:
    its backslashes are the writer's own.
    """
    return _count_bare(text) <= _count_bare(before) and is_escaped(text)


def json_escapes(text: str) -> Iterator[Substitution]:
    """What each escape stands for; halves of a pair that stand alone become surrogates."""
    for found in _ESCAPE.finditer(text):
        escape = found[0]
        if escape[1] == "u":
            units = bytes.fromhex(escape.replace("\\u", ""))
            replacement = units.decode("utf-16-be", "surrogatepass")
        else:
            replacement = _SIMPLE_ESCAPES.get(escape[1], escape[1])
        yield Substitution(*found.span(), replacement)


def _count_bare(text: str) -> int:
    return sum(1 for _ in _BARE.finditer(text.strip(_AROUND)))


def _as_counted(escape: re.Match[str]) -> str:
    if escape[0][1] != "u":
        return ""
    return "&" if escape[0].casefold() == "\\u0026" else "x"


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
