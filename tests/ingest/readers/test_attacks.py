"""Files made to hurt: each ends in one sentence, within its time and memory, and the program goes on."""

import io
import struct
import time
import zipfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from annotator.ingest.child_process import ReadingProcess
from annotator.ingest.reading import Refused, read_files

from .made_files import docx, ods, odt, packed, pdf, xlsx

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = f'<w:document xmlns:w="{W}"><w:body>'
SECRET = "SECRET-OF-THE-READER"


def deflated(name: str, pieces: Iterable[bytes]) -> bytes:
    """A packed file with one large member, written piece by piece."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_DEFLATED
        with archive.open(info, "w", force_zip64=True) as member:
            for piece in pieces:
                member.write(piece)
    return target.getvalue()


def overlapping() -> bytes:
    """Two hundred entries of the directory that all point at one member."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a0.txt", b"word " * 100_000)
    raw = target.getvalue()
    end = raw.rindex(b"PK\5\6")
    (at,) = struct.unpack("<I", raw[end + 16 : end + 20])
    entry = raw[at:end]
    return raw[:at] + entry * 200 + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 200, 200, len(entry) * 200, at, 0)


def lying_about_sizes() -> bytes:
    """A member that says that it unpacks to ten bytes, and unpacks to far more."""
    raw = bytearray(deflated("a.txt", [b"word " * 200_000] * 20))
    for sign, place in ((b"PK\1\2", 24), (b"PK\3\4", 22)):
        at = raw.index(sign)
        raw[at + place : at + place + 4] = struct.pack("<I", 10)
    return bytes(raw)


def laughs() -> str:
    """Entities within entities."""
    entities = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 50}">' for n in range(8))
    doctype = f'<!DOCTYPE l [<!ENTITY a "{"ha" * 50}">{entities}]>'
    return f"{doctype}{HEAD}<w:p><w:r><w:t>&i;</w:t></w:r></w:p></w:body></w:document>"


def flate_bomb(rounds: int) -> bytes:
    packer = zlib.compressobj(9)
    line = b"BT /F 9 Tf (AAAAAAAAAAAAAAAAAAAAAAAA) Tj ET\n" * 20_000
    return b"".join(packer.compress(line) for _ in range(rounds)) + packer.flush()


def twice_deflated() -> bytes:
    packer = zlib.compressobj(9)
    once = b"".join(packer.compress(b"q " * 1_000_000) for _ in range(50)) + packer.flush()
    return pdf([], zlib.compress(once, 9), "/Filter[/FlateDecode/FlateDecode]")


def docx_of(document: str | bytes) -> bytes:
    return packed({"word/document.xml": document})


