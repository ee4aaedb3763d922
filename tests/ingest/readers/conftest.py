"""Files read as in an import: in a process of their own, which all tests of a module share."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.core.documents import ReadDocument
from annotator.ingest.child_process import ReadingProcess
from annotator.ingest.options import ReadOptions
from annotator.ingest.reading import Refused, found_files, read_files
from annotator.ingest.report import FileReport

from .made_files import is_aligned

Outcomes = Callable[..., list[Any]]
Read = Callable[..., tuple[ReadDocument, FileReport]]


@pytest.fixture(scope="module")
def process() -> Iterator[ReadingProcess]:
    """One process for all files of these tests, as in an import."""
    with ReadingProcess() as running:
        yield running


@pytest.fixture
def outcomes(process: ReadingProcess) -> Outcomes:
    """Reads files, folders and archives; an outcome a file."""

    def reading(*paths: Path, **options: Any) -> list[Any]:
        return list(read_files(found_files(paths), ReadOptions(**options), process))

    return reading


@pytest.fixture
def read(tmp_path: Path, outcomes: Outcomes) -> Read:
    """Reads bytes as a file of this name, in the process for files from strangers."""

    def reading(name: str, raw: bytes, **options: Any) -> tuple[ReadDocument, FileReport]:
        (tmp_path / name).write_bytes(raw)
        (outcome,) = outcomes(tmp_path / name, **options)
        assert not isinstance(outcome, Refused), outcome.why
        document, report = outcome
        assert is_aligned(document)
        assert document.raw == raw
        return document, report

    return reading
