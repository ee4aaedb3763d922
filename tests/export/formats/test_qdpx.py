"""REFI-QDA projects: valid by the official schema, whole when read back, read by others; those of others are read."""

import importlib
import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.format import Remarks
from annotator.export.formats.qdpx import FORMAT, recognise
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan
from annotator.export.qda.project_reading import read_project
from annotator.export.qda.project_writing import write_project
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import round_trip, several
from tests.export.refi_schema import ETREE, project_schema

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))
TEXT = "KTR demands peace.\r\nWe, 👩🏽\u200d🚒, agree.\rلا للحرب\nend \n"
ITEM = Item(
    "one",
    TEXT,
    ItemFacts(title="No/war: “now”", language="en", date="2022-02"),
    (
        ItemSpan("s", "speaker", (Range(0, 3),), {"canonical": "KTR • Russia", "implied": True}, "Ana", "who\n• says?"),
        ItemSpan("d", "demand", (Range(4, 11), Range(12, 17)), {}, "Ana"),
        ItemSpan("e", "demand", (Range(19, 20),), {"a: b": " \\u{41}\r\n"}, "Bø"),
    ),
    (ItemRelation("r", "makes", "s", "d", "Bø", "a\nnote"), ItemRelation("q", "makes", "s", "s", "", "")),
    (ItemLabel("genre", "resolution", "Ana"), ItemLabel("reliable", True, "Bø")),
)


XSD = project_schema()


def project_in(path: Path) -> Any:
    with zipfile.ZipFile(path) as archive:
        return ETREE.fromstring(archive.read("project.qde"))


