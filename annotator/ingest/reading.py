"""Files, folders and archives to documents: the one way in for everything that a person wants to import."""

import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Final

from annotator.core.documents import ReadDocument
from annotator.core.errors import DocumentError
from annotator.core.identity import document_id
from annotator.ingest.assembling import readable
from annotator.ingest.child_process import Answer, Job, ReadingProcess
from annotator.ingest.options import AS_IT_IS, ReadOptions
from annotator.ingest.plain_values import from_plain
from annotator.ingest.readers import readable_endings
from annotator.ingest.report import FileReport
from annotator.ingest.text_file import bytes_of

_MOST_FILES: Final = 100_000
_BATCH_FILES: Final = 64
_BATCH_BYTES: Final = 4 << 20


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that did not become a document, and the sentence that says why.

    `columns` are those of a table of which nobody can tell which one is the text.
    """

    path: Path
    why: str
    columns: tuple[str, ...] = ()


Outcome = tuple[ReadDocument, FileReport] | Refused


def found_files(paths: Iterable[Path]) -> list[Path | Refused]:
    """The files that are meant: folders give what is in them, in the order of their names, but for hidden files."""
    found: list[Path | Refused] = []
    for path in paths:
        if path.is_dir():
            found += _within(path)
        else:
            found.append(path)
    return found


def read_files(
    paths: Sequence[Path | Refused], options: ReadOptions = AS_IT_IS, process: ReadingProcess | None = None
) -> Generator[Outcome, None, None]:
    """Read files one after the other in a process of their own; an outcome a file, several for an archive.

    Close the iterator, or run it to its end: unless it is given a process, it holds one of its own.
    """
    with nullcontext(process) if process else ReadingProcess() as running:
        batch: list[tuple[Path, Job]] = []
        for path in paths:
            job = path if isinstance(path, Refused) else _job(path, options)
            if isinstance(job, Refused):
                yield from _outcomes(running, batch)
                batch = []
                yield job
                continue
            batch.append((Path(job.origin), job))
            if len(batch) >= _BATCH_FILES or sum(len(one.raw) for _, one in batch) > _BATCH_BYTES:
                yield from _outcomes(running, batch)
                batch = []
        yield from _outcomes(running, batch)


def _job(path: Path, options: ReadOptions) -> Job | Refused:
    try:
        return Job(readable(path.name or str(path)), str(path), bytes_of(path), options)
    except DocumentError as error:
        return Refused(path, str(error))


def _outcomes(process: ReadingProcess, batch: list[tuple[Path, Job]]) -> Iterator[Outcome]:
    archives: list[tuple[Path, Job, Answer]] = []
    for (path, job), answer in zip(batch, process.answers([job for _, job in batch]), strict=True):
        if isinstance(answer, DocumentError):
            yield Refused(path, str(answer), getattr(answer, "columns", ()))
        elif "members" in answer[0]:
            archives.append((path, job, answer))
        else:
            yield outcome_of(path, job, answer)
    for path, job, answer in archives:
        yield from _members(process, path, job, answer)


def outcome_of(path: Path, job: Job, answer: Answer) -> Outcome:
    """The document that a process answered with, if it is one of the bytes that it was given."""
    message, blobs = answer
    try:
        read = from_plain(ReadDocument, message["read"])
        report = from_plain(FileReport, message["report"])
        if read.document.id != document_id(job.raw) or read.document.size != len(job.raw):
            raise ValueError("another document")  # noqa: TRY301 - a child that was taken over may send anything
    except (ValueError, KeyError):
        return Refused(path, f"{job.name} could not be read. Nothing of it was imported; try again.")
    whole = replace(read, raw=job.raw, part=blobs[0] if blobs else None)
    return whole, replace(report, path=path)


def _members(process: ReadingProcess, path: Path, archive: Job, answer: Answer) -> Iterator[Outcome]:
    message, blobs = answer
    for member, why in message["left_out"].items():
        yield Refused(path / member, f"{member} in {archive.name} {why}. It was left out; the others were read.")
    jobs = []
    for member, raw in zip(message["members"], blobs, strict=True):
        name = PurePosixPath(member).name
        if not raw:
            yield Refused(path / member, f"{name} in {archive.name} is empty. It was left out.")
        elif not member.lower().endswith(readable_endings()):
            yield Refused(path / member, f"{name} in {archive.name} is in no format that can be read. It was left out.")
        else:
            jobs.append((path / member, Job(name, str(path / member), raw, archive.options, member=True)))
    for start in range(0, len(jobs), _BATCH_FILES):
        yield from _outcomes(process, jobs[start : start + _BATCH_FILES])
    if not blobs and not message["left_out"]:
        yield Refused(path, f"{archive.name} holds no files. Nothing was imported; choose another file.")


def _within(folder: Path) -> list[Path | Refused]:
    found: list[Path | Refused] = []
    endings = readable_endings()
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place) / name
            if name.startswith("."):
                continue
            known = name.lower().endswith(endings)
            found.append(path if known else Refused(path, f"{name} is in no format that can be read. It was left out."))
        if len(found) > _MOST_FILES:
            return [Refused(folder, f"{folder.name} holds more than {_MOST_FILES:,} files. Import a part at a time.")]
    return found or [Refused(folder, f"{folder.name} holds no files. Nothing was imported; choose another folder.")]
