"""Tables of spans and claims: every cell is whole and harmless, in the readers of others too."""

import csv
import importlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.claims import Filling
from annotator.core.errors import ExportError
from annotator.core.ranges import Range
from annotator.core.roles import Role
from annotator.export.exchange.names import Names
from annotator.export.fitting import Choices, fit
from annotator.export.format import Format
from annotator.export.formats.tables import FORMATS
from annotator.export.item import Item, ItemClaim, ItemFacts, ItemSlot, ItemSpan
from annotator.export.losses import Loss, LossList
from annotator.export.scheme import Scheme
from annotator.export.tables.guarding import guarded, unguarded
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import HARD_WORDS, several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))
BY_ID = {form.id: form for form in FORMATS}
TEXT = "KTR and FBU demand peace from Moscow. They oppose the war\tnow.\r\n@all"
SPANS = (
    ItemSpan("k", "speaker", (Range(0, 3),), {"canonical": "Confederation of Labour"}, "Ana"),
    ItemSpan("f", "speaker", (Range(8, 11),), {}, "Ana"),
    ItemSpan("d", "demand", (Range(19, 24),), {"kind": "stop_war", "odd": "=1+1"}, "Ana", "=HYPERLINK(1)"),
    ItemSpan("m", "addressee", (Range(30, 36),), {"addressee_type": "government"}, "Ana"),
    ItemSpan("s", "stance", (Range(43, 49), Range(50, 53)), {"polarity": "against", "target": "war_in_ukraine"}, "Bø"),
    ItemSpan("x", "quote", (Range(64, 68),), {}, "Bø"),
)
CLAIMS = (
    ItemClaim(
        Role.DEMAND,
        "d",
        "peace",
        (
            ItemSlot(Role.SPEAKER, Filling.SPAN, "KTR", "Confederation of Labour", "k"),
            ItemSlot(Role.SPEAKER, Filling.SPAN, "FBU", "", "f"),
            ItemSlot(Role.ADDRESSEE, Filling.SPAN, "Moscow", "", "m"),
        ),
        reviewer="Ana",
    ),
    ItemClaim(
        Role.STANCE,
        "s",
        "oppose … the",
        (
            ItemSlot(Role.SPEAKER, Filling.IMPLIED, "", "FBU"),
            ItemSlot(Role.TARGET, Filling.VALUE, "", "war_in_ukraine"),
        ),
        "against",
        "Bø",
    ),
    ItemClaim(Role.STANCE, "s", "now", (ItemSlot(Role.SPEAKER, Filling.NOT_STATED),), "", "Bø"),
)
ITEM = Item("one", TEXT, ItemFacts(title="=Title", date="2022-02", language="en"), SPANS, (), (), CLAIMS, implied=1)


def written(form: Format, items: list[Item], place: Path) -> tuple[list[Item], LossList]:
    """Fit and write the items, and have what was written compared by the format itself."""
    lost, fitted = LossList(), []
    for item in items:
        one = fit(item, form.holds, Choices())
        fitted.append(one.item)
        lost.add(one.lost)
    form.write(place, fitted, SCHEME)
    assert form.verify is not None
    form.verify(place, fitted, SCHEME)
    return fitted, lost


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{name: unguarded(cell) for name, cell in row.items()} for row in csv.DictReader(file)]


def sheet(path: Path) -> list[dict[str, Any]]:
    reader: Any = importlib.import_module("openpyxl")
    book = reader.load_workbook(path)
    heads, *found = book[book.sheetnames[0]].iter_rows()
    assert all(cell.data_type in "sn" for row in found for cell in row)
    return [
        {str(head.value): "" if cell.value is None else cell.value for head, cell in zip(heads, row, strict=True)}
        for row in found
    ]


