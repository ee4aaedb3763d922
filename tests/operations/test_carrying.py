"""What is marked on one copy comes to the other: shown first, exact words only, one step."""

from collections.abc import Callable

import pytest

from annotator.core.annotations import Reviewer, Source, Value
from annotator.core.documents import ReadDocument, State
from annotator.core.errors import AnnotationError
from annotator.core.ranges import Range
from annotator.core.text_moves import Fate
from annotator.operations.annotating import add_span
from annotator.operations.carrying import carry_annotations, preview_carrying
from annotator.operations.importing import import_documents
from annotator.operations.relating import add_relation
from annotator.operations.reviewing import set_statement_label
from annotator.store.annotations import load_annotations
from annotator.store.project import Project

Reader = Callable[[str, str], ReadDocument]
ARTICLE = "The union demands peace -- at once. The minister said nothing. Nurses 👷‍♀️ want more pay, and peace."
REPRINT = "REPRINT \u2014 The union demands peace \u2014 at once. Nurses 👷‍♀️ want much more pay, and peace."


@pytest.fixture
def copies(project: Project, ana: Reviewer, read_document: Reader) -> tuple[str, str]:
    """An article and its reprint."""
    reads = [read_document(ARTICLE, "article.txt"), read_document(REPRINT, "reprint.txt")]
    import_documents(project, ana, reads)
    return reads[0].statements[0].id, reads[1].statements[0].id


def mark(project: Project, reviewer: Reviewer, statement_id: str, quote: str, label: str = "demand") -> str:
    start = ARTICLE.index(quote)
    change = add_span(project, reviewer, statement_id, [Range(start, start + len(quote))], label)
    return (
        change.edits[0].after.id
        if len(change.edits) == 1
        else next(edit.after.id for edit in change.edits if edit.after.__class__.__name__ == "Span")
    )


def test_spans_are_shown_then_carried_where_their_words_are(
    project: Project, ana: Reviewer, copies: tuple[str, str], back_and_forth: Callable[[Callable[[], object]], object]
) -> None:
    article, reprint = copies
    boris = Reviewer.named("Boris")
    speaker = mark(project, ana, article, "The union", "speaker")
    demand = mark(project, boris, article, "peace -- at once")
    gone = mark(project, ana, article, "The minister", "speaker")
    changed = mark(project, ana, article, "want more pay")
    add_relation(project, ana, speaker, demand, "makes")
    set_statement_label(project, ana, article, "position", Value(choice_id="against"))

    preview = preview_carrying(project, ana, article, reprint)
    assert [(one.span.id, one.fate, one.quotes, one.can_be_carried) for one in preview.spans] == [
        (speaker, Fate.EXACT, ("The union",), True),
        (demand, Fate.SAME_WORDS, ("peace \u2014 at once",), True),
        (gone, Fate.GONE, (), False),
        (changed, Fate.CHANGED, ("want much more pay",), False),
    ]
    assert ("", "REPRINT") in [(one.quote(ARTICLE), other.quote(REPRINT)) for one, other in preview.differences]
    assert load_annotations(project, reprint).spans == ()

    reports = []

    def carry() -> object:
        change, report = carry_annotations(project, ana, article, reprint)
        reports.append(report)
        return change

    back_and_forth(carry)
    assert (len(reports[0].copied), reports[0].not_found, reports[0].relations) == (2, (gone, changed), 1)
    found = load_annotations(project, reprint)
    assert [(span.quote, span.reviewer_id, span.source) for span in found.spans] == [
        ("The union", ana.id, Source.ACCEPTED),
        ("peace \u2014 at once", ana.id, Source.ACCEPTED),
    ]
    assert [(link.from_span, link.to_span) for link in found.relations] == [tuple(span.id for span in found.spans)]
    assert [label.value.choice_id for label in found.statement_labels] == ["against"]
    assert [review.state for review in found.reviews] == [State.IN_WORK]


def test_what_is_there_already_is_not_carried_again(project: Project, ana: Reviewer, copies: tuple[str, str]) -> None:
    article, reprint = copies
    span = mark(project, ana, article, "The union", "speaker")
    assert carry_annotations(project, ana, article, reprint)[0] is not None
    change, report = carry_annotations(project, ana, article, reprint)
    assert (change, report.already) == (None, (span,))


def test_only_the_spans_that_were_chosen_are_carried(project: Project, ana: Reviewer, copies: tuple[str, str]) -> None:
    article, reprint = copies
    mark(project, ana, article, "The union", "speaker")
    chosen = mark(project, ana, article, "Nurses 👷‍♀️", "speaker")
    _, report = carry_annotations(project, ana, article, reprint, [chosen])
    assert report.copied == (chosen,)
    assert [span.quote for span in load_annotations(project, reprint).spans] == ["Nurses 👷‍♀️"]
    with pytest.raises(AnnotationError, match="not there any more"):
        carry_annotations(project, ana, article, reprint, ["gone"])
    with pytest.raises(AnnotationError, match="not in the project"):
        preview_carrying(project, ana, article, "nobody")
