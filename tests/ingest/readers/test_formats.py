"""Every format: the words come in whole, each tied to its bytes, and what is left out is said."""

import html
import json
import os
import random
import re
import sys
from pathlib import Path

import pytest

from annotator.core.ranges import Range
from annotator.ingest.reading import Refused

from .conftest import Outcomes, Read
from .made_files import (
    FORMATS,
    HARD,
    PARAGRAPHS,
    docx,
    eml,
    is_aligned,
    ods,
    odt,
    packed,
    paragraphs_as,
    pdf,
    rtf,
    xlsx,
)

ROWS = frozenset({"csv", "tsv", "xlsx", "ods", "json", "jsonl"})
SAID = "We demand peace at once."


def test_every_format_gives_the_same_words(outcomes: Outcomes, tmp_path: Path) -> None:
    for format_ in FORMATS:
        name, raw = paragraphs_as(format_)
        (tmp_path / name).write_bytes(raw)
    found = {report.path.suffix[1:]: document for document, report in outcomes(tmp_path, split=False)}
    assert found.keys() == set(FORMATS)
    for format_, document in found.items():
        expected = [PARAGRAPHS[0], PARAGRAPHS[2]] if format_ == "pdf" else list(PARAGRAPHS)
        texts = [text.text for text in document.texts]
        lines = texts if format_ in ROWS else [line for line in texts[0].splitlines() if line]
        assert lines == expected, format_
        assert len(texts) == (len(expected) if format_ in ROWS else 1)
        assert is_aligned(document)


def again(format_: str, raw: str) -> str:
    """What a piece of the source says, read with the standard library alone."""
    if format_ in ("html", "docx", "odt"):
        return html.unescape(re.sub(r"<[^<>]*>", "", raw))
    if format_ == "csv":
        return raw.replace('""', '"')
    return str(json.loads(f'"{raw}"')) if format_ in ("json", "jsonl") else raw


@pytest.mark.parametrize("format_", FORMATS)
def test_a_thousand_spans_read_again_from_the_bytes_are_the_same_words(read: Read, format_: str) -> None:
    document, _ = read(*paragraphs_as(format_))
    counted, chance = document.raw if document.part is None else document.part, random.Random(3)
    for _ in range(1000):
        text = chance.choice(document.texts)
        start = chance.randrange(len(text.text))
        span = Range(start, chance.randrange(start, len(text.text)) + 1)
        whole = text.alignment.clean_range(text.alignment.raw_range(span))
        place = text.alignment.byte_range(span, text.text)
        words = again(format_, counted[place.start : place.end].decode(text.alignment.encoding))
        assert "".join(words.split()) == "".join(whole.quote(text.text).split())


def test_a_page_shows_what_a_browser_shows(read: Read) -> None:
    page = f"""<!DOCTYPE html><html lang="de-AT"><head><title>Aufruf &amp; Forderung - Zeitung</title>
        <meta property="article:published_time" content="2022-02-26T10:00:00+01:00"><meta name=author content="ÖGB">
        <style>p {{color: red}}</style><script>var hidden = "<p>not shown</p>";</script></head>
        <body><nav><a href=/>Start</a></nav><h1>Wir fordern
        Frieden</h1><p>Erste&nbsp;Zeile<br>zweite <b>Zei</b>le &copy 2022 <a href="https://example.org/x">mit
        Link</a>.<p>{html.escape(HARD)}<ul><li>eins<li>zwei</ul><table><tr><td>a<td>b<tr><td>c<td>d</table>
        <pre>  so
          bleibt es</pre><noscript>not shown</noscript></body></html>""".encode()
    document, report = read("page.html", page, split=False)
    (text,), (statement,) = document.texts, document.statements
    assert text.text.startswith("Start\n\nWir fordern Frieden\n\nErste\u00a0Zeile\nzweite Zeile © 2022 mit Link.\n\n")
    assert f"\n\n{HARD}\n\neins\nzwei\n\na\tb\nc\td\n\n  so\n          bleibt es" in text.text
    assert "not shown" not in text.text
    assert [heading.quote(text.text) for heading in text.marks.headings] == ["Wir fordern Frieden"]
    assert [(text.text[link.start : link.end], link.target) for link in text.marks.links] == [
        ("mit Link", "https://example.org/x")
    ]
    assert (statement.title, statement.date, statement.issuer) == ("Wir fordern Frieden", "2022-02-26", "ÖGB")
    assert statement.language == "de"
    assert dict(report.skipped)["characters of scripts, styles and fields"] > 40


