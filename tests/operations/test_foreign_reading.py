"""Files of other programs become annotations: mapped by name, listed where they are not, one step for undo."""

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.annotations import Annotations, Reviewer
from annotator.core.codebook import AttributeKind, Codebook
from annotator.core.errors import ExchangeError
from annotator.export.foreign import label_name
from annotator.export.foreign_mapping import NameMapping, Target
from annotator.export.foreign_mapping_file import mapping_as_json, mapping_from_json
from annotator.operations.beginning import create_project
from annotator.operations.checking import check
from annotator.operations.exchange_report import AnnotateReport
from annotator.operations.foreign_reading import ForeignFile, propose_mapping, recognised, take_foreign
from annotator.operations.undoing import redo, undo
from annotator.store.annotations import load_annotations
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.statements import all_statements, load_text

WORDS = "Union 👷 demands peace."


@pytest.fixture
def empty(tmp_path: Path, codebook: Codebook) -> Iterator[Project]:
    """A project without statements."""
    with create_project(tmp_path / "new.annotator", codebook) as project:
        yield project


def taken(project: Project, path: Path, *, add_new: bool = True) -> AnnotateReport:
    found = recognised(path)
    assert found is not None, path
    file = ForeignFile(path, found)
    mapping, census = propose_mapping(project, file, add_new=add_new)
    _, report = take_foreign(project, Reviewer.named("Ana"), file, mapping, census)
    assert not check(project).problems
    return report


def spans(project: Project) -> set[tuple[str, str]]:
    codebook = load_codebook(project)
    return {(codebook.label(span.label_id).name, span.quote) for span in held(project).spans}


def held(project: Project) -> Annotations:
    (statement,) = all_statements(project)
    return load_annotations(project, statement.id)


def plain(codebook: Codebook) -> list[object]:
    return [replace(entry, changed_by="") for entry in codebook.entries()]


def brat(folder: Path) -> Path:
    place = folder / "brat"
    place.mkdir()
    (place / "a.txt").write_text(WORDS, "utf-8")
    (place / "a.ann").write_text(
        "T1\tSpeaker 0 5\tUnion\nT2\tWish 8 21\tdemands peace\nR1\tmakes Arg1:T1 Arg2:T2\nA1\tUrgent T2\n", "utf-8"
    )
    return place


def doccano(folder: Path) -> Path:
    return lines(folder / "d.jsonl", {"id": 1, "text": WORDS, "label": [[0, 5, "Speaker"], [8, 21, "Wish"]]})


def prodigy(folder: Path) -> Path:
    marks = [{"start": 0, "end": 5, "label": "Speaker"}, {"start": 8, "end": 21, "label": "Wish"}]
    return lines(
        folder / "p.jsonl", {"text": WORDS, "_input_hash": 1, "_task_hash": 2, "spans": marks, "answer": "accept"}
    )


def label_studio(folder: Path) -> Path:
    def mark(one: str, start: int, end: int, label: str) -> dict[str, object]:
        value = {"start": start, "end": end, "text": WORDS[start:end], "labels": [label]}
        return {"id": one, "from_name": "label", "to_name": "text", "type": "labels", "value": value}

    task = {
        "id": 1,
        "data": {"text": WORDS},
        "annotations": [{"id": 1, "result": [mark("a", 0, 5, "Speaker"), mark("b", 8, 21, "Wish")]}],
    }
    path = folder / "tasks.json"
    path.write_text(json.dumps([task]), "utf-8")
    return path


def conll(folder: Path) -> Path:
    path = folder / "c.conll"
    path.write_text("Union B-Speaker\n👷 O\ndemands B-Wish\npeace I-Wish\n. O\n\n", "utf-8")
    return path


def webanno(folder: Path) -> Path:
    path = folder / "w.tsv"
    path.write_text(
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Mark|label\n\n\n"
        f"#Text={WORDS}\n"
        "1-1\t0-5\tUnion\tSpeaker\t\n1-2\t6-8\t👷\t_\t\n1-3\t9-16\tdemands\tWish[1]\t\n"
        "1-4\t17-22\tpeace\tWish[1]\t\n1-5\t22-23\t.\t_\t\n",
        "utf-8",
    )
    return path


def qdpx(folder: Path) -> Path:
    one, two, source = (f"00000000-0000-4000-8000-00000000000{number}" for number in range(3))

    def code(guid: str, name: str) -> str:
        return f'<Code guid="{guid}" name="{name}" isCodable="true"/>'

    def mark(number: int, start: int, end: int, guid: str) -> str:
        ids = (f"10000000-0000-4000-8000-00000000000{number}", f"20000000-0000-4000-8000-00000000000{number}")
        coding = f'<Coding guid="{ids[1]}"><CodeRef targetGUID="{guid}"/></Coding>'
        place = f'startPosition="{start}" endPosition="{end}"'
        return f'<PlainTextSelection guid="{ids[0]}" name="m" {place}>{coding}</PlainTextSelection>'

    path = folder / "q.qdpx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr(f"sources/{source}.txt", WORDS)
        packed.writestr(
            "project.qde",
            '<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="Q">'
            f"<CodeBook><Codes>{code(one, 'Speaker')}{code(two, 'Wish')}</Codes></CodeBook><Sources>"
            f'<TextSource guid="{source}" name="a" plainTextPath="internal://{source}.txt">'
            f"{mark(1, 0, 5, one)}{mark(2, 8, 21, two)}</TextSource></Sources></Project>",
        )
    return path


