"""Folders as brat and its users make them: events, normalisations, CR LF, folders in folders, and what is wrong."""

from pathlib import Path

import pytest

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.format import Remarks
from annotator.export.formats.brat.reader import read, recognise
from annotator.export.item import Item


def one(folder: Path, text: str, annotations: str) -> tuple[Item, list[str]]:
    """A folder with one text, read; the item and the remarks."""
    (folder / "doc.txt").write_bytes(text.encode())
    (folder / "doc.ann").write_bytes(annotations.encode())
    remarks = Remarks()
    (item,) = read(folder, remarks)
    return item, remarks.sentences


def test_events_are_spans_with_a_relation_an_argument(tmp_path: Path) -> None:
    item, remarks = one(
        tmp_path,
        "The union struck and the miners joined.",
        "T1\tActor 0 9\tThe union\nT2\tStrike 10 16\tstruck\nT3\tActor 21 31\tthe miners\nT4\tJoin 32 38\tjoined\n"
        "E1\tStrike:T2 Agent:T1\nE2\tJoin:T4 Agent:T3 Theme:E1\nA1\tNegation E1\nM1\tSpeculation E2\n"
        "R1\tAllies Arg1:T1 Arg2:T3\nA2\tConfidence E2 Highly likely\n",
    )
    assert not remarks
    assert [(span.id, span.label, span.start, span.end, span.attributes) for span in item.spans] == [
        ("T1", "Actor", 0, 9, {}),
        ("T3", "Actor", 21, 31, {}),
        ("E1", "Strike", 10, 16, {"Negation": True}),
        ("E2", "Join", 32, 38, {"Speculation": True, "Confidence": "Highly likely"}),
    ]
    assert [(link.type, link.from_span, link.to_span) for link in item.relations] == [
        ("Agent", "E1", "T1"),
        ("Agent", "E2", "T3"),
        ("Theme", "E2", "E1"),
        ("Allies", "T1", "T3"),
    ]


def test_notes_and_normalisations_are_notes_and_equivalences_relations_from_each_to_the_next(tmp_path: Path) -> None:
    item, remarks = one(
        tmp_path,
        "Kyiv is Kiev, Kijów",
        "T1\tCity 0 4\tKyiv\nT2\tCity 8 12\tKiev\nT3\tCity 14 19\tKijów\nN1\tReference T1 Wikidata:Q1899\tKyiv\n"
        "#1\tAnnotatorNotes T1\tC:\\new, a capital\n*\tEquiv T1 T2 T3\n*\tAlias T3 T1\n#2\tAnnotatorNotes T9\tlost\n",
    )
    assert [span.note for span in item.spans] == ["Reference: Wikidata:Q1899 Kyiv\nC:\\new, a capital", "", ""]
    assert [(link.type, link.from_span, link.to_span) for link in item.relations] == [
        ("Equiv", "T1", "T2"), ("Equiv", "T2", "T3"), ("Alias", "T3", "T1"),
    ]  # fmt: skip
    assert len({link.id for link in item.relations}) == 3
    assert len(remarks) == 1
    assert "lost" in remarks[0]


def test_fragments_are_ranges_and_words_that_differ_are_remarked(tmp_path: Path) -> None:
    item, remarks = one(
        tmp_path, "left and right wing", "T1\tWing 0 4;15 19\tleft wing\nT2\tWing 9 14\twrong\nT3\tWing 9 99\tright\n"
    )
    assert [span.ranges for span in item.spans] == [(Range(0, 4), Range(15, 19)), (Range(9, 14),)]
    assert len(remarks) == 2
    assert "wrong" in remarks[0]
    assert "19 characters" in remarks[1]


@pytest.mark.parametrize("counted", ["both", "one"])
def test_cr_lf_counts_as_brat_counts_it_or_as_one_where_the_words_say_so(tmp_path: Path, counted: str) -> None:
    start = 15 if counted == "both" else 13
    item, remarks = one(
        tmp_path, "First\r\nsecond\r\nthird line", f"T1\tOrder {start} {start + 5}\tthird\r\nT2\tOrder 0 5\tFirst\r\n"
    )
    assert not remarks
    assert item.text == "First\r\nsecond\r\nthird line"
    assert [span.quotes(item.text) for span in item.spans] == [("third",), ("First",)]


def test_folders_in_folders_are_read_and_what_has_no_text_is_remarked(tmp_path: Path) -> None:
    for name, text in (("a/b/one", "abc"), ("a/two", "def")):
        path = tmp_path / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (tmp_path / "a" / "b" / "one.ann").write_text("T1\tX 0 3\tabc\n", "utf-8")
    (tmp_path / "three.ann").write_text("T1\tX 0 3\tabc\n", "utf-8")
    (tmp_path / "four.txt").write_bytes(b"\xff\xfe")
    remarks = Remarks()
    items = list(read(tmp_path, remarks))
    assert [(item.id, len(item.spans)) for item in items] == [("a/b/one", 1), ("a/two", 0)]
    assert len(remarks.sentences) == 2
    assert recognise(tmp_path)


@pytest.mark.parametrize(
    "line",
    [
        "nothing at all", "T1", "T1\t", "T1\tX", "T1\tX 0", "T1\tX 0 3;\tabc", "T1\tX a b\tabc", "T1\tX 3 0\t",
        "T1\tX 1 1\t", "T1\tX 0 99999999999999999999\tabc", "E1\tX", "E1\tX:T9 Y:T8", "R1\tX Arg1:T1",
        "R1\tX Arg1:T8 Arg2:T9", "A1\tX", "A1\tX T9", "#1\tX T9\twords", "?1\tX", "*\tEquiv T1 T2", "*\tEquiv T5",
        "*\t", "R1\t \t", "E1\t \t",
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_understood_is_remarked_and_the_rest_is_read(tmp_path: Path, line: str) -> None:
    item, remarks = one(tmp_path, "abc def", f"{line}\nT5\tX 4 7\tdef\n")
    assert [span.quotes(item.text) for span in item.spans] == [("def",)]
    assert remarks


def test_what_is_no_such_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError):
        next(read(tmp_path, Remarks()))
    with pytest.raises(ExchangeError):
        next(read(tmp_path / "nothing", Remarks()))
    assert not recognise(tmp_path)
    assert not recognise(tmp_path / "nothing")
