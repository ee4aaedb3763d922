"""An export read into another project gives the same annotations, whatever the texts and spans."""

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.alignment import Alignment
from annotator.core.annotations import (
    Actor,
    Annotations,
    Relation,
    Review,
    Reviewer,
    Source,
    Span,
    StatementLabel,
    Value,
    checked_ranges,
)
from annotator.core.changes import Edit, Entity
from annotator.core.codebook import AttributeKind, RelationType
from annotator.core.documents import Document, ReadDocument, State, Statement, StatementText
from annotator.core.identity import document_id, new_id, statement_id
from annotator.core.ranges import Range
from annotator.export.exchange.reader import read_codebook, read_exchange
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.operations.beginning import create_project
from annotator.operations.checking import check
from annotator.operations.exchanging import annotate
from annotator.operations.exporting import export_project
from annotator.operations.importing import import_documents
from annotator.store import journal
from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.store.statements import all_statements

CODEBOOK = shipped_codebook()
REVIEWERS = (Reviewer.named("Ana"), Reviewer.named("Åsa <i>Ben</i>"))
HARD = (
    *("👷\u200d♀\ufe0f", "🇫🇮", "e\u0301", "\r\n", "\u00a0", "\t  ", "\u2028", "\ufeff"),
    *("رفض", "שלום", "停火", "शांति", "No"),
)
TEXTS = st.lists(st.sampled_from(HARD) | st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)).map(
    lambda pieces: "We " + "".join(pieces)
)
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)


@st.composite
def values(draw: st.DrawFn, label_id: str | None, actors: list[Actor]) -> dict[str, Value]:
    """Some attributes of a label, with values that they may hold."""
    held = {}
    for attribute in CODEBOOK.attributes_of(label_id):
        if draw(st.integers(0, 3)):
            continue
        match attribute.kind:
            case AttributeKind.CHOICE:
                held[attribute.id] = Value(choice_id=draw(st.sampled_from(CODEBOOK.choices_of(attribute.id))).id)
            case AttributeKind.ACTOR:
                held[attribute.id] = Value(actor_id=draw(st.sampled_from(actors)).id)
            case AttributeKind.FLAG:
                held[attribute.id] = Value(text="true")
            case _:
                held[attribute.id] = Value(text=draw(WORDS))
    return held


@st.composite
def spans(draw: st.DrawFn, text: str, statement: str, actors: list[Actor]) -> Span:
    """A span of one or more ranges anywhere in the text."""
    edge = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(edge, edge), min_size=1, max_size=3))
    ranges = [Range(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]] or [Range(0, 1)]
    places = checked_ranges(tuple(ranges), len(text))
    label = draw(st.sampled_from(CODEBOOK.labels))
    return Span(
        new_id(),
        statement,
        draw(st.sampled_from(REVIEWERS)).id,
        label.id,
        places,
        tuple(place.quote(text) for place in places),
        draw(values(label.id, actors)),
        draw(WORDS),
        draw(st.sampled_from(Source)),
        draw(st.integers(0, 3)),
        "2026-02-24T05:00:00.000+00:00",
    )


def _ends(joined: tuple[Span, Span, RelationType]) -> tuple[str, ...]:
    return tuple(part.id for part in joined)


@st.composite
def annotated(draw: st.DrawFn) -> tuple[ReadDocument, list[Actor], Annotations]:
    """A document with everything that reviewers may have made on it."""
    text = draw(TEXTS)
    raw = text.encode()
    document = Document(document_id(raw), draw(WORDS) or "a", "", "text/plain", "utf-8", len(raw), "", "")
    statement = Statement(statement_id(document.id, 0, len(raw)), document.id, 0, draw(WORDS) or "t", "", len(text))
    actors = [Actor(Actor.id_for(name), name) for name in ("FBU", "人民 & Co")]
    made = draw(st.lists(spans(text, statement.id, actors), max_size=6))
    joins = [
        (one, other, kind)
        for one in made
        for other in made
        for kind in CODEBOOK.relation_types
        if one is not other and (one.label_id, other.label_id) in kind.pairs
    ]
    relations = [
        Relation(new_id(), statement.id, REVIEWERS[0].id, kind.id, one.id, other.id, draw(WORDS))
        for one, other, kind in (draw(st.lists(st.sampled_from(joins), max_size=4, unique_by=_ends)) if joins else [])
    ]
    labels = [
        StatementLabel(StatementLabel.id_for(statement.id, one.id, key), statement.id, one.id, key, value)
        for one in REVIEWERS
        for key, value in draw(values(None, actors)).items()
    ]
    reviews = [
        Review(Review.id_for(statement.id, one.id), statement.id, one.id, draw(st.sampled_from(State)),
               draw(st.booleans()), draw(WORDS), draw(WORDS))
        for one in draw(st.lists(st.sampled_from(REVIEWERS), unique=True))
    ]  # fmt: skip
    read = StatementText(statement.id, text, Alignment.identity(len(text), len(raw), "utf-8"))
    held = Annotations(tuple(made), tuple(relations), tuple(labels), tuple(reviews))
    return ReadDocument(document, raw, (statement,), (read,)), actors, held


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(annotated())
def test_an_export_gives_the_same_annotations(made: tuple[ReadDocument, list[Actor], Annotations]) -> None:
    read, actors, held = made
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        export = folder / "out.jsonl"
        with create_project(folder / "first.annotator", CODEBOOK) as project:
            import_documents(project, REVIEWERS[0], [read])
            rows: tuple[Entity, ...] = (
                *REVIEWERS,
                *actors,
                *held.spans,
                *held.relations,
                *held.statement_labels,
                *held.reviews,
            )
            with project.transaction():
                journal.record(project, "test", REVIEWERS[0], [Edit(None, row) for row in rows])
            assert export_project(project, export).verified
            assert check(project).problems == []
            expected = on(project)
        codebook = read_codebook(export)
        assert codebook is not None
        assert set(codebook.entries()) == set(CODEBOOK.entries())
        with create_project(folder / "empty.annotator", codebook) as empty:
            take(empty, export, expected)
        with create_project(folder / "same.annotator", CODEBOOK) as same:
            import_documents(same, REVIEWERS[0], [read])
            take(same, export, expected)
            again = folder / "again.jsonl"
            export_project(same, again)
            assert again.read_bytes() == export.read_bytes()


def take(project: Project, export: Path, expected: dict[str, Annotations]) -> None:
    """Read the export, twice, and compare."""
    _, report = annotate(project, Reviewer.named("Reader"), read_exchange(export))
    assert report.left_out == []
    assert on(project) == expected
    change, report = annotate(project, Reviewer.named("Reader"), read_exchange(export))
    assert (change, report.left_out, report.completed) == (None, [], 0)
    assert check(project).problems == []


def on(project: Project) -> dict[str, Annotations]:
    """The annotations of every statement, in one order and without the changes that wrote them."""
    found = {}
    for statement in all_statements(project):
        held = load_annotations(project, statement.id)
        found[statement.id] = Annotations(
            tuple(replace(row, changed_by="") for row in held.spans),
            tuple(replace(row, changed_by="") for row in held.relations),
            tuple(replace(row, changed_by="") for row in held.statement_labels),
            tuple(replace(row, changed_by="") for row in held.reviews),
        )
    return found
