"""The loader refuses what could mean two things, with its line."""

from pathlib import Path

import pytest

from annotator.core.errors import ExchangeError
from annotator.export.exchange.reader import is_exchange_file, read_codebook, read_exchange

HEADER = b'{"format": "annotator-exchange", "version": 1, "offset_unit": "code point"}\n'


def write(folder: Path, *lines: bytes) -> Path:
    path = folder / "in.jsonl"
    path.write_bytes(b"".join(lines))
    return path


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b'{"id": "a"', "not JSON"),
        (b"[1]", "not a JSON object"),
        (b'{"id": "a", "id": "b"}', "“id” is there twice"),
        (b'{"spans": [{"start": 1, "start": 2}]}', "“start” is there twice"),
        (b'{"x": NaN}', "NaN"),
        (b'{"x": -Infinity}', "Infinity"),
        (b'{"x": 1e999}', "too large"),
        (b'{"x": ' + b"9" * 5000 + b"}", "too large"),
        (b'{"x": "\xff"}', "byte 8 of the line is not UTF-8"),
        (b'{"x": "\\ud83d"}', "lone surrogate"),
        (b'{"\\udc00": 1}', "lone surrogate"),
        (b'{"text": "a\\u0000b"}', "null character"),
        (b'{"x": ' + b"[" * 20 + b"]" * 20 + b"}", "nested too deeply"),
        (b'{"x": ' + b"[" * 200_000 + b"]" * 200_000 + b"}", "nested too deeply"),
        (b'{"format": "annotator-exchange", "version": 1}', "only be the first record"),
        (b'{"x": "' + b"y" * 6000 + b'"}', "longer than 5,500 bytes"),
    ],
)
def test_a_line_that_cannot_be_trusted_is_named(tmp_path: Path, line: bytes, words: str) -> None:
    path = write(tmp_path, HEADER, b'{"id": "fine"}\n', line + b"\n", b'{"id": "fine"}\n')
    with pytest.raises(ExchangeError, match=words) as caught:
        list(read_exchange(path, longest_line=500_000 if len(line) > 100_000 else 5_500))
    assert str(caught.value).startswith("in.jsonl, line 3: ")


@pytest.mark.parametrize(
    ("header", "words"),
    [
        (b'{"format": "spacy", "version": 1}', "not in the format"),
        (b'{"format": "annotator-exchange", "version": 2}', "version 2"),
        (b'{"format": "annotator-exchange"}', "version as a number"),
        (b'{"format": "annotator-exchange", "version": 1, "offset_unit": "utf-16"}', "utf-16"),
        (b'{"format": "annotator-exchange", "version": 1, "offset_base": 1}', "offset_base is 1"),
    ],
)
def test_offsets_that_would_be_misread_are_refused(tmp_path: Path, header: bytes, words: str) -> None:
    with pytest.raises(ExchangeError, match=words):
        list(read_exchange(write(tmp_path, header + b"\n", b'{"id": "a"}\n')))


def test_a_byte_order_mark_crlf_and_blank_lines_do_no_harm(tmp_path: Path) -> None:
    path = write(tmp_path, b"\xef\xbb\xbf", HEADER.replace(b"\n", b"\r\n"), b"\r\n", b'{"id": "a"}')
    assert [(record.line, record.fields["id"]) for record in read_exchange(path)] == [(3, "a")]
    assert is_exchange_file(path)


def test_files_that_cannot_be_opened_have_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="does not exist"):
        list(read_exchange(tmp_path / "none.jsonl"))
    with pytest.raises(ExchangeError, match="is a folder"):
        list(read_exchange(tmp_path))


def test_a_codebook_that_contradicts_itself_is_refused(tmp_path: Path) -> None:
    label = b'{"id": "l", "name": "a", "letter": "A", "line": "solid", "light_ink": "#000000", "dark_ink": "%s"}'
    codebook = b'{"format": "annotator-exchange", "version": 1, "codebook": {"name": "c", "labels": [%s]}}\n'
    good, bad_ink = label % b"#ffffff", label % b"red"
    found = read_codebook(write(tmp_path, codebook % good))
    assert found is not None
    assert found.labels[0].name == "a"
    for labels, words in ((bad_ink, "red"), (good + b"," + good, "twice"), (b'{"id": "l"}', "name")):
        with pytest.raises(ExchangeError, match=words):
            read_codebook(write(tmp_path, codebook % labels))
