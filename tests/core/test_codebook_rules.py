"""What a codebook may not say."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook, Label, LineStyle, RelationType
from annotator.core.codebook_rules import checked_codebook
from annotator.core.errors import CodebookError


def label(name: str, key: str = "", *, letter: str = "X", ink: str = "#102030") -> Label:
    return Label(f"label {name}", name, letter, key, LineStyle.SOLID, ink, ink, 0)


def attribute(name: str, kind: AttributeKind, owner: str | None = "label a") -> Attribute:
    return Attribute(f"attribute {name}", owner, name, kind, 0)


def choice(name: str, key: str = "", sign: str = "", of: str = "side") -> Choice:
    return Choice(f"choice {of} {name}", f"attribute {of}", name, 0, sign, key)


SOUND = Codebook(
    "Sound",
    1,
    labels=(label("a", "A"), label("b", "B")),
    attributes=(attribute("side", AttributeKind.CHOICE), attribute("also", AttributeKind.TEXT, None)),
    choices=(choice("for", "1", "+"), choice("against", "2", "−")),
    relation_types=(RelationType("r", "joins", "joined by", (("label a", "label b"),), 0),),
)

BREAKS: list[tuple[str, Callable[[Codebook], Codebook]]] = [
    ("the codebook has no name", lambda book: replace(book, name=" ")),
    ("label “ ” has no name", lambda book: replace(book, labels=(label(" "),))),
    ("more than 200 characters", lambda book: replace(book, labels=(label("n" * 201),))),
    ("line break or a control character", lambda book: replace(book, labels=(label("a\u2028b"),))),
    ("two labels read alike: “in_work” and “In  work”",
     lambda book: replace(book, labels=(label("in_work"), label("In  work")))),
    ("two labels read alike", lambda book: replace(book, labels=(label("\xe9"), label("e\u0301")))),
    ("two choices of “side” read alike", lambda book: replace(book, choices=(choice("for"), choice("For")))),
    ("the key A has two meanings: label “a” and label “b”",
     lambda book: replace(book, labels=(label("a", "A"), label("b", "a")))),
    ("a letter from A to Z", lambda book: replace(book, labels=(label("a", "Ж"),))),
    ("exactly one visible character", lambda book: replace(book, labels=(label("a", letter="AB"),))),
    ("exactly one visible character", lambda book: replace(book, labels=(label("a", letter="\u200f"),))),
    ("has the ink “red”", lambda book: replace(book, labels=(label("a", ink="red"),))),
    ("has the ink “#12345”", lambda book: replace(book, labels=(label("a", ink="#12345"),))),
    ("the key 1 has two meanings", lambda book: replace(book, choices=(choice("for", "1"), choice("against", "1")))),
    ("a choice's key is a figure", lambda book: replace(book, choices=(choice("for", "f"),))),
    ("a sign is one character", lambda book: replace(book, choices=(choice("for", sign="++"),))),
    ("offers no choices", lambda book: replace(book, choices=())),
    ("is a text and has choices", lambda book: replace(book, choices=(*book.choices, choice("x", of="also")))),
    ("joins no labels", lambda book: replace(book, relation_types=(replace(book.relation_types[0], pairs=()),))),
    ("a label that the codebook does not have", lambda book: replace(book, labels=book.labels[:1])),
]  # fmt: skip


def test_a_sound_codebook_passes_as_it_is() -> None:
    assert checked_codebook(SOUND) is SOUND


@pytest.mark.parametrize(("complaint", "broken"), BREAKS, ids=[complaint for complaint, _ in BREAKS])
def test_a_broken_codebook_is_refused_with_its_reason(complaint: str, broken: Callable[[Codebook], Codebook]) -> None:
    with pytest.raises(CodebookError, match=re.escape(complaint)):
        checked_codebook(broken(SOUND))


def test_two_labels_may_use_the_same_figures_for_their_choices() -> None:
    other = attribute("mood", AttributeKind.CHOICE, "label b")
    choices = (*SOUND.choices, choice("good", "1", of="mood"))
    book = replace(SOUND, attributes=(*SOUND.attributes, other), choices=choices)

    assert checked_codebook(book) is book