def with_claims(items: list[Item]) -> list[Item]:
    """A claim for each span, its slots filled by the others."""

    def claims(item: Item) -> Iterator[ItemClaim]:
        roles = (Role.SPEAKER, Role.ADDRESSEE, Role.TARGET)
        for number, span in enumerate(item.spans):
            slots = tuple(
                ItemSlot(roles[place % 3], Filling.SPAN, " … ".join(one.quotes(item.text)), one.label, one.id)
                for place, one in enumerate(item.spans[:number])
            )
            words = " … ".join(span.quotes(item.text))
            yield ItemClaim(Role.STANCE if number % 2 else Role.DEMAND, span.id, words, slots, "favour", span.reviewer)

    return [replace(item, claims=tuple(claims(item))) for item in items]


@settings(max_examples=25)
@given(several().map(with_claims))
def test_every_table_of_anything_is_verified_cell_by_cell(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        for form in FORMATS:
            written(form, found, Path(folder) / f"out{form.suffix}")


@given(st.lists(st.sampled_from((*HARD_WORDS, "=", "'", "\t", "＝", "-", "x"))).map("".join))
def test_no_cell_begins_like_a_formula_and_every_one_comes_back(words: str) -> None:
    assert unguarded(guarded(words)) == words
    assert not guarded(words).startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))


def test_verifying_can_fail(tmp_path: Path) -> None:
    for form in FORMATS:
        fitted, _ = written(form, [ITEM], tmp_path / form.id)
        other = [replace(fitted[0], id="two", claims=tuple(replace(one, reviewer="Cy") for one in fitted[0].claims))]
        assert form.verify is not None
        for given_ in (other, fitted * 2, []):
            with pytest.raises(ExportError, match="row"):
                form.verify(tmp_path / form.id, given_, SCHEME)


@pytest.mark.parametrize(("one", "read"), [("spans-csv", rows), ("spans-xlsx", sheet)])
def test_a_span_is_a_row_with_its_values_in_columns(tmp_path: Path, one: str, read: Any) -> None:
    _, lost = written(BY_ID[one], [ITEM], tmp_path / "out.xlsx")
    found = read(tmp_path / "out.xlsx")
    assert [row["label"] for row in found] == ["speaker", "speaker", "demand", "addressee", "stance", "quote"]
    demand, stance, quote = found[2], found[4], found[5]
    assert (demand["kind"], demand["note"], demand["other_values"]) == ("stop_war", "=HYPERLINK(1)", '{"odd": "=1+1"}')
    assert (demand["title"], demand["date"], demand["reviewer"]) == ("=Title", "2022-02", "Ana")
    assert (stance["words"], stance["ranges"]) == ("oppose … the", "43-49 50-53")
    assert quote["words"] == "@all"
    for row in found:
        first, last = int(row["first"]), int(row["last"])
        assert TEXT[int(row["start"]) : int(row["end"])] == TEXT[first - 1 : last]
    assert lost.numbers == {Loss.IMPLIED: 1}


@pytest.mark.parametrize(("one", "read"), [("claims-csv", rows), ("claims-xlsx", sheet)])
def test_a_claim_is_a_row_with_what_is_stated_implied_and_open(tmp_path: Path, one: str, read: Any) -> None:
    _, lost = written(BY_ID[one], [ITEM], tmp_path / "out.xlsx")
    demand, stance, bare = read(tmp_path / "out.xlsx")
    assert (demand["type"], demand["words"], demand["agreement"]) == ("demand", "peace", "1")
    assert (demand["speaker"], demand["speaker_name"]) == ("KTR | FBU", "Confederation of Labour | ")
    assert (demand["speaker_filled"], demand["addressee"]) == ("stated | stated", "Moscow")
    assert (demand["actor"], demand["concept"], demand["kind"]) == (
        "Confederation of Labour | FBU",
        "stop_war",
        "stop_war",
    )
    assert (stance["speaker"], stance["speaker_name"], stance["speaker_filled"]) == ("", "FBU", "implied")
    assert (stance["target_name"], stance["target_filled"]) == ("war_in_ukraine", "value")
    assert (stance["polarity"], stance["agreement"], stance["concept"]) == ("against", "0", "war_in_ukraine")
    assert (bare["speaker_filled"], bare["agreement"]) == ("not stated", "")
    assert lost.numbers == {Loss.SPANS: 1, Loss.ATTRIBUTES: 1}
    assert {piece.words for piece in lost.pieces[Loss.SPANS]} == {"@all"}


