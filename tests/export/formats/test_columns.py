"""Parquet and Hugging Face folders: everything comes back; pyarrow sees the columns; the card says what is there."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.format import Format, Remarks
from annotator.export.formats.columns import hugging_face, parquet
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan
from annotator.export.scheme import Scheme
from annotator.export.verifying import check_by
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import HARD_PIECES, round_trip, several

pyarrow = pytest.importorskip("pyarrow")
table_file = pytest.importorskip("pyarrow.parquet")
SCHEME = Scheme(Names(shipped_codebook(), {}, {}), name="Strikes: “2024” #1")


@settings(max_examples=40)
@given(several())
@pytest.mark.parametrize("form", [parquet.FORMAT, hugging_face.FORMAT], ids=lambda form: form.id)
def test_everything_comes_back_equal(form: Format, found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        lost = round_trip(form, found, Path(folder) / f"out{form.suffix}", SCHEME)
    assert {loss.value for loss, _ in lost} <= {"reviews", "implied"}


@settings(max_examples=30)
@given(several())
def test_pyarrow_alone_finds_the_words_of_every_range(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        parquet.write(Path(folder) / "o.parquet", found, SCHEME)
        rows = table_file.read_table(Path(folder) / "o.parquet").to_pylist()
    for row, item in zip(rows, found, strict=True):
        words = [[row["text"][part["start"] : part["end"]] for part in span["ranges"]] for span in row["spans"]]
        assert words == [[*span.quotes(item.text)] for span in item.spans]


def _item(one: str = "a", language: str = "fr") -> Item:
    text = "".join(HARD_PIECES)
    spans = (
        ItemSpan("s", "speaker", (Range(0, 9),), {"kind": "union", "named": True}, "Ana", "n"),
        ItemSpan("d", "demand", (Range(11, 30), Range(40, len(text))), {"true": "true"}),
    )
    links = (ItemRelation("r", "makes", "s", "d"),)
    labels = (ItemLabel("genre", "letter", "Ana"), ItemLabel("urgent", True))
    return Item(one, text, ItemFacts(title="T", language=language, statements=("x",)), spans, links, labels)


def test_pyarrow_finds_the_words_by_the_offsets(tmp_path: Path) -> None:
    parquet.write(tmp_path / "o.parquet", [_item()], SCHEME)
    (row,) = table_file.read_table(tmp_path / "o.parquet").to_pylist()
    for span, given_ in zip(row["spans"], _item().spans, strict=True):
        assert [row["text"][part["start"] : part["end"]] for part in span["ranges"]] == [*given_.quotes(_item().text)]
    assert row["spans"][0]["attributes"] == [
        {"name": "kind", "value": "union", "flag": False},
        {"name": "named", "value": "true", "flag": True},
    ]
    assert list(parquet.read(tmp_path / "o.parquet", Remarks())) == [_item()]


def test_large_exports_have_several_groups_and_the_same_bytes_each_time(tmp_path: Path) -> None:
    for name in "ab":
        parquet.write(tmp_path / name, (Item(str(number), "text") for number in range(2500)), SCHEME)
    assert table_file.ParquetFile(tmp_path / "a").metadata.num_row_groups == 3
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_table_of_others_gives_texts_and_spans(tmp_path: Path) -> None:
    rows = [
        {"text": "Stop the war", "entities": [{"start": 0, "end": 4, "label": "demand"}], "label": "protest", "n": 1},
        {"text": "They demand", "entities": [{"start": 0, "end": 99, "label": "x"}], "label": "y", "n": 2},
        {"text": None, "entities": [], "label": None, "n": None},
    ]
    table_file.write_table(pyarrow.Table.from_pylist(rows), tmp_path / "f.parquet")
    (item,) = parquet.read(tmp_path / "f.parquet", remarks := Remarks())
    assert [(span.label, *span.quotes(item.text)) for span in item.spans] == [("demand", "Stop")]
    assert item.labels == (ItemLabel("category", "protest"),)
    assert [one.partition(":")[0] for one in remarks.sentences] == ["f.parquet, row 2", "f.parquet, row 3"]


@pytest.mark.parametrize("raw", [b"", b"PAR1", b"PAR1" + b"\0" * 40 + b"PAR1", b"text"])
def test_damaged_files_end_in_a_sentence(raw: bytes, tmp_path: Path) -> None:
    (tmp_path / "f.parquet").write_bytes(raw)
    with pytest.raises(ExchangeError, match=r"f\.parquet "):
        list(parquet.read(tmp_path / "f.parquet", Remarks()))


def test_a_table_without_texts_is_refused(tmp_path: Path) -> None:
    table_file.write_table(pyarrow.table({"n": [1]}), tmp_path / "f.parquet")
    with pytest.raises(ExchangeError, match="no column “text”"):
        list(parquet.read(tmp_path / "f.parquet", Remarks()))


def test_the_parts_of_a_split_are_one_folder_with_a_card(tmp_path: Path) -> None:
    parts = [
        ("train", [_item("a"), _item("b", "en")]),
        ("dev", [_item("c")]),
        ("test", []),
        ("fold-2", [_item("d")]),
        ("fold-10", [_item("e")]),
    ]
    hugging_face.write_parts(tmp_path / "set", parts, SCHEME)
    assert [path.name for path in sorted((tmp_path / "set/data").iterdir())] == [
        f"{split}-00000-of-00001.parquet" for split in ("fold_10", "fold_2", "train", "validation")
    ]
    check_by(hugging_face.read, tmp_path / "set", [item for _, items in parts for item in items])
    assert [item.id for item in hugging_face.read(tmp_path / "set", Remarks())] == ["a", "b", "c", "d", "e"]
    card = (tmp_path / "set/README.md").read_text("utf-8")
    front = card.split("---\n")[1]
    assert 'pretty_name: "Strikes' in front
    assert 'language:\n- "en"\n- "fr"\nlicense: unknown\n' in front
    assert "  - split: validation\n    path: data/validation-*\n" in front
    assert "  - name: spans\n    list:\n    - name: id\n      dtype: string\n" in front
    assert "  - name: train\n" in front
    assert "    num_examples: 2\n" in front
    assert "test" not in front  # a split without a text keeps `datasets` from loading the others
    assert "| demand | 5 | " in card


def test_an_export_of_nothing_reads_back(tmp_path: Path) -> None:
    hugging_face.write_parts(tmp_path / "set", [("train", []), ("dev", [])], SCHEME)
    assert not list(hugging_face.read(tmp_path / "set", Remarks()))


def test_a_folder_without_data_is_no_data_set(tmp_path: Path) -> None:
    assert not hugging_face.recognise(tmp_path)
    with pytest.raises(ExchangeError, match="holds no Parquet file"):
        list(hugging_face.read(tmp_path, Remarks()))
