"""Writes a REFI-QDA project: a packed file with project.qde and a plain text for each item.

Nothing is compressed, since compression differs between machines. What comes late in the XML waits in temporary files,
so that memory stays flat.
"""

import zipfile
from collections.abc import Iterable
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Final

from annotator.export.facts import facts_as_words
from annotator.export.item import Item, ItemLabel, ItemRelation, ItemSpan
from annotator.export.qda.codes import code_elements, code_guid
from annotator.export.qda.line_ends import flat
from annotator.export.qda.markup import MADE, ORIGIN, PROJECT, guid, spelled
from annotator.export.qda.span_words import described
from annotator.export.scheme import Scheme
from annotator.export.xml_writing import HEAD, empty, holding, opening

_SHOWN: Final = 60
_AT_ONCE: Final = 1 << 18
STATEMENT: Final = "statement"
LINE_ENDS: Final = "line_ends"


def write_project(place: Path, items: Iterable[Item], scheme: Scheme) -> None:
    """Write the items with the codebook's labels as codes."""
    with ExitStack() as stack:
        spools = [
            stack.enter_context(TemporaryFile("w+", encoding="utf-8", newline="", dir=place.parent)) for _ in range(3)
        ]
        archive = stack.enter_context(zipfile.ZipFile(place, "w", zipfile.ZIP_STORED))
        _Writing(archive, scheme, *spools).write(items)


