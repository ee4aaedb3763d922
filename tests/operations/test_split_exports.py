"""Splits of real projects: nothing leaks, all is there, what fails leaves the old files."""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.core.annotations import Reviewer
from annotator.core.documents import ReadDocument, State
from annotator.core.errors import ExportError
from annotator.core.kinship import Kinship
from annotator.core.ranges import Range
from annotator.core.statement_filter import StatementFilter
from annotator.export.exchange.reader import read_exchange
from annotator.export.format import Remarks
from annotator.export.holding import Unit
from annotator.export.plan import ExportPlan
from annotator.export.registry import FORMATS, format_named
from annotator.export.split_plan import SplitPlan, Together
from annotator.operations.annotating import add_span
from annotator.operations.beginning import create_project
from annotator.operations.exchanging import annotate
from annotator.operations.exporting import export_project, preview_export
from annotator.operations.foreign_reading import ForeignFile, propose_mapping, take_foreign
from annotator.operations.importing import import_documents
from annotator.operations.repeating_export import repeat_export
from annotator.operations.sampling import create_sample
from annotator.store.codebooks import load_codebook
from annotator.store.groups import groups_for_split, groups_of_kind
from annotator.store.project import Project
from annotator.store.statements import all_statements

if sys.platform != "win32":
    import resource

