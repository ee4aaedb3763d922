"""CoNLL-U Plus: spans of every layer come back equal, and the conllu library reads the same words and tags."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import conllu
import pytest
from hypothesis import given, settings

from annotator.core.errors import ExchangeError
from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.fitting import Choices, OverlapRule, fit, in_layers
from annotator.export.format import Remarks
from annotator.export.formats.conll import COLUMNS as FORMAT
from annotator.export.formats.conll.reader import recognise
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemSpan
from annotator.export.scheme import Scheme
from annotator.export.verifying import check_item
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.operations.foreign_reading import recognised
from tests.export.items import round_trip, several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))
APART = Scheme(SCHEME.names, choices=Choices(overlap=OverlapRule.LONGEST))


def sentences_in(path: Path) -> list[Any]:
    """The sentences as the library reads them, by the columns that the first line names."""
    with path.open(encoding="utf-8", newline="\n") as file:
        return [one for one in conllu.parse_incr(file) if one]


def spans_by_conllu(sentences: list[Any], column: str) -> list[tuple[str, str]]:
    """Label and words of each span of a column, the words pushed together; a tag that IOB2 does not allow fails."""
    found: list[tuple[str, str]] = []
    for sentence in sentences:
        before = "O"
        for token in sentence:
            tag = token[column]
            if tag.startswith("B-"):
                found.append((tag[2:], token["form"]))
            elif tag != "O":
                assert before[2:] == tag[2:]
                found[-1] = (found[-1][0], found[-1][1] + token["form"])
            before = tag
    return found


@settings(max_examples=60)
@given(several())
def test_what_it_holds_comes_back_equal_and_the_rest_is_listed(found: list[Item]) -> None:
    for number, scheme in enumerate((SCHEME, APART)):
        with TemporaryDirectory() as folder:
            place = Path(folder) / f"out-{number}.conllup"
            round_trip(FORMAT, found, place, scheme)
            head, *lines = place.read_text("utf-8").split("\n")
            columns = head.split("=")[1].split()
            assert columns[:4] == ["ID", "FORM", "MISC", "ANNOTATOR:LAYER1"]
            assert scheme is SCHEME or len(columns) == 4
            assert {line.count("\t") for line in lines if line and not line.startswith("#")} <= {len(columns) - 1}


@settings(max_examples=60)
@given(several(("speaker", "demand", "B-demand", "O")))
def test_conllu_sees_the_words_of_each_span(found: list[Item]) -> None:
    fitted = [fit(item, FORMAT.holds, SCHEME.choices).item for item in found]
    with TemporaryDirectory() as folder:
        place = Path(folder) / "out.conllup"
        FORMAT.write(place, fitted, SCHEME)
        sentences = sentences_in(place)
    tokens = [token["form"] for sentence in sentences for token in sentence]
    assert "".join(tokens) == "".join("".join(item.text.split()) for item in fitted)
    for sentence in sentences:
        gaps = ["" if token["misc"] == {"SpaceAfter": "No"} else " " for token in sentence]
        words = "".join(token["form"] + gap for token, gap in zip(sentence, gaps, strict=True))
        assert words.rstrip(" ") == sentence.metadata["text"]
    for layer in range(max(len(in_layers(item.spans)) for item in fitted)):
        expected = [
            (span.label, "".join(span.quotes(item.text)[0].split()))
            for item in fitted
            for span in (in_layers(item.spans)[layer:] or [[]])[0]
        ]
        assert spans_by_conllu(sentences, f"annotator:layer{layer + 1}") == [one for one in expected if one[1]]


def test_layers_are_columns_and_texts_without_words_stay(tmp_path: Path) -> None:
    spans = (ItemSpan("a", "demand", (Range(0, 17),)), ItemSpan("b", "two words 100%", (Range(4, 10),)))
    facts, labels = ItemFacts(title="A title", language="en"), (ItemLabel("topic", "war", ""),)
    items = [
        Item("blank", " \n"),
        Item("a b\n#", " We demand peace.\u2028#Solidarity now!\r\n", facts, spans, (), labels),
        Item("none", ""),
    ]
    place = tmp_path / "out.conllup"
    FORMAT.write(place, items, SCHEME)
    lines = place.read_text("utf-8").split("\n")
    assert lines[0] == "# global.columns = ID FORM MISC ANNOTATOR:LAYER1 ANNOTATOR:LAYER2"
    assert "2\tdemand\t_\tI-demand\tB-two%20words%20100%25" in lines
    assert "3\tpeace\tSpaceAfter=No\tI-demand\tO" in lines
    assert "# text = We demand peace." in lines
    assert FORMAT.read is not None
    remarks = Remarks()
    read = list(FORMAT.read(place, remarks))
    assert not remarks.sentences
    for there, given_ in zip(read, items, strict=True):
        check_item(there, given_)
        assert (there.id, there.facts) == (given_.id, given_.facts)
    assert recognised(place) is FORMAT
    assert recognise(place)


def test_what_others_change_counts_and_a_damaged_comment_is_remarked(tmp_path: Path) -> None:
    place = tmp_path / "out.conllup"
    spans = (ItemSpan("a", "demand", (Range(3, 16),)), ItemSpan("b", "quote", (Range(10, 16),)))
    FORMAT.write(place, [Item("one", "We demand  peace!", spans=spans)], SCHEME)
    whole = place.read_text("utf-8")
    assert FORMAT.read is not None

    def read(changed: str) -> tuple[Item, list[str]]:
        place.write_text(changed, "utf-8")
        remarks = Remarks()
        assert FORMAT.read is not None
        (item,) = FORMAT.read(place, remarks)
        return item, remarks.sentences

    item, remarks = read(whole.replace("I-demand", "B-stance"))
    assert [(span.label, *span.quotes(item.text)) for span in item.spans] == [
        ("demand", "demand"),
        ("stance", "peace"),
        ("quote", " peace"),
    ]
    assert not remarks
    for damage in ('{"id":', "[1]", '{"labels":1}'):
        item, remarks = read(whole.replace('{"id":"one"', damage + '{"id":"one"'))
        assert item.text == "We demand peace!"
        assert [(span.label, *span.quotes(item.text)) for span in item.spans] == [
            ("demand", "demand peace"),
            ("quote", "peace"),
        ]
        assert len(remarks) == 1
    item, remarks = read("\n".join(line for line in whole.split("\n") if "annotator_text" not in line))
    assert (item.text, len(item.spans), remarks) == ("We demand peace!", 2, [])
    item, _ = read(whole.replace("\tB-quote", "").replace("\tI-quote", ""))
    assert [span.label for span in item.spans] == ["demand"]


def test_the_library_reads_it_as_a_string_too(tmp_path: Path) -> None:
    FORMAT.write(tmp_path / "out", [Item("one", "No war."), Item("two", "Peace, now.")], SCHEME)
    sentences = conllu.parse((tmp_path / "out").read_text("utf-8"))
    assert [one.metadata["text"] for one in sentences] == ["No war.", "Peace, now."]
    assert [one.metadata["newdoc id"] for one in sentences] == ["one", "two"]


def test_a_header_that_names_millions_of_columns_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "out.conllup"
    place.write_text("# global.columns = ID FORM MISC" + " ANNOTATOR:LAYER1" * 10_001 + "\n1\ta\t_\tO\n", "utf-8")
    assert FORMAT.read is not None
    with pytest.raises(ExchangeError, match="columns of tags"):
        list(FORMAT.read(place, Remarks()))
