"""spaCy's DocBin: everything comes back, spaCy sees the same words, and strangers' files do no harm."""

import os
import subprocess
import sys
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.format import Remarks
from annotator.export.formats.docbin import FORMAT
from annotator.export.formats.docbin.reading import read
from annotator.export.formats.docbin.writing import write
from annotator.export.item import Item, ItemLabel, ItemSpan
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import HARD_PIECES, round_trip, several

spacy = pytest.importorskip("spacy")
srsly = pytest.importorskip("srsly")
SCHEME = Scheme(Names(shipped_codebook(), {}, {}))


@settings(max_examples=50)
@given(several())
def test_everything_comes_back_equal(found: list[Item]) -> None:
    with TemporaryDirectory() as folder:
        lost = round_trip(FORMAT, found, Path(folder) / "out.spacy", SCHEME)
    assert {loss.value for loss, _ in lost} <= {"reviews", "implied"}


def test_spacy_sees_the_words_of_every_span_in_every_text(tmp_path: Path) -> None:
    text = "".join(HARD_PIECES)
    spans = tuple(ItemSpan(f"s{n}", f"l{n % 3}", (Range(n, min(len(text), n + 7)),)) for n in range(len(text)))
    assert _docs(tmp_path, Item("a", text, spans=spans), Item("b", ""), Item("c", " x "))[1:] == ["", " x "]
    (doc, *_) = spacy.tokens.DocBin().from_disk(tmp_path / "o.spacy").get_docs(spacy.blank("xx").vocab)
    assert doc.text == text
    assert [span.text for span in doc.spans["sc"]] == [span.quotes(text)[0] for span in spans]
    assert not doc.has_annotation("ENT_IOB")


def test_spans_that_share_nothing_are_entities_and_choices_are_categories(tmp_path: Path) -> None:
    genre = next(one for one in shipped_codebook().attributes_of(None) if one.name == "genre")
    choice, other, *_ = shipped_codebook().choices_of(genre.id)
    spans = (ItemSpan("s", "speaker", (Range(0, 3),)), ItemSpan("d", "demand", (Range(12, 17), Range(22, 28))))
    item = Item("a", "FBU demands peace and a raise now", spans=spans, labels=(ItemLabel("genre", choice.name),))
    _docs(tmp_path, item, Item("b", "Nothing is marked here"))
    one, two = spacy.tokens.DocBin().from_disk(tmp_path / "o.spacy").get_docs(spacy.blank("xx").vocab)
    assert [(span.label_, span.text) for span in one.ents] == [("speaker", "FBU"), ("demand", item.text[12:28])]
    assert (one.cats[f"genre={choice.name}"], one.cats[f"genre={other.name}"]) == (1.0, 0.0)
    assert two.has_annotation("ENT_IOB")
    assert not two.ents


def _docs(folder: Path, *items: Item) -> list[str]:
    write(folder / "o.spacy", items, SCHEME)
    return [item.text for item in read(folder / "o.spacy", Remarks())]


