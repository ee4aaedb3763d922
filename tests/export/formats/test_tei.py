"""TEI: whole when read back, of the shape that the Guidelines give, with the same words for lxml; files of others."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.fitting import fit
from annotator.export.format import Remarks
from annotator.export.formats.tei import FORMAT
from annotator.export.formats.tei.reader import recognise
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan
from annotator.export.losses import Loss
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.operations.foreign_reading import recognised
from tests.export.items import round_trip, several
from tests.export.refi_schema import ETREE

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))
TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
TEXT = " KTR demands\tpeace.\r\nWe, 👩🏽\u200d🚒, agree.\rلا للحرب\n\n]]> & <end> \n"
ITEM = Item(
    "one",
    TEXT,
    ItemFacts(title="../../x", language="en", issuer="KTR & Co", date="2022-02", document_name="a.txt", reference="r"),
    (
        ItemSpan("s", "speaker", (Range(1, 4),), {"canonical": "KTR", "implied": True}, "Ana", "who\r\n says?"),
        ItemSpan("d", "speech act 1", (Range(5, 12), Range(13, 18), Range(21, 23)), {"kind of act": " a\n"}, "Bø"),
        ItemSpan("e", "speaker", (Range(0, len(TEXT)),)),
    ),
    (ItemRelation("r", "makes", "s", "d", "Bø", "a\tnote"), ItemRelation("q", "is the same", "s", "s")),
    (ItemLabel("genre", "resolution", "Ana"), ItemLabel("reliable", True, "Bø"), ItemLabel("genre", "call", "Bø")),
)
FOREIGN = """<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="tei_all.rng"?>
<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/>
<TEI><teiHeader><fileDesc><titleStmt><title>A letter</title>
 <respStmt xml:id="jd"><persName>J. Doe</persName><resp>coding</resp></respStmt></titleStmt></fileDesc></teiHeader>
<text xml:lang="de"><body><p><w xml:id="w1">Kein</w> <w xml:id="w2">Krieg</w><pc>!</pc>
<span type="aside" target="#w1">not of the text</span></p>
<p xml:id="p2">Wir <anchor xml:id="x"/>fordern<!-- now --> Frieden<anchor xml:id="y"/>.</p></body></text>
<standOff><listPerson><person xml:id="lena"><persName>Lena</persName></person></listPerson>
<interp xml:id="i"><desc>demand</desc></interp>
<spanGrp type="claims" resp="#jd">
 <span xml:id="s1" from="#x" to="#y" ana="#i #f"/>
 <span xml:id="s2" target="#w1 #w2" resp="#lena">stance</span>
 <span target="#p2"/>
 <span target="#gone"/><span from="#y" to="#x"/>
</spanGrp>
<fs xml:id="f"><f name="force"><symbol value="strong"/></f><f name="n"><numeric value="3"/></f>
 <f name="direct"><binary value="true"/></f></fs>
<linkGrp type="leads to"><link target="#s1 #s2"/><link target="#s1 #w1"/></linkGrp>
<span xml:id="c1" target="#w1" next="#c2" type="chain"/><span xml:id="c2" target="#w2" next="#c1"/>
</standOff></TEI>
<TEI><text><body><p>Second.</p></body></text></TEI></teiCorpus>"""

# the elements that we write, each with what it may hold, after the content models of TEI P5 4.x
SHAPE = ETREE.RelaxNG(
    ETREE.XML("""
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><element name="TEI">
 <element name="teiHeader"><element name="fileDesc">
  <element name="titleStmt"><oneOrMore><element name="title"><text/></element></oneOrMore>
   <zeroOrMore><element name="respStmt"><ref name="id"/><element name="resp"><text/></element>
    <element name="name"><text/></element></element></zeroOrMore></element>
  <element name="publicationStmt"><element name="publisher"><text/></element>
   <element name="date"><optional><attribute name="when"><choice><data type="date"/><data type="gYearMonth"/>
    <data type="gYear"/></choice></attribute></optional><text/></element><ref name="idno"/></element>
  <element name="sourceDesc"><element name="bibl"><element name="title"><text/></element><ref name="idno"/></element>
  </element></element></element>
 <optional><element name="standOff"><oneOrMore><choice>
  <element name="interpGrp"><ref name="type"/><oneOrMore><element name="interp"><ref name="id"/><text/></element>
   </oneOrMore></element>
  <element name="spanGrp"><ref name="type"/><oneOrMore><element name="span"><ref name="id"/>
   <attribute name="from"><ref name="pointer"/></attribute><attribute name="to"><ref name="pointer"/></attribute>
   <optional><attribute name="next"><ref name="pointer"/></attribute></optional>
   <optional><attribute name="prev"><ref name="pointer"/></attribute></optional>
   <ref name="said"/></element></oneOrMore></element>
  <element name="linkGrp"><ref name="type"/><oneOrMore><element name="link"><ref name="id"/>
   <attribute name="target"><list><ref name="pointer"/><ref name="pointer"/></list></attribute>
   <ref name="said"/></element></oneOrMore></element>
  <element name="fs"><optional><ref name="id"/></optional><ref name="type"/>
   <optional><attribute name="resp"><ref name="pointer"/></attribute></optional>
   <oneOrMore><element name="f"><attribute name="name"><data type="NCName"/></attribute>
    <optional><attribute name="n"/></optional>
    <choice><element name="string"><text/></element>
     <element name="binary"><attribute name="value"><data type="boolean"/></attribute></element></choice>
   </element></oneOrMore></element>
 </choice></oneOrMore></element></optional>
 <element name="text"><optional><attribute name="xml:lang"><data type="language"/></attribute></optional>
  <element name="body"><element name="ab"><attribute name="xml:space"><value>preserve</value></attribute>
   <zeroOrMore><choice><text/><element name="anchor"><ref name="id"/></element></choice></zeroOrMore>
  </element></element></element>
