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
from annotator.ingest.texts_in_file import with_texts_of_file

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
        jobs = (path if isinstance(path, Refused) else _job(path, options) for path in paths)
        yield from _in_batches(running, jobs)


def _in_batches(process: ReadingProcess, jobs: Iterable[Job | Refused]) -> Iterator[Outcome]:
    """Hand jobs over a few at a time, so that small files do not each wait for an answer, nor large ones pile up."""
    batch, size = list[Job](), 0
    for job in jobs:
        if isinstance(job, Refused) or size + len(job.raw) > _BATCH_BYTES or len(batch) >= _BATCH_FILES:
            yield from _outcomes(process, batch)
            batch, size = [], 0
        if isinstance(job, Refused):
            yield job
        else:
            batch.append(job)
            size += len(job.raw)
    yield from _outcomes(process, batch)


def _job(path: Path, options: ReadOptions) -> Job | Refused:
    try:
        return Job(readable(path.name or str(path)), str(path), bytes_of(path), options)
    except DocumentError as error:
        return Refused(path, str(error))


def _outcomes(process: ReadingProcess, batch: Sequence[Job]) -> Iterator[Outcome]:
    archives: list[tuple[Job, Answer]] = []
    for job, answer in zip(batch, process.answers(batch), strict=True):
        if isinstance(answer, DocumentError):
            yield Refused(Path(job.origin), str(answer), getattr(answer, "columns", ()))
        elif "members" in answer[0]:
            archives.append((job, answer))
        else:
            yield outcome_of(job, answer)
    for job, answer in archives:
        yield from _in_batches(process, _members(job, answer))


def outcome_of(job: Job, answer: Answer) -> Outcome:
    """The document that a process answered with, if it is one of the bytes that it was given."""
    message, blobs = answer
    path = Path(job.origin)
    try:
        read = from_plain(ReadDocument, message["read"])
        report = from_plain(FileReport, message["report"])
        if read.document.id != document_id(job.raw) or read.document.size != len(job.raw):
            raise ValueError("another document")  # noqa: TRY301 - a child that was taken over may send anything
        read = with_texts_of_file(read, message["places"], job.raw)
    except (ValueError, KeyError, TypeError):
        return Refused(path, f"{job.name} could not be read. Nothing of it was imported; try again.")
    whole = replace(read, raw=job.raw, part=blobs[0] if blobs else None)
    return whole, replace(report, path=path)


def _members(archive: Job, answer: Answer) -> Iterator[Job | Refused]:
    """The files of an archive, as they are to be read or left out."""
    message, blobs = answer
    place = Path(archive.origin)
    for member, why in message["left_out"].items():
        yield Refused(place / member, f"{member} in {archive.name} {why}. It was left out; the others were read.")
    for member, raw in zip(message["members"], blobs, strict=True):
        name = PurePosixPath(member).name
        if not raw:
            yield Refused(place / member, f"{name} in {archive.name} is empty. It was left out.")
        elif not member.lower().endswith(readable_endings()):
            yield Refused(
                place / member, f"{name} in {archive.name} is in no format that can be read. It was left out."
            )
        else:
            yield Job(name, str(place / member), raw, archive.options, member=True)
    if not blobs and not message["left_out"]:
        yield Refused(place, f"{archive.name} holds no files. Nothing was imported; choose another file.")


def _is_link(path: Path) -> bool:
    return not path.name.startswith(".") and path.is_symlink()


def _link(path: Path) -> Refused:
    """What is said of a link to a folder: it may lead in a circle, or anywhere."""
    return Refused(path, f"{readable(path.name)} is a link to a folder. It was left out; import that folder itself.")


def _within(folder: Path) -> list[Path | Refused]:
    found: list[Path | Refused] = []
    endings = readable_endings()

    def refuse(error: OSError) -> None:
        closed = Path(error.filename)
        why = f"{readable(closed.name)} cannot be looked into. It was left out; ask its owner for the files."
        found.append(Refused(closed, why))

    for place, folders, names in os.walk(folder, onerror=refuse):
        found += [_link(Path(place) / name) for name in sorted(folders) if _is_link(Path(place) / name)]
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
