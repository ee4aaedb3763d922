"""The statements of a document, made of the places where it was cut."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from annotator.core.alignment import Substitution, substituted
from annotator.core.documents import Statement, StatementText
from annotator.core.greyed import Greyed
from annotator.core.identity import derived_id, statement_id
from annotator.core.ranges import Range
from annotator.core.text_marks import NO_MARKS, TextMarks
from annotator.ingest.source import SourceText
from annotator.ingest.splitting.pieces import CutGreyed, CutStatement, Cutting


@dataclass(slots=True)
class CutTexts:
    """Statements with their texts, what is left out with its texts, and how many blanks stand in neither."""

    statements: list[Statement] = field(default_factory=list)
    texts: list[StatementText] = field(default_factory=list)
    greyed: list[Greyed] = field(default_factory=list)
    greyed_texts: list[StatementText] = field(default_factory=list)
    blanks: int = 0

    def add(self, document: str, source: SourceText, cutting: Cutting) -> None:
        """Take the statements of one text of a document, behind those that are there."""
        groups = _group_ids(document, source, cutting)
        ids = [self._add_statement(document, source, one, groups) for one in cutting.statements]
        starts = [one.whole.start for one in cutting.statements] if cutting.greyed else []
        for one in cutting.greyed:
            said = bisect_right(starts, one.repeats.start) - 1 if one.repeats else -1
            self._add_greyed(document, source, one, ids[said] if said >= 0 else "")
        covered = sum(part.length for one in cutting.statements for part in one.parts)
        self.blanks += len(source.text) - covered - sum(one.place.length for one in cutting.greyed)

    def _add_statement(
        self, document: str, source: SourceText, one: CutStatement, groups: Mapping[int | None, str]
    ) -> str:
        identity = identity_of_parts(document, source, one.parts)
        text = _text_of_parts(identity, source, one)
        self.statements.append(
            Statement(
                id=identity,
                document_id=document,
                position=len(self.statements),
                title=one.title,
                language=one.language,
                characters=len(text.text),
                issuer=one.issuer,
                date=one.date.date,
                date_precision=one.date.precision,
                place=one.place,
                number=one.number,
                group_id=groups.get(one.group, ""),
                group_title=one.group_title,
                reference=source.reference,
            )
        )
        self.texts.append(text)
        return identity

    def _add_greyed(self, document: str, source: SourceText, one: CutGreyed, repeats: str) -> None:
        words = one.place.quote(source.text)
        alignment = source.alignment.cut(one.place, source.text)
        in_file = source.alignment.byte_range(one.place, source.text)
        identity = Greyed.id_for(document, *in_file)
        start = source.alignment.raw_range(one.place).start
        self.greyed.append(Greyed(identity, document, one.kind, start, len(words), one.reason, repeats))
        marks = TextMarks(source.headings, source.links).within(one.place)
        self.greyed_texts.append(StatementText(identity, words, alignment, marks))


def identity_of_parts(document: str, source: SourceText, parts: Sequence[Range]) -> str:
    """The id that follows from a document and the bytes of the statement in it."""
    in_file = [source.alignment.byte_range(part, source.text) for part in parts]
    if len(in_file) == 1:
        return statement_id(document, *in_file[0])
    return derived_id("statement", document, ",".join(f"{start}-{end}" for start, end in in_file))


def _text_of_parts(identity: str, source: SourceText, one: CutStatement) -> StatementText:
    whole = one.whole
    words = whole.quote(source.text)
    alignment = source.alignment.cut(whole, source.text)
    marks = TextMarks(signatories=tuple(dict.fromkeys(one.signatories))) if one.signatories else NO_MARKS
    if len(one.parts) == 1 and not (source.headings or source.links or one.headings or one.passages):
        return StatementText(identity, words, alignment, marks)
    gaps = [Substitution(*gap, "") for gap in _gaps(one.parts)]
    if gaps:
        alignment = alignment.after(words, gaps)
    of_page = TextMarks(tuple(sorted({*source.headings, *one.headings})), source.links, one.passages)
    position = 0
    for part in one.parts:
        marks += of_page.within(part, position)
        position += part.length
    return StatementText(identity, substituted(words, gaps), alignment, marks)


def _gaps(parts: Sequence[Range]) -> Iterator[Range]:
    """What lies between the parts, counted from the start of the first."""
    first = parts[0].start
    for part, next_ in pairwise(parts):
        yield Range(part.end - first, next_.start - first)


def _group_ids(document: str, source: SourceText, cutting: Cutting) -> dict[int | None, str]:
    """The id of each group, which follows from the byte where its first statement begins."""
    starts: dict[int | None, int] = {}
    for one in cutting.statements:
        if one.group is not None:
            starts[one.group] = min(one.whole.start, starts.get(one.group, one.whole.start))
    return {group: _group_id(document, source, start) for group, start in starts.items()}


def _group_id(document: str, source: SourceText, start: int) -> str:
    byte = source.alignment.byte_range(Range(start, start + 1), source.text).start
    return derived_id("group", document, str(byte))
