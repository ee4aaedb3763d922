"""UIMA CAS as XMI and JSON: everything comes back, through cassis too; offsets count UTF-16 units of the text."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.format import Format, Remarks
from annotator.export.formats.uima import cas_json, xmi
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import round_trip, several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))


@settings(max_examples=40)
@given(several())
@pytest.mark.parametrize("form", [xmi.FORMAT, cas_json.FORMAT], ids=lambda form: form.id)
def test_everything_comes_back_equal(form: Format, found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        lost = round_trip(form, found, Path(folder) / "out", SCHEME)
    assert {loss.value for loss, _ in lost} <= {"reviews", "implied", "characters"}


def _item() -> Item:
    text = "👷\u200d♀\ufe0f Fire\r\n\u00a0Brigades 🇫🇮\tUnion\u2028demands 👩🏽\u200d🚒 peace"
    spans = (
        ItemSpan(
            "s",
            "speaker",
            (Range(5, text.index("\u2028")),),
            {"kind": "union", "named": True, "class": "x"},
            "Ana",
            "n",
        ),
        ItemSpan("d", "demand", (Range(0, 1), Range(text.index("👩"), len(text)))),
    )
    facts = ItemFacts(title="On peace", language="en", issuer="FBU", statements=("one", "two"), place_in_statement=7)
    links = (ItemRelation("r", "makes", "s", "d", "Ana"),)
    return Item("a", text, facts, spans, links, (ItemLabel("urgent", True), ItemLabel("genre", "letter", "Ana")))


@pytest.mark.parametrize("form", [xmi.FORMAT, cas_json.FORMAT], ids=lambda form: form.id)
def test_facts_and_ids_come_back_too_and_the_bytes_are_the_same_each_time(form: Format, tmp_path: Path) -> None:
    for name in ("one", "two"):
        form.write(tmp_path / name, [_item()], SCHEME)
    assert form.read is not None
    assert form.recognise is not None
    assert list(form.read(tmp_path / "one", Remarks())) == [_item()]
    assert form.recognise(tmp_path / "one")
    names = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert names == sorted(path.name for path in (tmp_path / "two").iterdir())
    assert all((tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes() for name in names)


@pytest.mark.parametrize("form", [xmi.FORMAT, cas_json.FORMAT], ids=lambda form: form.id)
def test_packed_folders_are_read_too(form: Format, tmp_path: Path) -> None:
    items = [replace(_item(), id=str(number)) for number in range(11)]
    form.write(tmp_path / "out", items, SCHEME)
    shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path, "out")
    assert form.read is not None
    assert list(form.read(tmp_path / "packed.zip", Remarks())) == items


def _by_units(text: str, begin: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * begin : 2 * end].decode("utf-16-le")


def test_offsets_in_xmi_count_utf16_units_of_the_text(tmp_path: Path) -> None:
    xmi.write(tmp_path / "out", [_item()], SCHEME)
    root = ET.parse(next((tmp_path / "out").glob("*.xmi"))).getroot()
    (sofa,) = root.iter("{http:///uima/cas.ecore}Sofa")
    text = sofa.attrib["sofaString"]
    assert text == _item().text
    spans = list(root.iter("{http:///webanno/custom.ecore}AnnotatorSpan"))
    first, second = (_by_units(text, int(one.attrib["begin"]), int(one.attrib["end"])) for one in spans)
    assert first == _item().spans[0].quotes(text)[0]
    assert second == text
    parts = [tuple(map(int, part.split("-"))) for part in spans[1].attrib["ranges"].split()]
    assert tuple(_by_units(text, *part) for part in parts) == _item().spans[1].quotes(text)
    (link,) = root.iter("{http:///webanno/custom.ecore}AnnotatorRelation")
    ids = [one.attrib["{http://www.omg.org/XMI}id"] for one in spans]
    assert [link.attrib["Governor"], link.attrib["Dependent"]] == ids


def test_offsets_in_json_count_utf16_units_of_the_text(tmp_path: Path) -> None:
    cas_json.write(tmp_path / "out", [_item()], SCHEME)
    record = json.loads(next((tmp_path / "out").iterdir()).read_bytes())
    sofa, *others = record["%FEATURE_STRUCTURES"]
    spans = [one for one in others if one["%TYPE"].endswith("AnnotatorSpan")]
    assert sofa["sofaString"] == _item().text
    assert _by_units(sofa["sofaString"], spans[0]["begin"], spans[0]["end"]) == _item().spans[0].quotes(_item().text)[0]
    assert set(record["%VIEWS"]["_InitialView"]["%MEMBERS"]) == {one["%ID"] for one in others}


_TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
<typeDescription><name>webanno.custom.Claim</name><description/><supertypeName>uima.tcas.Annotation</supertypeName>
<features><featureDescription><name>kind</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
<featureDescription><name>strong</name><description/><rangeTypeName>uima.cas.Boolean</rangeTypeName></featureDescription>
<featureDescription><name>Maker</name><rangeTypeName>uima.cas.FSArray</rangeTypeName></featureDescription></features></typeDescription>
<typeDescription><name>webanno.custom.ClaimMakerLink</name><description/><supertypeName>uima.cas.TOP</supertypeName>
<features><featureDescription><name>role</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
<featureDescription><name>target</name><rangeTypeName>de.x.NamedEntity</rangeTypeName></featureDescription></features></typeDescription>
<typeDescription><name>webanno.custom.Answers</name><description/><supertypeName>uima.tcas.Annotation</supertypeName>
<features><featureDescription><name>Governor</name><rangeTypeName>webanno.custom.Claim</rangeTypeName></featureDescription>
<featureDescription><name>Dependent</name><rangeTypeName>webanno.custom.Claim</rangeTypeName></featureDescription></features></typeDescription>
<typeDescription><name>de.x.NamedEntity</name><description/><supertypeName>uima.tcas.Annotation</supertypeName>
<features><featureDescription><name>value</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
</features></typeDescription></types></typeSystemDescription>"""
_FOREIGN = """<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
 xmlns:custom="http:///webanno/custom.ecore" xmlns:x="http:///de/x.ecore"
 xmlns:s="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmi:version="2.0">
<cas:NULL xmi:id="0"/>
<s:Sentence xmi:id="3" sofa="1" begin="0" end="20"/><s:Token xmi:id="4" sofa="1" begin="0" end="2"/>
<x:NamedEntity xmi:id="5" sofa="1" begin="3" end="6" value="ORG"/>
<custom:Claim xmi:id="6" sofa="1" begin="7" end="18" kind="demand" strong="true" Maker="9"/>
<custom:Claim xmi:id="7" sofa="1" begin="0" end="2" kind="sign"/>
<custom:Claim xmi:id="8" sofa="1" begin="4" end="4"/>
<custom:ClaimMakerLink xmi:id="9" role="speaker" target="5"/>
<custom:Answers xmi:id="10" sofa="1" begin="0" end="2" Governor="6" Dependent="7"/>
<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="👷 FBU wants peace&#13;&#10;"/>
<cas:View sofa="1" members="3 4 5 6 7 8 10"/></xmi:XMI>"""


