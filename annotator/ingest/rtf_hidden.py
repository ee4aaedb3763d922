r"""What an RTF document does not show: hidden text (\v) and deletions of tracked changes (\deleted)."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

HIDDEN: Final = "hidden passages"
DELETED: Final = "deleted passages of tracked changes"

_SIGNS = re.compile(r"\\(?:v|deleted)(?![a-z])")
_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'[0-9A-Fa-f]{2}|\\[^A-Za-z]|[{}]|[^\\{}\r\n]+|[\r\n]+",
    re.DOTALL,
)
_TEXT_WORDS = "u tab emdash endash bullet lquote rquote ldblquote rdblquote emspace enspace qmspace line zwj zwnj"
_STANDS_FOR_TEXT: Final = frozenset(_TEXT_WORDS.split())


class _State(NamedTuple):
    """What holds in a group."""

    hidden: bool = False
    deleted: bool = False


def shown_source(source: str) -> tuple[str, dict[str, int]]:
    """The source of a document without what it does not show, and how many passages that were, by kind."""
    if not _SIGNS.search(source):
        return source, {}
    walk = _Walk(source)
    return "".join(walk.kept()), walk.counts


class _Walk:
    """Goes through the tokens of a document; groups open and close, and each has its own state."""

    def __init__(self, source: str) -> None:
        self.counts: dict[str, int] = {}
        self._source = source
        self._states = [_State()]
        self._in_passage = ""

    def kept(self) -> Iterator[str]:
        """The pieces of the source that stay, control words and groups among them."""
        position = 0
        while token := _TOKEN.match(self._source, position):
            position = token.end()
            text, word = token[0], token["word"]
            if word == "bin":
                position += max(0, int(token["number"] or 0))
                yield self._source[token.start() : position]
            elif text in ("{", "}"):
                self._group(text)
                yield text
            elif word is not None and word not in _STANDS_FOR_TEXT:
                self._set(word, token["number"])
                yield text
            elif not text.strip("\r\n") or self._shows():
                yield text
        yield self._source[position:]

    def _group(self, bracket: str) -> None:
        if bracket == "{":
            self._states.append(self._states[-1])
        elif len(self._states) > 1:
            self._states.pop()

    def _set(self, word: str, number: str | None) -> None:
        state, on = self._states[-1], number != "0"
        if word == "v":
            self._states[-1] = state._replace(hidden=on)
        elif word == "deleted":
            self._states[-1] = state._replace(deleted=on)
        elif word == "plain":
            self._states[-1] = state._replace(hidden=False, deleted=False)

    def _shows(self) -> bool:
        """Whether text is shown here; a passage that is not is counted where it begins."""
        state = self._states[-1]
        kind = DELETED if state.deleted else HIDDEN if state.hidden else ""
        if kind and kind != self._in_passage:
            self.counts[kind] = self.counts.get(kind, 0) + 1
        self._in_passage = kind
        return not kind
