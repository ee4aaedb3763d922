"""A project with some work on every kind of entry, and what every edit of its codebook must keep to."""

from collections.abc import Callable

import pytest

from annotator.core.annotations import Relation, Reviewer, Span, StatementLabel, Value
from annotator.core.changes import Change
from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook, Label, LineStyle, RelationType
from annotator.core.documents import Statement
from annotator.core.ranges import Range
from annotator.operations.annotating import add_span
from annotator.operations.checking import check
from annotator.operations.relating import add_relation
from annotator.operations.reviewing import set_statement_label
from annotator.operations.undoing import redo, undo
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.rows import load, to_plain

State = dict[str, object]
INKS = ("#052039", "#0070E9")


@pytest.fixture
def codebook() -> Codebook:
    """Three labels that share some attributes and choices, two statement labels, two kinds of relations."""
    return Codebook(
        name="small",
        version=1,
        labels=(
            Label("union", "union", "U", "U", LineStyle.SOLID, *INKS, 0),
            Label("party", "party", "P", "P", LineStyle.DASHED, *INKS, 1),
            Label("demand", "demand", "D", "D", LineStyle.DOUBLE, *INKS, 2),
        ),
        attributes=(
            Attribute("union-voice", "union", "voice", AttributeKind.CHOICE, 0),
            Attribute("party-voice", "party", "Voice", AttributeKind.CHOICE, 0),
            Attribute("party-wing", "party", "wing", AttributeKind.CHOICE, 1),
            Attribute("party-place", "party", "place", AttributeKind.TEXT, 2),
            Attribute("position", None, "position", AttributeKind.CHOICE, 0),
            Attribute("tone", None, "tone", AttributeKind.CHOICE, 1),
        ),
        choices=(
            Choice("union-quoted", "union-voice", "quoted", 0, key="1"),
            Choice("party-quoted", "party-voice", "quoted", 0, key="1"),
            Choice("party-direct", "party-voice", "direct", 1, key="2"),
            Choice("left", "party-wing", "left", 0, key="3"),
            Choice("right", "party-wing", "right", 1),
            Choice("for", "position", "for", 0),
            Choice("against", "position", "against", 1),
            Choice("angry", "tone", "angry", 0),
            Choice("tone-against", "tone", "against", 1),
        ),
        relation_types=(
            RelationType("makes", "makes", "made by", (("union", "demand"), ("party", "demand")), 0),
            RelationType("joins", "joins", "joined by", (("union", "party"),), 1),
        ),
    )


@pytest.fixture
def work(project: Project, ana: Reviewer, statement: Statement) -> dict[str, Span]:
    """A union, two parties and a demand, linked, with values; the statement has a position."""
    one = statement.id
    values = {
        "union": (Range(0, 2), "union", {"union-voice": Value("union-quoted")}),
        "left": (
            Range(3, 9),
            "party",
            {"party-voice": Value("party-direct"), "party-wing": Value("left"), "party-place": Value(text="Kyiv")},
        ),
        "right": (Range(13, 18), "party", {"party-voice": Value("party-quoted"), "party-wing": Value("right")}),
        "demand": (Range(3, 18), "demand", {}),
    }
    for place, label, attributes in values.values():
        add_span(project, ana, one, [place], label, attributes=attributes)
    spans = {name: _found(project, one, place, label) for name, (place, label, _) in values.items()}
    add_relation(project, ana, spans["union"].id, spans["demand"].id, "makes")
    add_relation(project, ana, spans["left"].id, spans["demand"].id, "makes")
    add_relation(project, ana, spans["union"].id, spans["left"].id, "joins")
    set_statement_label(project, ana, one, "position", Value("against"))
    return spans


@pytest.fixture
def steps_back(project: Project, ana: Reviewer) -> Callable[[Callable[[], Change | None]], Change]:
    """Do one step; undo and redo must lead exactly there and back, and leave the project sound each time."""

    def step(do: Callable[[], Change | None]) -> Change:
        before = state_of(project)
        change = do()
        assert change is not None
        after = state_of(project)
        assert after != before
        assert check(project).problems == []
        assert undo(project, ana) is not None
        assert state_of(project) == before
        assert check(project).problems == []
        assert redo(project, ana) is not None
        assert state_of(project) == after
        return change

    return step


@pytest.fixture
def now(project: Project) -> Callable[[str], Span]:
    """A span as it is stored."""
    return lambda span_id: load(project.connection, Span, "id = ?", (span_id,))[0]


def state_of(project: Project) -> State:
    """Everything that is not deleted, without the stamps of who wrote it last and without the version."""
    entries = {entry.id: entry for entry in load_codebook(project).entries()}
    rows: dict[str, object] = {key: {**to_plain(entry), "changed_by": ""} for key, entry in entries.items()}
    for kind in (Span, Relation, StatementLabel):
        for row in load(project.connection, kind, "deleted = 0"):
            rows[row.id] = {**to_plain(row), "changed_by": ""}
    return rows


def _found(project: Project, statement_id: str, place: Range, label: str) -> Span:
    spans = load_annotations(project, statement_id).spans
    (span,) = (span for span in spans if span.ranges == (place,) and span.label_id == label)
    return span
