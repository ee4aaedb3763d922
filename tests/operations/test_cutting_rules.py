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
from annotator.operations.cutting import join_statements, leave_out, take_in
from annotator.operations.cutting_rules import keep_rules, obeying, remember_cutting, rules_for, source_of
from annotator.operations.describing import describe_statement
from annotator.operations.importing import import_documents
from annotator.store.greyed import greyed_of
from annotator.store.project import Project
from annotator.store.settings import keep_setting
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
    rules = remember_cutting(project, first)
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
    assert remember_cutting(project, first, with_issuer=True) == CuttingRules(split=False, issuer="The union")
    second = imported(project, tmp_path / "b.txt", points.replace("peace", "bread"))
    assert texts(project, second) == [points.replace("peace", "bread")]
    assert statements_of(project, second)[0].issuer == "The union"
    keep_rules(project, str(tmp_path / "x.txt"), NO_RULES)
    assert len(texts(project, imported(project, tmp_path / "c.txt", points.replace("peace", "land")))) == 3


def test_rules_are_kept_as_json_and_damaged_ones_count_for_nothing(project: Project) -> None:
    rules = CuttingRules(split=False).leaving_out(["Read more."]).keeping(["We."]).saying(language="de")
    assert CuttingRules.from_json(rules.as_json()) == rules
    keep_rules(project, "/a/b.txt", rules)
    assert rules_for(project, "/a/other.txt") == rules
    assert rules_for(project, "/c/b.txt") == NO_RULES
    for damaged in ("[]", "{", json.dumps({"/a": {"split": 3, "kept": [1, "x"], "left_out": "y", "issuer": None}})):
        with project.transaction():
            keep_setting(project, "cutting_rules", damaged)
        assert rules_for(project, "/a/b.txt") in (NO_RULES, CuttingRules(kept=frozenset({"x"})))
    with pytest.raises(AnnotationError):
        remember_cutting(project, "nothing")


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