def test_layers_of_inception_become_spans_attributes_and_relations(tmp_path: Path) -> None:
    (tmp_path / "TypeSystem.xml").write_text(_TYPES, "utf-8")
    (tmp_path / "a.xmi").write_text(_FOREIGN, "utf-8")
    for place in (tmp_path, tmp_path / "a.xmi"):
        (item,) = xmi.read(place, remarks := Remarks())
        assert item.text == "👷 FBU wants peace\r\n"
        assert [(one.label, *one.quotes(item.text), dict(one.attributes)) for one in item.spans] == [
            ("ORG", "FBU", {"layer": "NamedEntity"}),
            ("Claim", "wants peace", {"kind": "demand", "strong": True}),
            ("Claim", "👷", {"kind": "sign"}),
        ]
        links = [(one.type, one.from_span, one.to_span) for one in item.relations]
        assert sorted(links) == [("Answers", "6", "7"), ("speaker", "6", "5")]
        assert len(remarks.sentences) == 1
        assert "Claim 8 marks no words" in remarks.sentences[0]


def test_json_of_others_is_read_with_structures_by_number(tmp_path: Path) -> None:
    structures = {
        "1": {"%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "sofaString": "👷 FBU"},
        "2": {"%TYPE": "de.x.Name", "@sofa": 1, "begin": 3, "end": 6, "sure": 0.5, "@next": 3},
        "3": {"%TYPE": "de.x.Name", "@sofa": 1, "begin": 0, "end": 2, "label": "sign"},
        "4": {"%TYPE": "de.x.Name", "@sofa": 1, "begin": 0, "end": 99},
        "5": {"%TYPE": "de.x.Name", "@sofa": 1, "begin": 0, "end": float("inf")},
    }
    (tmp_path / "a.json").write_text(json.dumps({"%TYPES": {}, "%FEATURE_STRUCTURES": structures}), "utf-8")
    (item,) = cas_json.read(tmp_path / "a.json", remarks := Remarks())
    assert [(one.label, *one.quotes(item.text)) for one in item.spans] == [("Name", "FBU"), ("sign", "👷")]
    assert [(one.type, one.from_span, one.to_span) for one in item.relations] == [("next", "2", "3")]
    assert len(remarks.sentences) == 2


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "<x>",
        '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
        "<a>" * 1000 + "</a>" * 1000,
    ],
)
def test_damaged_and_hostile_xml_ends_in_a_sentence(raw: str, tmp_path: Path) -> None:
    (tmp_path / "a.xmi").write_text(raw, "utf-8")
    with pytest.raises(ExchangeError, match=r"^a\.xmi "):
        list(xmi.read(tmp_path, Remarks()))


