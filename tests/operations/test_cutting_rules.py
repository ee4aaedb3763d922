"""What was chosen by hand for one document holds for the next of its source."""

import json
from pathlib import Path

import pytest

from annotator.core.annotations import Reviewer
from annotator.core.errors import AnnotationError
from annotator.core.ranges import Range
from annotator.ingest.assembling import FileFacts, assemble
from annotator.ingest.options import AS_IT_IS
from annotator.ingest.splitting.rules import NO_RULES, CuttingRules
from annotator.ingest.text_file import read_text
from annotator.operations.checking import check
from annotator.operations.cut_by_hand import ByHand, found_by_hand
from annotator.operations.cutting import join_statements, leave_out, retitle_statement, split_statement, take_in
from annotator.operations.cutting_rules import (
    all_rules,
    forget_rules,
    keep_rules,
    obeying,
    remember_cutting,
    rules_for,
    source_of,
)
from annotator.operations.describing import describe_statement
from annotator.operations.importing import import_documents, take_documents
from annotator.operations.undoing import redo, undo
from annotator.store.greyed import greyed_of
from annotator.store.project import Project
from annotator.store.statements import load_text, statements_of

ANA = Reviewer.named("Ana")
REQUEST = "Donate today via PayPal: your support counts."
FOOT = "This text was first printed in the Harbour News."


def imported(project: Project, path: Path, text: str) -> str:
    """Import a text as a file of this name, by the rules of its folder; the id of its document."""
    file = FileFacts(path, text.encode())
    options = obeying(project, AS_IT_IS, str(path))
    read, _ = assemble(file, read_text(file.raw, file.shown_name, options), options)
    import_documents(project, ANA, [read])
    return read.document.id


def texts(project: Project, document: str) -> list[str]:
    return [load_text(project, one.id).text for one in statements_of(project, document)]


def test_what_was_taken_in_or_left_out_stays_so(project: Project, tmp_path: Path) -> None:
    first = imported(project, tmp_path / "a.txt", f"We demand peace.\n\n{REQUEST}\n\nThey all came.\n\n{FOOT}")
    assert texts(project, first) == [f"We demand peace.\n\nThey all came.\n\n{FOOT}"]
    take_in(project, ANA, greyed_of(project, first)[0].id, statements_of(project, first)[0].id)
    (whole,) = texts(project, first)
    leave_out(project, ANA, statements_of(project, first)[0].id, Range(whole.index(FOOT), len(whole)))
    remember_cutting(project, ANA, first)
    rules = rules_for(project, str(tmp_path / "b.txt"))
    assert (len(rules.kept), len(rules.left_out), rules.split) == (1, 1, True)
    second = imported(project, tmp_path / "b.txt", f"We demand bread.\r\n\r\n{REQUEST.upper()}\r\n\r\n{FOOT}")
    assert texts(project, second) == [f"We demand bread.\r\n\r\n{REQUEST.upper()}"]
    elsewhere = imported(project, tmp_path / "other" / "c.txt", f"We demand land.\n\n{REQUEST}\n\n{FOOT}")
    assert texts(project, elsewhere) == [f"We demand land.\n\n{FOOT}"]


def test_what_was_joined_is_not_cut_again(project: Project, tmp_path: Path) -> None:
    points = "\n\n".join(f"{number}. We demand peace in every country of the world." for number in (1, 2, 3))
    first = imported(project, tmp_path / "a.txt", points)
    join_statements(project, ANA, [one.id for one in statements_of(project, first)])
    describe_statement(project, ANA, statements_of(project, first)[0].id, issuer="The union")
    remember_cutting(project, ANA, first)
    assert rules_for(project, str(tmp_path / "b.txt")) == CuttingRules(split=False, issuer="The union")
    second = imported(project, tmp_path / "b.txt", points.replace("peace", "bread"))
    assert texts(project, second) == [points.replace("peace", "bread")]
    assert statements_of(project, second)[0].issuer == "The union"
    forget_rules(project, ANA, [str(tmp_path)])
    assert len(texts(project, imported(project, tmp_path / "c.txt", points.replace("peace", "land")))) == 3


def test_where_statements_begin_and_what_is_their_title_is_kept(project: Project, tmp_path: Path) -> None:
    text = "The week in the ports\n\nDockers of {port} met.\n\nWhat came in late\n\nDrivers agree with {port}."
    first = imported(project, tmp_path / "a.txt", text.format(port="Antwerp"))
    (whole,) = statements_of(project, first)
    split_statement(project, ANA, whole.id, texts(project, first)[0].index("What came"))
    for statement, title in zip(
        statements_of(project, first), ("Dockers of Antwerp met.", "Drivers agree with Antwerp."), strict=True
    ):
        retitle_statement(project, ANA, statement.id, title)
    assert found_by_hand(project, first) == ByHand(cut_before=("What came in late",), title_at=1)
    remember_cutting(project, ANA, first)
    second = imported(project, tmp_path / "b.txt", text.format(port="Odessa"))
    assert [one.title for one in statements_of(project, second)] == [
        "Dockers of Odessa met.",
        "Drivers agree with Odessa.",
    ]
    assert texts(project, second)[1].startswith("What came in late")