class _Writing:
    def __init__(
        self, archive: zipfile.ZipFile, scheme: Scheme, sources: IO[str], notes: IO[str], links: IO[str]
    ) -> None:
        self._archive = archive
        self._scheme = scheme
        self._sources, self._notes, self._links = sources, notes, links
        self._users: dict[str, str] = {}
        self._codes: dict[str, None] = {}
        self._variables: dict[str, str] = {}

    def write(self, items: Iterable[Item]) -> None:
        """Write each text and what is marked on it, then the project."""
        for number, item in enumerate(items, 1):
            self._item(item, number)
        with self._archive.open(_member("project.qde"), "w", force_zip64=True) as file:
            for line in self._project():
                file.write(line.encode())

    def _project(self) -> Iterable[str]:
        scheme = self._scheme
        name = f"{scheme.name} {scheme.part}".strip()
        head = opening("Project", xmlns=PROJECT, name=name, origin=ORIGIN, creationDateTime=MADE)
        codes = list(code_elements(scheme.codebook, self._codes))
        return chain(
            (HEAD, head, "\n"),
            _part("Users", self._users.values()),
            _part("CodeBook", ["<Codes>\n", *codes, "</Codes>\n"] if codes else []),
            _part("Variables", self._variables.values()),
            _part("Sources", _spooled(self._sources)),
            _part("Notes", _spooled(self._notes)),
            _part("Links", _spooled(self._links)),
            ("</Project>\n",),
        )

    def _item(self, item: Item, number: int) -> None:
        source = guid("source", item.id)
        text, line_ends = flat(item.text)
        self._archive.writestr(_member(f"sources/{source}.txt"), text.encode())
        self._sources.write(
            opening(
                "TextSource",
                guid=source,
                name=_title(item, number),
                plainTextPath=f"internal://{source}.txt",
                creationDateTime=MADE,
            )
            + "\n"
        )
        for span in item.spans:
            self._span(item, span, text)
        facts = {**facts_as_words(item.facts), STATEMENT: item.id, LINE_ENDS: line_ends}
        for name, value in facts.items():
            if value:
                self._fact(name, value)
        for label in item.labels:
            self._label(label)
        self._sources.write("</TextSource>\n")
        for relation in item.relations:
            self._relation(item, relation)

    def _span(self, item: Item, span: ItemSpan, text: str) -> None:
        self._codes[span.label] = None
        made = {"creatingUser": self._user(span.reviewer), "creationDateTime": MADE}
        for number, part in enumerate(span.ranges):
            selection = guid("selection", item.id, span.id, str(number))
            shown = " ".join(part.quote(text)[:_SHOWN].split())
            words = described(span.note, span.attributes) if number == 0 else ""
            self._sources.write(
                opening(
                    "PlainTextSelection",
                    guid=selection,
                    name=shown,
                    startPosition=str(part.start),
                    endPosition=str(part.end),
                    **made,
                )
                + (holding("Description", words) if words else "")
                + opening("Coding", guid=guid("coding", item.id, span.id, str(number)), **made)
                + empty("CodeRef", targetGUID=code_guid(span.label))
                + "</Coding></PlainTextSelection>\n"
            )
            if number:
                first = guid("selection", item.id, span.id, "0")
                link = guid("part", item.id, span.id, str(number))
                ends = {"direction": "Associative", "originGUID": first, "targetGUID": selection}
                self._links.write(empty("Link", guid=link, name="part of the same span", **ends) + "\n")

    def _fact(self, name: str, value: str) -> None:
        variable = guid("fact", name)
        self._variables.setdefault(variable, _variable(variable, name, "Text", ""))
        self._value(variable, holding("TextValue", spelled(value)))

    def _label(self, label: ItemLabel) -> None:
        kind = "Boolean" if label.value is True else "Text"
        variable = guid("statement label", label.attribute, label.reviewer, kind)
        name = f"{label.attribute} ({label.reviewer})" if label.reviewer else label.attribute
        whose = f"statement label\n{spelled(label.attribute)}\n{spelled(label.reviewer)}"
        self._variables.setdefault(variable, _variable(variable, name, kind, whose))
        self._user(label.reviewer)
        value = "<BooleanValue>true</BooleanValue>"
        self._value(variable, value if label.value is True else holding("TextValue", spelled(str(label.value))))

    def _value(self, variable: str, value: str) -> None:
        self._sources.write(f"<VariableValue>{empty('VariableRef', targetGUID=variable)}{value}</VariableValue>\n")

    def _relation(self, item: Item, relation: ItemRelation) -> None:
        note = ""
        if relation.reviewer or relation.note:
            target = guid("note", item.id, relation.id)
            words = f"{relation.type}\n{spelled(relation.note)}" if relation.note else relation.type
            by = {"creatingUser": self._user(relation.reviewer), "creationDateTime": MADE}
            head = opening("Note", guid=target, name=relation.type, **by)
            self._notes.write(f"{head}{holding('PlainTextContent', words)}</Note>\n")
            note = empty("NoteRef", targetGUID=target)
        head = opening(
            "Link",
            guid=guid("link", item.id, relation.id),
            name=relation.type,
            direction="OneWay",
            originGUID=guid("selection", item.id, relation.from_span, "0"),
            targetGUID=guid("selection", item.id, relation.to_span, "0"),
        )
        self._links.write(f"{head}{note}</Link>\n")

    def _user(self, name: str) -> str:
        if not name:
            return ""
        user = guid("user", name)
        self._users.setdefault(user, empty("User", guid=user, name=name) + "\n")
        return user


def _title(item: Item, number: int) -> str:
    """A name that is no other source's, and that programs can call a file by."""
    words = "".join(character if character.isprintable() else " " for character in item.facts.title)
    words = " ".join(words.translate(str.maketrans('/\\:*?"<>|', "---------")).split())
    return f"{number:04} {words[:_SHOWN]}".strip()


def _variable(variable: str, name: str, kind: str, words: str) -> str:
    head = opening("Variable", guid=variable, name=name, typeOfVariable=kind)
    return f"{head}{holding('Description', words) if words else ''}</Variable>\n"


def _part(name: str, lines: Iterable[str]) -> Iterable[str]:
    """The element with its lines; nothing where there are none, since the schema allows no empty ones."""
    begun = False
    for line in lines:
        if not begun:
            begun = True
            yield f"<{name}>\n"
        yield line
    if begun:
        yield f"</{name}>\n"


def _spooled(file: IO[str]) -> Iterable[str]:
    file.seek(0)
    return iter(lambda: file.read(_AT_ONCE), "")


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.create_system = 3  # the same on every system
    info.external_attr = 0o644 << 16
    return info