@settings(max_examples=60)
@given(several())
def test_what_it_holds_comes_back_equal_and_every_file_is_valid(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "out.qdpx"
        lost = round_trip(FORMAT, found, path, SCHEME)
        assert all(loss in {"reviews", "implied"} for loss, _ in lost)
        XSD.assertValid(project_in(path))


@settings(max_examples=25)
@given(several())
def test_a_reader_by_others_selects_the_words_of_every_range(found: list[Item]) -> None:
    reader: Any = importlib.import_module("pyrefiqda").RefiProject
    with TemporaryDirectory() as folder:
        path, unpacked = Path(folder) / "out.qdpx", Path(folder) / "unpacked"
        write_project(path, found, SCHEME)
        project = reader.load(path, unpacked)
        names = {code.guid: code.name for code in project.code_book.codes.code}
        sources = project.sources.text_source
        texts = [reader.resolve_source_path(one.plain_text_path, unpacked).read_bytes().decode() for one in sources]
    for item, source, text in zip(found, sources, texts, strict=True):
        expected = item.text.replace("\r\n", " \n").replace("\r", "\n")
        assert text == expected
        selected = [
            (names[one.coding[0].code_ref.target_guid], text[one.start_position : one.end_position])
            for one in source.plain_text_selection
        ]
        assert sorted(selected) == sorted(
            (span.label, part.quote(expected)) for span in item.spans for part in span.ranges
        )


def test_everything_of_an_item_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "out.qdpx"
    write_project(path, [ITEM], SCHEME)
    remarks = Remarks()
    (read,) = read_project(path, remarks)
    assert not remarks.sentences
    assert (read.id, read.text, read.facts) == (ITEM.id, ITEM.text, ITEM.facts)
    assert [(one.label, one.ranges, one.attributes, one.reviewer, one.note) for one in read.spans] == [
        (one.label, one.ranges, one.attributes, one.reviewer, one.note) for one in ITEM.spans
    ]
    assert read.labels == ITEM.labels
    assert [(one.type, one.reviewer, one.note) for one in read.relations] == [
        ("makes", "Bø", "a\nnote"),
        ("makes", "", ""),
    ]


def test_nothing_at_all_is_a_valid_project(tmp_path: Path) -> None:
    write_project(tmp_path / "a.qdpx", [], SCHEME)
    XSD.assertValid(project_in(tmp_path / "a.qdpx"))
    assert list(read_project(tmp_path / "a.qdpx", Remarks())) == []


def test_the_schema_refuses_what_is_wrong(tmp_path: Path) -> None:
    write_project(tmp_path / "a.qdpx", [ITEM], SCHEME)
    root = project_in(tmp_path / "a.qdpx")
    root.append(root[0])
    assert not XSD.validate(root)


def test_the_same_items_give_the_same_bytes(tmp_path: Path) -> None:
    for name in "ab":
        write_project(tmp_path / f"{name}.qdpx", [ITEM], SCHEME)
    assert (tmp_path / "a.qdpx").read_bytes() == (tmp_path / "b.qdpx").read_bytes()


def test_a_reader_by_others_selects_the_same_words(tmp_path: Path) -> None:
    """As QualCoder does: the text opened with Python's own line ends, code points, the end not in it."""
    path, folder = tmp_path / "out.qdpx", tmp_path / "unpacked"
    write_project(path, [ITEM], SCHEME)
    reader: Any = importlib.import_module("pyrefiqda").RefiProject
    project = reader.load(path, folder)
    codes = {code.guid: code.name for code in project.code_book.codes.code}
    users = {user.guid: user.name for user in project.users.user}
    (source,) = project.sources.text_source
    text = reader.resolve_source_path(source.plain_text_path, folder).read_text("utf-8")
    assert len(text) == len(TEXT)
    assert "\r" not in text
    found = [
        (
            codes[one.coding[0].code_ref.target_guid],
            users[one.creating_user],
            text[one.start_position : one.end_position],
        )
        for one in source.plain_text_selection
    ]
    assert found == [
        ("speaker", "Ana", "KTR"),
        ("demand", "Ana", "demands"),
        ("demand", "Ana", "peace"),
        ("demand", "Bø", "\n"),
    ]
    assert {one.name for one in project.links.link} == {"makes", "part of the same span"}
    speaker = next(code for code in project.code_book.codes.code if code.name == "speaker")
    assert str(speaker.color) == "#052039"
    assert source.plain_text_selection[0].description.endswith("• canonical: KTR • Russia\n• implied")


def test_titles_become_names_that_are_files(tmp_path: Path) -> None:
    write_project(tmp_path / "a.qdpx", [ITEM], SCHEME)
    (source,) = project_in(tmp_path / "a.qdpx").iter("{*}TextSource")
    assert source.get("name") == "0001 No-war- “now”"
    assert all(one.get("creationDateTime") for one in source.iter("{*}PlainTextSelection"))


# what other programs write

CODES = """<CodeBook><Codes>
<Code guid="@C0-1" name="Actors" isCodable="false">
  <Code guid="@c0-2" name="Union" isCodable="true" color="#f00"/>
  <Code guid="@c0-3" name="Other" isCodable="true"/></Code>
<Code guid="@c0-4" name="Other" isCodable="true"/>
</Codes></CodeBook>"""
USERS = """<Users><User guid="{@A0-1}" name="Ana" id="AN"/></Users>"""
_NUMBER = iter(range(1, 1000))


def selection(start: int, end: int, code: str, name: str = "", inside: str = "") -> str:
    number = next(_NUMBER)
    return f"""<PlainTextSelection guid="@50-{number}" name="{name}" startPosition="{start}"
      endPosition="{end}" modifyingUser="@a0-1">{inside}
      <Coding guid="@60-{number}"><CodeRef targetGUID="@c0-{code}"/>
      </Coding></PlainTextSelection>"""


def full(parts: str) -> str:
    """The parts with whole GUIDs in place of short ones: `@c0-2`."""
    return re.sub(r"@([0-9A-Fa-f]{2})-([0-9]+)", lambda one: f"{one[1]}000000-0000-4000-8000-{int(one[2]):012}", parts)


def packed(folder: Path, parts: str, members: Mapping[str, bytes], origin: str = "MAXQDA 2022") -> Path:
    path = folder / "strange.qdpx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
        head = f'<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="{origin}">'
        archive.writestr("project.qde", f"{head}{full(parts)}</Project>")
    return path


def read_all(path: Path) -> tuple[list[Item], list[str]]:
    remarks = Remarks()
    return list(read_project(path, remarks)), remarks.sentences


def words(item: Item) -> list[tuple[str, str]]:
    return [(span.label, " … ".join(span.quotes(item.text))) for span in item.spans]


def source(inside: str, attributes: str = 'plainTextPath="internal://ONE.txt"') -> str:
    return f'<Sources><TextSource guid="@70-1" name="One" {attributes}>{inside}</TextSource></Sources>'


def test_codes_users_and_folders_are_found_however_they_are_written(tmp_path: Path) -> None:
    marked = (
        selection(0, 3, "2") + selection(4, 8, "3") + selection(4, 8, "4", inside="<Description>a memo</Description>")
    )
    path = packed(tmp_path, USERS + CODES + source(marked), {"Sources/one.TXT": b"\xef\xbb\xbfKTR says so"})
    (item,), remarks = read_all(path)
    assert item.text == "KTR says so"
    assert item.facts.title == "One"
    assert words(item) == [("Union", "KTR"), ("Actors / Other", "says"), ("Other", "says")]
    assert [span.reviewer for span in item.spans] == ["Ana"] * 3
    assert [span.note for span in item.spans] == ["", "", "a memo"]
    assert not remarks


def test_content_within_the_xml_is_a_text_too(tmp_path: Path) -> None:
    inside = "<PlainTextContent>KTR &amp; so on</PlainTextContent>" + selection(0, 5, "2")
    (item,), remarks = read_all(packed(tmp_path, CODES + source(inside, ""), {}))
    assert words(item) == [("Union", "KTR &")]
    assert not remarks


@pytest.mark.parametrize(
    ("origin", "start", "name"),
    [("NVivo", 7, ""), ("ATLAS.ti 23", 6, ""), ("Quirkos", 6, "peac..."), ("ATLAS.ti", 7, "peace")],
)
def test_line_ends_count_as_the_program_counts_them(tmp_path: Path, origin: str, start: int, name: str) -> None:
    path = packed(
        tmp_path,
        CODES + source(selection(start, start + 5, "2", name)),
        {"sources/one.txt": b"KTR:\r\n\npeace now"},
        origin,
    )
    (item,), _ = read_all(path)
    assert words(item) == [("Union", "peace")]


def test_selections_in_utf_16_units_are_told_by_their_names(tmp_path: Path) -> None:
    text = "👷👷 KTR demands peace"
    for start, name in ((5, "KTR"), (3, "KTR"), (3, "")):
        path = packed(
            tmp_path, CODES + source(selection(start, start + 3, "2", name)), {"sources/one.txt": text.encode()}
        )
        assert words(read_all(path)[0][0]) == [("Union", "KTR")]


@pytest.mark.parametrize(("origin", "whole"), [("NVivo for Windows 12.6", False), ("Quirkos", True)])
def test_selections_without_names_are_read_by_their_program_and_by_the_edges_of_words(
    tmp_path: Path, origin: str, whole: bool
) -> None:
    text = "👷👷\r\nKTR demands peace and bread"
    first, second = ((8, 15), (16, 21)) if whole else ((9, 14), (16, 20))
    units = "".join(selection(start + 2, end + 2, "2") for start, end in (first, second))
    (item,), said = read_all(packed(tmp_path, CODES + source(units), {"sources/one.txt": text.encode()}, origin))
    assert [one.quotes(text) for one in item.spans] == [(text[slice(*first)],), (text[slice(*second)],)]
    assert len(said) == (not whole)
    assert whole or "UTF-16 units, and CR LF as two" in said[0]


def test_notes_links_variables_and_codes_of_whole_texts(tmp_path: Path) -> None:
    first, second = selection(0, 3, "2"), selection(4, 8, "3")
    guids = [one.split('guid="')[1].split('"')[0] for one in (first, second)]
    noted = first.replace("</Coding>", '<NoteRef targetGUID="@80-1"/></Coding>')
    value = """<VariableValue><VariableRef targetGUID="@90-1"/><TextValue>Oslo</TextValue>
      </VariableValue>"""
    whole = '<Coding guid="@61-1"><CodeRef targetGUID="@c0-4"/></Coding>'
    parts = (
        CODES
        + '<Variables><Variable guid="@90-1" name="Town" typeOfVariable="Text"/></Variables>'
        + '<Cases><Case guid="@91-1">'
        + value.replace("Oslo", "Bergen")
        + '<SourceRef targetGUID="@70-1"/></Case></Cases>'
        + source(noted + second + whole + value)
        + '<Notes><Note guid="@80-1"><PlainTextContent>my memo</PlainTextContent></Note></Notes>'
        + f'<Links><Link guid="@81-1" name="says" originGUID="{guids[0]}" targetGUID="{guids[1]}"/>'
        + f'<Link guid="@81-2" originGUID="{guids[0]}" targetGUID="@80-1"/></Links>'
    )
    (item,), remarks = read_all(packed(tmp_path, parts, {"sources/one.txt": b"KTR says so"}))
    assert item.spans[0].note == "my memo"
    assert [(one.type, one.from_span, one.to_span) for one in item.relations] == [
        ("says", item.spans[0].id, item.spans[1].id)
    ]
    assert [(one.attribute, one.value) for one in item.labels] == [
        ("Other", True),
        ("Town", "Oslo"),
        ("Town", "Bergen"),
    ]
    assert len(remarks) == 1
    assert "1 links lead out" in remarks[0]


def test_notes_in_files_and_beside_the_codings_of_the_same_words_are_notes_of_the_spans(tmp_path: Path) -> None:
    coded, beside, alone = selection(0, 3, "2"), selection(0, 3, "2"), selection(4, 11, "2")
    notes = "".join(f'<Note guid="@80-{one}" plainTextPath="internal://n{one}.txt"/>' for one in (1, 2))

    def with_note(given_: str, one: int) -> str:
        note = f'<Description>a memo</Description><NoteRef targetGUID="@80-{one}"/>'
        return re.sub("<Coding.*</Coding>", note, given_, flags=re.DOTALL)

    parts = CODES + source(coded + with_note(beside, 1) + with_note(alone, 2)) + f"<Notes>{notes}</Notes>"
    members = {"sources/n1.txt": b"\xef\xbb\xbfWho says so?\r\n", "sources/n2.txt": b"lost"}
    members |= {"sources/one.txt": b"KTR demands"}
    (item,), said = read_all(packed(tmp_path, parts, members))
    assert [(span.ranges, span.note) for span in item.spans] == [((Range(0, 3),), "a memo\nWho says so?")]
    assert len(said) == 1
    assert "4 to 11 has no code, with the note “a memo lost”" in said[0]


def test_what_is_no_text_is_remarked_and_that_of_a_pdf_file_is_read(tmp_path: Path) -> None:
    sources = f"""<Sources>
      <PictureSource guid="@71-1" name="Poster" path="internal://a.png"/>
      <VideoSource guid="@71-2" name="March" path="relative:///a.mp4"/>
      <TextSource guid="@71-3" name="Away" plainTextPath="absolute:///C:/secret.txt"/>
      <TextSource guid="@71-4" name="Up" plainTextPath="internal://../../etc/passwd"/>
      <PDFSource guid="@71-5" name="Report" path="internal://a.pdf">
        <PDFSelection guid="@71-6" page="0" firstX="0" firstY="0" secondX="1" secondY="1"/>
        <Representation guid="@71-7" plainTextPath="internal://one.txt">
          {selection(0, 3, "2")}{selection(3, 99, "2")}{selection(4, 8, "9")}
          <PlainTextSelection guid="@71-9" startPosition="0" endPosition="3"/>
        </Representation></PDFSource></Sources>"""
    (item,), remarks = read_all(packed(tmp_path, CODES + sources, {"sources/one.txt": b"KTR says so"}))
    assert item.facts.title == "Report"
    assert words(item) == [("Union", "KTR")]
    said = " ".join(remarks)
    for piece in ("“Poster”", "“March”", "“Away”", "“Up”", "areas", "3 to 99", "not in the codebook", "has no code"):
        assert piece in said, piece


# attacks and damage


def test_files_made_to_harm_end_in_a_sentence(tmp_path: Path) -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", b"<Project>" + b" " * (32 << 20) + b"</Project>")
    entities = '<!DOCTYPE Project [<!ENTITY a "aaaa">]><Project xmlns="urn:QDA-XML:project:1.0" name="&a;"/>'
    deep = "<Project>" + "<Code>" * 5000 + "</Code>" * 5000 + "</Project>"
    attacks = {"bomb": bomb.getvalue(), "no zip": b"PK\x03\x04 and no more", "empty": b""}
    for name, xml in (
        ("dtd", entities),
        ("deep", deep),
        ("cut", "<Project><Users>"),
        ("other", "<html/>"),
        ("none", ""),
    ):
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as archive:
            archive.writestr("project.qde" if name != "none" else "readme.txt", xml)
        attacks[name] = made.getvalue()
    path = tmp_path / "attack.qdpx"
    for name, raw in attacks.items():
        path.write_bytes(raw)
        with pytest.raises(ExchangeError, match=r"attack\.qdpx") as raised:
            list(read_project(path, Remarks()))
        assert len(str(raised.value)) < 200, name


def test_damaged_files_never_raise_anything_else(tmp_path: Path) -> None:
    path = tmp_path / "out.qdpx"
    write_project(path, [ITEM], SCHEME)
    whole = path.read_bytes()
    refused = 0
    for place in range(0, len(whole), 97):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x5A]) + whole[place + 1 :])
        try:
            list(read_project(path, Remarks()))
        except ExchangeError:
            refused += 1
    assert refused


def test_it_is_recognised_by_its_ending_and_its_beginning(tmp_path: Path) -> None:
    write_project(tmp_path / "a.qdpx", [], SCHEME)
    (tmp_path / "b.qdpx").write_text("no")
    assert recognise(tmp_path / "a.qdpx")
    assert not recognise(tmp_path / "b.qdpx")
    assert not recognise(tmp_path / "c.qdpx")