# A file, and words that its refusal may hold; "" where it may also be read.
ATTACKS: dict[str, tuple[str, Callable[[], bytes], tuple[str, ...]]] = {
    "a docx that unpacks to far too much": (
        "bomb.docx", lambda: deflated("word/document.xml", [HEAD.encode(), *([b"A" * (1 << 20)] * 300)]),
        ("unpack to more than",),
    ),
    "a docx of a million empty paragraphs": (
        "many.docx", lambda: deflated("word/document.xml", [HEAD.encode(), *([b"<w:p/>" * 100_000] * 10)]),
        ("unpack to more than",),
    ),
    "a docx of empty paragraphs that is barely packed": (
        "many.docx",
        lambda: docx("".join(f"<w:p w:rsidR='{n:08x}'/>" for n in range(400_000))),
        ("holds nothing but blanks",),
    ),
    "entities within entities": ("laughs.docx", lambda: docx_of(laughs()), ("declares entities of its own",)),
    "an entity that is a file": (
        "xxe.docx",
        lambda: docx_of(f'<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/hostname">]>{HEAD}<w:p><w:r><w:t>&x;</w:t></w:r></w:p>'),
        ("declares entities of its own",),
    ),
    "an odt with a DTD": (
        "dtd.odt",
        lambda: packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<!DOCTYPE x><x/>"}),
        ("declares entities of its own",),
    ),
    "a docx of elements within elements": (
        "deep.docx",
        lambda: docx("".join(f"<w:sdt w:n='{n * 7919}'>" for n in range(100_000))),
        ("too deeply nested",),
    ),
    "overlapping entries": ("overlap.zip", overlapping, ("the same data under several names",)),
    "sizes that are lies": ("lies.zip", lying_about_sizes, ("damaged",)),
    "too many members": (
        "many.zip", lambda: packed({f"{n}.txt": "" for n in range(10_001)}), ("holds more than 10,000 files",),
    ),
    "a packed bomb within a docx": (
        "member.docx", lambda: docx("", **{"word/media/a.png": "\0" * 30_000_000}), ("unpack to more than 200 times",),
    ),
    "a spreadsheet that unpacks to more": (
        "bomb.xlsx", lambda: deflated("xl/workbook.xml", [b" " * (1 << 20)] * 300), ("unpack to more than",),
    ),
    "a spreadsheet with a far cell": (
        "far.xlsx",
        lambda: xlsx([["text"], ["x"]], last="XFD1048576"),
        ("more memory", "break down", "damaged", "longer than"),
    ),
    "a PDF page that unpacks to 350 MB": ("bomb.pdf", lambda: pdf([], flate_bomb(400), "/Filter/FlateDecode"), ("",)),
    "a PDF page packed twice": ("double.pdf", twice_deflated, ("",)),
    "a PDF that is its own page": (
        "loop.pdf",
        lambda: pdf([["x"]]).replace(b"/Kids[7 0 R]", b"/Kids[2 0 R]"),
        ("damaged", "only pictures", "break down", "longer than"),
    ),
    "a PDF form within itself": (
        "form.pdf",
        lambda: pdf([], b"/X Do " * 1000)
        .replace(b"/Font<</F 3 0 R>>", b"/XObject<</X 8 0 R>>")
        .replace(b"<</Length", b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 8 0 R>>>>/Length"),
        ("",),
    ),
    "a PDF of a hundred thousand pages": (
        "pages.pdf",
        lambda: pdf([["x"]])
        .replace(b"/Kids[7 0 R]", b"/Kids[%s]" % (b"7 0 R " * 100_000))
        .replace(b"/Count 1", b"/Count 100000"),
        ("more than 5,000 pages", "damaged"),
    ),
    "sheets of a thousand million cells": (
        "wide.ods",
        lambda: ods([["text"], ["x"]], 'table:number-columns-repeated="1000000000"'),
        ("",),
    ),
    "sheets of a thousand million rows": (
        "rows.ods",
        lambda: ods([["text"], ["Peace and bread"]], of_rows='table:number-rows-repeated="1000000000"'),
        ("more than 500,000 rows", "more memory"),
    ),
    "blanks alone": ("blanks.txt", lambda: b" " * 60_000_000, ("nothing but blanks",)),
    "a text of NULs": ("nuls.txt", lambda: b"abc\0" * 5_000_000, ("",)),
    "a blank a thousand million times": (
        "blanks.odt", lambda: odt("<text:p>x" + '<text:s text:c="999999999"/>' * 9 + "y</text:p>"), ("",),
    ),
    "styles with entities": (
        "styles.docx", lambda: docx("<w:p/>", **{"word/styles.xml": laughs()}), ("holds nothing but blanks",),
    ),
    "a table with one cell of all": (
        "cell.csv", lambda: b'text,n,x\n"' + b"x,y\n" * 1_000_000 + b'",1,2\n', ("",),
    ),
    "a mail of ten thousand parts within parts": (
        "deeper.eml",
        lambda: b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(10_000)),
        ("",),
    ),
    "mails within mails": (
        "mails.eml", lambda: b"Subject: x\nContent-Type: message/rfc822\n\n" * 10_000 + b"x", ("is damaged",),
    ),
    "a million combining marks": ("marks.txt", lambda: bytes("e" + "\u0301\u0323" * 500_000, "utf-8"), ("",)),
    "a hundred thousand divs": ("deep.html", lambda: b"<div>" * 100_000 + b"words", ("",)),
    "a page of unfinished tags": ("open.html", lambda: b"<html>" + b"<a <b " * 100_000, ("",)),
    "a page of unfinished declarations": ("open.html", lambda: b"<html>" + b"<![a" * 100_000, ("",)),
    "a page of entities": ("entities.html", lambda: b"<html>" + b"&amp;amp;#38;lt;" * 10_000, ("",)),
    "JSON of deep lists": ("deep.json", lambda: b"[" * 100_000 + b"]" * 100_000, ("nested too deeply",)),
    "JSON of deep objects in lines": ("deep.jsonl", lambda: b'{"a":' * 100_000 + b"\n", ("nested too deeply",)),
    "a JSON number of a million digits": (
        "long.json", lambda: b'{"text": "x", "n": ' + b"9" * 1_000_000 + b"}", ("no value of JSON",),
    ),
    "a JSON string that never ends": ("open.json", lambda: b'{"text": "' + b'\\"' * 1_000_000, ("does not end",)),
    "a table of quotation marks": ("quotes.csv", lambda: b"text,b\n" + b'"' * 2_000_001, ("",)),
    "a table of delimiters": ("wide.csv", lambda: b"text" + b"," * 3_000_000, ("rows or 1,000 columns",)),
    "one long line": ("line.txt", lambda: b"word " * 4_000_000, ("",)),
    "a text of escapes": ("escapes.txt", lambda: b"\\u0026amp;#38;" * 200_000, ("",)),
    "a text of brackets": ("brackets.md", lambda: b"[" * 500_000 + b"](" * 100_000, ("",)),
    "a text of stars": ("stars.md", lambda: b"**a*_b_" * 150_000, ("",)),
    "RTF of groups": ("deep.rtf", lambda: b"{\\rtf1" + b"{" * 1_000_000 + b"words", ("",)),
    "RTF of characters": ("long.rtf", lambda: b"{\\rtf1 " + b"\\u128377?" * 300_000 + b"}", ("",)),
    "a mail of parts within parts": (
        "deep.eml",
        lambda: b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000)),
        ("",),
    ),
    "a mail of parts": (
        "parts.eml",
        lambda: b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 20_000 + b"--b--\n",
        ("parts, as no mail has", "longer than"),
    ),
    "a mail of one long header": (
        "header.eml", lambda: b"Subject: " + b"=?utf-8?q?=41?= " * 60_000 + b"\n\nwords", ("",),
    ),
}  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_ends_in_a_sentence_or_in_words(tmp_path: Path, attack: str) -> None:
    name, made, words = ATTACKS[attack]
    path = tmp_path / name
    path.write_bytes(made())
    good = tmp_path / "good.txt"
    good.write_text("Peace.")
    began = time.monotonic()
    with ReadingProcess(seconds=3) as process:
        (outcome,) = read_files([path], process=process)
        took = time.monotonic() - began
        (after,) = read_files([good], process=process)
    assert took < 30  # three seconds for the file; the machine may be busy
    assert not isinstance(after, Refused)
    if isinstance(outcome, Refused):
        assert name in outcome.why
        assert outcome.why.count("\n") == 0
        assert any(word in outcome.why for word in (*words, "to read"))
    else:
        assert "" in words
        assert SECRET not in outcome[0].texts[0].text
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted([name, "good.txt"])
