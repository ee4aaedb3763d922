import html
import json
import os
from pathlib import Path

import pytest

from annotator.core.errors import DocumentError
from annotator.core.identity import statement_id
from annotator.core.ranges import Range
from annotator.ingest import text_file
from annotator.ingest.text_file import read_text_file

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
HARD = "👷‍♀️ 🇫🇮 e\u0301\r\n\u00a0\t  السلام a שלום b 停火 हिन्दी \u2028end"


def decoded_plainly(raw: str) -> str:
    """The dump read with the standard library alone."""
    return html.unescape(json.loads(f'"{raw}"'))


def write(folder: Path, name: str, raw: bytes) -> Path:
    path = folder / name
    path.write_bytes(raw)
    return path


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_a_seed_that_is_not_cut_is_one_statement(path: Path) -> None:
    read, report = read_text_file(path, split=False)
    raw = path.read_bytes()
    (statement,), (text,) = read.statements, read.texts
    assert read.raw == raw
    assert (report.encoding, report.encoding_was_guessed, report.replaced) == ("utf-8", False, 0)
    assert (statement.language, statement.characters) == ("en", len(text.text))
    assert text.text == text.text.strip()
    start, end = text.alignment.byte_range(Range(0, len(text.text)), text.text)
    assert statement.id == statement_id(read.document.id, start, end) == text.statement_id
    if not report.decoded:
        assert raw[start:end].decode() == text.text == raw.decode().strip()


def test_there_are_five_seeds() -> None:
    assert [path.name[:3] for path in SEEDS] == ["000", "001", "002", "003", "004"]


def test_the_dump_reads_as_the_article_and_leads_back_to_it() -> None:
    path = SEEDS[1]
    read, report = read_text_file(path)
    text, alignment, raw = read.texts[0].text, read.texts[0].alignment, path.read_text(encoding="utf-8")
    place = text.index("nations'")
    found = alignment.raw_range(Range(place, place + 8))
    assert found.quote(raw) == "nations\\u0026#039;"
    assert found == Range(408, 426)
    assert alignment.clean_range(found) == Range(place, place + 8)
    start, end = alignment.byte_range(Range(place, place + 8), text)
    assert read.raw[start:end] == b"nations\\u0026#039;"
    assert "20 unions\u00a0said" in text
    assert '\r\n\r\nKTR noted "with great bitterness"' in text
    assert "\\" not in text
    assert "&" not in text
    assert report.decoded == {"json_escapes": 64, "html_entities": 8}


def test_every_piece_of_the_dump_decodes_from_its_raw_characters() -> None:
    path = SEEDS[1]
    text, raw = read_text_file(path)[0].texts[0], path.read_text(encoding="utf-8")
    file = path.read_bytes()
    assert f"date 2022-02-26 {text.text}" == decoded_plainly(raw).strip()
    for start in range(0, len(text.text), 3):
        for end in range(start + 1, min(start + 60, len(text.text)), 7):
            piece = text.alignment.raw_range(Range(start, end))
            assert decoded_plainly(piece.quote(raw)) == text.text[start:end]
            in_file = text.alignment.byte_range(Range(start, end), text.text)
            assert file[in_file.start : in_file.end].decode() == piece.quote(raw)


def test_blanks_around_the_text_are_left_out(tmp_path: Path) -> None:
    raw = b"\xef\xbb\xbf \r\n\xc2\xa0" + HARD.encode() + b"\r\n\r\n\t"
    read, report = read_text_file(write(tmp_path, "Flyer.MD", raw))
    assert read.texts[0].text == HARD
    start, end = read.texts[0].alignment.byte_range(Range(0, len(HARD)), HARD)
    assert raw[start:end] == HARD.encode()
    assert read.document.media_type == "text/markdown"
    assert report.decoded == {"byte_order_mark": 1}
    assert report.skipped == (("blank characters at the beginning and end", 9),)
    assert report.characters == len(HARD)


@pytest.mark.parametrize(
    ("encoding", "text", "language"),
    [
        ("cp1252", "Wir fordern für alle Beschäftigten höhere Löhne und eine Überprüfung der Verträge.", "de"),
        ("koi8-r", "Мы требуем от правительства немедленно прекратить военные действия.", "ru"),
        ("iso-8859-2", "Żądamy od rządu natychmiastowego zakończenia działań wojennych i pokoju.", "pl"),
        ("shift_jis", "私たちは政府に対して、戦争をただちにやめるよう要求する。組合は平和を求める。", "ja"),
        ("utf-16", "نطالب الحكومة بوقف الحرب فورا وبزيادة أجور العمال في كل مكان.", "ar"),
    ],
)
def test_other_languages_and_encodings(tmp_path: Path, encoding: str, text: str, language: str) -> None:
    raw = f"\r\n{text}\r\n".encode(encoding)
    read, report = read_text_file(write(tmp_path, "flyer.txt", raw))
    assert read.texts[0].text == text
    assert read.statements[0].language == language
    start, end = read.texts[0].alignment.byte_range(Range(3, 12), text)
    assert raw[start:end].decode(report.encoding) == text[3:12]