def test_files_that_cassis_writes_are_read(tmp_path: Path) -> None:
    cassis = pytest.importorskip("cassis")
    system = cassis.TypeSystem()
    entity = system.create_type("de.x.NamedEntity")
    system.create_feature(entity, "value", "uima.cas.String")
    system.create_feature(entity, "sure", "uima.cas.Boolean")
    system.create_feature(entity, "parts", "uima.cas.FSArray", elementType="de.x.NamedEntity")
    cas = cassis.Cas(system)
    cas.sofa_string = "👷 FBU 🇫🇮 Fire\r\nBrigades"
    cas.sofa_mime = "text/plain"
    part = entity(begin=9, end=13, value="WORD")
    whole = entity(begin=9, end=23, value="ORG", sure=True)
    whole.parts = system.get_type("uima.cas.FSArray")(elements=[part])
    cas.add_all([part, whole])
    (tmp_path / "xmi").mkdir()
    (tmp_path / "json").mkdir()
    cas.to_xmi(tmp_path / "xmi/a.xmi")
    system.to_xml(tmp_path / "xmi/types.xml")
    cas.to_json(tmp_path / "json/a.json")
    for read, place in ((xmi.read, "xmi"), (cas_json.read, "json")):
        (item,) = read(tmp_path / place, remarks := Remarks())
        assert not remarks.sentences
        found = {one.label: (*one.quotes(item.text), one.attributes.get("sure")) for one in item.spans}
        assert found == {"WORD": ("Fire", None), "ORG": ("Fire\r\nBrigades", True)}
        labels = {one.id: one.label for one in item.spans}
        assert [(one.type, labels[one.from_span], labels[one.to_span]) for one in item.relations] == [
            ("parts", "ORG", "WORD")
        ]


def test_xml_of_the_next_version_is_read(tmp_path: Path) -> None:
    (tmp_path / "TypeSystem.xml").write_text(_TYPES, "utf-8")
    (tmp_path / "a.xmi").write_text(_FOREIGN.replace('version="1.0"', 'version="1.1"', 1), "utf-8")
    (item,) = xmi.read(tmp_path, Remarks())
    assert len(item.spans) == 3


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "[" * 100_000,
        "{}",
        '{"%FEATURE_STRUCTURES": [{"%ID": 1, "x": "\\ud800"}]}',
        '{"%FEATURE_STRUCTURES": ',
        "[]",
    ],
)
def test_damaged_json_ends_in_a_sentence(raw: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(raw, "utf-8")
    with pytest.raises(ExchangeError):
        list(cas_json.read(tmp_path, Remarks()))
