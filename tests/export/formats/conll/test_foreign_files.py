"""Files of the CoNLL kind as others write them: tagging schemes, columns, documents, CoNLL-U, and what is wrong."""

from pathlib import Path

import pytest

from annotator.core.errors import ExchangeError
from annotator.export.format import Remarks
from annotator.export.formats.conll.reader import read, recognise
from annotator.export.item import Item


def of(folder: Path, written: str, name: str = "file.conll") -> tuple[list[Item], list[str]]:
    """The items of a file, and the remarks."""
    path = folder / name
    path.write_bytes(written.encode())
    remarks = Remarks()
    return list(read(path, remarks)), remarks.sentences


def quotes(item: Item) -> list[tuple[str, str]]:
    """Label and words of each span."""
    return [(span.label, " … ".join(span.quotes(item.text))) for span in item.spans]


SCHEMES = {
    "IOB1": "I-ORG I-ORG B-ORG O I-LOC",
    "IOB2": "B-ORG I-ORG B-ORG O B-LOC",
    "BIOES": "B-ORG E-ORG S-ORG O S-LOC",
    "BILOU": "B-ORG L-ORG U-ORG O U-LOC",
    "BMES": "B-ORG E-ORG S-ORG O S-LOC",
}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("columns", ["{0} {1}", "{0}\t{1}", "{0} NN I-NP {1}", "{0}\tNN\tI-NP\t{1}", "{0}  {1} "])
def test_every_scheme_in_every_number_of_columns(tmp_path: Path, scheme: str, columns: str) -> None:
    pairs = zip(["Fire", "Brigades", "Unison", "in", "London"], SCHEMES[scheme].split(), strict=True)
    written = "".join(columns.format(*pair) + "\r\n" for pair in pairs)
    (item,), remarks = of(tmp_path, written)
    assert not remarks
    assert item.text == "Fire Brigades Unison in London"
    assert quotes(item) == [("ORG", "Fire Brigades"), ("ORG", "Unison"), ("LOC", "London")]
    assert recognise(tmp_path / "file.conll")


def test_documents_at_docstart_sentences_at_blank_lines_and_numbers_signs_as_tokens(tmp_path: Path) -> None:
    items, remarks = of(
        tmp_path,
        "-DOCSTART- -X- O O\n\nEU NNP I-NP I-ORG\nrejects VBZ I-VP O\n. . O O\n\n\n# # O O\nMetoo NN I-NP I-MISC\n\n"
        "-DOCSTART- -X- O O\n\nParis NNP I-NP I-LOC\n",
    )
    assert not remarks
    assert [item.text for item in items] == ["EU rejects .\n# Metoo", "Paris"]
    assert [quotes(item) for item in items] == [[("ORG", "EU"), ("MISC", "Metoo")], [("LOC", "Paris")]]
    assert [item.id for item in items] == ["file-1", "file-2"]


@pytest.mark.parametrize("start", [0, 1])
def test_numbers_in_front_of_tokens_are_no_words_and_all_columns_of_tags_behind_them_are_read(
    tmp_path: Path, start: int
) -> None:
    sentences = [
        [("Union", "B-ORG", "O"), ("meets", "O", "O")],
        [("Kyiv-Dnipro", "B-ORG", "B-LOCpart"), ("9", "I-ORG", "O"), ("1", "O", "O"), (".", "O", "O")],
    ]
    written = "".join(
        "#\thttps://example.org/a [2022-02-24]\n"
        + "".join(f"{number}\t{word}\t{outer}\t{inner}\n" for number, (word, outer, inner) in enumerate(one, start))
        + "\n"
        for one in sentences
    )
    (item,), remarks = of(tmp_path, written, "train.tsv")
    assert not remarks
    assert item.text == "Union meets\nKyiv-Dnipro 9 1 ."
    assert quotes(item) == [("ORG", "Union"), ("ORG", "Kyiv-Dnipro 9"), ("LOCpart", "Kyiv-Dnipro")]
    assert recognise(tmp_path / "train.tsv")


def test_figures_that_follow_one_another_are_words(tmp_path: Path) -> None:
    written = "1 CD O\n2 CD B-SCORE\n\nUnison NN B-ORG\nwon VB O\n"
    (item,), _ = of(tmp_path, written)
    assert item.text == "1 2\nUnison won"
    assert quotes(item) == [("SCORE", "2"), ("ORG", "Unison")]