def test_the_report_speaks_plainly(tmp_path: Path) -> None:
    raw = "Приказ \0 о забастовке: мы требуем мира и повышения зарплаты. ".encode("cp1251") * 3
    _, report = read_text_file(write(tmp_path, "flyer.txt", raw))
    sentences = report.sentences()
    assert sentences[0] == f"flyer.txt: 1 statement, {report.characters} characters, from {len(raw)} bytes."
    assert sentences[1].startswith("The encoding was guessed: cp1251, ")
    assert sentences[2:] == [
        "3 characters could not be read, shown as \ufffd.",
        "Left out: blank characters at the beginning and end (1).",
    ]
    assert json.loads(json.dumps(report.as_json()))["replaced"] == 3


def test_the_same_file_gives_the_same_ids_everywhere(tmp_path: Path) -> None:
    one, _ = read_text_file(write(tmp_path, "a.txt", b"Peace.\n"))
    two, _ = read_text_file(write(tmp_path, "b.md", b"Peace.\n"))
    assert (one.document.id, one.statements[0].id) == (two.document.id, two.statements[0].id)


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "flyer.txt is empty. Nothing was imported"),
        (b" \r\n\t\xc2\xa0\n", "nothing but blanks"),
        (b"\xef\xbb\xbf", "nothing but blanks"),
        (bytes(range(256)) * 8, "looks like a program or picture, not a text. Nothing was imported"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "looks like a program or picture"),
        (b"\x01\x02\x03 binary \x04\x05", "looks like a program or picture"),
        (b"%PDF-1.7\n%\xe2\xe3", "is a PDF file, not a text"),
        (b"PK\x03\x04" + bytes(60), "is a packed file of a kind that is not read"),
    ],
)
def test_files_without_text_are_refused(tmp_path: Path, raw: bytes, sentence: str) -> None:
    with pytest.raises(DocumentError, match=sentence):
        read_text_file(write(tmp_path, "flyer.txt", raw))


def test_places_without_a_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="is a folder, not a file"):
        read_text_file(tmp_path)
    with pytest.raises(DocumentError, match="is not there any more"):
        read_text_file(tmp_path / "gone.txt")
    with pytest.raises(DocumentError, match="could not be read"):
        read_text_file(tmp_path / "a\0b.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(DocumentError, match="is a device or pipe"):
        read_text_file(tmp_path / "pipe.txt")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the file cannot be closed to this user")
def test_a_file_of_others_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "flyer.txt", b"Peace.")
    path.chmod(0)
    with pytest.raises(DocumentError, match="may not be read by you"):
        read_text_file(path)


def test_a_large_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_file, "MOST_BYTES", 1 << 20)
    with pytest.raises(DocumentError, match=r"flyer\.txt is larger than 1 MB"):
        read_text_file(write(tmp_path, "flyer.txt", b"a" * ((1 << 20) + 1)))


@pytest.mark.parametrize(
    "raw", [b"We demand\0peace\0\0now, and\0bread.", b"We demand peace." + b"\0" * 4096, b"\0We\0all\0say"]
)
def test_nuls_in_a_text_are_shown_and_counted(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "damaged.txt"
    path.write_bytes(raw)
    document, report = read_text_file(path)
    assert document.texts[0].text == raw.decode().replace("\0", "\ufffd")
    assert report.replaced == raw.count(b"\0")


@pytest.mark.parametrize(
    "raw",
    [b"\0" * 100, b"a\0b\0\0c" * 9, b"\x7fELF\2\1\1" + b"\0" * 90 + b"words",
     bytes(range(32)) * 3 + b"words" * 30,
     b"leaflet.txt" + b"\0" * 246 + b"ustar" + b"\0" * 250 + b"We demand peace. " * 90],
)  # fmt: skip
def test_what_is_full_of_nuls_is_no_text(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "binary.txt"
    path.write_bytes(raw)
    with pytest.raises(DocumentError, match=r"binary\.txt looks like a program or picture"):
        read_text_file(path)
