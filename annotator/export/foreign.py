"""Items that other programs wrote, as records of the exchange format under the names of a codebook."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.core.codebook import AttributeKind, Codebook
from annotator.core.identity import document_id, statement_id
from annotator.export.exchange.lines import Fields, Json
from annotator.export.item import Item, ItemRelation, ItemSpan, Word
from annotator.export.piece_origin import TextOf, whole_of

_YES = frozenset({"true", "yes", "1"})


class NameKind(StrEnum):
    """What a name of a foreign file names."""

    LABEL = "label"
    ATTRIBUTE = "attribute"
    CHOICE = "choice"
    RELATION = "relation"
    STATEMENT_LABEL = "statement label"
    STATEMENT_CHOICE = "statement choice"


@dataclass(frozen=True, slots=True)
class ForeignName:
    """A name as the file has it; `path` begins with the names of what it belongs to (label, attribute, choice)."""

    kind: NameKind
    path: tuple[str, ...]

    @property
    def words(self) -> str:
        """The name with what it belongs to, for people."""
        return " / ".join(self.path)

    def within(self, name: str) -> "ForeignName":
        """A name that belongs to this one."""
        inner = {
            NameKind.LABEL: NameKind.ATTRIBUTE,
            NameKind.ATTRIBUTE: NameKind.CHOICE,
            NameKind.STATEMENT_LABEL: NameKind.STATEMENT_CHOICE,
        }
        return ForeignName(inner[self.kind], (*self.path, name))


def label_name(label: str) -> ForeignName:
    """The name of a label."""
    return ForeignName(NameKind.LABEL, (label,))


def relation_name(kind: str) -> ForeignName:
    """The name of a relation type."""
    return ForeignName(NameKind.RELATION, (kind,))


def statement_label_name(attribute: str) -> ForeignName:
    """The name of a statement label."""
    return ForeignName(NameKind.STATEMENT_LABEL, (attribute,))


@dataclass(slots=True)
class ForeignRecords:
    """Turns items into records. `ids` leads from names to entries of the codebook; what it lacks is counted in `left`.

    `by_text` leads from the digest of a text, as for `document_id`, to the project's statement with it; `text_of` from
    the id of a statement to its text. An item of an export of ours goes to the statement that it came from.
    """

    codebook: Codebook
    ids: Mapping[ForeignName, str]
    file_name: str
    by_text: Mapping[str, str]
    text_of: TextOf
    left: Counter[ForeignName] = field(default_factory=Counter)
    unjoined: int = 0

    def record(self, item: Item) -> Fields:
        """The record of an item; offsets are code points of its text.

        Raises:
            UnicodeEncodeError: the text is none that could be kept: it has half characters.
        """
        item = whole_of(item, self.text_of)
        raw = item.text.encode()
        digest = document_id(raw)
        known = item.id if item.text and self.text_of(item.id) == item.text else self.by_text.get(digest)
        taken = [span for span in item.spans if self._has(label_name(span.label))]
        spans = {span.id for span in taken}
        return {
            "type": "statement",
            "id": known or statement_id(digest, 0, len(raw)),
            "document": {"name": item.facts.document_name or self.file_name},
            "text": item.text,
            **_facts(item),
            "spans": [self._span(span, item.text) for span in taken],
            "relations": list(self._relations(item.relations, spans)),
            "statement_labels": list(self._labels(item)),
        }

    def _has(self, name: ForeignName) -> bool:
        if self.ids.get(name):
            return True
        self.left[name] += 1
        return False

    def _span(self, span: ItemSpan, text: str) -> Json:
        label = label_name(span.label)
        attributes: dict[str, Json] = {}
        for name, word in span.attributes.items():
            attribute = label.within(name)
            if self._has(attribute):
                self._add(attributes, attribute, word)
        return {
            "id": span.id,
            "label": span.label,
            "label_id": self.ids[label],
            "quote": span.ranges[0].quote(text),
            "ranges": [{"start": one.start, "end": one.end, "quote": one.quote(text)} for one in span.ranges],
            "attributes": attributes,
            "reviewer": span.reviewer,
            "note": span.note,
        }

    def _add(self, values: dict[str, Json], attribute: ForeignName, word: Word) -> None:
        entry_id = self.ids[attribute]
        kind = self.codebook.attribute(entry_id).kind
        if kind is AttributeKind.CHOICE:
            choice = attribute.within(_as_words(word))
            if self._has(choice):
                values[entry_id] = self.ids[choice]
        elif kind is AttributeKind.FLAG:
            values[entry_id] = word if isinstance(word, bool) else word.casefold() in _YES
        else:
            values[entry_id] = _as_words(word)

    def _relations(self, relations: tuple[ItemRelation, ...], spans: set[str]) -> Iterator[Json]:
        for one in relations:
            name = relation_name(one.type)
            if not self._has(name):
                continue
            if not {one.from_span, one.to_span} <= spans:
                self.unjoined += 1
                continue
            yield {
                "id": one.id,
                "type": one.type,
                "type_id": self.ids[name],
                "from": one.from_span,
                "to": one.to_span,
                "reviewer": one.reviewer,
                "note": one.note,
            }

    def _labels(self, item: Item) -> Iterator[Json]:
        for one in item.labels:
            name = statement_label_name(one.attribute)
            values: dict[str, Json] = {}
            if self._has(name):
                self._add(values, name, one.value)
            for attribute, value in values.items():
                yield {"attribute": attribute, "value": value, "reviewer": one.reviewer}


def _facts(item: Item) -> dict[str, Json]:
    facts = item.facts
    return {
        "title": facts.title,
        "language": facts.language,
        "issuer": facts.issuer,
        "date": facts.date,
        "date_precision": facts.date_precision,
        "place": facts.place,
        "number": facts.number,
        "group_title": facts.group_title,
        "reference": facts.reference,
    }


def _as_words(word: Word) -> str:
    return word if isinstance(word, str) else str(word).lower()
