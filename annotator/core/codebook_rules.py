"""What a codebook must keep to, so that a key, a name and a look always mean one thing."""

import re
import unicodedata
from collections.abc import Iterable

from annotator.core.codebook import Codebook, CodebookEntry, Label, RelationType
from annotator.core.errors import CodebookError

_LONGEST_NAME = 200
_LONGEST_WORDS = 20_000
_INK = re.compile(r"#[0-9A-Fa-f]{6}")


def checked_codebook(codebook: Codebook) -> Codebook:
    """The same codebook.

    Raises:
        CodebookError: a name is missing, too long or given twice among entries that stand side by side; a definition
            is too long or has control characters; a key does not fit or has two meanings; an ink is no colour; a
            choice attribute offers nothing; a relation type joins nothing, or a label that is not there.
    """
    _check_name("the codebook", codebook.name)
    for entry in codebook.entries():
        _check_name(_called(entry), entry.name)
        for words in _words_of(entry):
            _check_words(_called(entry), words)
    _check_names_differ(codebook)
    for label in codebook.labels:
        _check_looks(label)
    _check_label_keys(codebook)
    for owner in (None, *(label.id for label in codebook.labels)):
        _check_choices(codebook, owner)
    _check_pairs(codebook)
    return codebook


def as_read(name: str) -> str:
    """The name as people take it in: two names that are the same so cannot stand side by side."""
    return unicodedata.normalize("NFC", " ".join(name.replace("_", " ").split()).casefold())


def _called(entry: CodebookEntry) -> str:
    kinds = {"Label": "label", "Attribute": "attribute", "Choice": "choice", "RelationType": "relation"}
    return f"{kinds[type(entry).__name__]} “{entry.name}”"


def _check_name(called: str, name: str) -> None:
    if not name.strip():
        raise CodebookError(f"{called} has no name.")
    if len(name) > _LONGEST_NAME:
        raise CodebookError(f"{called} has a name of more than {_LONGEST_NAME} characters.")
    if any(unicodedata.category(character) in {"Cc", "Zl", "Zp"} for character in name):
        raise CodebookError(f"{called} has a line break or a control character in its name.")


def _words_of(entry: CodebookEntry) -> tuple[str, ...]:
    match entry:
        case Label():
            return entry.definition, entry.include, entry.exclude, entry.example
        case RelationType():
            return entry.definition, entry.inverse
        case _:
            return (entry.definition,)


def _check_words(called: str, words: str) -> None:
    if len(words) > _LONGEST_WORDS:
        raise CodebookError(f"{called} has a definition of more than {_LONGEST_WORDS} characters.")
    if any(character < " " and character not in "\n\r\t" for character in words):
        raise CodebookError(f"{called} has a control character in its definition.")


def _check_names_differ(codebook: Codebook) -> None:
    _differ("labels", codebook.labels)
    _differ("relations", codebook.relation_types)
    _differ("statement labels", codebook.attributes_of(None))
    for label in codebook.labels:
        _differ(f"attributes of “{label.name}”", codebook.attributes_of(label.id))
    for attribute in codebook.attributes:
        _differ(f"choices of “{attribute.name}”", codebook.choices_of(attribute.id))


def _differ(what: str, entries: Iterable[CodebookEntry]) -> None:
    seen: dict[str, str] = {}
    for entry in entries:
        read = as_read(entry.name)
        if read in seen:
            raise CodebookError(f"two {what} read alike: “{seen[read]}” and “{entry.name}”.")
        seen[read] = entry.name


def _check_looks(label: Label) -> None:
    if len(label.letter) != 1 or not label.letter.isprintable() or label.letter.isspace():
        raise CodebookError(f"{_called(label)} needs exactly one visible character as its letter.")
    for ink in (label.light_ink, label.dark_ink):
        if not _INK.fullmatch(ink):
            raise CodebookError(f"{_called(label)} has the ink “{ink}”; an ink is written like #A12E00.")


def _check_label_keys(codebook: Codebook) -> None:
    taken: dict[str, str] = {}
    for label in codebook.labels:
        key = label.key.upper()
        if key and not (len(key) == 1 and "A" <= key <= "Z"):
            raise CodebookError(f"{_called(label)} has the key “{label.key}”; a label's key is a letter from A to Z.")
        _take(taken, key, _called(label))


def _check_choices(codebook: Codebook, owner: str | None) -> None:
    taken: dict[str, str] = {}
    for attribute in codebook.attributes_of(owner):
        choices = codebook.choices_of(attribute.id)
        if bool(choices) != (attribute.kind == "choice"):
            wrong = "offers no choices" if attribute.kind == "choice" else f"is a {attribute.kind} and has choices"
            raise CodebookError(f"{_called(attribute)} {wrong}.")
        for choice in choices:
            if choice.key and choice.key not in tuple("1234567890"):
                raise CodebookError(f"{_called(choice)} has the key “{choice.key}”; a choice's key is a figure.")
            if len(choice.sign) > 1:
                raise CodebookError(f"{_called(choice)} has the sign “{choice.sign}”; a sign is one character.")
            _take(taken, choice.key, _called(choice))


def _take(taken: dict[str, str], key: str, called: str) -> None:
    if key and key in taken:
        raise CodebookError(f"the key {key} has two meanings: {taken[key]} and {called}.")
    taken[key] = called


def _check_pairs(codebook: Codebook) -> None:
    known = {label.id for label in codebook.labels}
    for entry in codebook.relation_types:
        if not entry.pairs:
            raise CodebookError(f"{_called(entry)} joins no labels: pairs is missing.")
        if not known.issuperset(end for pair in entry.pairs for end in pair):
            raise CodebookError(f"{_called(entry)} joins a label that the codebook does not have.")
