"""An empty project in a real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.alignment import Alignment
from annotator.core.annotations import Reviewer
from annotator.core.codebook import Codebook
from annotator.core.documents import Document, ReadDocument, Statement, StatementText
from annotator.core.identity import document_id, statement_id
from annotator.operations.beginning import create_project
from annotator.operations.importing import import_documents
from annotator.store.project import Project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the project lies."""
    return tmp_path / "work.annotator"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    """An empty project, open for writing."""
    with Project.create(path) as project:
        yield project


@pytest.fixture
def sample_project(path: Path) -> Path:
    """A closed project with one statement."""
    text = "All workers demand a café. 立即停火!"
    raw = text.encode()
    document = document_id(raw)
    statement = Statement(statement_id(document, 0, len(raw)), document, 0, "first.txt", "en", len(text))
    read = ReadDocument(
        Document(document, "first.txt", "/docs/first.txt", "text/plain", "utf-8", len(raw), "", ""),
        raw,
        (statement,),
        (StatementText(statement.id, text, Alignment.identity(len(text), len(raw), "utf-8")),),
    )
    with create_project(path, Codebook("small", 1)) as project:
        import_documents(project, Reviewer.named("Ana"), [read])
    return path
