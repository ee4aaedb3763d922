"""Reads REFI-QDA projects: our own whole, and the texts, codings, links and variables of those of other programs."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from annotator.core.errors import ExchangeError
from annotator.core.ranges import joined
from annotator.export.facts import FACTS, facts_in
from annotator.export.format import Remarks
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan
from annotator.export.qda.line_ends import restored
from annotator.export.qda.markup import guid, unspelled
from annotator.export.qda.project_index import ProjectIndex, folded, guid_of, target_of
from annotator.export.qda.project_writing import LINE_ENDS, STATEMENT
from annotator.export.qda.readings import Selected, TextReading, best_reading
from annotator.export.qda.span_words import understood
from annotator.export.xml_tree import child, children, local, parsed, words_of
from annotator.export.zip_reading import ZipReading

_INTERNAL: Final = "internal://"
_PARTS: Final = {guid("fact", name): name for name in (*FACTS, STATEMENT, LINE_ENDS)}
_SHOWN: Final = 200
_MEDIA: Final = {"PictureSource": "picture", "AudioSource": "audio", "VideoSource": "video", "PDFSource": "PDF"}


def read_project(place: Path, remarks: Remarks) -> Iterator[Item]:
    """Give an item for each text of a project.

    Raises:
        ExchangeError: the file is damaged, or is no REFI-QDA project.
    """
    with ZipReading(place) as archive:
        project = "project.qde"
        if project not in archive:
            project = next((name for name in archive.members if name.endswith(".qde") and "/" not in name), "")
        if not project:
            raise ExchangeError(f"{place.name} holds no project.qde, so that it is no REFI-QDA project")
        root = parsed(archive.read(project), f"{place.name}, {project}")
        if local(root) != "Project":
            raise ExchangeError(f"{place.name} is no REFI-QDA project: {project} begins with {local(root)[:40]}")
        yield from _Reading(archive, ProjectIndex(root), remarks).items(root)


class _Reading:
    def __init__(self, archive: ZipReading, index: ProjectIndex, remarks: Remarks) -> None:
        self._archive = archive
        self._index = index
        self._remarks = remarks

    def items(self, root: Element) -> Iterator[Item]:
        for sources in children(root, "Sources"):
            for source in sources:
                text_source = self._text_source(source)
                if text_source is not None:
                    item = self._item(text_source, source)
                    if item is not None:
                        yield item

    def _text_source(self, source: Element) -> Element | None:
        """The element with the text; that of a PDF file is its representation."""
        if local(source) == "TextSource":
            return source
        where, kind = _where(source), _MEDIA.get(local(source), local(source))
        inside = child(source, "Representation")
        if inside is None:
            self._remarks.add(where, f"the {kind} is left out, since only texts are read")
        elif child(source, "PDFSelection") is not None:
            self._remarks.add(where, "selections of areas of pages are left out; those of its text are read")
        return inside

    def _item(self, element: Element, source: Element) -> Item | None:
        where = _where(source)
        text = self._text(element, where)
        if text is None:
            return None
        selections = [one for one in children(element, "PlainTextSelection") if _numbers(one) is not None]
        values = self._values(element, source)
        reading = TextReading(text) if self._index.ours else self._reading(text, selections, where)
        spans: dict[str, ItemSpan] = {}
        ends: dict[str, str] = {}
        alone = [one for one in selections if child(one, "Coding") is None]
        for selection in selections:
            for span in self._spans(selection, reading, where):
                spans[span.id] = span
                ends.setdefault(guid_of(selection), span.id)
                ends.setdefault(span.id, span.id)
        for selection in alone:
            self._note_beside(selection, reading, spans, where)
        relations = tuple(self._relations(ends, spans, where))
        text = restored(reading.text, values.get(LINE_ENDS, "")) if self._index.ours else reading.text
        title = values.get("title", "") if self._index.ours else source.get("name", "")
        return Item(
            values.get(STATEMENT, "") or guid_of(source),
            text,
            replace(facts_in(dict(values)) if self._index.ours else ItemFacts(), title=title),
            tuple(spans.values()),
            relations,
            tuple(self._labels(element, source)),
        )

    def _reading(self, text: str, selections: list[Element], where: str) -> TextReading:
        shown = [Selected(*(_numbers(one) or (0, 0)), one.get("name", "")) for one in selections]
        reading, told = best_reading(text, shown, one_for_cr_lf=self._index.one_for_cr_lf, utf16=self._index.utf16)
        if not told:
            unit = "UTF-16 units" if reading.utf16 else "code points"
            ends = "" if "\r\n" not in text else ", and CR LF as two" if reading.text == text else ", and CR LF as one"
            self._remarks.add(where, f"its selections say no words; their numbers were taken to count {unit}{ends}")
        return reading

    def _text(self, element: Element, where: str) -> str | None:
        path = element.get("plainTextPath", "")
        if not path:
            content = child(element, "PlainTextContent")
            if content is None:
                self._remarks.add(where, "it has no plain text")
            return None if content is None else content.text or ""
        member = f"sources/{path.removeprefix(_INTERNAL)}"
        if not path.startswith(_INTERNAL) or member not in self._archive:
            self._remarks.add(where, f"its text is not in the file: {path[:200]}")
            return None
        return self._decoded(self._archive.read(member), where)

    def _decoded(self, raw: bytes, where: str) -> str | None:
        encoding = "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
        if encoding == "utf-8" and not self._index.ours:
            raw = raw.removeprefix(b"\xef\xbb\xbf")
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            self._remarks.add(where, "its text is not in UTF-8")
            return None

    def _values(self, element: Element, source: Element) -> dict[str, str]:
        """What is known of the text, by the names that our own variables have."""
        found = map(self._index.value, (*children(element, "VariableValue"), *children(source, "VariableValue")))
        return {_PARTS[one[0]]: str(one[2]) for one in found if one is not None and one[0] in _PARTS}

    def _labels(self, element: Element, source: Element) -> Iterator[ItemLabel]:
        for coding in children(element, "Coding"):
            if name := self._code(coding):
                yield ItemLabel(name, True, self._index.user(coding))
        given = [*children(element, "VariableValue"), *self._index.case_values.get(guid_of(source), ())]
        if source is not element:
            given += children(source, "VariableValue")
        for one in map(self._index.value, given):
            if one is not None and one[0] not in _PARTS:
                _, variable, value = one
                yield ItemLabel(variable.label or variable.name, value, variable.reviewer)

    def _spans(self, selection: Element, reading: TextReading, where: str) -> Iterator[ItemSpan]:
        start, end = _numbers(selection) or (0, 0)
        part = reading.range_of(start, end)
        if part is None:
            self._remarks.add(where, f"{start} to {end} is not a piece of the text")
            return
        for coding in children(selection, "Coding"):
            name = self._code(coding)
            if not name:
                self._remarks.add(where, f"the selection {start} to {end} has a code that is not in the codebook")
                continue
            reviewer = self._index.user(coding, selection)
            yield self._noted(ItemSpan(guid_of(coding), name, (part,), {}, reviewer), coding, selection)

    def _noted(self, span: ItemSpan, coding: Element, selection: Element) -> ItemSpan:
        if self._index.ours:
            note, attributes = understood(words_of(selection, "Description"))
            return replace(span, note=note, attributes=attributes)
        return replace(span, note="\n".join([*self._notes(selection), *self._notes(coding, described=False)]))

    def _note_beside(self, selection: Element, reading: TextReading, spans: dict[str, ItemSpan], where: str) -> None:
        """Give the notes of a selection without a code to the spans of the same words: some programs part the two."""
        part = reading.range_of(*(_numbers(selection) or (0, 0)))
        found = [one for one, span in spans.items() if span.ranges == (part,)]
        notes = self._notes(selection)
        for one in found if notes else ():
            spans[one] = replace(spans[one], note="\n".join(filter(None, [spans[one].note, *notes])))
        if not found or not notes:
            words = f", with the note “{' '.join(notes)[:_SHOWN]}”" if notes else ""
            at = f"{selection.get('startPosition')} to {selection.get('endPosition')}"
            self._remarks.add(where, f"the selection {at} has no code{words}")

    def _notes(self, element: Element, *, described: bool = True) -> list[str]:
        described_as = words_of(element, "Description") if described else ""
        return [note for note in (described_as, *map(self._note, children(element, "NoteRef"))) if note]

    def _note(self, reference: Element) -> str:
        note = self._index.notes.get(target_of(reference))
        if note is None:
            return ""
        return words_of(note, "PlainTextContent") or words_of(note, "Description") or self._packed_note(note)

    def _packed_note(self, note: Element) -> str:
        return "" if not note.get("plainTextPath") else (self._text(note, "a note") or "").strip()

    def _code(self, coding: Element) -> str:
        reference = child(coding, "CodeRef")
        return "" if reference is None else self._index.codes.get(target_of(reference), "")

    def _relations(self, ends: dict[str, str], spans: dict[str, ItemSpan], where: str) -> Iterator[ItemRelation]:
        """The links between spans of one text; those that join the parts of a span of ours are followed."""
        outside = 0
        for origin, start in list(ends.items()):
            for link in self._index.links.get(origin, ()):
                end = ends.get(folded(link.get("targetGUID", "")))
                if end is None:
                    outside += 1
                elif self._index.ours and link.get("direction") == "Associative":
                    spans[start] = _longer(spans[start], spans.pop(end))
                else:
                    yield self._relation(link, start, end)
        if outside:
            self._remarks.add(where, f"{outside} links lead out of the text and are left out")

    def _relation(self, link: Element, start: str, end: str) -> ItemRelation:
        name = link.get("name", "") or "link"
        references = list(children(link, "NoteRef"))
        note = next(filter(None, map(self._note, references)), "")
        maker = next(
            (found for one in references if (found := self._index.notes.get(target_of(one))) is not None), link
        )
        if self._index.ours:
            note = unspelled(note.partition("\n")[2])
        return ItemRelation(guid_of(link), name, start, end, self._index.user(maker), note)


def _longer(span: ItemSpan, other: ItemSpan) -> ItemSpan:
    return replace(span, ranges=joined((*span.ranges, *other.ranges)))


def _where(source: Element) -> str:
    return f"“{source.get('name', '') or guid_of(source)}”"


def _numbers(selection: Element) -> tuple[int, int] | None:
    try:
        return int(selection.get("startPosition", "")), int(selection.get("endPosition", ""))
    except ValueError:
        return None
