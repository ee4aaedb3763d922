"""Damage done to small files of every format, always the same for the same number."""

import io
import random
import zipfile
from collections.abc import Iterator

from .made_files import FORMATS, Placed, docx, eml, odt, paragraphs_as, placed_pdf

_PIECES = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"<", b">", b"&", b"&#0;", b"&#x110000;", b'"', b"'", b"{", b"}", b"[", b"]",
    b"\\", b"\\u0", b"\\ud83d", b"\\'", b",", b";", b"\r", b"\n", b"\t", b"-1", b"99999999999999999999", b"NaN",
    b"</p>", b"<script>", b"<!--", b"<![CDATA[", b"<?xml", b"<!DOCTYPE", b"%s", b"=?utf-8?q?", b"--b", b"\xed\xa0\x80",
    b"\x1a",
    "👷\u200d♀️".encode(), "\u202e".encode(), "e\u0301\u0323".encode(), b"obj", b"stream", b"/Filter",
    b"\\par", b"\\bin9",
)  # fmt: skip


def damaged_files(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """So many files with their names: of every format in turn, damaged in one to eight places."""
    chance = random.Random(seed)
    sound = [paragraphs_as(format_) for format_ in FORMATS]
    sound += [
        ("rich.docx", docx(_WORD)),
        ("rich.odt", odt(_OFFICE)),
        ("rich.html", _PAGE),
        ("rich.eml", eml("<p>x", subtype="html")),
        ("flowed.eml", _FLOWED.encode()),
        ("rich.pdf", placed_pdf([_page(number) for number in range(3)])),
        ("quotes.csv", b'text,n,x\nPeace,1,a\n"Bread,2,b\nLand,3,c\nWork",4,d\n'),
    ]
    for number in range(count):
        name, raw = sound[number % len(sound)]
        inside = raw.startswith(b"PK") and chance.random() < 0.7
        yield name, _repacked(raw, chance) if inside else damaged(raw, chance)


def damaged(raw: bytes, chance: random.Random) -> bytes:
    """The bytes with some of them changed, taken out, doubled, moved, or cut off."""
    found = bytearray(raw)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(found) + 1)
        end = min(len(found), at + chance.randint(1, 40))
        match chance.randrange(7):
            case 0 if at < len(found):
                found[at] = chance.randrange(256)
            case 1:
                found[at:at] = chance.choice(_PIECES) * chance.choice((1, 1, 1, 50))
            case 2:
                del found[at:end]
            case 3:
                found[at:at] = found[at:end] * chance.choice((1, 1, 20))
            case 4:
                other = chance.randrange(len(found) + 1)
                found[other:other] = found[at:end]
            case 5 if chance.random() < 0.2:
                del found[at:]
            case _ if at < len(found):
                found[at] ^= 1 << chance.randrange(8)
    return bytes(found)


def _repacked(raw: bytes, chance: random.Random) -> bytes:
    """A packed file with damage done to one of its members before packing, so that it reaches the reader."""
    source, target = zipfile.ZipFile(io.BytesIO(raw)), io.BytesIO()
    members = source.namelist()
    unlucky = chance.choice(members)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in members:
            content = source.read(member)
            archive.writestr(member, damaged(content, chance) if member == unlucky else content)
    return target.getvalue()


_WORD = (
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Head</w:t></w:r></w:p><w:p><w:r><w:t>one &amp; two</w:t>'
    "<w:br/><w:t>three</w:t><w:tab/></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc>"
    "<w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)
_OFFICE = (
    '<text:h>Head</text:h><text:p>one &lt; two<text:s text:c="3"/>three<text:line-break/><text:tab/></text:p>'
    "<table:table><table:table-row><table:table-cell><text:p>cell</text:p></table:table-cell></table:table-row></table:table>"
)
_PAGE = (
    b"<!DOCTYPE html><html lang=fr><head><title>T &amp; X</title><meta name=date content=2022-02-26><style>p {}</style>"
    b"<script>if (a < b) {}</script></head><body><h1>Head</h1><p>un <b>deux</b><br>trois &eacute;t&eacute; &nbsp; <a "
    b"href='https://x.example/'>quatre</a><ul><li>cinq<li>six</ul><table><tr><td>7<td>8</table><pre> neuf\n  dix</pre>"
)
_FLOWED = "Subject: x\nContent-Type: text/plain; format=flowed; delsp=yes\n\n> Wir \n> fordern \nFrieden\n -- \n"


def _page(number: int) -> list[Placed]:
    return [(60, 800, "Head"), (60, 760, "All of it is brok-"), (60, 746, f"en {number}"), (280, 40, f"- {number} -")]