def test_words_within_a_paragraph_and_a_document_left_alone_are_no_rule(project: Project, tmp_path: Path) -> None:
    document = imported(project, tmp_path / "a.txt", "We demand peace. They all came.\n\nNobody asked the dockers.")
    assert not found_by_hand(project, document)
    with pytest.raises(AnnotationError, match="by hand"):
        remember_cutting(project, ANA, document)
    leave_out(project, ANA, statements_of(project, document)[0].id, Range(17, 31))
    assert not found_by_hand(project, document)
    whole = texts(project, document)[0]
    leave_out(project, ANA, statements_of(project, document)[0].id, Range(whole.index("Nobody"), len(whole)))
    assert found_by_hand(project, document) == ByHand(left_out=("Nobody asked the dockers.",))
    remember_cutting(project, ANA, document)
    assert rules_for(project, str(tmp_path / "b.txt")).split
    assert remember_cutting(project, ANA, document) is None
    keep_rules(project, ANA, str(tmp_path), CuttingRules(split=False))
    remember_cutting(project, ANA, document)
    assert not rules_for(project, str(tmp_path / "b.txt")).split, "words left out say nothing of cutting"


def test_rules_are_kept_forgotten_and_taken_back(project: Project) -> None:
    rules = CuttingRules(split=False).leaving_out(["Read more."]).keeping(["We."]).saying(language="de")
    assert keep_rules(project, ANA, "/a", rules) is not None
    assert keep_rules(project, ANA, "/a", rules) is None
    assert rules_for(project, "/a/other.txt") == rules
    assert rules_for(project, "/c/b.txt") == NO_RULES
    forget_rules(project, ANA, ["/a", "/c"])
    assert all_rules(project) == {}
    assert forget_rules(project, ANA, ["/a"]) is None
    undo(project, ANA)
    assert all_rules(project) == {"/a": rules}
    undo(project, ANA)
    assert all_rules(project) == {}
    redo(project, ANA)
    assert all_rules(project) == {"/a": rules}
    assert check(project).problems == []
    with pytest.raises(AnnotationError, match="folder"):
        keep_rules(project, ANA, "", rules)
    with pytest.raises(AnnotationError, match="not in the project"):
        remember_cutting(project, ANA, "nothing")


def test_rules_as_json_and_damaged_ones_count_for_nothing() -> None:
    rules = CuttingRules(split=False, title_at=2).leaving_out(["Read."]).keeping(["We."]).cutting_before(["One"])
    assert CuttingRules.from_json(rules.as_json()) == rules
    for damaged in ("[]", "{", json.dumps({"split": 3, "left_out": "y", "issuer": None, "title_at": -1})):
        assert CuttingRules.from_json(damaged) == NO_RULES
    assert CuttingRules.from_json(json.dumps({"kept": [1, "x"], "title_at": True})) == CuttingRules(kept=frozenset("x"))


@pytest.mark.parametrize(
    ("origin", "source"),
    [
        ("/home/ana/texts/a.txt", "/home/ana/texts"),
        ("/home/ana/texts/all.zip/part/a.txt", "/home/ana/texts"),
        ("C:\\texts\\a.txt", "C:\\texts"),
        ("", ""),
    ],
)
def test_the_source_is_the_folder(origin: str, source: str) -> None:
    assert source_of(origin) == source


@pytest.mark.parametrize("obeys", [True, False])
def test_a_rule_that_was_switched_off_keeps_nothing(project: Project, tmp_path: Path, *, obeys: bool) -> None:
    foot = (
        "Meetings are held on Mondays at eight in the evening in the old customs house, and all who work here may come."
    )
    keep_rules(project, ANA, str(tmp_path), NO_RULES.keeping([foot]))
    bodies = [
        f"The {who} say so in a letter that all of them have signed and read out aloud in the halls." for who in "ABC"
    ]
    files = [FileFacts(tmp_path / f"{body[4]}.txt", f"{body}\n\n{foot}".encode()) for body in bodies]
    reads = [assemble(file, read_text(file.raw, file.shown_name, AS_IT_IS))[0] for file in files]
    off = () if obeys else [read.document.id for read in reads]
    take_documents(project, ANA, reads, without_rules=off)
    for read, body in zip(reads, bodies, strict=True):
        assert texts(project, read.document.id) == [f"{body}\n\n{foot}" if obeys else body]
