"""A small codebook, and annotated statements made by hand."""

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.alignment import Alignment
from annotator.core.annotations import Annotations, Relation, Review, Reviewer, Span, StatementLabel, Value
from annotator.core.documents import Document, State, Statement, StatementText
from annotator.core.identity import document_id, new_id, statement_id
from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.exchange.records import AnnotatedStatement
from annotator.ingest.codebook_toml import shipped_codebook

CODEBOOK = shipped_codebook()
ANA = Reviewer.named("Ana")
HARD = (
    "\ufeffرفض العمال 👷\u200d♀\ufe0f the עִבְרִית strike\r\n\u00a0e\u0301te\u0301  \t立即停火 🇫🇮 "
    "हम मांग करते हैं\u2028“No war!” \u0085 end"
)


@pytest.fixture
def names() -> Names:
    """The shipped codebook, one reviewer and one actor."""
    return Names(CODEBOOK, {ANA.id: ANA.name}, {"actor-1": "Trade union <b>FBU</b>"})


@pytest.fixture
def hard_statement() -> AnnotatedStatement:
    """A statement of hard strings, with overlapping spans, one of them in two ranges."""
    speaker, demand = _span("speaker", (1, 11)), _span("demand", (5, 14), (30, 52))
    actor = next(entry for entry in CODEBOOK.attributes if entry.name == "canonical")
    speaker = replace(speaker, attributes={actor.id: Value(actor_id="actor-1")}, note="a note\nof two lines")
    makes = next(entry for entry in CODEBOOK.relation_types if entry.name == "makes")
    relation = Relation(new_id(), "s", ANA.id, makes.id, speaker.id, demand.id)
    genre = next(entry for entry in CODEBOOK.attributes_of(None) if entry.name == "genre")
    label = StatementLabel("l", "s", ANA.id, genre.id, Value(choice_id=CODEBOOK.choices_of(genre.id)[0].id))
    review = Review("r", "s", ANA.id, State.DONE, flagged=True, note="n")
    raw = HARD.encode()
    document = Document(document_id(raw), "hard.txt", "", "text/plain", "utf-8", len(raw), "", "")
    statement = Statement(statement_id(document.id, 0, len(raw)), document.id, 0, "Hard", "ar", len(HARD))
    text = StatementText(statement.id, HARD, Alignment.identity(len(HARD), len(raw), "utf-8"))
    return AnnotatedStatement(
        document, statement, text, Annotations((speaker, demand), (relation,), (label,), (review,))
    )


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where to export."""
    return tmp_path / "out.jsonl"


def _span(label: str, *ranges: tuple[int, int]) -> Span:
    found = CODEBOOK.label_named(label)
    assert found is not None
    places = tuple(Range(*one) for one in ranges)
    return Span(new_id(), "s", ANA.id, found.id, places, tuple(place.quote(HARD) for place in places))