</element></start>
<define name="id"><attribute name="xml:id"><data type="ID"/></attribute></define>
<define name="type"><attribute name="type"><data type="NCName"/></attribute></define>
<define name="idno"><element name="idno"><ref name="type"/><text/></element></define>
<define name="pointer"><data type="anyURI"><param name="pattern">#\\S+</param></data></define>
<define name="said">
 <optional><attribute name="ana"><list><oneOrMore><ref name="pointer"/></oneOrMore></list></attribute></optional>
 <optional><attribute name="resp"><ref name="pointer"/></attribute></optional></define>
</grammar>""")
)


def trees(folder: Path) -> list[Any]:
    """The files as lxml reads them, which also sees whether an id is there twice."""
    parser = ETREE.XMLParser(resolve_entities=False, no_network=True)
    return [ETREE.parse(str(path), parser).getroot() for path in sorted(folder.glob("*.xml"))]


def words(root: Any) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Label and words of each span by XPath: what stands between its anchors, and those of the spans after it."""
    known = {element.get(ID): element for element in root.iter() if element.get(ID)}
    assert {element.get(ID) for element in root.iter(f"{TEI}anchor")} <= set(known)

    def between(span: Any) -> str:
        texts = [
            sum(len(piece) for piece in known[span.get(end)[1:]].xpath("preceding-sibling::text()"))
            for end in ("from", "to")
        ]
        return "".join(root.itertext(f"{TEI}ab", f"{TEI}anchor"))[slice(*texts)]

    for span in root.iter(f"{TEI}span"):
        if span.get("prev") is None:
            parts = [span]
            while parts[-1].get("next"):
                parts.append(known[parts[-1].get("next")[1:]])
            yield known[span.get("ana").split()[0][1:]].text, tuple(map(between, parts))