def test_the_network_has_an_edge_for_each_actor_and_concept(tmp_path: Path) -> None:
    written(BY_ID["network-csv"], [ITEM], tmp_path / "out")
    edges = [(row["actor"], row["concept"], row["agreement"]) for row in rows(tmp_path / "out")]
    assert edges == [
        ("Confederation of Labour", "stop_war", "1"),
        ("FBU", "stop_war", "1"),
        ("FBU", "war_in_ukraine", "0"),
    ]
    graph: Any = importlib.import_module("networkx").MultiDiGraph()
    graph.add_edges_from((actor, concept, {"agreement": sign}) for actor, concept, sign in edges)
    assert graph.in_degree("stop_war") == 2


def test_stances_are_in_the_columns_of_semeval_a_line_each(tmp_path: Path) -> None:
    _, lost = written(BY_ID["stance-tsv"], [ITEM], tmp_path / "out")
    head, line = (tmp_path / "out").read_text("utf-8").splitlines()
    assert head.split("\t")[:4] == ["ID", "Target", "Text", "Stance"]
    assert line.split("\t")[:4] == ["one-1", "war_in_ukraine", " ".join(TEXT.split()), "AGAINST"]
    assert lost.numbers[Loss.SPANS] == 5
    written(BY_ID["stance-csv"], [ITEM], tmp_path / "csv")
    assert [row["Text"] for row in rows(tmp_path / "csv")] == [TEXT]


def test_csv_is_as_spreadsheets_want_it(tmp_path: Path) -> None:
    written(BY_ID["spans-csv"], [ITEM], tmp_path / "out")
    raw = (tmp_path / "out").read_bytes()
    assert raw.startswith(b'\xef\xbb\xbf"span","statement"')
    assert b'"\'=Title"' in raw
    assert b'"\'=HYPERLINK(1)"' in raw
    assert b',"\'@all",64,68,65,68,' in raw
    assert raw.endswith(b"\r\n")


def test_what_is_longer_than_a_cell_is_cut_and_told(tmp_path: Path) -> None:
    text = "👷" * 20_000 + "a" * 40_000
    spans = tuple(
        ItemSpan(f"s{number}", "demand", (Range(*part),), {}, "Ana", "n" * 32_768 if number == 0 else "")
        for number, part in enumerate(((0, 16_000), (0, 17_000), (20_000, 52_767), (20_000, 52_768)))
    )
    item = Item("long", text, spans=spans)
    _, lost = written(BY_ID["spans-xlsx"], [item], tmp_path / "out.xlsx")
    assert lost.numbers == {Loss.LENGTH: 3}
    assert [piece.id for piece in lost.pieces[Loss.LENGTH]] == ["s0", "s1", "s3"]
    found = {row["span"]: row["words"] for row in sheet(tmp_path / "out.xlsx")}
    assert {one: len(words) for one, words in found.items()} == {"s0": 16_000, "s1": 16_383, "s2": 32_767, "s3": 32_767}


def test_the_same_items_give_the_same_bytes(tmp_path: Path) -> None:
    for form in FORMATS:
        for name in "ab":
            written(form, [ITEM], tmp_path / f"{form.id}-{name}")
        assert (tmp_path / f"{form.id}-a").read_bytes() == (tmp_path / f"{form.id}-b").read_bytes(), form.id


def test_a_spreadsheet_says_what_its_columns_hold(tmp_path: Path) -> None:
    written(BY_ID["claims-xlsx"], [ITEM], tmp_path / "out.xlsx")
    reader: Any = importlib.import_module("openpyxl")
    about = reader.load_workbook(tmp_path / "out.xlsx")["Columns"]
    known = {row[0].value for row in about.iter_rows(min_row=2)}
    assert known == set(sheet(tmp_path / "out.xlsx")[0])
