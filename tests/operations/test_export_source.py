"""What a plan wants of a project: filters, whose word counts, units, the text or the file, texts without spans."""

from collections.abc import Iterator

import pytest

from annotator.core.annotations import Reviewer
from annotator.core.documents import State
from annotator.core.errors import ExportError
from annotator.core.ranges import Range
from annotator.core.statement_filter import StatementFilter
from annotator.export.holding import Unit
from annotator.export.item import Item
from annotator.export.losses import Loss
from annotator.export.plan import ExportPlan, TextForm
from annotator.export.registry import format_named
from annotator.export.resolution import Resolution
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.operations.annotating import add_span
from annotator.operations.export_source import ExportSource
from annotator.operations.exporting import preview_export
from annotator.operations.relating import add_relation
from annotator.operations.reviewing import set_flag, set_state
from annotator.operations.sampling import create_sample
from annotator.resources import seeds
from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.store.statements import all_statements, load_text


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """The sample project: the five seeds, some of them labelled."""
    with create_sample(tmp_path_factory.mktemp("sample") / "sample.annotator") as project:
        yield project


def texts(project: Project, plan: ExportPlan) -> list[Item]:
    """What a plan wants."""
    return list(ExportSource(project, plan, format_named(plan.format)).items())


def brat(**wanted: object) -> ExportPlan:
    """A plan for a format that holds every unit."""
    return ExportPlan(format="brat", **wanted)  # type: ignore[arg-type]


def test_all_statements_come_in_the_order_of_the_list(sample: Project) -> None:
    statements = all_statements(sample)
    found = texts(sample, brat())
    assert [item.id for item in found] == [statement.id for statement in statements]
    assert [item.text for item in found] == [load_text(sample, one.id).text for one in statements]
    assert sum(len(item.spans) for item in found) > 50
    assert all(part.quote(item.text).strip() for item in found for span in item.spans for part in span.ranges)


def test_every_filter_narrows(sample: Project) -> None:
    codebook = shipped_codebook()
    stance = codebook.label_named("stance")
    assert stance is not None
    every = len(texts(sample, brat()))
    languages = {code: len(texts(sample, only(languages={code}))) for code in ("en", "es", "fr", "de")}
    assert languages == {"en": 25, "es": 2, "fr": 2, "de": 0}
    assert len(texts(sample, only(date_from="2023", date_until="2023-02"))) == 6
    with_stance = texts(sample, only(labels={stance.id}))
    assert 0 < len(with_stance) < every
    assert all(any(span.label == "stance" for span in item.spans) for item in with_stance)
    document = all_statements(sample)[0].document_id
    assert len(texts(sample, only(documents={document}))) == 1
    assert len(texts(sample, brat(groups=frozenset({"FBU statement on Ukraine"})))) == 14
    assert len(texts(sample, brat(one_of_copies=True))) == every - 1
    assert len(texts(sample, only(flagged=True))) == 1


def only(**wanted: object) -> ExportPlan:
    """A plan for the statements of a filter."""
    sets = {key: frozenset(value) if isinstance(value, set) else value for key, value in wanted.items()}
    return brat(statements=StatementFilter(**sets))  # type: ignore[arg-type]


def test_states_and_flags_are_anybodys_or_those_of_one_reviewer(project: Project, ana: Reviewer) -> None:
    (statement,) = all_statements(project)
    ben = Reviewer.named("Ben")
    set_state(project, ana, statement.id, State.DONE)
    set_flag(project, ben, statement.id, True)
    done = StatementFilter(states=frozenset({State.DONE}))
    assert len(texts(project, brat(statements=done))) == 1
    assert len(texts(project, brat(statements=done, judge=ana.id))) == 1
    assert texts(project, brat(statements=done, judge=ben.id)) == []
    assert len(texts(project, brat(statements=StatementFilter(flagged=True), judge=ben.id))) == 1
    assert texts(project, brat(statements=StatementFilter(flagged=True), judge=ana.id)) == []


def test_only_spans_of_the_wanted_labels_come_with_the_relations_between_them(sample: Project) -> None:
    codebook = shipped_codebook()
    labels = frozenset(label.id for label in codebook.labels if label.name in ("speaker", "demand"))
    found = texts(sample, brat(labels=labels))
    assert {span.label for item in found for span in item.spans} == {"speaker", "demand"}
    assert {link.type for item in found for link in item.relations} == {"makes"}


