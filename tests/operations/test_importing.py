"""Documents that come a second time, by another road or in another encoding: words and annotations stay together."""

import json
from pathlib import Path

import pytest

from annotator.core.annotations import Annotations, Reviewer, Span
from annotator.core.codebook import Codebook
from annotator.core.documents import State, Statement
from annotator.core.ranges import Range
from annotator.export.exchange.reader import read_exchange
from annotator.ingest.text_file import read_text_file
from annotator.operations.annotating import add_span
from annotator.operations.beginning import create_project
from annotator.operations.checking import check
from annotator.operations.exchanging import annotate
from annotator.operations.exporting import export_project
from annotator.operations.importing import import_documents, take_documents
from annotator.operations.reviewing import set_state
from annotator.operations.undoing import redo, undo
from annotator.store.annotations import load_annotations
from annotator.store.documents import all_documents, load_raw
from annotator.store.project import Project
from annotator.store.search import SearchIndex
from annotator.store.statements import all_statements, load_text

ANA = Reviewer.named("Ana")
FILE = "\ufeff\r\n We demand &amp; sign: caf\u00e9, \u05e9\u05dc\u05d5\u05dd \U0001f477\u200d♀️!\r\nEnd \r\n"
WORDS = "caf\u00e9, \u05e9\u05dc\u05d5\u05dd \U0001f477\u200d♀️"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file whose text is not simply its bytes."""
    path = tmp_path / "leaflet.txt"
    path.write_bytes(FILE.encode())
    return path


@pytest.fixture
def export(file: Path, tmp_path: Path, codebook: Codebook) -> Path:
    """What another computer exported after labelling the file."""
    with create_project(tmp_path / "other.annotator", codebook) as other:
        import_documents(other, ANA, [read_text_file(file)[0]])
        (statement,) = all_statements(other)
        start = load_text(other, statement.id).text.index(WORDS)
        add_span(other, ANA, statement.id, [Range(start, start + len(WORDS))], "demand")
        path = tmp_path / "labels.jsonl"
        export_project(other, path)
    return path


@pytest.fixture
def empty(tmp_path: Path, codebook: Codebook) -> Project:
    """A project without a document."""
    return create_project(tmp_path / "empty.annotator", codebook)


def with_other_words(export: Path) -> Path:
    lines = export.read_text("utf-8").split("\n")
    record = json.loads(lines[1])
    record["text"] += " and more"
    lines[1] = json.dumps(record)
    export.write_text("\n".join(lines), "utf-8")
    return export


def only(project: Project) -> tuple[Statement, Annotations]:
    (statement,) = all_statements(project)
    return statement, load_annotations(project, statement.id)


def raw_words(project: Project, span: Span) -> str:
    statement, _ = only(project)
    text = load_text(project, statement.id)
    start, end = text.alignment.byte_range(span.ranges[0], text.text)
    return load_raw(project, statement.document_id)[start:end].decode(text.alignment.encoding)


def test_a_statement_of_an_exchange_file_goes_over_to_the_file_itself(empty: Project, export: Path, file: Path) -> None:
    with empty as project:
        annotate(project, ANA, read_exchange(export))
        before, held = only(project)
        change, report = take_documents(project, ANA, [read_text_file(file)[0]])
        assert change is not None
        assert report.whole
        assert [document.name for document in all_documents(project)] == ["leaflet.txt"]
        for _ in range(2):
            after, now = only(project)
            assert (after.id, after.title) == (before.id, before.title)
            assert load_raw(project, after.document_id) == FILE.encode()
            assert now == held
            assert raw_words(project, now.spans[0]) == WORDS
            assert check(project).problems == []
            undo(project, ANA)
            assert only(project)[0].document_id == before.document_id
            assert raw_words(project, now.spans[0]) == WORDS
            assert check(project).problems == []
            redo(project, ANA)


def test_a_statement_with_other_words_stays_and_the_report_says_so(empty: Project, export: Path, file: Path) -> None:
    with empty as project:
        annotate(project, ANA, read_exchange(with_other_words(export)))
        before = only(project)
        documents = all_documents(project)
        change, report = take_documents(project, ANA, [read_text_file(file)[0]])
        assert change is None
        (why,) = report.refused.values()
        assert "with other words" in why
        assert "was not imported" in why
        assert only(project) == before
        assert all_documents(project) == documents
        assert check(project).problems == []


def test_in_the_other_order_the_annotations_come_to_the_file(empty: Project, export: Path, file: Path) -> None:
    with empty as project:
        import_documents(project, ANA, [read_text_file(file)[0]])
        assert annotate(project, ANA, read_exchange(export))[1].spans == 1
        assert raw_words(project, only(project)[1].spans[0]) == WORDS
        _, report = annotate(project, ANA, read_exchange(with_other_words(export)))
        assert "another text" in report.left_out[0].why
        assert check(project).problems == []


@pytest.fixture
def misread(tmp_path: Path, empty: Project) -> Path:
    """A Russian file that was imported in a wrong encoding."""
    path = tmp_path / "russian.txt"
    path.write_bytes("Мы против войны. Мир!\r\n".encode("koi8-r"))
    import_documents(empty, ANA, [read_text_file(path, encoding="cp1251")[0]])
    return path


def words(project: Project) -> str:
    return load_text(project, only(project)[0].id).text


def test_a_file_is_read_again_in_another_encoding_as_one_step(empty: Project, misread: Path, tmp_path: Path) -> None:
    with empty as project:
        wrong = words(project)
        change, report = take_documents(project, ANA, [read_text_file(misread)[0]])
        assert (change, len(report.already)) == (None, 1)
        again = read_text_file(misread, encoding="koi8-r")[0]
        change, report = take_documents(project, ANA, [again], read_again=True)
        assert change is not None
        assert report.read_again == {again.document.id}
        index = SearchIndex(tmp_path / "index", project)
        for _ in range(2):
            assert words(project) == "Мы против войны. Мир!"
            assert only(project)[0].title == again.statements[0].title
            assert all_documents(project)[0].encoding == "koi8-r"
            assert check(project).problems == []
            index.catch_up()
            assert len(index.rows_with("войны")) == 1
            undo(project, ANA)
            assert words(project) == wrong
            assert all_documents(project)[0].encoding == "cp1251"
            assert check(project).problems == []
            index.catch_up()
            assert index.rows_with("войны") == []
            redo(project, ANA)
        index.close()


def test_what_somebody_has_worked_on_is_not_read_again(empty: Project, misread: Path) -> None:
    with empty as project:
        statement, _ = only(project)
        set_state(project, ANA, statement.id, State.IN_WORK)
        add_span(project, ANA, statement.id, [Range(0, 2)], "demand")
        before = (words(project), only(project))
        again = [read_text_file(misread, encoding="koi8-r")[0]]
        change, report = take_documents(project, ANA, again, read_again=True)
        assert change is None
        (why,) = report.refused.values()
        assert "delete its annotations first" in why
        assert (words(project), only(project)) == before
        undo(project, ANA)
        assert take_documents(project, ANA, again, read_again=True)[0] is not None
        assert words(project) == "Мы против войны. Мир!"
        assert only(project)[1].reviews[0].state is State.IN_WORK
        assert check(project).problems == []


def test_an_undone_import_may_come_back_in_another_encoding(empty: Project, misread: Path) -> None:
    with empty as project:
        undo(project, ANA)
        import_documents(project, ANA, [read_text_file(misread, encoding="koi8-r")[0]])
        for _ in range(2):
            assert words(project) == "Мы против войны. Мир!"
            assert check(project).problems == []
            undo(project, ANA)
            assert all_statements(project) == []
            redo(project, ANA)


def test_of_a_file_and_its_copies_the_first_counts_with_its_name(empty: Project, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "a copy of it.txt"
    copy.write_bytes(file.read_bytes())
    with empty as project:
        _, report = take_documents(project, ANA, [read_text_file(one)[0] for one in (file, copy)])
        (document,) = all_documents(project)
        assert (document.name, document.origin) == (file.name, str(file))
        assert report.names == {document.id: file.name}
        _, report = take_documents(project, ANA, [read_text_file(copy)[0]])
        assert all_documents(project) == [document]
        assert report.names == {document.id: file.name}
        assert report.already == {document.id}