ANA = Reviewer.named("Ana")
NOTHING: frozenset[Together] = frozenset()
FOLDS = tuple((f"fold-{number}", 1.0) for number in range(1, 6))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, closed."""
    path = tmp_path_factory.mktemp("sample") / "sample.annotator"
    create_sample(path).close()
    return path


@pytest.fixture
def sample(made: Path, tmp_path: Path) -> Iterator[Project]:
    """A copy of the sample project, open."""
    path = tmp_path / "project" / "sample.annotator"
    path.parent.mkdir()
    path.write_bytes(made.read_bytes())
    with Project.open(path) as project:
        yield project


def test_what_comes_with_annotations_is_compared_too(sample: Project, tmp_path: Path) -> None:
    wanted = {Kinship.DUPLICATE: {"jsonl": 1, "brat": 1}, Kinship.TRANSLATION: {"jsonl": 2, "brat": 0}}
    for name in ("jsonl", "brat"):  # brat's texts are documents of their own, and translations stand in one document
        export_project(sample, tmp_path / name, ExportPlan(name))
        with create_project(tmp_path / f"{name}.annotator", load_codebook(sample)) as other:
            if name == "jsonl":
                annotate(other, ANA, read_exchange(tmp_path / name))
            else:
                file = ForeignFile(tmp_path / name, format_named(name))
                take_foreign(other, ANA, file, *propose_mapping(other, file, add_new=True))
            for kinship, numbers in wanted.items():
                assert len(groups_of_kind(other, kinship)) == numbers[name]
            if name == "jsonl":
                assert groups_for_split(other) == groups_for_split(sample)


def sides(folder: Path) -> dict[str, str]:
    """The part of every statement, read from the exported files; none is there twice."""
    found = [
        (json.loads(line)["id"], file.stem)
        for file in folder.iterdir()
        for line in file.read_bytes().split(b"\n")[1:-1]
    ]
    assert len(found) == len(dict(found))
    return dict(found)


def assert_whole(project: Project, folder: Path) -> None:
    """Every statement is in one part, and no group in two."""
    parts = sides(folder)
    groups = groups_for_split(project)
    assert parts.keys() == groups.keys()
    assert len({(groups[one], part) for one, part in parts.items()}) == len(set(groups.values()))


@pytest.mark.parametrize("seed", range(4))
def test_nothing_of_the_seeds_leaks(sample: Project, tmp_path: Path, seed: int) -> None:
    plan = ExportPlan(split=SplitPlan(FOLDS, NOTHING), seed=seed)
    report = export_project(sample, tmp_path / "out", plan)
    assert_whole(sample, tmp_path / "out")
    parts = sides(tmp_path / "out")
    by_document: dict[str, list[str]] = {}
    for one in all_statements(sample):
        by_document.setdefault(one.document_id, []).append(parts[one.id])
    alone = [found for found in by_document.values() if len(found) == 1]
    assert alone[0] == alone[1]  # 000 is the article of 001
    (digest,) = [found for found in by_document.values() if len(found) == 10]
    assert len(set(digest[3:6])) == len(set(digest[6:9])) == 1  # translations
    assert len(set(parts.values())) == 5
    assert sum(count.texts for count in report.parts) == 29


def test_documents_issuers_and_days_stay_together(sample: Project, tmp_path: Path) -> None:
    for together in Together:
        plan = ExportPlan(split=SplitPlan(FOLDS, frozenset({together})))
        export_project(sample, tmp_path / together, plan)
        assert_whole(sample, tmp_path / together)
        parts = sides(tmp_path / together)
        keys = {
            Together.DOCUMENT: lambda one: one.document_id,
            Together.ISSUER: lambda one: one.issuer,
            Together.MONTH: lambda one: one.date[:7],
            Together.DAY: lambda one: one.date,
        }
        found = {(keys[together](one), parts[one.id]) for one in all_statements(sample) if keys[together](one)}
        assert max(Counter(key for key, _ in found).values()) == 1


def test_reprints_never_leak(project: Project, read_document: Callable[..., ReadDocument], tmp_path: Path) -> None:
    demands = ("higher wages", "a shorter week", "safe mines", "an end to the war", "the right to strike", "pensions")
    documents = []
    for place, demand in enumerate(demands):
        words = " ".join(f"{demand} number {place * 31 + one}" for one in range(20))
        text = f"The workers of plant {place} want {words}."
        documents += [read_document(f"{text} Copy {copy}.", f"{place}-{copy}.txt") for copy in range(4)]
    import_documents(project, ANA, documents)
    assert len(set(groups_for_split(project).values())) == len(demands) + 1
    for seed in range(3):
        plan = ExportPlan(split=SplitPlan((("train", 60), ("test", 40)), NOTHING), seed=seed)
        export_project(project, tmp_path / f"{seed}", plan)
        assert_whole(project, tmp_path / f"{seed}")


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.id)
def test_every_format_is_split_and_repeated(sample: Project, tmp_path: Path, form: Any) -> None:
    plan = ExportPlan(form.id, split=SplitPlan(), card=True)
    report = export_project(sample, tmp_path / "out", plan)
    assert report.verified
    assert (report.texts, sum(count.texts for count in report.parts)) == (29, 29)
    (tmp_path / "again").mkdir()
    again = repeat_export(sample, tmp_path / "again" / "out", tmp_path / "out.manifest.json")
    assert (again.same, again.changed) == (True, False)
    for suffix in (".manifest.json", ".card.md", ".croissant.json"):
        assert (tmp_path / f"out{suffix}").read_bytes() == (tmp_path / "again" / f"out{suffix}").read_bytes()
    if form.read is not None:
        places = [tmp_path / "out"] if form.write_parts else sorted((tmp_path / "out").iterdir())
        assert sum(len(list(form.read(place, Remarks()))) for place in places) == 29
    replaced = repeat_export(sample, tmp_path / "out", tmp_path / "out.manifest.json")
    assert replaced.same


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.id)
def test_an_export_of_nothing_is_read_back_too(sample: Project, tmp_path: Path, form: Any) -> None:
    nothing = StatementFilter(documents=frozenset({"there is none"}))
    for name, split in (("one", None), ("split", SplitPlan())):
        plan = ExportPlan(form.id, statements=nothing, split=split)
        report = export_project(sample, tmp_path / name, plan)
        assert (report.texts, report.verified) == (0, True)


def test_a_document_is_in_one_part_and_its_sentences_are_in_that_of_their_statement(
    sample: Project, tmp_path: Path
) -> None:
    split = SplitPlan((("train", 50), ("test", 50)), NOTHING)
    for unit in (Unit.DOCUMENT, Unit.SENTENCE):
        plan = ExportPlan("doccano", unit=unit, split=split, negatives=0.5 if unit is Unit.SENTENCE else None)
        report = export_project(sample, tmp_path / unit, plan)
        assigned = json.loads((tmp_path / f"{unit}.manifest.json").read_text("utf-8"))["split"]["parts"]
        reader = format_named("doccano").read
        assert reader
        texts = 0
        for count in report.parts:
            found = list(reader(tmp_path / unit / f"{count.name}.jsonl", Remarks()))
            assert count.texts == len(found)
            assert count.spans == sum(len(item.spans) for item in found)
            texts += len(found)
        assert texts == report.texts
        if unit is Unit.DOCUMENT:
            by_document = {(one.document_id, assigned[one.id]) for one in all_statements(sample)}
            assert len(by_document) == 5


def test_a_preview_tells_the_parts_without_writing(sample: Project, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    plan = ExportPlan(split=SplitPlan(FOLDS, NOTHING))
    preview = preview_export(sample, plan, progress=lambda done, total: steps.append((done, total)))
    report = export_project(sample, tmp_path / "out", plan)
    assert preview.report.parts == report.parts
    assert steps[-1] == (58, 58)
    assert steps == sorted(steps)


def test_statement_labels_are_spread_and_counted_once_a_statement(sample: Project, tmp_path: Path) -> None:
    report = export_project(sample, tmp_path / "out", ExportPlan(split=SplitPlan(), card=True))
    of_parts = sum((Counter(count.statement_labels) for count in report.parts), Counter[tuple[str, str]]())
    given = {
        (item.id, label.attribute, str(label.value))
        for item in preview_export(sample, ExportPlan(), texts=29).first
        for label in item.labels
    }
    assert of_parts == Counter((attribute, value) for _, attribute, value in given)
    assert of_parts
    (attribute, value), number = of_parts.most_common(1)[0]
    counts = json.loads((tmp_path / "out.manifest.json").read_text("utf-8"))["counts"]["parts"]
    assert sum(part["statement_labels"].get(f"{attribute}: {value}", 0) for part in counts) == number
    assert f" {attribute}: " in (tmp_path / "out.card.md").read_text("utf-8")


def before_and_after(folder: Path, step: Callable[[], object]) -> None:
    """Whatever lies in the folder is as it was after a step that fails."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(ExportError):
        step()
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.fixture
def exported(sample: Project, tmp_path: Path) -> Path:
    """A split export of the sample with a card, in a folder of its own."""
    folder = tmp_path / "exports"
    folder.mkdir()
    export_project(sample, folder / "out", ExportPlan(split=SplitPlan(), card=True))
    assert sorted(path.name for path in folder.iterdir()) == [
        "out",
        "out.card.md",
        "out.croissant.json",
        "out.manifest.json",
    ]
    return folder


