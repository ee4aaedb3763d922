"""A file that has changed comes again: the work goes over to the new version, what needs a look is listed, one undo."""

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.core.annotations import Reviewer, Span, Value
from annotator.core.changed_files import Changed, VersionPreview
from annotator.core.documents import ReadDocument, State
from annotator.core.ranges import Range
from annotator.core.version_matching import Versioned, matched
from annotator.ingest.text_file import read_text_file
from annotator.operations.annotating import add_span
from annotator.operations.checking import check
from annotator.operations.commenting import add_comment
from annotator.operations.importing import take_documents
from annotator.operations.relating import add_relation
from annotator.operations.reviewing import set_state, set_statement_label
from annotator.operations.undoing import redo, undo
from annotator.operations.version_preview import preview_version
from annotator.operations.versions import VersionReport
from annotator.store.annotations import load_annotations
from annotator.store.comments import comments_on
from annotator.store.documents import all_documents, load_raw
from annotator.store.groups import groups_for_split, relatives_of
from annotator.store.project import Project
from annotator.store.statements import load_statement, statements_of

OLD = (
    "The transport union demands higher wages for all drivers. The minister refuses to meet the delegates of the "
    "union this week. Passengers in the whole country support the strike of the drivers and hope for peace."
)
NEW = (
    "UPDATE. The transport union demands higher wages for all drivers. The minister refuses to meet any delegates of "
    "the union this month. Passengers in the whole country hope for peace."
)


def take(project: Project, reviewer: Reviewer, file: Path, text: str) -> tuple[ReadDocument, VersionReport | None]:
    file.write_text(text, encoding="utf-8")
    read, _ = read_text_file(file)
    _, report = take_documents(project, reviewer, [read])
    return read, report.versions.get(read.document.id)


def mark(project: Project, reviewer: Reviewer, statement_id: str, quote: str, label: str) -> str:
    start = OLD.index(quote)
    change = add_span(project, reviewer, statement_id, [Range(start, start + len(quote))], label)
    return next(edit.after.id for edit in change.edits if isinstance(edit.after, Span))


@pytest.fixture
def work(project: Project, ana: Reviewer, tmp_path: Path) -> dict[str, str]:
    """The old version with spans of which one stays, one changes and one goes."""
    read, version = take(project, ana, tmp_path / "strike.txt", OLD)
    assert version is None
    statement = read.statements[0].id
    made = {"document": read.document.id, "statement": statement}
    made["union"] = mark(project, ana, statement, "The transport union", "speaker")
    made["wages"] = mark(project, ana, statement, "higher wages for all drivers", "demand")
    made["meet"] = mark(project, ana, statement, "refuses to meet the delegates of the union this week", "demand")
    add_relation(project, ana, made["union"], made["wages"], "makes")
    set_statement_label(project, ana, statement, "position", Value(choice_id="against"))
    add_comment(project, ana, statement, "Check the date")
    set_state(project, ana, statement, State.DONE)
    return made


def test_the_work_goes_over_and_what_has_changed_is_listed(
    project: Project, ana: Reviewer, work: dict[str, str], tmp_path: Path,
    living: Callable[[Project], dict[str, dict[str, object]]],
) -> None:  # fmt: skip
    before = living(project)
    read, version = take(project, ana, tmp_path / "strike.txt", NEW)
    new = read.statements[0].id
    assert version == VersionReport(work["document"], moved=[work["union"], work["wages"]], look=[work["meet"]])
    assert version.sentences()[1:] == ["2 spans went over to their words.", "1 span needs a look: it has a comment."]
    made = load_annotations(project, new)
    assert [span.quote for span in made.spans] == [
        "The transport union",
        "higher wages for all drivers",
        "refuses to meet any delegates of the union this",
    ]
    assert [(link.from_span, link.to_span) for link in made.relations] == [(work["union"], work["wages"])]
    assert [label.value.choice_id for label in made.statement_labels] == ["against"]
    assert [review.state for review in made.reviews] == [State.IN_WORK]
    assert [comment.text for comment in comments_on(project, new)] == [
        "Check the date",
        "“refuses to meet the delegates of the union this week” → “refuses to meet any delegates of the union this”",
    ]
    stored = load_statement(project, new)
    assert stored.replaces == work["statement"]
    assert load_statement(project, work["statement"]).deleted
    assert [one.replaces for one in all_documents(project)][-1] == work["document"]
    assert load_raw(project, work["document"]) == OLD.encode()
    assert relatives_of(project, new) == ()
    assert check(project).problems == []

    after = living(project)
    undo(project, ana)
    assert living(project) == before
    assert [one.id for one in statements_of(project, work["document"])] == [work["statement"]]
    assert check(project).problems == []
    redo(project, ana)
    assert living(project) == after
    assert check(project).problems == []