def test_whose_word_counts(project: Project, ana: Reviewer) -> None:
    (statement,) = all_statements(project)
    ben, cy = Reviewer.named("Ben"), Reviewer.named("Cy")
    for reviewer in (ana, ben, cy):
        add_span(project, reviewer, statement.id, [Range(0, 2)], "speaker")
    for reviewer in (ana, ben):
        add_span(project, reviewer, statement.id, [Range(3, 9)], "demand")
        spans = {span.label_id: span.id for span in load_annotations(project, statement.id).by(reviewer.id).spans}
        add_relation(project, reviewer, spans["speaker"], spans["demand"], "makes")
    add_span(project, ben, statement.id, [Range(0, 9)], "demand")

    def kept(rule: Resolution, reviewer: str = "") -> tuple[list[tuple[str, int, int]], int]:
        (item,) = texts(project, brat(resolution=rule, reviewer=reviewer))
        return [(span.label, span.start, span.end) for span in item.spans], len(item.relations)

    speaker, demand, longer = ("speaker", 0, 2), ("demand", 3, 9), ("demand", 0, 9)
    assert kept(Resolution.EVERYONE)[1] == 2
    assert len(kept(Resolution.EVERYONE)[0]) == 6
    assert kept(Resolution.ONE, cy.id) == ([speaker], 0)
    assert (sorted(kept(Resolution.UNION)[0]), kept(Resolution.UNION)[1]) == (sorted([speaker, demand, longer]), 1)
    assert (sorted(kept(Resolution.MAJORITY)[0]), kept(Resolution.MAJORITY)[1]) == (sorted([speaker, demand]), 1)
    assert kept(Resolution.AGREED) == ([speaker], 0)


def test_raw_offsets_select_in_the_file_what_the_words_came_from(sample: Project) -> None:
    files = {path.name: path.read_text("utf-8") for path in seeds()}
    clean = {span.id: span.quotes(item.text) for item in texts(sample, brat()) for span in item.spans}
    escaped = 0
    for unit in (Unit.STATEMENT, Unit.DOCUMENT):
        for item in texts(sample, brat(text=TextForm.RAW, unit=unit)):
            file = files[item.facts.document_name]
            assert item.text in file
            if unit is Unit.DOCUMENT:
                assert item.text == file
            for span in item.spans:
                escaped += span.quotes(item.text) != clean[span.id]
                assert span.quotes(item.text)[0][0] in (clean[span.id][0][0], "\\", "&", "*", "[")
    assert escaped


def test_whole_documents_hold_every_span_of_their_statements(sample: Project) -> None:
    found = texts(sample, brat(unit=Unit.DOCUMENT))
    assert len(found) == 5
    apart = {span.id: span.quotes(item.text) for item in texts(sample, brat()) for span in item.spans}
    assert {span.id: span.quotes(item.text) for item in found for span in item.spans} == apart
    assert sum(len(item.facts.statements) for item in found) == 29


def test_texts_without_spans_are_drawn_by_lot_and_the_lot_by_the_seed(sample: Project) -> None:
    def without(negatives: float | None, seed: int = 0) -> tuple[int, list[str]]:
        found = texts(sample, brat(unit=Unit.SENTENCE, negatives=negatives, seed=seed))
        return sum(1 for item in found if item.spans), [item.id for item in found if not item.spans]

    positives, every = without(None)
    assert len(every) > positives
    assert without(0)[1] == []
    assert len(without(1)[1]) == positives
    assert without(1) == without(1)
    assert set(without(1, seed=7)[1]) != set(without(1)[1])
    assert set(without(1)[1]) < set(every)


def test_a_preview_counts_what_would_be_written_and_lost(sample: Project) -> None:
    preview = preview_export(sample, ExportPlan(format="doccano", unit=Unit.SENTENCE), texts=2)
    assert len(preview.first) == 2
    every = sum(len(item.relations) for item in texts(sample, brat()))
    assert preview.report.relations + preview.report.losses.numbers[Loss.RELATIONS] == every
    assert preview.report.losses.numbers[Loss.ATTRIBUTES] > 100


def test_what_cannot_go_together_is_said(sample: Project) -> None:
    for plan in (ExportPlan(unit=Unit.SENTENCE), ExportPlan(text=TextForm.RAW), ExportPlan(format="nonsense")):
        with pytest.raises(ExportError, match="Nothing was exported"):
            preview_export(sample, plan)
