"""What keeps an entry from being part of a codebook, field by field, so that it can be said where it is typed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from string import ascii_letters

from annotator.core.codebook import Attribute, Choice, Codebook, CodebookEntry, Label, RelationType
from annotator.core.codebook_order import siblings
from annotator.core.codebook_overlay import overlaid
from annotator.core.codebook_rules import as_read, checked_codebook
from annotator.core.errors import CodebookError

_INK = re.compile(r"#[0-9A-Fa-f]{6}")


class Fault(StrEnum):
    """What is wrong with a field."""

    BLANK = "blank"
    TAKEN = "taken"
    UNFIT = "unfit"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Problem:
    """A field of the entry (its attribute's name; "" for the entry as a whole), what is wrong, and who has it.

    `words` is the sentence of the rule that is broken, where no simpler fault says it.
    """

    field: str
    fault: Fault
    holder: str = ""
    words: str = ""


def problems_of(codebook: Codebook, entry: CodebookEntry) -> tuple[Problem, ...]:
    """Everything that is wrong with an entry beside the others; empty if the codebook may have it so."""
    found = (*_of_name(codebook, entry), *_of_fields(codebook, entry))
    if found:
        return found
    try:
        checked_codebook(overlaid(codebook, [entry]))
    except CodebookError as error:
        return (Problem("", Fault.OTHER, words=str(error)),)
    return ()


def _of_name(codebook: Codebook, entry: CodebookEntry) -> Iterator[Problem]:
    if not entry.name.strip():
        yield Problem("name", Fault.BLANK)
        return
    for other in siblings(codebook, entry):
        if other.id != entry.id and as_read(other.name) == as_read(entry.name):
            yield Problem("name", Fault.TAKEN, other.name)


def _of_fields(codebook: Codebook, entry: CodebookEntry) -> Iterator[Problem]:
    match entry:
        case Label():
            yield from _of_label(codebook, entry)
        case Choice():
            yield from _of_choice(codebook, entry)
        case RelationType() if not entry.pairs:
            yield Problem("pairs", Fault.BLANK)
        case _:
            pass


def _of_label(codebook: Codebook, label: Label) -> Iterator[Problem]:
    if not label.letter.strip():
        yield Problem("letter", Fault.BLANK)
    elif len(label.letter) != 1 or not label.letter.isprintable():
        yield Problem("letter", Fault.UNFIT)
    for field, ink in (("light_ink", label.light_ink), ("dark_ink", label.dark_ink)):
        if not _INK.fullmatch(ink):
            yield Problem(field, Fault.UNFIT)
    if label.key and (len(label.key) != 1 or label.key not in ascii_letters):
        yield Problem("key", Fault.UNFIT)
        return
    for other in codebook.labels:
        if label.key and other.id != label.id and other.key.upper() == label.key.upper():
            yield Problem("key", Fault.TAKEN, other.name)


def _of_choice(codebook: Codebook, choice: Choice) -> Iterator[Problem]:
    if len(choice.sign) > 1:
        yield Problem("sign", Fault.UNFIT)
    if choice.key and choice.key not in tuple("1234567890"):
        yield Problem("key", Fault.UNFIT)
        return
    owner = codebook.attribute(choice.attribute_id).label_id
    for attribute in codebook.attributes_of(owner):
        yield from _with_key(codebook, attribute, choice)


def _with_key(codebook: Codebook, attribute: Attribute, choice: Choice) -> Iterator[Problem]:
    for other in codebook.choices_of(attribute.id):
        if choice.key and other.id != choice.id and other.key == choice.key:
            yield Problem("key", Fault.TAKEN, other.name)