@pytest.mark.parametrize("declared", ["windows-1251", "utf-8", "iso-8859-1", "nonsense", ""])
def test_the_encoding_of_a_page_is_the_declared_one_unless_the_bytes_say_otherwise(read: Read, declared: str) -> None:
    words = "Мы требуем мира и повышения зарплаты"
    head = f'<html><meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else "<html>"
    encoding = "cp1251" if declared == "windows-1251" else "utf-8"
    document, report = read("page.htm", f"{head}<p>{words}</p>".encode(encoding))
    assert (document.texts[0].text, report.encoding) == (words, encoding)


def test_the_main_text_of_a_page_alone(read: Read) -> None:
    article = "".join(f"<p>{sentence * 4}</p>" for sentence in (PARAGRAPHS[0], PARAGRAPHS[2]))
    page = (
        "<html><head><title>Call</title></head><body><nav><ul><li><a href=/>Home</a><li><a href=/s>Shop</a></ul></nav>"
        f"<article><h1>Call for peace</h1>{article}</article><footer>Imprint and cookies</footer></body></html>"
    ).encode()
    document, report = read("page.html", page, split=False, main_text=True)
    assert document.texts[0].text == f"Call for peace\n\n{PARAGRAPHS[0] * 4}\n\n{PARAGRAPHS[2] * 4}"
    assert dict(report.skipped)["characters around the main text"] == len("HomeShopImprint and cookies")


def test_a_word_document_as_it_stands_when_all_changes_are_taken(read: Read) -> None:
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:styleId="berschrift1">'
        '<w:name w:val="heading 1"/></w:style></w:styles>'
    )
    body = (
        '<w:p><w:pPr><w:pStyle w:val="berschrift1"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>'
        "<w:r><w:t>Auf</w:t></w:r><w:r><w:t>ruf</w:t></w:r></w:p>"
        "<w:p><w:r><w:t xml:space='preserve'>One &amp; </w:t></w:r><w:ins><w:r><w:t>inserted</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:r><w:br/><w:t>line</w:t><w:tab/>"
        "<w:t>tab</w:t></w:r><w:hyperlink><w:r><w:t xml:space='preserve'> link</w:t></w:r></w:hyperlink></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>control</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr>"
        "<w:tr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Choice>"
        "<mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"
    )
    members = {"word/styles.xml": styles, "word/footnotes.xml": "<x/>"}
    document, report = read("call.docx", docx(body, **members), split=False)
    (text,) = document.texts
    assert text.text == "Aufruf\n\nOne & inserted\nline\ttab link\n\ncontrol\n\na\tb\nc\n\nbox"
    assert [heading.quote(text.text) for heading in text.marks.headings] == ["Aufruf"]
    assert document.document.part == "word/document.xml"
    assert dict(report.skipped) == {
        "deleted passages of tracked changes": 1, "second forms of drawings": 1, "files of footnotes and endnotes": 1,
    }  # fmt: skip


def test_a_libreoffice_document(read: Read) -> None:
    body = (
        "<text:tracked-changes><text:deletion><text:p>deleted</text:p></text:deletion></text:tracked-changes>"
        '<text:h text:outline-level="1">Aufruf</text:h><text:p>One\n  line<text:s text:c="3"/>wide<text:tab/>tab'
        "<text:line-break/>next &lt;<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>foot"
        "</text:p></text:note-body></text:note></text:p><table:table><table:table-row><table:table-cell><text:p>a"
        "</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
    )
    document, report = read("call.odt", odt(body), split=False)
    assert document.texts[0].text == "Aufruf\n\nOne line   wide\ttab\nnext <\n\na\tb"
    assert dict(report.skipped) == {"deleted passages of tracked changes": 1, "footnotes and endnotes": 1}


@pytest.mark.parametrize("transfer", ["base64", "quoted-printable", "8bit"])
def test_a_mail_is_its_text_with_subject_date_and_sender(read: Read, transfer: str) -> None:
    body = "\n\n".join(PARAGRAPHS)
    document, report = read("mail.eml", eml(body, encoding=transfer), split=False)
    (statement,) = document.statements
    assert document.texts[0].text == body
    assert (statement.title, statement.date, statement.issuer) == ("Appell für den Frieden 🕊", "2022-02-28", "Юнион")
    assert document.document.part == "1"
    assert document.part is not None
    assert document.part.decode().strip() == body
    assert ("attachments and other forms of the text", 1) in report.skipped


