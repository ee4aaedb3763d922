"""Files in the shapes that INCEpTION and WebAnno write: layers, stacks, parts of tokens, slots, relations, chains."""

from pathlib import Path

import pytest

from annotator.core.errors import ExchangeError
from annotator.export.format import Remarks
from annotator.export.formats.webanno.reader import read, recognise
from annotator.export.item import Item

ENTITY = "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value"


def of(folder: Path, *lines: str) -> tuple[Item, list[str]]:
    """The item of a file, and the remarks."""
    path = folder / "doc.tsv"
    path.write_bytes("\n".join(lines).encode())
    remarks = Remarks()
    (item,) = read(path, remarks)
    return item, remarks.sentences


def quotes(item: Item) -> list[tuple[str, str]]:
    """Label and words of each span."""
    return [(span.label, " … ".join(span.quotes(item.text))) for span in item.spans]


def test_layers_stacks_parts_of_tokens_and_sentences_of_several_lines(tmp_path: Path) -> None:
    item, remarks = of(
        tmp_path, "#FORMAT=WebAnno TSV 3.3", ENTITY, "#T_SP=webanno.custom.Layout|", "", "",
        "#Sentence.id=one", "#Text=👷 Fire Brigades met", "#Text=Unison.",
        "1-1\t0-2\t👷\t_\t_\t_\t",
        "1-2\t3-7\tFire\tQ1[1]\tORG[1]\t*[2]\t",
        "1-3\t8-16\tBrigades\tQ1[1]|*[3]\tORG[1]|PER\\_x[3]\t*[2]\t",
        "1-3.1\t8-15\tBrigade\t*[3]\tPER\\_x[3]\t_\t",
        "1-4\t17-20\tmet\t_\t_\t_\t",
        "1-5\t21-27\tUnison\t*\tORG\t_\t",
        "1-6\t27-28\t.\t_\t_\t_\t",
        "", "#Text=Later\\tmore", "2-1\t30-35\tLater\t_\t_\t_\t", "2-2\t36-40\tmore\t_\t_\t*\t", "",
    )  # fmt: skip
    assert not remarks
    assert item.text == "👷 Fire Brigades met\nUnison.\n Later\tmore"
    assert sorted(quotes(item)) == sorted([
        ("ORG", "Fire Brigades"), ("PER_x", "Brigade"), ("ORG", "Unison"), ("Layout", "Fire Brigades"),
        ("Layout", "more"),
    ])  # fmt: skip
    assert [span.attributes for span in item.spans][:1] == [{"identifier": "Q1"}]
    assert recognise(tmp_path / "doc.tsv")


def test_relations_with_and_without_numbers(tmp_path: Path) -> None:
    item, remarks = of(
        tmp_path, "#FORMAT=WebAnno TSV 3.2", ENTITY,
        "#T_RL=webanno.custom.Makes|value|certainty|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", "", "",
        "#Text=FBU says no now", "1-1\t0-3\tFBU\t*\tORG\t_\t_\t_\t",
        "1-2\t4-8\tsays\t*[1]\tACT[1]\tmakes\thigh\t1-1[0_1]\t",
        "1-3\t9-11\tno\t*[1]\tACT[1]\t_\t_\t_\t", "1-4\t12-15\tnow\t*\tTIME\t*\t*\t1-1\t", "",
    )  # fmt: skip
    assert not remarks
    words = {span.id: span.quotes(item.text)[0] for span in item.spans}
    assert [(link.type, words[link.from_span], words[link.to_span], link.note) for link in item.relations] == [
        ("makes", "FBU", "says no", "certainty: high"),
        ("Makes", "FBU", "now", ""),
    ]