def test_a_span_whose_words_are_gone_stays_on_the_old_version(
    project: Project, ana: Reviewer, work: dict[str, str], tmp_path: Path
) -> None:
    gone = mark(project, ana, work["statement"], "support the strike of the drivers", "demand")
    add_relation(project, ana, work["union"], gone, "makes")
    read, version = take(project, ana, tmp_path / "strike.txt", NEW)
    assert version is not None
    assert (version.left, version.relations_lost) == ([gone], 1)
    left = load_annotations(project, work["statement"])
    assert [span.id for span in left.spans] == [gone]
    assert not load_statement(project, work["statement"]).deleted
    assert left.relations == ()
    assert len(load_annotations(project, read.statements[0].id).spans) == 3
    groups = groups_for_split(project)
    assert groups[work["statement"]] == groups[read.statements[0].id]
    assert check(project).problems == []
    undo(project, ana)
    assert len(load_annotations(project, work["statement"]).relations) == 2
    assert check(project).problems == []


def test_another_text_from_the_same_place_is_no_version(
    project: Project, ana: Reviewer, work: dict[str, str], tmp_path: Path
) -> None:
    other = "Nurses of three hospitals went home early on Monday, since nobody had told them of the changed rota."
    _, version = take(project, ana, tmp_path / "strike.txt", other)
    assert version is None
    assert not load_statement(project, work["statement"]).deleted


def test_the_same_words_from_another_place_are_no_version(
    project: Project, ana: Reviewer, work: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    read, version = take(project, ana, tmp_path / "elsewhere" / "strike.txt", NEW)
    assert version is None
    assert [one.statement_id for one in relatives_of(project, read.statements[0].id)] == [work["statement"]]


def test_a_third_version_follows_the_second(
    project: Project, ana: Reviewer, work: dict[str, str], tmp_path: Path
) -> None:
    second, _ = take(project, ana, tmp_path / "strike.txt", NEW)
    third, version = take(project, ana, tmp_path / "strike.txt", f"{NEW} More follows.")
    assert version is not None
    assert (version.document_id, len(version.moved)) == (second.document.id, 3)
    assert {span.id for span in load_annotations(project, third.statements[0].id).spans} >= {work["wages"]}


def test_statements_are_matched_by_their_words_their_names_and_what_is_like_them() -> None:
    old = [Versioned("a", OLD), Versioned("b", "Row two", "2"), Versioned("c", "Same"), Versioned("d", "Same")]
    new = [Versioned("w", "Same"), Versioned("x", "Same"), Versioned("y", "Row 2, corrected", "2"), Versioned("z", NEW)]
    assert matched(old, new) == {"w": "c", "x": "d", "y": "b", "z": "a"}
    assert matched(old[:1], [Versioned("q", "Nothing of it.")]) == {}


@pytest.fixture
def changed_file(project: Project, ana: Reviewer, work: dict[str, str], tmp_path: Path) -> ReadDocument:
    """The new version, read and not imported; one more span will find no place in it."""
    mark(project, ana, work["statement"], "support the strike of the drivers", "demand")
    (tmp_path / "strike.txt").write_text(NEW, encoding="utf-8")
    return read_text_file(tmp_path / "strike.txt")[0]


def test_what_would_become_of_the_spans_is_told_before(
    project: Project, ana: Reviewer, changed_file: ReadDocument
) -> None:
    assert preview_version(project, changed_file) == VersionPreview("strike.txt", moved=2, look=1, left=1)
    _, report = take_documents(project, ana, [changed_file])
    version = report.versions[changed_file.document.id]
    assert (len(version.moved), len(version.look), len(version.left)) == (2, 1, 1)


def test_a_changed_file_is_a_separate_document_or_left_out_if_somebody_says_so(
    project: Project, ana: Reviewer, work: dict[str, str], changed_file: ReadDocument
) -> None:
    identity = changed_file.document.id
    change, report = take_documents(project, ana, [changed_file], changed={identity: Changed.SKIP})
    assert change is None
    assert report.skipped == {identity: "strike.txt"}
    assert [one.id for one in all_documents(project)][-1] == work["document"]
    _, report = take_documents(project, ana, [changed_file], changed={identity: Changed.SEPARATE})
    assert report.versions == {}
    there = [(one.id, one.replaces) for one in all_documents(project)]
    assert there[-2:] == [(work["document"], ""), (identity, "")]
    assert len(load_annotations(project, work["statement"]).spans) == 4
    assert check(project).problems == []


def test_an_import_that_is_cancelled_leaves_nothing(
    project: Project, ana: Reviewer, work: dict[str, str], changed_file: ReadDocument,
    living: Callable[[Project], dict[str, dict[str, object]]],
) -> None:  # fmt: skip
    before = living(project)
    told = list[tuple[int, int]]()

    def stop_at_the_end(done: int, total: int) -> None:
        told.append((done, total))
        if done == total:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_documents(project, ana, [changed_file], progress=stop_at_the_end)
    assert told == [(0, 1), (1, 1)]
    assert living(project) == before
    assert [one.id for one in all_documents(project)][-1] == work["document"]
    assert check(project).problems == []