@settings(max_examples=60)
@given(several())
def test_what_it_holds_comes_back_equal_in_a_shape_that_tei_allows(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        place = Path(folder) / "out"
        round_trip(FORMAT, found, place, SCHEME)
        roots = trees(place)
        assert len(roots) == len(found)
        for root, item in zip(roots, found, strict=True):
            SHAPE.assertValid(root)
            fitted = fit(item, FORMAT.holds, SCHEME.choices).item
            assert "".join(root.find(f"{TEI}text").itertext()) == fitted.text
            assert list(words(root)) == [(span.label, span.quotes(fitted.text)) for span in fitted.spans]


def test_a_text_comes_back_with_its_facts_and_ids(tmp_path: Path) -> None:
    items = [ITEM, Item("two", "")]
    round_trip(FORMAT, items, tmp_path / "out", SCHEME)
    assert FORMAT.read is not None
    read = list(FORMAT.read(tmp_path / "out", Remarks()))
    assert [(one.id, one.text, one.facts) for one in read] == [(one.id, one.text, one.facts) for one in items]
    assert {path.parent for path in tmp_path.rglob("*.xml")} == {tmp_path / "out"}
    first = (tmp_path / "out").glob("000001*")
    written = next(first).read_text("utf-8")
    assert '<f name="canonical"><string>KTR</string></f>' in written
    assert 'n="kind of act"' in written
    assert '<date when="2022-02">2022-02</date>' in written
    assert "<standOff>" not in next((tmp_path / "out").glob("000002*")).read_text("utf-8")
    for root in trees(tmp_path / "out"):
        SHAPE.assertValid(root)
    assert recognised(tmp_path / "out") is FORMAT
    archive = tmp_path / "out.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for path in (tmp_path / "out").iterdir():
            packed.write(path, path.name)
    assert [one.text for one in FORMAT.read(archive, Remarks())] == [one.text for one in items]


def test_what_xml_cannot_write_is_counted_and_moves_nothing(tmp_path: Path) -> None:
    item = replace(ITEM, text=TEXT.replace("We", "\x00\ufffe"))
    lost = round_trip(FORMAT, [item], tmp_path / "out", SCHEME)
    assert lost.numbers == {Loss.CHARACTERS: 2}
    assert list(words(trees(tmp_path / "out")[0]))[1] == ("speech act 1", ("demands", "peace", "\ufffd\ufffd"))


def test_the_same_items_give_the_same_bytes(tmp_path: Path) -> None:
    for name in "ab":
        FORMAT.write(tmp_path / name, [ITEM], SCHEME)
    one, other = ([path.read_bytes() for path in sorted((tmp_path / name).iterdir())] for name in "ab")
    assert one == other


def test_files_of_others_are_read(tmp_path: Path) -> None:
    path = tmp_path / "letters.xml"
    path.write_text(FOREIGN, "utf-8")
    remarks = Remarks()
    assert FORMAT.read is not None
    first, second = FORMAT.read(path, remarks)
    assert first.text == "Kein Krieg!\n\nWir fordern Frieden."
    assert (first.facts.title, first.facts.language, second.text) == ("A letter", "de", "Second.")
    spans = [(span.label, span.quotes(first.text), span.reviewer) for span in first.spans]
    assert spans == [
        ("not of the text", ("Kein",), ""),
        ("demand", ("fordern Frieden",), "J. Doe"),
        ("stance", ("Kein", "Krieg"), "Lena"),
        ("claims", ("Wir fordern Frieden.",), "J. Doe"),
        ("chain", ("Kein", "Krieg"), ""),
    ]
    assert first.spans[1].attributes == {"force": "strong", "n": "3", "direct": True}
    (link,) = first.relations
    assert (link.type, link.from_span, link.to_span) == ("leads to", first.spans[1].id, first.spans[2].id)
    assert len(remarks.sentences) == 3
    assert recognise(path)
    other = tmp_path / "mine.tei"
    other.write_text(FOREIGN, "utf-8")
    assert len(list(FORMAT.read(other, Remarks()))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no XML",
        "<TEI><text>",
        "<html/>",
        '<!DOCTYPE TEI [<!ENTITY a "b">]><TEI><text>&a;</text></TEI>',
        "<TEI>" + "<div>" * 600 + "</div>" * 600 + "</TEI>",
    ],
)
def test_what_is_no_tei_ends_in_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "mine.xml").write_text(text, "utf-8")
    assert FORMAT.read is not None
    with pytest.raises(ExchangeError):
        list(FORMAT.read(tmp_path / "mine.xml", Remarks()))
    assert not recognise(tmp_path / "mine.xml")


def test_a_text_as_deep_as_is_taken_is_read(tmp_path: Path) -> None:
    deep = "<seg>a" * 480 + "</seg>b" * 480
    path = tmp_path / "deep.xml"
    path.write_text(f"<TEI><text><body>{deep}</body></text></TEI>", "utf-8")
    assert FORMAT.read is not None
    (item,) = FORMAT.read(path, Remarks())
    assert item.text == "a" * 480 + "b" * 480


def test_spans_that_point_at_one_long_label_share_it(tmp_path: Path) -> None:
    path = tmp_path / "long.xml"
    spans = '<span target="#w" ana="#i"/>' * 2
    text = '<text><body><w xml:id="w">a</w></body></text>'
    path.write_text(f'<TEI>{text}<standOff><interp xml:id="i">{"x" * 1000}</interp>{spans}</standOff></TEI>', "utf-8")
    assert FORMAT.read is not None
    (item,) = FORMAT.read(path, Remarks())
    one, other = item.spans
    assert one.label is other.label
