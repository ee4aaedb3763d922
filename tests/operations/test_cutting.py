"""Cutting statements anew: words, annotations and the way back to the file go along, and undo brings all back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.core.annotations import Reviewer, Span, Value
from annotator.core.codebook import Codebook
from annotator.core.documents import State, Statement
from annotator.core.errors import AnnotationError
from annotator.core.ranges import Range
from annotator.ingest.text_file import read_text_file
from annotator.operations.annotating import add_span
from annotator.operations.beginning import create_project
from annotator.operations.checking import check
from annotator.operations.commenting import add_comment
from annotator.operations.cutting import (
    join_statements,
    leave_out,
    make_statement_of_greyed,
    recut_statement,
    retitle_statement,
    split_statement,
    take_in,
)
from annotator.operations.importing import import_documents
from annotator.operations.relating import add_relation
from annotator.operations.reviewing import set_state, set_statement_label
from annotator.operations.undoing import redo, undo
from annotator.store.annotations import load_annotations
from annotator.store.comments import comments_on
from annotator.store.greyed import greyed_of, load_greyed_text
from annotator.store.listing import StatementFilter, load_rows, statement_rows_matching
from annotator.store.project import Project
from annotator.store.statements import all_statements, load_text

ANA = Reviewer.named("Ana")
TEXT = (
    "\ufeffWe demand 👷‍♀️ peace.\r\n\r\nDonate today via PayPal: your support counts.\r\n\r\n"
    "The union e\u0301 calls on 停火 all.\r\n\r\nמרחבא, they said."
)


@pytest.fixture
def work(tmp_path: Path, codebook: Codebook) -> Iterator[Project]:
    """A project with a document before, one to be cut, and one after."""
    files = {"a.txt": "First document.", "b.txt": TEXT, "c.txt": "Last document."}
    with create_project(tmp_path / "cut.annotator", codebook) as project:
        for name, text in files.items():
            (tmp_path / name).write_bytes(text.encode())
            import_documents(project, ANA, [read_text_file(tmp_path / name)[0]])
        yield project


@pytest.fixture
def old(work: Project) -> Statement:
    return all_statements(work)[1]


def words(project: Project) -> list[str]:
    """The texts in the order of the list, as the list shows them."""
    rows = statement_rows_matching(project, ANA.id, StatementFilter())
    shown = load_rows(project, ANA.id, rows)
    assert [shown[row].id for row in rows] == [one.id for one in all_statements(project)]
    return [load_text(project, shown[row].id).text for row in rows]


def quotes(project: Project) -> list[tuple[str, tuple[str, ...]]]:
    """Every span with the words at its place, which are those that it was made on."""
    found = []
    for one in all_statements(project):
        text = load_text(project, one.id).text
        for span in load_annotations(project, one.id).spans:
            assert tuple(place.quote(text) for place in span.ranges) == span.quotes
            found.append((text[:6], span.quotes))
    return found


def span(project: Project, statement: Statement, *pieces: str, label: str = "demand") -> str:
    text = load_text(project, statement.id).text
    places = [Range(text.index(piece), text.index(piece) + len(piece)) for piece in pieces]
    change = add_span(project, ANA, statement.id, places, label)
    return next(edit.after.id for edit in change.edits if isinstance(edit.after, Span))


def there_and_back(project: Project, step: Callable[[], object]) -> None:
    """A step is one undo; every stage is sound."""
    before = (words(project), quotes(project), greyed(project))
    step()
    after = (words(project), quotes(project), greyed(project))
    assert check(project).problems == []
    undo(project, ANA)
    assert (words(project), quotes(project), greyed(project)) == before
    assert check(project).problems == []
    redo(project, ANA)
    assert (words(project), quotes(project), greyed(project)) == after
    assert check(project).problems == []


def greyed(project: Project) -> list[str]:
    return [
        load_greyed_text(project, one.id).text
        for document in {one.document_id for one in all_statements(project)}
        for one in greyed_of(project, document)
    ]


LEFT = "We demand 👷‍♀️ peace."
RIGHT = "The union e\u0301 calls on 停火 all.\r\n\r\nמרחבא, they said."
WHOLE = f"{LEFT}\r\n\r\n{RIGHT}"


def test_the_request_is_left_out_and_stays_with_the_document(work: Project) -> None:
    assert words(work)[1] == WHOLE
    assert greyed(work) == ["Donate today via PayPal: your support counts."]


def test_a_statement_is_split_where_it_stood(work: Project, old: Statement) -> None:
    speaker, demand = span(work, old, "We", label="speaker"), span(work, old, "peace")
    add_relation(work, ANA, speaker, demand, "makes")
    span(work, old, "停火", "מרחבא")
    add_comment(work, ANA, old.id, "about the whole")
    set_state(work, ANA, old.id, State.DONE)
    set_statement_label(work, ANA, old.id, "position", Value(choice_id="against"))
    there_and_back(work, lambda: split_statement(work, ANA, old.id, WHOLE.index("The union")))
    assert words(work) == ["First document.", LEFT, RIGHT, "Last document."]
    assert quotes(work) == [("We dem", ("We",)), ("We dem", ("peace",)), ("The un", ("停火", "מרחבא"))]
    left, right = all_statements(work)[1:3]
    assert len(load_annotations(work, left.id).relations) == 1
    assert [len(comments_on(work, one.id)) for one in (left, right)] == [1, 0]
    assert {load_annotations(work, one.id).reviews[0].state for one in (left, right)} == {State.DONE}
    assert {len(load_annotations(work, one.id).statement_labels) for one in (left, right)} == {1}
    assert right.title == "The union e\u0301 calls on 停火 all."
    raw = TEXT.encode()
    for one in (left, right):
        text = load_text(work, one.id)
        start, end = text.alignment.byte_range(Range(0, 3), text.text)
        assert raw[start:end].decode() == text.text[:3]


def test_what_lies_across_the_cut_is_not_lost_unasked(work: Project, old: Statement) -> None:
    span(work, old, "peace", "The union")
    at = WHOLE.index("The union")
    with pytest.raises(AnnotationError, match=r"1 span \(“peace … The union”\) would be lost"):
        split_statement(work, ANA, old.id, at)
    assert words(work)[1] == WHOLE
    there_and_back(work, lambda: split_statement(work, ANA, old.id, at, give_up=True))
    assert quotes(work) == []


def test_split_and_join_give_the_same_statement_again(work: Project, old: Statement) -> None:
    span(work, old, "peace")
    span(work, old, "calls on")
    split_statement(work, ANA, old.id, WHOLE.index("The union"))
    left, right = all_statements(work)[1:3]
    set_state(work, ANA, left.id, State.DONE)
    there_and_back(work, lambda: join_statements(work, ANA, [right.id, left.id]))
    joined = all_statements(work)[1]
    assert load_text(work, joined.id).text == WHOLE
    assert load_annotations(work, joined.id).reviews[0].state is State.IN_WORK
    there_and_back(work, lambda: split_statement(work, ANA, joined.id, WHOLE.index("מרחבא")))
    assert [text[:3] for text in words(work)] == ["Fir", "We ", "מרח", "Las"]


def test_only_neighbours_are_joined(work: Project, old: Statement) -> None:
    others = all_statements(work)
    with pytest.raises(AnnotationError, match="of one document"):
        join_statements(work, ANA, [others[0].id, old.id])
    with pytest.raises(AnnotationError, match="of one document"):
        join_statements(work, ANA, [old.id, old.id])
    split_statement(work, ANA, old.id, WHOLE.index("The union"))
    middle = all_statements(work)[2]
    split_statement(work, ANA, middle.id, RIGHT.index("מרחבא"))
    one, _, three = all_statements(work)[1:4]
    with pytest.raises(AnnotationError, match="stands between them"):
        join_statements(work, ANA, [one.id, three.id])


def test_greyed_text_is_taken_in_and_left_out_again(work: Project, old: Statement) -> None:
    span(work, old, "peace")
    span(work, old, "停火")
    (piece,) = greyed_of(work, old.document_id)
    there_and_back(work, lambda: take_in(work, ANA, piece.id, old.id))
    assert words(work)[1] == TEXT.removeprefix("\ufeff")
    assert greyed(work) == []
    whole = all_statements(work)[1]
    place = words(work)[1].index("Donate")
    there_and_back(work, lambda: leave_out(work, ANA, whole.id, Range(place, place + 45)))
    assert greyed(work) == ["Donate today via PayPal: your support counts."]
    assert words(work)[1] == WHOLE
    assert [quote for _, (quote,) in quotes(work)] == ["peace", "停火"]


def test_words_within_a_line_are_left_out_and_taken_in(work: Project, old: Statement) -> None:
    start = WHOLE.index("calls")
    leave_out(work, ANA, old.id, Range(start, start + len("calls on ")))
    assert words(work)[1] == WHOLE.replace("calls on ", "")
    there = all_statements(work)[1]
    piece = next(one for one in greyed_of(work, there.document_id) if one.characters == len("calls on"))
    take_in(work, ANA, piece.id, there.id)
    assert words(work)[1] == WHOLE
    assert all_statements(work)[1].id == old.id


def test_a_statement_is_cut_down_to_a_place(work: Project, old: Statement) -> None:
    span(work, old, "停火")
    place = Range(WHOLE.index("The union"), WHOLE.index("all.") + 4)
    there_and_back(work, lambda: recut_statement(work, ANA, old.id, place))
    assert words(work)[1] == "The union e\u0301 calls on 停火 all."
    assert sorted(greyed(work)) == sorted([LEFT, "Donate today via PayPal: your support counts.", "מרחבא, they said."])


def test_greyed_text_becomes_a_statement(work: Project, old: Statement) -> None:
    (piece,) = greyed_of(work, old.document_id)
    there_and_back(work, lambda: make_statement_of_greyed(work, ANA, piece.id))
    assert words(work)[1:3] == [WHOLE, "Donate today via PayPal: your support counts."]


def test_wrong_places_change_nothing(work: Project, old: Statement) -> None:
    for at in (0, -3, len(WHOLE), 10_000):
        with pytest.raises(AnnotationError, match="no words on one side"):
            split_statement(work, ANA, old.id, at)
    with pytest.raises(AnnotationError, match="Nothing would be left of"):
        leave_out(work, ANA, old.id, Range(0, len(WHOLE)))
    with pytest.raises(AnnotationError, match="no words at this place"):
        leave_out(work, ANA, old.id, Range(len(LEFT), len(LEFT) + 2))
    (piece,) = greyed_of(work, old.document_id)
    with pytest.raises(AnnotationError, match="another document"):
        take_in(work, ANA, piece.id, all_statements(work)[0].id)
    take_in(work, ANA, piece.id, old.id)
    with pytest.raises(AnnotationError, match="not left out any more"):
        take_in(work, ANA, piece.id, all_statements(work)[1].id)
    with pytest.raises(AnnotationError, match="not in the project any more"):
        split_statement(work, ANA, old.id, 5)


def test_a_title_is_changed(work: Project, old: Statement) -> None:
    assert retitle_statement(work, ANA, old.id, "  A better\ttitle ") is not None
    assert all_statements(work)[1].title == "A better title"
    assert retitle_statement(work, ANA, old.id, "A better title") is None
    with pytest.raises(AnnotationError, match="needs a title"):
        retitle_statement(work, ANA, old.id, " ")
    undo(work, ANA)
    assert all_statements(work)[1].title == old.title


def test_an_import_that_is_taken_back_and_done_again_brings_only_what_was_there(work: Project, old: Statement) -> None:
    split_statement(work, ANA, old.id, WHOLE.index("The union"))
    before = words(work)
    for _ in range(3):
        undo(work, ANA)
    assert words(work) == ["First document."]
    redo(work, ANA)
    assert words(work) == ["First document.", WHOLE]
    redo(work, ANA)
    redo(work, ANA)
    assert words(work) == before
    assert check(work).problems == []
