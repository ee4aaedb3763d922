"""The sample's statements with their annotations, as a project holds them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.core.annotations import Annotations, Relation, Span
from annotator.core.ranges import Range
from annotator.operations.sampling import create_sample
from annotator.store.annotations import load_annotations
from annotator.store.documents import all_documents
from annotator.store.project import Project
from annotator.store.statements import load_text, statements_of


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """The sample project."""
    with create_sample(Path(tmp_path_factory.mktemp("sample")) / "sample.annotator") as project:
        yield project


@pytest.fixture
def annotated(sample: Project) -> Callable[[str], tuple[str, Annotations]]:
    """The text and the annotations of the first labelled statement of the document whose name begins so.

    “004/2” is the one at position 2.
    """

    def find(name: str) -> tuple[str, Annotations]:
        name, _, position = name.partition("/")
        (document,) = [one for one in all_documents(sample) if one.name.startswith(name)]
        labelled = [one for one in statements_of(sample, document.id) if load_annotations(sample, one.id).spans]
        statement = next(one for one in labelled if not position or one.position == int(position))
        return load_text(sample, statement.id).text, load_annotations(sample, statement.id)

    return find


@pytest.fixture
def span() -> Callable[..., Span]:
    """How a test makes a span."""

    def make(span_id: str, label: str, start: int, end: int, **more: object) -> Span:
        return Span(span_id, "s", "r", label, (Range(start, end),), ("x",), **more)  # type: ignore[arg-type]

    return make


@pytest.fixture
def link() -> Callable[[str, str, str], Relation]:
    """How a test links two spans."""
    return lambda kind, start, end: Relation(f"{start}-{kind}-{end}", "s", "r", kind, start, end)