PLAN = ExportPlan(split=SplitPlan(), card=True, seed=9)


@pytest.mark.skipif(sys.platform == "win32", reason="no limits for files")
def test_a_full_disk_leaves_the_old_files(sample: Project, exported: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(done: int, _total: int) -> None:
        if done == 40:  # the split is made, the first part begun
            resource.setrlimit(resource.RLIMIT_FSIZE, (4000, limits[1]))

    try:
        before_and_after(exported, lambda: export_project(sample, exported / "out", PLAN, progress=fill))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_what_does_not_read_back_leaves_the_old_files(sample: Project, exported: Path) -> None:
    damaged = []

    def damage(done: int, _total: int) -> None:
        if done == 58 + 1:  # all is written, and the first part is being read back
            (file,) = exported.glob(".annotator-*.part/test.jsonl")
            damaged.append(file.write_bytes(file.read_bytes().replace(b"the", b"teh", 1)))

    before_and_after(exported, lambda: export_project(sample, exported / "out", PLAN, progress=damage))
    assert damaged


@pytest.mark.parametrize("name", ["out.manifest.json", "out.card.md", "out.croissant.json"])
def test_a_place_beside_that_is_taken_leaves_the_old_files(sample: Project, exported: Path, name: str) -> None:
    (exported / name).unlink()
    (exported / name).mkdir()
    before_and_after(exported, lambda: export_project(sample, exported / "out", PLAN))


def test_only_a_folder_that_is_as_an_export_left_it_is_replaced(sample: Project, exported: Path) -> None:
    export_project(sample, exported / "out", PLAN)
    kept = (exported / "out" / "train.jsonl").read_bytes()
    (exported / "out" / "train.jsonl").write_bytes(kept + b"mine")
    before_and_after(exported, lambda: export_project(sample, exported / "out", PLAN))
    (exported / "out" / "train.jsonl").write_bytes(kept)
    (exported / "out" / "notes.txt").write_text("mine")
    before_and_after(exported, lambda: export_project(sample, exported / "out", PLAN))
    (exported / "out" / "notes.txt").unlink()
    manifest = (exported / "out.manifest.json").read_bytes()
    (exported / "out.manifest.json").write_bytes(manifest[:-100])
    before_and_after(exported, lambda: export_project(sample, exported / "out", PLAN))


def test_a_card_of_an_earlier_export_does_not_stay_beside_a_new_one(sample: Project, exported: Path) -> None:
    export_project(sample, exported / "out", replace(PLAN, card=False))
    assert sorted(path.name for path in exported.iterdir()) == ["out", "out.manifest.json"]
    export_project(sample, exported / "out", PLAN)
    (exported / "out.card.md").write_text("mine")
    export_project(sample, exported / "out", replace(PLAN, card=False))
    assert [path.name for path in exported.glob("*.md")] == ["out.card.md"]
    assert list(exported.glob("*.croissant.json")) == []


@pytest.mark.parametrize("name", ["out.card.md", "out.croissant.json", "out.manifest.json"])
def test_what_a_person_wrote_beside_an_export_is_never_replaced(sample: Project, exported: Path, name: str) -> None:
    (exported / name).write_text("The licence is CC BY 4.0.")
    before_and_after(exported, lambda: export_project(sample, exported / "out", PLAN))


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.id)
def test_an_export_of_nothing_is_repeated_too(project: Project, tmp_path: Path, form: Any) -> None:
    nothing = StatementFilter(states=frozenset({State.DONE}))
    for split in (None, SplitPlan()):
        target = tmp_path / f"out {split is None}"
        assert export_project(project, target, ExportPlan(form.id, nothing, split=split, card=True)).texts == 0
        assert repeat_export(project, target, tmp_path / f"{target.name}.manifest.json").same


