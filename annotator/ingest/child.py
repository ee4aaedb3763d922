"""The process that reads files from strangers: started by ingest.child_process, with limits, and killed if it must be.

It gets names and bytes, no paths and no project, and answers with documents as plain values. A file that its reader
chokes on ends in a sentence; one that kills the process is noticed by whoever started it.
"""

import contextlib
import gc
import os
import sys
import traceback
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO, Any, Final

from annotator.core.errors import AnnotatorError, DocumentError
from annotator.ingest.assembling import FileFacts, assemble
from annotator.ingest.frames import read_frame, write_frame
from annotator.ingest.options import ReadOptions
from annotator.ingest.pace import listen
from annotator.ingest.packed_file import PackedFile, leads_out
from annotator.ingest.plain_values import from_plain, to_plain
from annotator.ingest.readers import is_archive, reader_for
from annotator.ingest.texts_in_file import without_texts_in_file

MEMORY: Final = 1 << 30
SECONDS: Final = 20
_BETWEEN_COLLECTIONS: Final = 50_000

_FORBIDDEN: Final = (
    "socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec", "os.fork",
    "os.posix_spawn", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "shutil.rmtree",
)  # fmt: skip
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main() -> None:
    """Answer requests until the other side closes."""
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between the answers
    _limit_memory()
    sys.addaudithook(_guard)
    gc.freeze()  # what is loaded stays; looking through it and all rows again and again would cost a tenth of the time
    gc.set_threshold(_BETWEEN_COLLECTIONS)
    write_frame(answers, {"ready": True})
    while (request := read_frame(requests)) is not None:
        message, blobs = request
        for job, raw in zip(message, blobs, strict=True):
            if not _answer(answers, job, raw):
                return


def _answer(answers: IO[bytes], job: dict[str, Any], raw: bytes) -> bool:
    """Answer one job; whether the process is fit for more."""
    _limit_seconds()
    listen(partial(_go_on, answers))
    try:
        message, blobs = _done(job, raw)
        write_frame(answers, message, *blobs)
    except AnnotatorError as error:
        write_frame(answers, {"refused": str(error), "columns": list(getattr(error, "columns", ()))})
    except MemoryError:
        write_frame(answers, {"exhausted": True})
        return False
    except Exception as error:  # noqa: BLE001 - a library that meets a damaged file may raise anything
        write_frame(answers, {"fault": _told(error)})
    return True


def _go_on(answers: IO[bytes]) -> None:
    """Say that there is more to come, and take further seconds for it."""
    write_frame(answers, {"going_on": True})
    _limit_seconds()


def _done(job: dict[str, Any], raw: bytes) -> tuple[dict[str, Any], list[bytes]]:
    name, options = job["name"], from_plain(ReadOptions, job["options"])
    if is_archive(raw, name):
        if job["member"]:
            raise DocumentError(f"{name} is an archive within an archive. Nothing of it was imported; unpack it first.")
        return _unpacked(PackedFile(raw, name))
    reader = reader_for(raw, name)
    contents = reader.read(raw, name, options)
    read, report = assemble(FileFacts(Path(job["origin"]), raw, name), contents, options)
    light, places = without_texts_in_file(read)
    part = [] if read.part is None else [read.part]
    plain = to_plain(replace(light, raw=b"", part=None))
    return {"read": plain, "places": places, "report": to_plain(report)}, part


def _unpacked(packed: PackedFile) -> tuple[dict[str, Any], list[bytes]]:
    members = [member for member in packed.members if not _is_rubbish(member)]
    safe = [member for member in members if not leads_out(member)]
    blobs, refused = [], {member: "leads out of the archive" for member in members if leads_out(member)}
    names = []
    for member in safe:
        try:
            blobs.append(packed.read(member))
            names.append(member)
        except DocumentError:
            refused[member] = "is damaged or protected by a password"
    return {"members": names, "left_out": refused}, blobs


def _is_rubbish(member: str) -> bool:
    """Whether a member is what a system puts beside files for itself."""
    parts = member.split("/")
    return parts[0] == "__MACOSX" or parts[-1].startswith(".") or parts[-1] in ("Thumbs.db", "desktop.ini")


def _told(error: Exception) -> str:
    """Where the program failed, without a word of the document."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__} at {place}"


def _limit_memory() -> None:
    for limit, value in _limits("RLIMIT_AS", MEMORY), _limits("RLIMIT_CORE", 0):
        if limit is not None:
            _set(limit, value)


def _limit_seconds() -> None:
    """Give the process so many further seconds of the processor."""
    limit, _ = _limits("RLIMIT_CPU", 0)
    if limit is not None:
        times = os.times()
        _set(limit, int(times.user + times.system) + SECONDS + 1)


def _limits(name: str, value: int) -> tuple[int | None, int]:
    with contextlib.suppress(ImportError):  # Windows: whoever started the process watches the time alone
        import resource  # noqa: PLC0415 - not there on Windows

        return getattr(resource, name, None), value
    return None, value


def _set(limit: int, value: int) -> None:
    import resource  # noqa: PLC0415 - not there on Windows

    hard = resource.getrlimit(limit)[1]
    with contextlib.suppress(ValueError, OSError):  # a system may allow less
        resource.setrlimit(limit, (value, hard))


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what no reader of documents does, should one of them be led to it."""
    if event in _FORBIDDEN:
        raise PermissionError(event)
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING:
        raise PermissionError("writing")


if __name__ == "__main__":
    main()
