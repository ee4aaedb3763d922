"""Damaged files by the hundred: each becomes a document that leads back to its bytes, or ends in a sentence."""

import pytest

from annotator.core.errors import DocumentError
from annotator.ingest.child_process import Job, ReadingProcess
from annotator.ingest.options import AS_IT_IS
from annotator.ingest.reading import Refused, outcome_of

from .made_files import is_aligned
from .mutations import damaged_files

_BATCH = 60


def survives(process: ReadingProcess, count: int, seed: int) -> tuple[int, int]:
    """How many of so many damaged files were read, and how many refused; everything else is a failure."""
    read = refused = 0
    jobs = [Job(name, f"/nowhere/{name}", raw, AS_IT_IS) for name, raw in damaged_files(count, seed)]
    for start in range(0, count, _BATCH):
        batch = jobs[start : start + _BATCH]
        for job, answer in zip(batch, process.answers(batch), strict=True):
            if isinstance(answer, DocumentError):
                assert str(answer).startswith((job.name, "Reading", "Finding")), str(answer)
                refused += 1
                continue
            if "members" in answer[0]:
                continue
            outcome = outcome_of(job, answer)
            assert not isinstance(outcome, Refused), outcome
            assert is_aligned(outcome[0], spans=5), (job.name, job.raw)
            read += 1
    return read, refused


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_hundreds_of_damaged_files_end_in_words_or_sentences(seed: int) -> None:
    with ReadingProcess() as process:
        read, refused = survives(process, 400, seed)
    assert read > 130
    assert refused > 40
