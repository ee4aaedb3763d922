"""WebAnno TSV: what was written comes back equal, and a reader by INCEpTION's rules finds the same text and words."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings

from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.fitting import fit
from annotator.export.format import Remarks
from annotator.export.formats.webanno import FORMAT
from annotator.export.formats.webanno.escaping import escaped_value
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan
from annotator.export.scheme import Scheme
from annotator.export.verifying import check_item
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.formats.webanno.inception import spans_of
from tests.export.items import HARD_NAMES, round_trip, several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))


@settings(max_examples=60)
@given(several((*HARD_NAMES, "ROLE_x:y_z", "BT_x", "xBT_x", "a_flag", "back\\", "12[3]", "a->1-2")))
def test_what_it_holds_comes_back_equal_and_inception_would_read_the_same(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        place = Path(folder) / "out"
        round_trip(FORMAT, found, place, SCHEME)
        paths = sorted(place.glob("*.tsv"))
        for item, path in zip(found, paths, strict=True):
            fitted = fit(item, FORMAT.holds, SCHEME.choices).item
            text, words = spans_of(path)
            assert text == item.text
            assert sorted(words) == sorted((escaped_value(one.label), *one.quotes(item.text)) for one in fitted.spans)


def test_the_lines_are_those_that_inception_writes(tmp_path: Path) -> None:
    text = "👷 The FBU says no. \nPeace\t\\o/"
    spans = (
        ItemSpan("a", "speaker", (Range(2, 9),), {}, "Ana"),
        ItemSpan("b", "name_x", (Range(6, 9),), {"urgent": True, "canonical": "F|B"}, "", "two\nlines"),
        ItemSpan("c", "demand", (Range(15, 17),)),
    )
    links = (ItemRelation("r", "makes", "c", "a", "Bo"), ItemRelation("q", "in", "b", "a"))
    item = Item("id", text, ItemFacts(title="A title"), spans, links, (ItemLabel("urgent", True, "Ana"),))
    FORMAT.write(tmp_path / "out", [item], SCHEME)
    (path,) = (tmp_path / "out").glob("*.tsv")
    lines = path.read_bytes().decode().split("\n")
    assert lines == [
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=webanno.custom.AnnotatorSpan|label|reviewer|note|canonical|urgent_flag",
        "#T_RL=webanno.custom.AnnotatorRelation|label|reviewer|note|BT_webanno.custom.AnnotatorSpan",
        "",
        "",
        "#Text=👷 The FBU says no. ",
        "#Text=",
        "1-1\t0-2\t👷\t_\t_\t_\t_\t_\t_\t_\t_\t_\t",
        "1-2\t3-6\tThe\tspeaker[1]\tAna[1]\t*[1]\t*[1]\t*[1]\tmakes|in\tBo|*\t*|*\t1-5[3_1]|1-3[2_1]\t",
        "1-3\t7-10\tFBU\tspeaker[1]|name\\_x[2]\tAna[1]|*[2]\t*[1]|two\\nlines[2]\t*[1]|F\\|B[2]\t*[1]|true[2]\t_\t_\t_\t_\t",
        "1-4\t11-15\tsays\t_\t_\t_\t_\t_\t_\t_\t_\t_\t",
        "1-5\t16-18\tno\tdemand[3]\t*[3]\t*[3]\t*[3]\t*[3]\t_\t_\t_\t_\t",
        "1-6\t18-19\t.\t_\t_\t_\t_\t_\t_\t_\t_\t_\t",
        "",
        "#Text=Peace\\t\\\\o/",
        "2-1\t21-26\tPeace\t_\t_\t_\t_\t_\t_\t_\t_\t_\t",
        "2-2\t27-28\t\\\\\t_\t_\t_\t_\t_\t_\t_\t_\t_\t",
        "2-3\t28-29\to\t_\t_\t_\t_\t_\t_\t_\t_\t_\t",
        "2-4\t29-30\t/\t_\t_\t_\t_\t_\t_\t_\t_\t_\t",
        "",
    ]
    assert FORMAT.read is not None
    for place in (tmp_path / "out", path):
        remarks = Remarks()
        (read,) = FORMAT.read(place, remarks)
        assert not remarks.sentences
        check_item(read, item)
        assert (read.id, read.facts) == (item.id, item.facts)
    assert FORMAT.recognise is not None
    assert FORMAT.recognise(tmp_path / "out")
    assert FORMAT.recognise(path)


def test_without_its_side_file_a_file_loses_no_span(tmp_path: Path) -> None:
    span = ItemSpan("a", "demand", (Range(0, 3),), {"two words": "x"}, "Ana", "why")
    FORMAT.write(tmp_path / "out", [Item("one", "No war", spans=(span,))], SCHEME)
    (tmp_path / "out" / "annotator.jsonl").unlink()
    assert FORMAT.read is not None
    (read,) = FORMAT.read(tmp_path / "out", Remarks())
    (there,) = read.spans
    assert (there.label, there.ranges, there.reviewer, there.note) == ("demand", (Range(0, 3),), "Ana", "why")
    assert list(there.attributes.values()) == ["x"]