def test_slots_are_relations_from_the_frame_and_chains_from_each_to_the_next(tmp_path: Path) -> None:
    item, remarks = of(
        tmp_path, "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=webanno.custom.Frame|value|ROLE_webanno.custom.Frame:roles_webanno.custom.FrameRolesLink"
        "|webanno.custom.Actor",
        "#T_SP=webanno.custom.Actor|value",
        "#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceType|referenceRelation", "", "",
        "#Text=They ask them and us",
        "1-1\t0-4\tThey\t_\t_\t_\tactor\tnam[1]\t*->1-1\t",
        "1-2\t5-8\task\trequest\tagent;*\t1-1;1-4[2]\t_\t_\t_\t",
        "1-3\t9-13\tthem\t_\t_\t_\t_\tpro[1]\tsame->1-2\t",
        "1-4\t14-17\tand\t_\t_\t_\tactor[2]\t_\t_\t",
        "1-5\t18-20\tus\t_\t_\t_\tactor[2]\t_\t_\t", "",
    )  # fmt: skip
    assert not remarks
    assert sorted(quotes(item)) == [
        ("actor", "They"), ("actor", "and us"), ("nam", "They"), ("pro", "them"), ("request", "ask"),
    ]  # fmt: skip
    ends = {span.id: (span.label, *span.quotes(item.text)) for span in item.spans}
    assert [(link.type, ends[link.from_span], ends[link.to_span]) for link in item.relations] == [
        ("agent", ("request", "ask"), ("actor", "They")),
        ("roles", ("request", "ask"), ("actor", "and us")),
        ("next", ("nam", "They"), ("pro", "them")),
    ]


def test_parts_of_speech_are_passed_over_with_a_remark_and_old_escapes_are_read(tmp_path: Path) -> None:
    item, remarks = of(
        tmp_path, "#FORMAT=WebAnno TSV 3.1", "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue",
        "#T_RL=de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency|DependencyType"
        "|BT_de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS", "", "",
        '#Text=\\uD83D\\uDC77 says \\"no\\"', "1-1\t0-2\t👷\tNN\tsubj\t1-2\t", "1-2\t3-7\tsays\tVB\t_\t_\t", "",
    )  # fmt: skip
    assert item.text == '👷 says "no"'
    assert not item.spans
    assert len(remarks) == 2


@pytest.mark.parametrize(
    "lines",
    [
        ["", "nothing"],
        ["#FORMAT=WebAnno TSV 2"],
        ["#FORMAT=WebAnno TSV 3.3", ENTITY, "", "", "#Text=abc", "1-1\t0-3\tabc\t_"],
        ["#FORMAT=WebAnno TSV 3.3", ENTITY, "", "", "#Text=abc", "one\t0-3\tabc\t_\t_\t"],
        ["#FORMAT=WebAnno TSV 3.3", ENTITY, "", "", "#Text=abc", "1-1\t999999999-999999999\tabc\t_\t_\t"],
        ["#FORMAT=WebAnno TSV 3.3", ENTITY, "", "", "#Text=abc", "1-1\t0-9\tabc\t_\t_\t"],
        ["#FORMAT=WebAnno TSV 3.3", ENTITY, "", "", "#Text=abc", "1-1\t0-3\tabc\t_\t_\t", "",
         "#Text=d", "2-1\t1-2\td\t_\t_\t"],
    ],
)  # fmt: skip
def test_a_damaged_file_is_refused_alone_and_remarked_in_a_folder(tmp_path: Path, lines: list[str]) -> None:
    with pytest.raises(ExchangeError, match=r"doc\.tsv"):
        of(tmp_path, *lines)
    remarks = Remarks()
    assert not list(read(tmp_path, remarks))
    assert len(remarks.sentences) == 1


def test_what_is_there_by_mistake_is_remarked(tmp_path: Path) -> None:
    item, remarks = of(
        tmp_path, "#FORMAT=WebAnno TSV 3.3", ENTITY, "", "", "#Text=abc def", "1-1\t0-3\txyz\t*[1]\tX[1]\t",
        "1-2\t4-4\t\t*\tempty\t", "",
    )  # fmt: skip
    assert quotes(item) == [("X", "abc")]
    assert len(remarks) == 2
    (tmp_path / "doc.tsv").unlink()
    with pytest.raises(ExchangeError):
        list(read(tmp_path, Remarks()))
    assert not recognise(tmp_path)
    assert not recognise(tmp_path / "nothing.tsv")