def test_a_mail_that_is_a_page(read: Read) -> None:
    document, _ = read("mail.eml", eml("<html><p>Wir fordern <b>Frieden</b>.</p></html>", subtype="html"))
    assert document.texts[0].text == "Wir fordern Frieden."


def test_half_surrogates_of_rtf_are_joined(read: Read) -> None:
    document, _ = read("call.rtf", rtf(["Peace 🕊 and {bread} \\ now", "Мы требуем мира"]), split=False)
    assert document.texts[0].text == "Peace 🕊 and {bread} \\ now\nМы требуем мира"
    assert document.statements[0].title == "A call"


def test_lines_of_a_pdf_are_joined_to_paragraphs_and_pages_told(read: Read) -> None:
    first = [
        "We demand that the government ends the war at once and",
        "that wages rise with the prices of bread and of all",
        "that workers need.",
        "The second paragraph begins here and goes on, with a",
        "long line, over the end of the",
    ]
    document, report = read("call.pdf", pdf([first, ["page, until it ends."]]), split=False)
    assert document.texts[0].text == (
        "We demand that the government ends the war at once and that wages rise with the prices of bread and of all "
        "that workers need.\n\nThe second paragraph begins here and goes on, with a long line, over the end of the "
        "page, until it ends."
    )
    assert document.part is not None
    assert document.part.decode().split("\f")[1].startswith("page,")
    assert report.decoded["joined_lines"] == 4


def test_columns_are_found_by_their_names_or_said(read: Read) -> None:
    table = (
        'когда;wer;body;Заголовок;nr\r\n2022-03-01;ÖGB;"Er sagte ""nein"",\r\nund ging.";Eins;7\r\n;;  ;leer;8\r\n'
        '5.3.2022;;"<p>Zwei &amp; drei</p><p>vier</p>";Zwei;9\r\n'
    )
    chosen = {"date": "когда", "issuer": "WER", "id": "nr"}
    document, report = read("dump.csv", table.encode("cp1251", "replace"), mapping=chosen, encoding="cp1251")
    assert [text.text for text in document.texts] == ['Er sagte "nein",\r\nund ging.', "Zwei & drei\n\nvier"]
    facts = [(one.title, one.date, one.issuer, one.reference) for one in document.statements]
    assert facts == [("Eins", "2022-03-01", "?GB", "7"), ("Zwei", "2022-03-05", "", "9")]
    assert ("rows without a text", 1) in report.skipped


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("plain.tsv", "\n".join(f"{n}\t{one}" for n, one in enumerate(PARAGRAPHS)).encode()),
        ("lines.csv", b"\xef\xbb\xbf" + "\n".join(f"{n}|{one}|x" for n, one in enumerate(PARAGRAPHS)).encode()),
        ("book.xlsx", xlsx([["x", one] for one in PARAGRAPHS])),
        ("book.ods", ods([["x", one] for one in PARAGRAPHS])),
        ("list.json", json.dumps(list(PARAGRAPHS)).encode()),
        (
            "lines.jsonl",
            "\n".join(json.dumps({"k": n, "was": {"ist": [one]}}) for n, one in enumerate(PARAGRAPHS)).encode(),
        ),
        (
            "cms.json",
            json.dumps({"n": 3, "posts": [{"content": {"rendered": p}, "id": 1} for p in PARAGRAPHS]}).encode(),
        ),
    ],
)
def test_the_longest_column_is_the_text_where_none_is_named(read: Read, name: str, raw: bytes) -> None:
    document, _ = read(name, raw)
    assert [text.text for text in document.texts] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("null.json", json.dumps([{"content": None}, {"content": {"rendered": SAID}}]).encode()),
        ("blank.json", json.dumps([{"text": "", "title": "A", "said": SAID}]).encode()),
        ("blank.csv", f"text,title,said\n,A,{SAID}\n".encode()),
        ("blank.xlsx", xlsx([["text", "title", "said"], ["", "A", SAID]])),
    ],
)
def test_a_column_without_words_is_not_taken_for_the_text_where_another_has_some(
    read: Read, name: str, raw: bytes
) -> None:
    document, _ = read(name, raw)
    assert [text.text for text in document.texts] == [SAID]


def test_cells_to_the_right_of_the_last_column_are_counted(read: Read) -> None:
    document, report = read("wide.csv", b"text,title\nWe demand peace.,A,kept out, ,too,\nWe demand bread.,B,\n")
    assert [text.text for text in document.texts] == ["We demand peace.", "We demand bread."]
    assert ("cells to the right of the last column", 2) in report.skipped


