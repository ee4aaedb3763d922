"""The way from a span to the imported file is compared with the file itself, by check and by export."""

from pathlib import Path

import pytest

from annotator.core.alignment import Alignment
from annotator.core.annotations import Reviewer
from annotator.core.documents import Statement
from annotator.core.errors import ExportError
from annotator.core.ranges import Range
from annotator.operations.annotating import add_span
from annotator.operations.checking import check
from annotator.operations.exporting import export_project
from annotator.store.packing import pack_alignment
from annotator.store.project import Project
from annotator.store.statements import load_text


@pytest.mark.parametrize("by", [(1, 0), (0, 1), (1, 1)])
def test_a_way_that_leads_to_other_words_is_found(
    project: Project, statement: Statement, ana: Reviewer, tmp_path: Path, by: tuple[int, int]
) -> None:
    raw, byte = by
    add_span(project, ana, statement.id, [Range(3, 9), Range(12, 15)], "demand")
    export_project(project, tmp_path / "sound.jsonl")
    assert check(project).sound
    alignment = load_text(project, statement.id).alignment
    shifted = [run._replace(raw_start=run.raw_start + raw, byte_start=run.byte_start + byte) for run in alignment.runs]
    packed = pack_alignment(Alignment(tuple(shifted), alignment.encoding))
    project.connection.execute("UPDATE statement_text SET alignment = ?", (packed,))
    assert not check(project).sound
    with pytest.raises(ExportError, match="other words stand where span"):
        export_project(project, tmp_path / "out.jsonl")
    assert not (tmp_path / "out.jsonl").exists()
