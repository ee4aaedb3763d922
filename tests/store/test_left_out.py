"""Which pieces stand beside which statement."""

from pathlib import Path

from annotator.core.annotations import Reviewer
from annotator.core.ranges import Range
from annotator.ingest.text_file import read_text_file
from annotator.operations.cutting import leave_out, split_statement
from annotator.operations.importing import import_documents
from annotator.store.left_out import Side, pieces_beside
from annotator.store.project import Project
from annotator.store.statements import all_statements, load_text

_TEXT = "We first demand peace. Two. Then we demand bread. Three."


def test_each_statement_has_the_pieces_up_to_its_neighbours(project: Project, tmp_path: Path) -> None:
    ana = Reviewer.named("Ana")
    (tmp_path / "one.txt").write_text(_TEXT, "utf-8")
    import_documents(project, ana, [read_text_file(tmp_path / "one.txt")[0]])
    (whole,) = all_statements(project)
    assert pieces_beside(project, whole) == []
    split_statement(project, ana, whole.id, _TEXT.index("Two."))
    for place, words in ((1, "Three."), (1, "Two."), (0, "first ")):
        statement = all_statements(project)[place]
        at = load_text(project, statement.id).text.index(words)
        leave_out(project, ana, statement.id, Range(at, at + len(words)))
    first, second = (pieces_beside(project, one) for one in all_statements(project))
    assert [(one.text.text, one.side) for one in first] == [("first", Side.WITHIN), ("Two.", Side.BELOW)]
    assert [(one.text.text, one.side) for one in second] == [("Two.", Side.ABOVE), ("Three.", Side.BELOW)]
