"""A real project with one statement, and a reviewer who works on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.core.alignment import Alignment
from annotator.core.annotations import (
    Actor,
    ActorAlias,
    Comment,
    ImpliedSlot,
    Relation,
    Review,
    Reviewer,
    Span,
    StatementLabel,
)
from annotator.core.changes import Change
from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook, Label, LineStyle, RelationType
from annotator.core.documents import Document, ReadDocument, Statement, StatementText
from annotator.core.identity import document_id, statement_id
from annotator.core.kinship import PairVerdict
from annotator.core.source_rules import SourceRules
from annotator.operations.beginning import create_project
from annotator.operations.checking import check
from annotator.operations.importing import import_documents
from annotator.operations.undoing import redo, undo
from annotator.store.project import Project
from annotator.store.rows import load, to_plain
from annotator.store.statements import all_statements

HARD_TEXT = "We demand 👷‍♀️ peace 🇫🇮 cafe\u0301.\r\n\u00a0Now\t  مرحبا שלום 停火 शांति\u2028end"


@pytest.fixture
def codebook() -> Codebook:
    """Two labels with one attribute each, a statement label, and a relation from the one label to the other."""
    inks = ("#052039", "#0070E9")
    return Codebook(
        name="small",
        version=1,
        labels=(
            Label("speaker", "speaker", "S", "s", LineStyle.SOLID, *inks, 0),
            Label("demand", "demand", "D", "d", LineStyle.DOUBLE, *inks, 1),
        ),
        attributes=(
            Attribute("canonical", "speaker", "canonical", AttributeKind.ACTOR, 0),
            Attribute("speaker-voice", "speaker", "voice", AttributeKind.CHOICE, 1),
            Attribute("demand-voice", "demand", "voice", AttributeKind.CHOICE, 0),
            Attribute("position", None, "position", AttributeKind.CHOICE, 0),
        ),
        choices=(
            Choice("speaker-quoted", "speaker-voice", "quoted", 0),
            Choice("demand-quoted", "demand-voice", "quoted", 0),
            Choice("demand-direct", "demand-voice", "direct", 1),
            Choice("against", "position", "against", 0),
        ),
        relation_types=(RelationType("makes", "makes", "made by", (("speaker", "demand"),), 0),),
    )


@pytest.fixture
def project(tmp_path: Path, codebook: Codebook) -> Iterator[Project]:
    """A project that holds one statement with the hard text."""
    with create_project(tmp_path / "work.annotator", codebook) as project:
        import_documents(project, Reviewer.named("Ana"), [read_document(HARD_TEXT)])
        yield project


@pytest.fixture
def statement(project: Project) -> Statement:
    """The statement of the project."""
    return all_statements(project)[0]


@pytest.fixture
def ana() -> Reviewer:
    """A reviewer."""
    return Reviewer.named("Ana")


def read_document(text: str, name: str = "a.txt") -> ReadDocument:
    """A document with one statement, as a reader would give it."""
    raw = text.encode()
    document = document_id(raw)
    statement = Statement(statement_id(document, 0, len(raw)), document, 0, name, "en", len(text))
    return ReadDocument(
        Document(
            document, name, f"/somewhere/{name}", "text/plain", "utf-8", len(raw), "", "2026-01-01T00:00:00+00:00"
        ),
        raw,
        (statement,),
        (StatementText(statement.id, text, Alignment.identity(len(text), len(raw), "utf-8")),),
    )


@pytest.fixture(name="read_document")
def read_document_fixture() -> object:
    """How a test makes another document."""
    return read_document


@pytest.fixture
def living() -> Callable[[Project], dict[str, dict[str, object]]]:
    """All rows that people made and that are not deleted, without the stamps of who wrote them last."""
    kinds = (Actor, ActorAlias, Span, Relation, StatementLabel, Review, ImpliedSlot, Comment, PairVerdict, SourceRules)

    def rows(project: Project) -> dict[str, dict[str, object]]:
        found = [row for kind in kinds for row in load(project.connection, kind, "deleted = 0")]
        return {row.id: {**to_plain(row), "changed_by": ""} for row in found}

    return rows


@pytest.fixture
def back_and_forth(
    project: Project, ana: Reviewer, living: Callable[[Project], dict[str, dict[str, object]]]
) -> Callable[[Callable[[], object]], object]:
    """Do something that is one change, take it back, do it again; the project is sound at every stage."""

    def run(step: Callable[[], object]) -> object:
        before = living(project)
        change = step()
        assert isinstance(change, Change)
        after = living(project)
        assert after != before
        assert check(project).problems == []
        assert undo(project, ana) is not None
        assert living(project) == before
        assert check(project).problems == []
        assert redo(project, ana) is not None
        assert living(project) == after
        assert check(project).problems == []
        return change

    return run