def test_records_that_cannot_be_read_are_named_and_the_others_taken(read: Read) -> None:
    lines = [
        '{"text": "Good \\ud83d\\udd4a \\ud800 end", "date": 20220226, "big": 99999999999999999999999}',
        '{"text": "Twice", "text": "the key"}', '{"text": NaN}', "[" * 2000, '{"text": "no end', '{"text": null}', "",
        '{"text": "Also good"}',
    ]  # fmt: skip
    document, report = read("dump.jsonl", "\n".join(lines).encode())
    assert [text.text for text in document.texts] == ["Good 🕊 \ufffd end", "Also good"]
    assert (document.statements[0].date, report.replaced) == ("2022-02-26", 1)
    (bad,) = [what for what, count in report.skipped if count == 4]
    assert "the key “text” twice in line 2" in bad


def test_folders_and_archives_give_their_files(outcomes: Outcomes, tmp_path: Path) -> None:
    (tmp_path / "folder/inner").mkdir(parents=True)
    (tmp_path / "folder/inner/a.txt").write_text("Peace.")
    (tmp_path / "folder/picture.png").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "folder/.hidden.txt").write_text("hidden")
    members: dict[str, str | bytes] = {
        "x/b.html": "<p>Bread.</p>",
        "__MACOSX/x/._b.html": "x",
        "x/": "",
        "../evil.txt": "evil",
        "C:\\evil.txt": "evil",
        "c.docx": docx("<w:p><w:r><w:t>Land.</w:t></w:r></w:p>"),
        "d.zip": packed({"e.txt": "deep"}),
        "f.exe": b"MZ",
    }
    (tmp_path / "folder/z.zip").write_bytes(packed(members))
    found = outcomes(tmp_path / "folder")
    read = [one for one in found if not isinstance(one, Refused)]
    assert [document.texts[0].text for document, _ in read] == ["Peace.", "Bread.", "Land."]
    assert [document.document.name for document, _ in read] == ["a.txt", "b.html", "c.docx"]
    assert read[1][1].path == tmp_path / "folder/z.zip/x/b.html"
    assert read[1][0].raw == b"<p>Bread.</p>"
    refused = {one.path.name.rsplit("\\")[-1]: one.why for one in found if isinstance(one, Refused)}
    assert refused.keys() == {"picture.png", "evil.txt", "d.zip", "f.exe"}
    assert "archive within an archive" in refused["d.zip"]
    assert "leads out of the archive" in refused["evil.txt"]
    assert sorted(path.name for path in tmp_path.rglob("*")) == [
        ".hidden.txt", "a.txt", "folder", "inner", "picture.png", "z.zip",
    ]  # fmt: skip


def test_a_file_of_any_format_is_the_same_alone_in_a_folder_and_in_an_archive(
    outcomes: Outcomes, tmp_path: Path
) -> None:
    files = dict(paragraphs_as(format_) for format_ in FORMATS)
    (tmp_path / "folder/deep").mkdir(parents=True)
    for name, raw in files.items():
        (tmp_path / name).write_bytes(raw)
        (tmp_path / "folder/deep" / name).write_bytes(raw)
    (tmp_path / "all.zip").write_bytes(packed({f"deep/{name}": raw for name, raw in files.items()}))
    alone, folder, archive = (
        {read.document.name: (read.document.id, read.raw, read.part, read.statements, read.texts) for read, _ in found}
        for found in (
            outcomes(*(tmp_path / name for name in files)),
            outcomes(tmp_path / "folder"),
            outcomes(tmp_path / "all.zip"),
        )
    )
    assert alone.keys() == files.keys()
    assert alone == folder == archive


def test_the_same_member_imported_alone_is_the_same_document(read: Read, outcomes: Outcomes, tmp_path: Path) -> None:
    alone, _ = read("a.txt", b"Peace.")
    (tmp_path / "z.zip").write_bytes(packed({"other.txt": "Peace."}))
    ((within, _),) = outcomes(tmp_path / "z.zip")
    assert (within.document.id, within.statements[0].id) == (alone.document.id, alone.statements[0].id)


