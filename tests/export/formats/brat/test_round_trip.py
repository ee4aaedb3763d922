"""brat: what was written comes back equal, and brat's own rules for its files hold in all of them."""

import re
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings

from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.format import Remarks
from annotator.export.formats.brat import FORMAT
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan
from annotator.export.scheme import Scheme
from annotator.export.verifying import check_item
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import round_trip, several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))
TYPE = re.compile("[a-zA-Z0-9_-]+")


def must_satisfy_brat(folder: Path, stem: str) -> dict[str, str]:
    """Read a text and its annotations by the rules of brat's server; the words of each span by its id."""
    text = (folder / f"{stem}.txt").read_bytes().decode()
    raw = (folder / f"{stem}.ann").read_bytes().decode()
    found: dict[str, str] = {}
    seen = set()
    lines = raw.splitlines()  # as brat reads them: at U+2028 and U+0085 too
    assert raw.count("\n") == len(lines)
    for line in lines:
        one, data, *tail = line.split("\t", 2)
        assert re.fullmatch(r"[TRA#][0-9]+", one)
        assert one not in seen
        seen.add(one)
        assert TYPE.fullmatch(data.split(" ")[0])
        if one.startswith("T"):
            parts = [[int(place) for place in part.split(" ")] for part in data.partition(" ")[2].split(";")]
            assert all(0 <= start <= end <= len(text) for start, end in parts)
            assert tail == [" ".join(text[start:end] for start, end in parts)]
            found[one] = tail[0]
        elif one.startswith("R"):
            first, second = (part.split(":") for part in data.split(" ")[1:])
            assert (first[0], second[0]) == ("Arg1", "Arg2")
            assert {first[1], second[1]} <= found.keys()
        else:
            assert data.split(" ")[1] in seen
            assert len(data.split(" ")) == (2 if one.startswith("#") else len(data.split(" ")))
    return found


@settings(max_examples=60)
@given(several())
def test_all_of_it_comes_back_equal_from_files_that_brat_accepts(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        place = Path(folder) / "out"
        lost = round_trip(FORMAT, found, place, SCHEME)
        assert {loss.value for loss, _ in lost} <= {"reviews"}
        for item in found:
            words = must_satisfy_brat(place, item.id)
            assert len(words) == len(item.spans)
            for span, there in zip(item.spans, words.values(), strict=True):
                assert there.split() == " ".join(span.quotes(item.text)).split()
        for line in (place / "annotation.conf").read_text("utf-8").splitlines():
            assert not line or re.fullmatch(r"\[\w+\]|[\w-]+(\t.*)?|<OVERLAP>\t.*", line, re.ASCII)


def test_the_words_of_a_span_with_line_ends_emoji_and_the_codebook_s_values_are_where_brat_looks(
    tmp_path: Path,
) -> None:
    text = "👷\u200d♀\ufe0f Unite!\r\nWe demand\npeace, now."
    spans = (
        ItemSpan("a", "demand", (Range(5, len(text)),), {"polarity": "for"}, "Ana", "a note\nof two lines"),
        ItemSpan("b", "speaker", (Range(11, 13),), {"collective": True, "free words": "Ünï \\ | x"}),
        ItemSpan("c", "label with blanks", (Range(0, 1), Range(13, 15))),
    )
    links = (ItemRelation("r", "makes", "b", "a", "Bo", "why"),)
    labels = (ItemLabel("main topic", "war"), ItemLabel("urgent", True, "Ana"))
    item = Item("id/1", text, ItemFacts(title="A title", language="en"), spans, links, labels)
    FORMAT.write(tmp_path / "out", [item], SCHEME)
    stem = next((tmp_path / "out").glob("*.ann")).stem
    assert (tmp_path / "out" / f"{stem}.txt").read_bytes() == text.encode()
    assert must_satisfy_brat(tmp_path / "out", stem) == {
        "T1": "Unite! We demand peace, now.",
        "T2": "",
        "T3": "👷 We",
    }
    remarks = Remarks()
    assert FORMAT.read is not None
    (read,) = FORMAT.read(tmp_path / "out", remarks)
    assert not remarks.sentences
    check_item(read, item)
    assert (read.id, read.facts) == (item.id, item.facts)
    assert FORMAT.recognise is not None
    assert FORMAT.recognise(tmp_path / "out")


def test_a_choice_of_the_codebook_is_an_attribute_that_annotation_conf_offers(tmp_path: Path) -> None:
    codebook = shipped_codebook()
    attribute = next(one for one in codebook.attributes if one.label_id and codebook.choices_of(one.id))
    choice = codebook.choices_of(attribute.id)[-1]
    label = codebook.label(attribute.label_id or "")
    span = ItemSpan("a", label.name, (Range(0, 3),), {attribute.name: choice.name})
    FORMAT.write(tmp_path / "out", [Item("one", "abc", spans=(span,))], SCHEME)
    lines = (tmp_path / "out" / "one.ann").read_text("utf-8").splitlines()
    assert lines == [f"T1\t{label.name} 0 3\tabc", f"A1\t{attribute.name} T1 {choice.name}"]
    conf = (tmp_path / "out" / "annotation.conf").read_text("utf-8").splitlines()
    offered = next(line for line in conf if line.startswith(f"{attribute.name}\t"))
    assert choice.name in offered.partition("Value:")[2].split("|")
    assert conf.index(label.name) < conf.index("[relations]")


def test_no_fragment_reaches_from_words_into_the_blanks_at_the_end_where_brat_cannot_show_the_text(
    tmp_path: Path,
) -> None:
    text = "No war, peace \u00a0 "
    places = {"a": Range(3, len(text)), "b": Range(8, 14), "c": Range(14, 16), "d": Range(6, 8)}
    item = Item("one", text, spans=tuple(ItemSpan(one, "demand", (place,)) for one, place in places.items()))
    FORMAT.write(tmp_path / "out", [item], SCHEME)
    lines = (tmp_path / "out" / "one.ann").read_text("utf-8").split("\n")
    assert [line.split("\t")[1] for line in lines if line.startswith("T")] == [
        "demand 3 13", "demand 8 13", "demand 14 16", "demand 6 8",
    ]  # fmt: skip
    assert FORMAT.read is not None
    (read,) = FORMAT.read(tmp_path / "out", Remarks())
    check_item(read, item)


def test_a_span_that_was_moved_in_brat_keeps_what_brat_made_of_it(tmp_path: Path) -> None:
    item = Item("one", "We demand\npeace now", spans=(ItemSpan("a", "demand", (Range(3, 15),)),))
    FORMAT.write(tmp_path / "out", [item], SCHEME)
    path = tmp_path / "out" / "one.ann"
    path.write_text(path.read_text("utf-8").replace("3 9;10 15\tdemand peace", "10 15\tpeace"), "utf-8")
    assert FORMAT.read is not None
    (read,) = FORMAT.read(tmp_path / "out", Remarks())
    assert read.spans == (replace(item.spans[0], id="T1", ranges=(Range(10, 15),)),)
