"""Parses files of the CoNLL kind into documents of sentences of tokens: columns by blanks or tabs, CoNLL-U."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Final, Self

from annotator.core.errors import ExchangeError
from annotator.export.format import Remarks
from annotator.export.formats.conll.layout import Layout, fields_of, first_sentences, layout_of
from annotator.export.formats.conll.tags import OUTSIDE, is_tag

_ID: Final = re.compile(r"(\d{1,9})(?:([-.])(\d{1,9}))?")
_COMMENT: Final = re.compile(r"#\s*([\w.:-]+(?: [\w.:-]+)?)\s*(?:=\s?(.*))?")
_START: Final = "-DOCSTART-"
_CONLL_U: Final = 10
_MOST_LAYERS: Final = 10_000
_USUAL: Final = (2, 4)
COLUMN: Final = "ANNOTATOR:LAYER"
"""Begins the names of our columns of tags, as CoNLL-U Plus wants names that are not its own."""
TEXT: Final = "annotator_text"
"""The comment of ours that holds what tokens do not."""
_TAG_KEYS: Final = frozenset({"ner", "ne", "iob", "bio"})


@dataclass(slots=True)
class Token:
    """A word as it stands in the file; `joined` if no blank follows it. `more`: its tags in further columns."""

    form: str
    tag: str
    joined: bool = False
    more: tuple[str, ...] = ()


@dataclass(slots=True)
class Sentence:
    """Tokens, and the text that a comment says they are from."""

    tokens: list[Token] = field(default_factory=list)
    text: str | None = None


@dataclass(slots=True)
class Document:
    """Sentences, and the id that a comment gives them.

    `said`: what a comment of ours says of the text, as JSON. `columns`: how many columns of tags the file has.
    """

    id: str = ""
    sentences: list[Sentence] = field(default_factory=list)
    said: str = ""
    columns: int = 1

    def layers(self) -> Iterator[Self]:
        """A document for each column of tags."""
        yield self
        yield from (self._layer(place) for place in range(self.columns - 1))

    def _layer(self, place: int) -> Self:
        def tag(token: Token) -> str:
            return token.more[place] if place < len(token.more) else OUTSIDE

        sentences = [
            replace(one, tokens=[replace(token, tag=tag(token)) for token in one.tokens]) for one in self.sentences
        ]
        return replace(self, sentences=sentences)


def documents(name: str, lines: Iterable[tuple[int, str]], remarks: Remarks) -> Iterator[Document]:
    """Parse the lines of a file, one document after the other."""
    rest = iter(lines)
    first = first_sentences(rest)
    layout = layout_of(line for _, line in first)
    parser = _Parser(name, remarks, layout)
    if layout.heading:
        first.remove(next(one for one in first if one[1].strip() and not one[1].startswith(("#", _START))))
    for number, line in chain(first, rest):
        yield from parser.take(number, line)
    yield from parser.end()


class _Parser:
    def __init__(self, name: str, remarks: Remarks, layout: Layout) -> None:
        self._name, self._remarks = name, remarks
        self._document: Document | None = None
        self._sentence = Sentence()
        self._width = 0  # columns, as the first token has them
        self._tabs = False
        self._form = layout.form  # the column of words
        self._layers = [*layout.tags]  # the columns of tags, where it is not the last one alone
        self._within = 0  # up to this id, words are parts of the token before
        self._told = False

    def take(self, number: int, line: str) -> Iterator[Document]:
        fields = fields_of(line)
        if not line.strip():
            self._end_sentence()
        elif self._is_comment(line, fields):
            if self._starts_document(line):
                yield from self.end()
            self._comment(line)
        elif fields[0] == _START:
            yield from self.end()
            self._document = Document()
        else:
            self._token(number, fields, "\t" in line)

    def end(self) -> Iterator[Document]:
        """The document that is open, if there is one."""
        self._end_sentence()
        if self._document is not None:
            self._document.columns = max(1, len(self._layers))
            yield self._document
        self._document = None

    def _is_comment(self, line: str, fields: list[str]) -> bool:
        """Whether a line with # in front is a comment: a token has as many columns as others, and a tag."""
        if not line.startswith("#"):
            return False
        if self._tabs and "\t" not in line:
            return True
        as_others = len(fields) == self._width or (not self._width and len(fields) in _USUAL)
        in_tabs = bool(self._width) and "\t" in line
        return not as_others or "=" in fields[1:3] or not (is_tag(fields[-1]) or in_tabs)

    def _starts_document(self, line: str) -> bool:
        return line.removeprefix("#").strip().split("=")[0].split()[:1] == ["newdoc"]

    def _comment(self, line: str) -> None:
        match = _COMMENT.fullmatch(line)
        key, value = (match[1], match[2] or "") if match else ("", "")
        if self._starts_document(line):
            self._document = Document(value.strip())
        elif key == "global.columns":
            columns = [name.casefold() for name in value.split()]
            self._form = columns.index("form") if "form" in columns else 0
            self._layers = [place for place, one in enumerate(columns) if one.startswith(COLUMN.casefold())]
            if len(self._layers) > _MOST_LAYERS:
                raise ExchangeError(f"{self._name} has more than {_MOST_LAYERS:,} columns of tags")
        elif key == TEXT:
            self._document = self._document or Document()
            self._document.said = value
        elif key == "text":
            self._sentence.text = value

    def _token(self, number: int, fields: list[str], tabs: bool) -> None:
        if not self._width:
            self._width, self._tabs = len(fields), tabs
            if len(fields) >= _CONLL_U and _ID.fullmatch(fields[0]):
                self._form = 1
        if len(fields) <= max(self._form, 1 if self._width > 1 else 0):
            self._remarks.add(f"{self._name}, line {number}", "a word without a tag")
            fields = [*fields, *[OUTSIDE] * (self._form + 1)]
        tag, joined = self._tag(number, fields)
        if self._form and self._width >= _CONLL_U:
            match = _ID.fullmatch(fields[0])
            if match is not None and self._is_part(match, tag):
                return
        more = tuple(fields[place] for place in self._layers[1:] if place < len(fields))
        self._sentence.tokens.append(Token(fields[self._form], tag, joined, more))

    def _is_part(self, match: re.Match[str], tag: str) -> bool:
        """Whether a line of CoNLL-U is no token: a part of the one before, or a word that is not in the text."""
        if match[2] == "-":
            self._within = int(match[3])
            return False
        if match[2] == ".":
            return True
        part = int(match[1]) <= self._within
        if part and self._sentence.tokens and self._sentence.tokens[-1].tag == OUTSIDE:
            self._sentence.tokens[-1].tag = tag
        return part

    def _tag(self, number: int, fields: list[str]) -> tuple[str, bool]:
        if self._layers and self._layers[-1] < len(fields):
            return fields[self._layers[0]], "SpaceAfter=No" in "|".join(fields).split("|")
        last = fields[-1].strip()
        if len(fields) == 1:
            if self._width == 1 and not self._told:
                self._told = True
                self._remarks.add(f"{self._name}, line {number}", "there is one column alone, hence no tags")
            return OUTSIDE, False
        if is_tag(last):
            return (OUTSIDE if last in "_-*" else last), False
        known = dict(part.partition("=")[::2] for part in last.split("|"))
        for key, value in known.items():
            if key.casefold() in _TAG_KEYS and is_tag(value):
                return value, known.get("SpaceAfter") == "No"
        if not self._told and not (self._form and "=" in last):
            self._told = True
            self._remarks.add(
                f"{self._name}, line {number}", f"“{last}” in the last column is no tag, nor are others there"
            )
        return OUTSIDE, known.get("SpaceAfter") == "No"

    def _end_sentence(self) -> None:
        if self._sentence.tokens:
            self._document = self._document or Document()
            self._document.sentences.append(self._sentence)
        self._sentence = Sentence()
        self._within = 0