def test_a_file_of_another_writer_gives_groups_entities_and_categories(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    doc = nlp("Ana met  Bø\u00a0Øst 👷 in Kyiv on Monday.")
    doc.set_ents([doc.char_span(0, 3, "PERSON"), doc.char_span(21, 25, "GPE")])
    doc.spans["sc"] = [doc.char_span(0, 3, "PERSON"), doc.char_span(0, 15, "meeting")]
    doc.spans["rules"] = [doc.char_span(29, 35, "DATE")]
    doc.cats = {"news": 0.9, "sport": 0.2}
    spacy.tokens.DocBin(docs=[doc, nlp.make_doc("x")]).to_disk(tmp_path / "f.spacy")
    first, second = read(tmp_path / "f.spacy", remarks := Remarks())
    assert not remarks.sentences
    assert first.text == doc.text
    assert [(span.label, *span.quotes(first.text), dict(span.attributes)) for span in first.spans] == [
        ("PERSON", "Ana", {}),
        ("meeting", "Ana met  Bø\u00a0Øst", {}),
        ("DATE", "Monday", {"spans_key": "rules"}),
        ("GPE", "Kyiv", {}),
    ]
    assert first.labels == (ItemLabel("category", "news"),)
    assert second.text == "x"


def test_spans_that_were_changed_in_spacy_come_as_they_are_there(tmp_path: Path) -> None:
    item = Item("a", "FBU demands peace", spans=(ItemSpan("s", "speaker", (Range(0, 3),), {"kind": "union"}, "Ana"),))
    _docs(tmp_path, item)
    (doc,) = spacy.tokens.DocBin().from_disk(tmp_path / "o.spacy").get_docs(spacy.blank("xx").vocab)
    doc.spans["sc"] = [*doc.spans["sc"], spacy.tokens.Span(doc, 2, 3, label="demand")]
    doc.set_ents([], default="missing")
    spacy.tokens.DocBin(docs=[doc], store_user_data=True).to_disk(tmp_path / "o.spacy")
    (read_back,) = read(tmp_path / "o.spacy", Remarks())
    assert [(span.label, span.reviewer) for span in read_back.spans] == [("speaker", "Ana"), ("demand", "")]


def _parts(**changes: Any) -> bytes:
    parts = {
        "version": "0.1", "attrs": [65], "tokens": b"", "spaces": b"", "lengths": b"", "strings": [],
        "cats": [], "flags": [], "span_groups": [],
    }  # fmt: skip
    return zlib.compress(srsly.msgpack_dumps({**parts, **changes}))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"no such thing",
        zlib.compress(b"\xc1"),
        zlib.compress(b"\x93\x01\x02\x03"),
        zlib.compress(b"\x91" * 100_000),
        zlib.compress(b"\0" * (80 << 20)),
        zlib.compress(b"x" * 1000)[:-9],
        _parts(tokens=b"\1" * 8, lengths=b"\1\0\0\0", spaces=b"\1"),
        _parts(tokens=b"\1" * 8, lengths=b"\xff\xff\xff\xff", spaces=b"\1"),
        _parts(attrs=[10**6]),
        _parts(strings=3),
    ],
)
def test_damaged_and_hostile_files_end_in_a_sentence(raw: bytes, tmp_path: Path) -> None:
    (tmp_path / "f.spacy").write_bytes(raw)
    with pytest.raises(ExchangeError, match=r"^f\.spacy "):
        list(read(tmp_path / "f.spacy", Remarks()))


def test_a_span_beyond_the_text_is_remarked(tmp_path: Path) -> None:
    group = srsly.msgpack_dumps({"name": "sc", "attrs": {}, "spans": [bytes(24) + b"\0\0\0\0\0\0\0\x09" + bytes(8)]})
    doc = spacy.blank("xx").make_doc("one")
    packed = spacy.tokens.DocBin(docs=[doc])
    packed.span_groups = [srsly.msgpack_dumps({group: ["sc"]})]
    packed.to_disk(tmp_path / "f.spacy")
    (item,) = read(tmp_path / "f.spacy", remarks := Remarks())
    assert not item.spans
    assert remarks.sentences == ["text 1: a span from token 0 to 9 is no piece of it."]


_MAKE = """
import sys
from pathlib import Path
from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.formats.docbin.writing import write
from annotator.export.item import Item, ItemSpan
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook

spans = tuple(ItemSpan(f"s{n}", f"l{n}", (Range(n, n + 2),), {"b": "x", "a": True}) for n in range(9))
write(Path(sys.argv[1]), [Item("a", "The union demands peace", spans=spans)], Scheme(Names(shipped_codebook(), {}, {})))
"""


def test_the_same_items_give_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", _MAKE, str(tmp_path / seed)]
        subprocess.run(command, check=True, env=environment, cwd=Path(__file__).parents[3])
    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()
