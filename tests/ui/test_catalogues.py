"""The catalogues against the source: every string is there, finished, with the same places to fill in."""

import ast
import importlib
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.resources import resource
from annotator.ui.actions.menus import Menus
from annotator.ui.translation import install_translations

UI = Path(__file__).parents[2] / "annotator" / "ui"
LANGUAGES = ("es", "fr", "ru")
FORMS = {"en": 2, "es": 2, "fr": 2, "ru": 3}
COUNTS = {"en": (1, 2), "es": (1, 2), "fr": (1, 2), "ru": (1, 2, 5)}  # a number for each form


class Message(NamedTuple):
    """A string of the window as the translation tool knows it."""

    context: str
    source: str
    comment: str
    plural: bool


class Call(NamedTuple):
    """Where the source asks for a string: the class around it, and what is asked for unless it is no literal."""

    module: str
    line: int
    class_name: str
    by_tr: bool
    message: Message | None

    def __str__(self) -> str:
        return f"{self.module}:{self.line}"


def calls() -> Iterator[Call]:
    for path in sorted(UI.rglob("*.py")):
        module = ".".join(path.relative_to(UI.parents[1]).with_suffix("").parts)
        for class_name, call in calls_below(ast.parse(path.read_text(encoding="utf-8")), ""):
            if (found := asked(module, class_name, call)) is not None:
                yield found


def calls_below(node: ast.AST, class_name: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield class_name, child
        yield from calls_below(child, child.name if isinstance(child, ast.ClassDef) else class_name)


def asked(module: str, class_name: str, call: ast.Call) -> Call | None:
    name = ast.unparse(call.func)
    by_tr = name == "tr" or name.endswith(".tr")
    if not by_tr and name not in ("translate", "QCoreApplication.translate", "QApplication.translate"):
        return None
    given = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
    context, texts = (class_name, given) if by_tr else (given[0], given[1:])
    comment = texts[1] if len(texts) > 1 else ""
    literal = isinstance(context, str) and isinstance(texts[0], str) and isinstance(comment, str)
    message = Message(str(context), str(texts[0]), str(comment), len(texts) > 2 or bool(call.keywords))
    return Call(module, call.lineno, class_name, by_tr, message if literal else None)


CALLS = list(calls())
IN_SOURCE = {call.message for call in CALLS if call.message is not None}


class Entry(NamedTuple):
    """A message of a catalogue with its translation: one form, or as many as the language has plurals."""

    message: Message
    forms: tuple[str, ...]
    finished: bool


def entries(language: str) -> list[Entry]:
    root = ET.parse(resource("translations", f"annotator_{language}.ts")).getroot()
    return [
        entry(str(context.findtext("name")), one) for context in root.iter("context") for one in context.iter("message")
    ]


def entry(context: str, found: ET.Element) -> Entry:
    translation = found.find("translation")
    assert translation is not None
    plural = found.get("numerus") == "yes"
    forms = [one.text or "" for one in translation.iter("numerusform")] if plural else [translation.text or ""]
    message = Message(context, found.findtext("source") or "", found.findtext("comment") or "", plural)
    return Entry(message, tuple(forms), translation.get("type") is None)


def test_the_tool_can_read_every_string() -> None:
    """Literals only, in a class that Qt knows by name or with the context beside it."""
    assert len(IN_SOURCE) > 250
    assert [str(call) for call in CALLS if call.message is None] == []
    assert [str(call) for call in CALLS if call.by_tr and not is_a_qobject(call)] == []


def is_a_qobject(call: Call) -> bool:
    found = getattr(importlib.import_module(call.module), call.class_name or "-", None)
    return isinstance(found, type) and issubclass(found, QObject)


def test_plurals_are_asked_for_where_qt_finds_them() -> None:
    """A plural in `translate` is not seen by the tool; one of a base class is not found by an heir."""
    plurals = [call for call in CALLS if call.message is not None and call.message.plural]
    assert [str(call) for call in plurals if not call.by_tr] == []
    heirs = {call: getattr(importlib.import_module(call.module), call.class_name).__subclasses__() for call in plurals}
    assert [str(call) for call, classes in heirs.items() if classes] == []


def test_english_has_the_plurals_and_nothing_else() -> None:
    assert {one.message for one in entries("en")} == {message for message in IN_SOURCE if message.plural}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_in_the_catalogue_and_no_other(language: str) -> None:
    in_catalogue = {one.message for one in entries(language)}
    assert sorted(IN_SOURCE - in_catalogue) == [], "see resources/translations/README.md"
    assert sorted(in_catalogue - IN_SOURCE) == []


@pytest.mark.parametrize("language", FORMS)
def test_every_translation_is_finished_with_all_its_forms(language: str) -> None:
    assert [one.message for one in entries(language) if not one.finished or not all(one.forms)] == []
    for one in entries(language):
        assert len(one.forms) == (FORMS[language] if one.message.plural else 1), one


@pytest.mark.parametrize("language", FORMS)
def test_translations_fill_in_and_end_as_the_source_does(language: str) -> None:
    for one in entries(language):
        for form in one.forms:
            assert places(form) == places(one.message.source), one
            assert ending(form) == ending(one.message.source), one


def places(text: str) -> Counter[str]:
    """What is filled in, breaks a line or names file endings."""
    return Counter(re.findall(r"\{\w*\}|%n|\n|\(\*[^)]*\)", text))


def ending(text: str) -> str:
    return text[-1:] if text.endswith((".", "…", ":", "?")) else ""


@pytest.mark.parametrize("language", FORMS)
def test_the_window_reads_what_the_catalogue_says(qapp: QApplication, language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(resource("translations", f"annotator_{language}.qm")))
    for message, forms, _ in entries(language):
        for count, form in zip(COUNTS[language] if message.plural else (-1,), forms, strict=True):
            said = compiled.translate(message.context, message.source, message.comment, count)
            assert said == form, f"{message}: compile the catalogue, see resources/translations/README.md"


@pytest.mark.parametrize("language", FORMS)
def test_no_two_entries_of_a_menu_share_a_letter(qapp: QApplication, language: str) -> None:
    install_translations(qapp, QLocale(language))
    menus = Menus().all()
    install_translations(qapp, QLocale("en_US"))
    assert [menu.title for menu in menus if "&" not in menu.title] == []
    assert shared_letters([menu.title for menu in menus]) == []
    entries_of = [[spec.text for spec in menu.entries if spec is not None] for menu in menus]
    assert [text for texts in entries_of for text in shared_letters(texts)] == []


def shared_letters(texts: list[str]) -> list[str]:
    """The texts whose underlined letter is also another one's."""
    letters = [found[1].casefold() if (found := re.search("&(.)", text)) else "" for text in texts]
    return [text for text, letter in zip(texts, letters, strict=True) if letter and letters.count(letter) > 1]