def test_a_changed_project_is_told(sample: Project, exported: Path) -> None:
    statement = all_statements(sample)[0]
    add_span(sample, ANA, statement.id, [Range(0, 4)], next(iter(sample_labels(sample))))
    again = repeat_export(sample, exported / "again", exported / "out.manifest.json")
    assert again.changed
    assert len(again.different) == 1


def sample_labels(project: Project) -> list[str]:
    """The ids of the labels."""
    return [row[0] for row in project.connection.execute("SELECT id FROM label ORDER BY position")]


def test_the_manifest_names_what_its_ids_mean_and_nothing_of_this_computer(sample: Project, tmp_path: Path) -> None:
    label = sample_labels(sample)[0]
    export_project(sample, tmp_path / "out.jsonl", ExportPlan(labels=frozenset({label})))
    content = (tmp_path / "out.jsonl.manifest.json").read_text("utf-8")
    record = json.loads(content)
    assert record["plan"]["labels"] == [label]
    assert record["names"]["labels"][label]
    assert record["files"][0]["path"] == "."
    assert record["files"][0]["size"] == (tmp_path / "out.jsonl").stat().st_size
    assert str(tmp_path) not in content
    assert "out.jsonl" not in content


def test_croissant_names_every_file_with_its_hash(sample: Project, tmp_path: Path) -> None:
    export_project(sample, tmp_path / "my data", ExportPlan("parquet", split=SplitPlan(), card=True))
    record = json.loads((tmp_path / "my data.croissant.json").read_text("utf-8"))
    assert (record["@type"], record["conformsTo"]) == ("sc:Dataset", "http://mlcommons.org/croissant/1.0")
    assert {"@vocab", "cr", "sc", "dct", "recordSet", "field", "source"} <= record["@context"].keys()
    manifest = json.loads((tmp_path / "my data.manifest.json").read_text("utf-8"))
    files = {one["@id"]: one for one in record["distribution"]}
    for file in manifest["files"]:
        one = files[file["path"]]
        assert (one["@type"], one["sha256"]) == ("cr:FileObject", file["sha256"])
        assert (one["contentSize"], one["encodingFormat"]) == (f"{file['size']} B", "application/x-parquet")
        assert one["contentUrl"] == f"my%20data/{file['path']}"
    assert len(record["recordSet"]) == 3
    for records in record["recordSet"]:
        assert records["@type"] == "cr:RecordSet"
        for one in records["field"]:
            assert one["source"]["fileObject"]["@id"] in files
            assert one["source"]["extract"]["column"] in {"id", "text"}


def test_the_card_tells_what_is_in_it(sample: Project, tmp_path: Path) -> None:
    export_project(sample, tmp_path / "out.jsonl", ExportPlan("doccano", split=SplitPlan(), card=True))
    card = (tmp_path / "out.jsonl.card.md").read_text("utf-8")
    for words in (
        "29 texts",
        "| en | 25 |",
        "| FBU | 14 |",
        "| train | 2 | 26 | 26 |",
        "attributes of spans",
        "Licence",
    ):
        assert words in card
    assert card.count("To be filled in by a person.") == 6
