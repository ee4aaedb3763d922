"""CoNLL: spans come back equal from tokens and tags, and readers that know nothing of us see the same words."""

from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings

from annotator.core.ranges import Range
from annotator.export.exchange.names import Names
from annotator.export.fitting import Choices, OverlapRule, fit, in_layers
from annotator.export.format import Remarks
from annotator.export.formats.conll import FORMAT
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemSpan
from annotator.export.scheme import Scheme
from annotator.export.verifying import check_item
from annotator.ingest.codebook_toml import shipped_codebook
from tests.export.items import round_trip, several

SCHEME = Scheme(Names(shipped_codebook(), {}, {}))
APART = Scheme(SCHEME.names, choices=Choices(overlap=OverlapRule.LONGEST))


def rows(path: Path) -> list[list[list[str]]]:
    """The documents of a file, each a list of columns: by the rules of CoNLL-2003 and nothing else."""
    found: list[list[list[str]]] = []
    for line in path.read_text("utf-8").splitlines():
        columns = line.split()
        assert len(columns) in (0, 4)
        if columns[:1] == ["-DOCSTART-"]:
            found.append([])
        else:
            found[-1].append(columns)
    return found


def words_by_iob2(document: list[list[str]]) -> list[tuple[str, str]]:
    """Label and words of each span, with the words pushed together; a tag that IOB2 does not allow fails."""
    found: list[tuple[str, str]] = []
    before = "O"
    for columns in document:
        tag = columns[3] if columns else "O"
        if tag.startswith("B-"):
            found.append((tag[2:], columns[0]))
        elif tag != "O":
            assert tag.startswith("I-")
            assert before[2:] == tag[2:]
            found[-1] = (found[-1][0], found[-1][1] + columns[0])
        before = tag
    return found


@settings(max_examples=60)
@given(several())
def test_what_it_holds_comes_back_equal_and_the_rest_is_listed(found: list[Item]) -> None:
    for number, scheme in enumerate((SCHEME, APART)):
        with TemporaryDirectory() as folder:
            place = Path(folder) / f"out-{number}"
            round_trip(FORMAT, found, place, scheme)
            layers = sorted(path.name for path in place.glob("*.conll"))
            assert layers == [f"layer-{one}.conll" for one in range(1, len(layers) + 1)]
            assert scheme is SCHEME or len(layers) == 1


@settings(max_examples=60)
@given(several(("speaker", "demand", "B-demand", "O")))
def test_a_reader_of_iob2_sees_the_words_of_each_span(found: list[Item]) -> None:
    fitted = [fit(item, FORMAT.holds, SCHEME.choices).item for item in found]
    with TemporaryDirectory() as folder:
        place = Path(folder) / "out"
        FORMAT.write(place, fitted, SCHEME)
        layers = [rows(path) for path in sorted(place.glob("*.conll"))]
    for number, item in enumerate(fitted):
        spans = in_layers(item.spans)
        for layer, documents in enumerate(layers):
            words = [
                (span.label, "".join(span.quotes(item.text)[0].split()))
                for span in (spans[layer] if layer < len(spans) else [])
            ]
            assert words_by_iob2(documents[number]) == [one for one in words if one[1]]
            tokens = [columns[0] for columns in documents[number] if columns]
            assert "".join(tokens) == "".join(item.text.split())


def test_layers_sentences_blanks_and_hard_labels(tmp_path: Path) -> None:
    text = " We demand peace. #Solidarity now!\r\n\r\nO B-x 👷\u200d♀\ufe0f end "
    spans = (
        ItemSpan("a", "demand", (Range(0, 17),)),
        ItemSpan("b", "two words 100%", (Range(4, 10),)),
        ItemSpan("c", "demand", (Range(17, 18),)),
        ItemSpan("d", "crossing", (Range(19, 40),)),
        ItemSpan("e", "speaker", (Range(len(text) - 4, len(text)),)),
    )
    facts = ItemFacts(title="A title", language="en")
    labels = (ItemLabel("topic", "war", ""), ItemLabel("urgent", True, ""))
    items = [Item("zero", "First."), Item("one", text, facts, spans, (), labels), Item("blank", " \n")]
    FORMAT.write(tmp_path / "out", items, SCHEME)
    first, second = (rows(tmp_path / "out" / f"layer-{layer}.conll") for layer in (1, 2))
    assert [[columns[:3] for columns in one] for one in first] == [[columns[:3] for columns in one] for one in second]
    assert {columns[3] for columns in second[0] if columns} == {"O"}
    assert {columns[3] for columns in second[1] if columns} == {"O", "B-two%20words%20100%25"}
    sentences = [list(group) for filled, group in groupby(first[1], bool) if filled]
    assert [len(sentence) for sentence in sentences] == [4, 10]  # the second is held together by a span
    assert FORMAT.read is not None
    remarks = Remarks()
    read = list(FORMAT.read(tmp_path / "out", remarks))
    assert not remarks.sentences
    for there, given_ in zip(read, items, strict=True):
        check_item(there, given_)
        assert (there.id, there.facts) == (given_.id, given_.facts)


def test_tags_that_another_program_changed_count_and_other_tokens_are_remarked(tmp_path: Path) -> None:
    items = [Item("one", "We demand  peace ", spans=(ItemSpan("a", "demand", (Range(3, 17),)),)), Item("two", "a b")]
    FORMAT.write(tmp_path / "out", items, SCHEME)
    path = tmp_path / "out" / "layer-1.conll"
    path.write_text(path.read_text("utf-8").replace("I-demand", "B-stance").replace("b -X- _", "c -X- _"), "utf-8")
    assert FORMAT.read is not None
    remarks = Remarks()
    first, second = FORMAT.read(tmp_path / "out", remarks)
    assert [(span.label, span.quotes(first.text)) for span in first.spans] == [
        ("demand", ("demand",)),
        ("stance", ("peace",)),
    ]
    assert second.text == "a b"
    assert len(remarks.sentences) == 1