@pytest.mark.parametrize(
    ("name", "raw", "words"),
    [
        ("a.docx", b"Words.", "is no Word document, in spite of its name"),
        ("a.docx", packed({"word/document.xml": "<w>"}), "its XML breaks off or is wrong in line 1"),
        ("a.docx", docx("x")[:-60], "cannot be unpacked"),
        ("a.pdf", b"%PDF-1.7\nnothing", "damaged, or no PDF file"),
        ("a.pdf", pdf([[""]]), "only pictures of pages"),
        ("a.rtf", b"Words.", "is no RTF document"),
        ("a.eml", b"no header at all", "is no mail"),
        ("a.xlsx", packed({"xl/workbook.xml": "x"}), "cannot be read as a spreadsheet"),
        ("a.csv", b"a,b\n1,2\n", "say which one it is, as in --map text=COLUMN. Its columns are a, b."),
        ("a.json", b'{"text": "x",}', "is not sound JSON: a key is missing in line 1"),
        ("a.json", b'{"text": NaN}', "is not sound JSON"),
        ("a.zip", packed({}), "holds no files"),
        ("a.bin", packed({"a.txt": "x"})[:-20], "cannot be unpacked"),
    ],
)
def test_what_cannot_be_read_is_a_sentence(
    outcomes: Outcomes, tmp_path: Path, name: str, raw: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(raw)
    (refused,) = outcomes(tmp_path / name)
    assert isinstance(refused, Refused)
    assert words in refused.why
    assert "Nothing" in refused.why


def test_a_column_that_is_not_there_is_told_with_those_that_are(outcomes: Outcomes, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("title,body\nx,We demand peace\n")
    (refused,) = outcomes(tmp_path / "a.csv", mapping={"text": "words"})
    assert isinstance(refused, Refused)
    assert "has no column “words”. Nothing was imported; its columns are title, body." in refused.why


@pytest.mark.parametrize(
    ("table", "line"),
    [
        ('text,n,x\nPeace,1,a\n"Bread,2,b\nLand,3,c\nWork,4,d\n', 3),  # nothing closes it
        ('text,n,x\nPeace,1,a\n"Bread,2,b\nLand,3,c\nWork",4,d\n', 3),  # another row's mark seems to
        ('text,n\nPeace,1\n"Bread,2\nLand,3\nWork,4\nHope,5\nStop,6"\nEnd,7\n', 3),
        ('text;n;x\r\n"Peace ""now"",\r\nor never";1;a\r\n"Bread;2;b\r\n"Land";3;c\r\n', 4),
    ],
)
def test_a_quotation_mark_that_is_not_closed_does_not_swallow_the_rows_below(read: Read, table: str, line: int) -> None:
    document, report = read("a.csv", table.encode(), mapping={"text": "text"})
    rows = len(table.splitlines()) - 1 - table.count("or never")
    assert len(document.statements) == rows
    assert '"Bread' in [text.text for text in document.texts]
    (note,) = report.notes
    assert note.startswith(f"Line {line} opens a quotation mark that is not closed")
    assert note in report.sentences()


@pytest.mark.parametrize(
    "cell",
    ["Paris, France\nLyon, France", "Peace!\n\nBread, land,\nand work\nfor all", "a,b\nc", '"Quoted" all,\n"of it"'],
)
def test_lines_within_a_quoted_cell_are_no_rows(read: Read, cell: str) -> None:
    quoted = '"' + cell.replace('"', '""') + '"'
    document, report = read("a.csv", f"n,text\n1,{quoted}\n2,More of it\n".encode())
    assert [text.text for text in document.texts] == [cell, "More of it"]
    assert report.notes == ()


def test_links_to_folders_are_told_and_not_followed(outcomes: Outcomes, tmp_path: Path) -> None:
    (tmp_path / "folder/inner").mkdir(parents=True)
    (tmp_path / "folder/inner/a.txt").write_text("Peace.")
    (tmp_path / "folder/inner/circle").symlink_to(tmp_path / "folder", target_is_directory=True)
    (tmp_path / "folder/away").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "folder/inner/gone.txt").symlink_to(tmp_path / "nowhere")
    found = outcomes(tmp_path / "folder")
    assert [one[0].texts[0].text for one in found if not isinstance(one, Refused)] == ["Peace."]
    refused = {one.path.name: one.why for one in found if isinstance(one, Refused)}
    assert refused.keys() == {"circle", "away", "gone.txt"}
    assert "is a link to a folder. It was left out" in refused["circle"]
    assert "is not there any more" in refused["gone.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be there")
def test_names_that_steer_are_only_names(outcomes: Outcomes, tmp_path: Path) -> None:
    for number, name in enumerate((b"a\nb.txt", b"c\xe2\x80\xaetxt.exe.txt", b"d\xff\xfe.txt", b"e\x1b[31m.txt")):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text(f"Peace {number}.")
    found = outcomes(tmp_path)
    assert [one[0].texts[0].text for one in found] == [f"Peace {number}." for number in range(4)]
    assert found[2][0].document.name == "d\ufffd\ufffd.txt"
