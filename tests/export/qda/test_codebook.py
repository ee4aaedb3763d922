"""Codebooks of REFI-QDA: written, read back, read by others; those of other programs become labels."""

import importlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.core.codebook import Codebook
from annotator.core.codebook_rules import checked_codebook
from annotator.core.colour_distance import contrast
from annotator.core.errors import CodebookError
from annotator.core.ink_warnings import DARK_PAGE
from annotator.export.qda.codebook import codebook_qdc, load_qdc, same_labels
from annotator.export.qda.codes import code_guid
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import HARD_NAMES
from tests.export.refi_schema import ETREE, codebook_schema

SHIPPED = shipped_codebook()
FOREIGN = """<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="NVivo 12"><Codes>
<Code guid="1" name="Actors" isCodable="false"><Description>only a folder</Description>
  <Code guid="2" name="Union" isCodable="true" color="#004"><Description>A union.\n
Include: branches</Description></Code>
  <Code guid="3" name="Other" isCodable="true"><Code guid="4" name="Deep" isCodable="true" color="red"/></Code></Code>
<Code guid="5" name="other" isCodable="true" color="#AABBCC"/>
<Code guid="6" name=" two
lines " isCodable="true"/><Code guid="7" name="" isCodable="true"/>
</Codes><Sets><Set guid="8" name="s"/></Sets></CodeBook>"""


def read(folder: Path, text: str) -> Codebook:
    path = folder / "mine.qdc"
    path.write_text(text, "utf-8")
    return load_qdc(path)


def test_labels_come_back_with_their_definitions(tmp_path: Path) -> None:
    found = read(tmp_path, codebook_qdc(SHIPPED))
    assert same_labels(found, SHIPPED)
    assert found.label_named("stance") is not None
    for label, given in zip(found.labels, SHIPPED.labels, strict=True):
        assert (label.name, label.light_ink) == (given.name, given.light_ink)
        assert label.definition.split() == given.definition.split()
        assert [label.include, label.exclude] == [given.include, given.exclude]
        assert contrast(label.dark_ink, DARK_PAGE) >= 3
    other = replace(SHIPPED, labels=(replace(SHIPPED.labels[0], example="another"), *SHIPPED.labels[1:]))
    assert not same_labels(found, other)


def test_retired_labels_stay_out(tmp_path: Path) -> None:
    given = replace(SHIPPED, labels=(replace(SHIPPED.labels[0], retired=True), *SHIPPED.labels[1:]))
    found = read(tmp_path, codebook_qdc(given))
    assert same_labels(found, given)
    assert len(found.labels) == len(SHIPPED.labels) - 1


def test_a_reader_by_others_finds_the_codes(tmp_path: Path) -> None:
    path = tmp_path / "mine.qdc"
    path.write_text(codebook_qdc(SHIPPED), "utf-8")
    book: Any = importlib.import_module("pyrefiqda").RefiCodebook.load(path)
    codes = book.codes.code
    assert [code.name for code in codes] == [label.name for label in SHIPPED.labels]
    assert [code.guid for code in codes] == [code_guid(label.name) for label in SHIPPED.labels]
    assert all(code.is_codable for code in codes)
    assert [str(code.color) for code in codes] == [label.light_ink for label in SHIPPED.labels]


def test_a_codebook_keeps_to_the_official_schema() -> None:
    schema = codebook_schema()
    hard = tuple(
        replace(SHIPPED.labels[0], name=name, definition=f"{name}\x00", example="<b>&\r\n", letter="x", key="")
        for name in HARD_NAMES
    )
    for labels in (SHIPPED.labels, hard, SHIPPED.labels[:1]):
        root = ETREE.fromstring(codebook_qdc(replace(SHIPPED, labels=labels)).encode())
        schema.assertValid(root)
        assert [code.get("name") for code in root[0]] == [label.name for label in labels]
    root[0][0].set("color", "red")
    assert not schema.validate(root)
    assert not schema.validate(ETREE.fromstring(codebook_qdc(replace(SHIPPED, labels=())).encode()))


def test_codes_of_other_programs_become_labels(tmp_path: Path) -> None:
    found = read(tmp_path, FOREIGN)
    assert [label.name for label in found.labels] == ["Union", "Other", "Deep", "other (2)", "two lines", "?"]
    union = found.labels[0]
    assert (union.definition, union.include, union.letter, union.key) == ("A union.", "branches", "U", "U")
    assert union.light_ink == "#000044"
    assert contrast(union.dark_ink, DARK_PAGE) >= 3
    assert found.labels[3].light_ink == found.labels[3].dark_ink == "#AABBCC"
    assert checked_codebook(found) is found


def test_a_large_codebook_is_read_soon_enough_and_has_a_key_as_long_as_there_are_some(tmp_path: Path) -> None:
    codes = "".join(f'<Code guid="g{number}" name="code {number}" isCodable="true"/>' for number in range(400))
    found = read(tmp_path, f"<CodeBook><Codes>{codes}</Codes></CodeBook>")
    assert len(found.labels) == 400
    assert sum(bool(label.key) for label in found.labels) == 26


@pytest.mark.parametrize(
    "text",
    [
        "",
        "labels = 3",
        "<CodeBook><Codes>",
        "<Project/>",
        '<!DOCTYPE CodeBook [<!ENTITY a "b">]><CodeBook/>',
        "<CodeBook>" + "<Code>" * 600 + "</Code>" * 600 + "</CodeBook>",
        '<CodeBook><Codes><Code guid="1" name="' + "x" * 201 + '" isCodable="true"/></Codes></CodeBook>',
        "<CodeBook><Codes>" + '<Code name="x" isCodable="true"/>' * 1_001 + "</Codes></CodeBook>",
    ],
)
def test_what_is_no_codebook_ends_in_a_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(CodebookError, match=r"mine\.qdc was not read: .*Nothing was changed"):
        read(tmp_path, text)


def test_a_file_that_is_not_there_ends_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CodebookError, match="was not read"):
        load_qdc(tmp_path / "none.qdc")
