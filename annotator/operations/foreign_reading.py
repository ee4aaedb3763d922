"""Take annotations from files that other programs wrote; the names in them become entries of the codebook."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change
from annotator.core.errors import ExchangeError
from annotator.core.identity import document_id
from annotator.export.exchange.reader import ExchangeRecord
from annotator.export.foreign import ForeignRecords
from annotator.export.foreign_census import Census, census_of
from annotator.export.foreign_mapping import NameMapping, proposed_mapping
from annotator.export.format import Format, Remarks
from annotator.export.item import Item
from annotator.export.registry import FORMATS
from annotator.operations.codebook_draft import Draft
from annotator.operations.exchange_report import AnnotateReport, LeftOut, counted
from annotator.operations.exchanging import take_records
from annotator.operations.foreign_entries import ForeignEntries
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.statements import load_statement, load_text
from annotator.store.texts import words_of_all


def recognised(path: Path) -> Format | None:
    """The format of a file or folder that another program wrote, or None; pipes and devices are not waited for."""
    if not _is_there(path):
        return None
    readable = (one for one in FORMATS if one.read is not None and one.recognise is not None)
    return next((one for one in readable if one.recognise is not None and one.recognise(path)), None)


@dataclass(slots=True)
class ForeignFile:
    """A file or folder in a format; it is read anew each time. `remarks` are those of the last reading.

    With `texts_only` its items are bare texts.
    `progress` is told how many items were read, and 0; what it raises ends the reading.
    """

    path: Path
    format: Format
    progress: Callable[[int, int], object] | None = None
    texts_only: bool = False
    remarks: Remarks = field(default_factory=Remarks)

    def items(self) -> Iterator[Item]:
        """Its items.

        Raises:
            ExchangeError: the file is damaged, or the format is not read.
        """
        self.remarks = Remarks()
        if self.format.read is None:
            raise ExchangeError(f"{self.format.name} is written, but not read. Nothing was taken.")
        if not _is_there(self.path):
            raise ExchangeError(f"{self.path.name} is no file or folder that can be read. Nothing was taken.")
        for count, item in enumerate(self.format.read(self.path, self.remarks)):
            if self.progress is not None:
                self.progress(count, 0)
            yield replace(item, spans=(), relations=(), labels=()) if self.texts_only else item


def _is_there(path: Path) -> bool:
    """Whether there is an ordinary file or a folder."""
    return path.is_file() or path.is_dir()


def propose_mapping(
    project: Project, file: ForeignFile, *, add_new: bool, guess: bool = False, before: NameMapping | None = None
) -> tuple[NameMapping, Census]:
    """What the names of a file become unless somebody decides otherwise, and how they are used in it.

    `guess` and `before` are those of `proposed_mapping`.

    Raises:
        ExchangeError: the file is damaged.
    """
    census = census_of(file.items())
    codebook = load_codebook(project)
    return proposed_mapping(codebook, census, add_new=add_new, guess=guess, before=before), census


def take_foreign(
    project: Project, reviewer: Reviewer, file: ForeignFile, mapping: NameMapping, census: Census
) -> tuple[Change | None, AnnotateReport]:
    """Take the annotations of a file, the statements that the project lacks, and new entries; one undo.

    Annotations for which the file names nobody are the reviewer's. What is left out is listed in the report.

    Raises:
        CodebookError: a new entry breaks a rule of the codebook; nothing was taken.
        ExchangeError: the file is damaged, or the mapping leads to no entry; nothing was taken.
        SaveError: the project could not be written; nothing was changed.
    """
    draft = Draft(project)
    ids = ForeignEntries(draft, census, mapping).ids
    plan = draft.plan()
    codebook = plan.codebook
    if plan.edits:
        codebook = replace(codebook, version=codebook.version + 1)
    by_text = {document_id(text.encode()): statement_id for statement_id, text in words_of_all(project)}
    records = ForeignRecords(codebook, ids, file.path.name, by_text, partial(_text_of, project))
    unkept: list[LeftOut] = []
    given = _records(file, records, unkept)
    progress = file.progress
    change, report = take_records(
        project,
        reviewer,
        given,
        codebook=codebook,
        entries=plan.edits,
        comparing=None if progress is None else lambda done: progress(done, 0),
    )
    report.left_out += [*unkept, *_left_by_name(records)]
    report.remarks += file.remarks.sentences
    return change, report


def _text_of(project: Project, statement: str) -> str:
    """The text of a statement that is there, else ""."""
    try:
        return "" if load_statement(project, statement).deleted else load_text(project, statement).text
    except KeyError:
        return ""


def _records(file: ForeignFile, records: ForeignRecords, unkept: list[LeftOut]) -> Iterator[ExchangeRecord]:
    for item in file.items():
        try:
            fields = records.record(item)
        except UnicodeEncodeError:
            unkept.append(
                LeftOut(
                    0, item.facts.title or item.id, "everything", "its text has half characters, which no file can keep"
                )
            )
            continue
        yield ExchangeRecord(0, fields)


def _left_by_name(records: ForeignRecords) -> Iterator[LeftOut]:
    for name, times in records.left.items():
        often = counted(times, "time") if times > 1 else "once"
        yield LeftOut(0, "", f"{name.kind} “{name.words}”, {often}", "it is mapped to no entry of the codebook")
    if records.unjoined:
        why = "a span that it joins was left out" if records.unjoined == 1 else "spans that they join were left out"
        yield LeftOut(0, "", counted(records.unjoined, "relation"), why)
