"""Programs of others read what was written as CoNLL: spaCy's converter, which learns from such files, and conllu."""

import importlib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import conllu
from hypothesis import given, settings

from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.fitting import fit, in_layers
from annotator.export.formats.conll import FORMAT
from annotator.export.item import Item, ItemSpan
from annotator.export.scheme import Scheme
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))


def without_blanks(words: str) -> str:
    return "".join(words.split())


@settings(max_examples=40)
@given(several(("speaker", "demand", "B-demand", "O", "-x", "a|b", "Ünïçødé", "#", "0")))
def test_spacy_converts_every_text_with_the_words_of_each_span(found: list[Item]) -> None:
    fitted = [fit(item, FORMAT.holds, SCHEME.choices).item for item in found]
    seen = [item for item in fitted if without_blanks(item.text)]  # spaCy has no document without a token
    with TemporaryDirectory() as folder:
        place = Path(folder) / "out"
        FORMAT.write(place, fitted, SCHEME)
        files = [path.read_bytes().decode() for path in sorted(place.glob("*.conll"))]
    converters: Any = importlib.import_module("spacy.training.converters")
    for layer, written in enumerate(files):
        documents = list(converters.conll_ner_to_docs(written, n_sents=0, no_print=True)) if seen else []
        assert [without_blanks(one.text) for one in documents] == [without_blanks(item.text) for item in seen]
        for document, item in zip(documents, seen, strict=True):
            spans = dict(enumerate(in_layers(item.spans))).get(layer, [])
            words = [(span.label, without_blanks(span.quotes(item.text)[0])) for span in spans]
            there = [(entity.label_, without_blanks(entity.text)) for entity in document.ents]
            assert there == [one for one in words if one[1]]


def test_the_package_conllu_reads_tokens_and_tags(tmp_path: Path) -> None:
    item = Item("one", "The FBU demands: no war!", spans=(ItemSpan("a", "speaker", (Range(0, 7),)),))
    FORMAT.write(tmp_path / "out", [item], SCHEME)
    written = (tmp_path / "out" / "layer-1.conll").read_text("utf-8").replace(" ", "\t")
    fields = ("form", "xpos", "chunk", "tag")
    start, sentence = conllu.parse(written, fields=fields, field_parsers={"xpos": lambda line, place: line[place]})
    assert start[0]["form"] == "-DOCSTART-"
    assert [(token["form"], token["tag"]) for token in sentence] == [
        ("The", "B-speaker"), ("FBU", "I-speaker"), ("demands", "O"), (":", "O"), ("no", "O"), ("war", "O"), ("!", "O"),
    ]  # fmt: skip