def xmi(folder: Path) -> Path:
    place = folder / "xmi"
    place.mkdir()
    (place / "TypeSystem.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">'
        "<types><typeDescription><name>custom.Mark</name><supertypeName>uima.tcas.Annotation</supertypeName><features>"
        "<featureDescription><name>label</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>"
        "</features></typeDescription></types></typeSystemDescription>",
        "utf-8",
    )
    (place / "a.xmi").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0" '
        'xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///custom.ecore">'
        '<cas:NULL xmi:id="0"/><custom:Mark xmi:id="2" sofa="1" begin="0" end="5" label="Speaker"/>'
        '<custom:Mark xmi:id="3" sofa="1" begin="9" end="22" label="Wish"/>'
        f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="{WORDS}"/>'
        '<cas:View sofa="1" members="2 3"/></xmi:XMI>',
        "utf-8",
    )
    return place


def lines(path: Path, *records: dict[str, object]) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return path


@pytest.mark.parametrize("make", [brat, doccano, prodigy, label_studio, conll, webanno, xmi, qdpx])
def test_files_of_other_programs_become_spans(empty: Project, tmp_path: Path, make: Callable[[Path], Path]) -> None:
    report = taken(empty, make(tmp_path))

    assert spans(empty) == {("speaker", "Union"), ("Wish", "demands peace")}
    assert report.spans == 2
    unsure = make is doccano  # its offsets have no words beside them, and there is an emoji
    assert report.left_out == []
    assert ["code points" in one for one in report.remarks] == [True] * unsure


def test_new_entries_and_work_are_one_step(empty: Project, ana: Reviewer, tmp_path: Path) -> None:
    before = load_codebook(empty)
    taken(empty, brat(tmp_path))

    after = load_codebook(empty)
    wish = after.label_named("Wish")
    assert wish is not None
    assert wish.key not in {label.key.upper() for label in before.labels}
    assert [(one.name, one.kind) for one in after.attributes_of(wish.id)] == [("Urgent", AttributeKind.FLAG)]
    undo(empty, ana)
    assert plain(load_codebook(empty)) == plain(before)
    assert all_statements(empty) == []
    redo(empty, ana)
    assert ("Wish", "demands peace") in spans(empty)


def test_what_has_no_entry_is_left_out_and_listed(empty: Project, tmp_path: Path) -> None:
    report = taken(empty, brat(tmp_path), add_new=False)

    assert spans(empty) == {("speaker", "Union")}
    assert [one.what for one in report.left_out] == ["label “Wish”, once", "1 relation"]
    assert load_text(empty, all_statements(empty)[0].id).text == WORDS


def test_an_edited_mapping_is_followed(empty: Project, ana: Reviewer, tmp_path: Path) -> None:
    file = ForeignFile(path := brat(tmp_path), recognised(path))  # type: ignore[arg-type]
    mapping, census = propose_mapping(empty, file, add_new=False)
    mapping.targets[label_name("Wish")] = Target("demand")
    again = mapping_from_json(mapping_as_json(mapping, census))
    assert again == mapping

    take_foreign(empty, ana, file, again, census)
    assert spans(empty) == {("speaker", "Union"), ("demand", "demands peace")}
    assert len(held(empty).relations) == 1


def test_a_mapping_to_what_is_not_there_takes_nothing(empty: Project, ana: Reviewer, tmp_path: Path) -> None:
    file = ForeignFile(path := brat(tmp_path), recognised(path))  # type: ignore[arg-type]
    _, census = propose_mapping(empty, file, add_new=False)
    with pytest.raises(ExchangeError, match="which the codebook does not have"):
        take_foreign(empty, ana, file, NameMapping({label_name("Wish"): Target("demnd")}), census)
    assert all_statements(empty) == []


def test_a_text_that_the_project_has_is_found(project: Project, tmp_path: Path) -> None:
    text = load_text(project, all_statements(project)[0].id).text
    path = lines(tmp_path / "d.jsonl", {"id": 7, "text": text, "label": [[0, 2, "speaker"]]})
    report = taken(project, path)

    assert (report.created_statements, report.spans) == (0, 1)
    assert taken(project, path).already == 1


@pytest.mark.parametrize("given", ["{", '{"names": [{"kind": "nothing", "name": ["a"]}]}', "[1]", '{"names": [{}]}'])
def test_a_damaged_mapping_is_one_sentence(given: str) -> None:
    with pytest.raises(ExchangeError, match="--show-mapping"):
        mapping_from_json(given)


def test_a_damaged_file_leaves_nothing(empty: Project, ana: Reviewer, tmp_path: Path) -> None:
    path = doccano(tmp_path)
    with path.open("a") as file:
        file.write('{"text": ' + "[" * 100_000 + "\n")
    file_of = ForeignFile(path, recognised(path))  # type: ignore[arg-type]
    with pytest.raises(ExchangeError, match="line 2"):
        propose_mapping(empty, file_of, add_new=True)
    assert all_statements(empty) == []


def test_names_that_no_codebook_could_have_are_made_to_fit(empty: Project, tmp_path: Path) -> None:
    names = ["../../x", "CON", "a\u2028b\t", "L" * 300, "per", "PER", "Per_", "é", "=1+1"]
    marks = [[0, 5, name] for name in names]
    report = taken(empty, lines(tmp_path / "d.jsonl", {"id": 1, "text": WORDS, "label": marks}))

    assert {name for name, _ in spans(empty)} == {"../../x", "CON", "a b", "L" * 200, "per", "é", "=1+1"}
    assert report.left_out == []


def test_a_text_with_half_characters_is_listed_or_refused(empty: Project, tmp_path: Path) -> None:
    path = label_studio(tmp_path)
    path.write_text(path.read_text("utf-8").replace("Union", "\\ud800nion"), "utf-8")
    with pytest.raises(ExchangeError):
        taken(empty, path)
    assert all_statements(empty) == []
