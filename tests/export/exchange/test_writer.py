"""An export holds what it was given, is read back before it counts, and is the same each time."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.annotations import Annotations
from annotator.core.errors import ExportError
from annotator.export.exchange.names import Names
from annotator.export.exchange.reader import read_codebook
from annotator.export.exchange.records import AnnotatedStatement
from annotator.export.formats.exchange import FORMAT
from annotator.export.item import Item
from annotator.export.scheme import Scheme
from annotator.export.writing import file_whole


def export(target: Path, written: list[AnnotatedStatement], held: list[AnnotatedStatement], names: Names) -> int:
    """Write statements, compare what was written with those that are held, and put the file in its place."""
    scheme = Scheme(names)
    verify = FORMAT.verify
    assert verify is not None
    return file_whole(
        target,
        lambda place: FORMAT.write(place, items_of(written), scheme),
        lambda place: verify(place, items_of(held), scheme),
    )


def items_of(statements: list[AnnotatedStatement]) -> list[Item]:
    """The statements as items."""
    return [Item(given.statement.id, given.text.text, source=given) for given in statements]


def test_every_line_is_a_record_that_other_tools_can_split(
    target: Path, hard_statement: AnnotatedStatement, names: Names
) -> None:
    size = export(target, [hard_statement], [hard_statement], names)
    data = target.read_bytes()
    assert size == len(data)
    assert data.endswith(b"\n")
    assert b"\r" not in data
    assert len(data.decode().splitlines()) == 2  # also for readers that split at U+0085 and U+2028
    record = json.loads(data.split(b"\n")[1])
    assert record["text"] == hard_statement.text.text
    assert record["spans"][0]["attributes"] == {"canonical": "Trade union <b>FBU</b>"}
    assert record["statement_labels"][0]["attribute"] == "genre"
    assert record["reviews"][0]["state"] == "done"
    for span in record["spans"]:
        for part in span["ranges"]:
            assert record["text"][part["start"] : part["end"]] == part["quote"]
            assert record["text"].encode()[part["byte_start"] : part["byte_end"]].decode() == part["quote"]


def test_the_order_in_which_annotations_come_does_not_matter(
    target: Path, hard_statement: AnnotatedStatement, names: Names
) -> None:
    export(target, [hard_statement], [hard_statement], names)
    first = target.read_bytes()
    held = hard_statement.annotations
    turned = replace(hard_statement, annotations=replace(held, spans=held.spans[::-1]))
    export(target, [turned], [turned], names)
    assert target.read_bytes() == first


def test_the_codebook_can_be_made_again_from_the_header(
    target: Path, hard_statement: AnnotatedStatement, names: Names
) -> None:
    export(target, [hard_statement], [hard_statement], names)
    assert read_codebook(target) == names.codebook


def test_a_difference_on_reading_back_keeps_the_old_file(
    target: Path, hard_statement: AnnotatedStatement, names: Names
) -> None:
    target.write_text("older")
    without = replace(hard_statement, annotations=Annotations(relations=hard_statement.annotations.relations))
    moved = replace(hard_statement.annotations.spans[0], quotes=("other words",))
    elsewhere = replace(hard_statement, annotations=replace(hard_statement.annotations, spans=(moved,)))
    for changed in ([without], [elsewhere], [], [hard_statement, hard_statement]):
        with pytest.raises(ExportError, match="read back"):
            export(target, [hard_statement], changed, names)
        assert target.read_text() == "older"
        assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_half_a_character_is_refused_with_its_statement(
    target: Path, hard_statement: AnnotatedStatement, names: Names
) -> None:
    broken = replace(hard_statement, statement=replace(hard_statement.statement, issuer="\ud800"))
    with pytest.raises(ExportError, match="half of a character"):
        export(target, [broken], [broken], names)
    assert not target.exists()