def test_a_line_of_headings_is_passed_over_and_a_file_is_told_by_its_tags_whatever_its_name(tmp_path: Path) -> None:
    for name in ("train.txt", "eng.testa", "valid"):
        (item,), remarks = of(tmp_path, "token\tlabel\nKyiv\tB-LOC\nlabel\tO\n", name)
        assert (item.text, quotes(item), remarks) == ("Kyiv label", [("LOC", "Kyiv")], [])
        assert recognise(tmp_path / name)
    for words in ("No tags\nhere at all\n", "A list\n* -\n- O\n", "tag O\nout O\n", "one B-LOC\nand two O\n"):
        (tmp_path / "words.txt").write_text(words, "utf-8")
        assert not recognise(tmp_path / "words.txt")


def test_labels_with_blanks_as_label_studio_writes_them(tmp_path: Path) -> None:
    written = "-DOCSTART- -X- O\nTrade -X- _ B-trade union\nunion -X- _ I-trade union\nmeets -X- _ O\n\n"
    (item,), remarks = of(tmp_path, written)
    assert (quotes(item), remarks) == ([("trade union", "Trade union")], [])


def test_one_column_alone_is_remarked(tmp_path: Path) -> None:
    (item,), remarks = of(tmp_path, "Kyiv,B-LOC\nis,O\n")
    assert (item.text, item.spans, len(remarks)) == ("Kyiv,B-LOC is,O", (), 1)
    assert "no tags" in remarks[0]


def test_conll_u_with_text_parts_of_tokens_and_tags_in_the_last_column(tmp_path: Path) -> None:
    lines = [
        "# newdoc id = letter", "# sent_id = 1", "# text = Vámonos al mar.", "# a remark that ends in O",
        "1-2\tVámonos\t_\t_\t_\t_\t_\t_\t_\t_", "1\tVamos\tir\tVERB\t_\t_\t0\troot\t_\t_",
        "2\tnos\tnosotros\tPRON\t_\t_\t1\tobj\t_\tNER=B-PER", "3\tal\tal\tADP\t_\t_\t4\tcase\t_\t_",
        "3.1\tthought\t_\t_\t_\t_\t_\t_\t_\t_",
        "4\tmar\tmar\tNOUN\t_\t_\t1\tobl\t_\tNER=B-LOC|SpaceAfter=No", "5\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_", "",
        "# newdoc id = second", "1\tParis\tParis\tPROPN\t_\t_\t0\troot\t_\tSpaceAfter=No",
        "2\t!\t!\tPUNCT\t_\t_\t1\tpunct\t_\t_",
    ]  # fmt: skip
    (first, second), remarks = of(tmp_path, "\n".join(lines), "file.conllu")
    assert not remarks
    assert (first.id, first.text, quotes(first)) == ("letter", "Vámonos al mar.", [("PER", "Vámonos"), ("LOC", "mar")])
    assert (second.id, second.text) == ("second", "Paris!")
    assert recognise(tmp_path / "file.conllu")


def test_text_as_a_json_string_or_of_other_tokens(tmp_path: Path) -> None:
    items, remarks = of(
        tmp_path,
        '# text = "no\\twar"\nno O\nwar B-demand\n\n'
        '# text = "No" war\n" O\nNo O\n" O\nwar B-demand\n\n# text = other\nno B-x\n',
    )
    assert items[0].text == 'no\twar\n"No" war\nno'
    assert quotes(items[0]) == [("demand", "war"), ("demand", "war"), ("x", "no")]
    assert len(remarks) == 1


def test_a_folder_of_files_is_read_and_what_is_no_tag_is_remarked(tmp_path: Path) -> None:
    (tmp_path / "a.iob").write_text("Paris B-LOC\n", "utf-8")
    (tmp_path / "b.conll").write_text("Paris NNP\nis VBZ\nlonely\n", "utf-8")
    (tmp_path / "notes.txt").write_text("no file of tokens", "utf-8")
    remarks = Remarks()
    items = list(read(tmp_path, remarks))
    assert [(item.id, item.text, len(item.spans)) for item in items] == [
        ("a-1", "Paris", 1),
        ("b-1", "Paris is lonely", 0),
    ]
    assert len(remarks.sentences) == 2
    assert recognise(tmp_path)


def test_what_is_damaged_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "bad.conll").write_bytes(b"Paris B-LOC\n\xff\xfe O\n")
    with pytest.raises(ExchangeError, match="line 2"):
        list(read(tmp_path / "bad.conll", Remarks()))
    empty = tmp_path / "empty"
    empty.mkdir()
    for place in (empty, tmp_path / "nothing"):
        with pytest.raises(ExchangeError):
            list(read(place, Remarks()))
        assert not recognise(place)
    (tmp_path / "words.txt").write_text("just a text\n", "utf-8")
    assert not recognise(tmp_path / "words.txt")
