"""Small real files of every format, made by hand as the programs write them."""

import io
import json
import random
import zipfile
from collections.abc import Callable, Mapping
from xml.sax.saxutils import escape

from annotator.core.documents import ReadDocument
from annotator.core.ranges import Range

HARD = "👷‍♀️ 🇫🇮 e\u0301\u00a0 السلام a שלום b 停火 हिन्दी & <end>"
PARAGRAPHS = (
    "We demand that the government ends the war, and that wages rise now.",
    f"Hard signs come here: {HARD} and here they end.",
    "Solidarity with the workers of all countries, says “the union” of teachers.",
)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ODF = "urn:oasis:names:tc:opendocument:xmlns:"


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """A packed file, the same whenever it is made: some tests are named by it."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def docx(body: str, **others: str) -> bytes:
    """A Word document with this body."""
    text = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="{W}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<w:body>{body}<w:sectPr/></w:body></w:document>"
    )
    kinds = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    return packed({"[Content_Types].xml": kinds, "word/document.xml": text, **others})


def odt(body: str, **others: str) -> bytes:
    """A LibreOffice document with this body."""
    text = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content xmlns:office="{ODF}office:1.0" '
        f'xmlns:text="{ODF}text:1.0" xmlns:table="{ODF}table:1.0"><office:body><office:text>{body}</office:text>'
        "</office:body></office:document-content>"
    )
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": text, **others})


def xlsx(rows: list[list[str]], last: str = "") -> bytes:
    """A spreadsheet of Excel's kind, its words within its cells; the last cell may be said to stand elsewhere."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    cells = "".join(
        f'<row r="{r}">'
        + "".join(
            f'<c r="{chr(65 + c)}{r}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
            for c, cell in enumerate(row)
        )
        + "</row>"
        for r, row in enumerate(rows, 1)
    )
    cells = f'{cells}<row r="1048576"><c r="{last}"><v>1</v></c></row>' if last else cells
    kinds = (
        f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        '"application/xml"/></Types>'
    )
    return packed(
        {
            "[Content_Types].xml": kinds,
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{links}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{links}"><sheets><sheet name="One" sheetId="1" '
            'r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>',
        }
    )


def ods(rows: list[list[str]], of_cells: str = "", of_rows: str = "") -> bytes:
    """A spreadsheet of LibreOffice's kind; its cells and rows may have an attribute more."""
    cells = "".join(
        f"<table:table-row {of_rows}>"
        + "".join(
            f'<table:table-cell {of_cells} office:value-type="string"><text:p>{escape(one)}</text:p></table:table-cell>'
            for one in row
        )
        + "</table:table-row>"
        for row in rows
    )
    text = (
        f'<office:document-content xmlns:office="{ODF}office:1.0" xmlns:text="{ODF}text:1.0" '
        f'xmlns:table="{ODF}table:1.0"><office:body><office:spreadsheet><table:table table:name="One">{cells}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'<m:manifest xmlns:m="{ODF}manifest:1.0"><m:file-entry m:full-path="/" m:media-type="{kind}"/></m:manifest>'
    )
    return packed({"mimetype": kind, "content.xml": text, "META-INF/manifest.xml": manifest})


Placed = tuple[float, float, str]
"""Words and where they begin on a page: points from its left edge and from its lower edge."""


def pdf(pages: list[list[str]], stream: bytes | None = None, filters: str = "") -> bytes:
    """A PDF file with lines on its pages, or with a given stream as content of its only page."""
    if stream is None:
        return placed_pdf([[(60, 780 - 14 * place, line) for place, line in enumerate(lines)] for lines in pages])
    return _pdf_of([b"<</Length %d%s>>stream\n" % (len(stream), filters.encode()) + stream + b"\nendstream"], "")


def placed_pdf(pages: list[list[Placed]], size: int = 10) -> bytes:
    """A PDF file with words of any script at places of its pages; every letter is half as wide as high."""
    words = "".join(text for page in pages for *_, text in page)
    codes = {letter: code for code, letter in enumerate(dict.fromkeys(words), 1)}
    streams = []
    for page in pages:
        shown = "".join(
            f"1 0 0 1 {x} {y} Tm <{''.join(f'{codes[letter]:04X}' for letter in text)}> Tj\n" for x, y, text in page
        )
        content = f"BT /F {size} Tf\n{shown}ET".encode()
        streams.append(b"<</Length %d>>stream\n" % len(content) + content + b"\nendstream")
    units = {letter: letter.encode("utf-16-be").hex() for letter in codes}
    said = [f"1 beginbfchar\n<{code:04X}> <{units[letter]}>\nendbfchar\n" for letter, code in codes.items()]
    return _pdf_of(streams, "".join(said))


def _pdf_of(streams: list[bytes], letters: str) -> bytes:
    """A PDF file with these streams as its pages; `letters` says for each code which letter it is."""
    codes = (
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/X def/CMapType 2 def 1 "
        f"begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{letters}endcmap end end"
    ).encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>",
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<<>>/FontDescriptor 5 0 R/DW 500>>",
        b"<</Type/FontDescriptor/FontName/X/Flags 4/FontBBox[0 -200 1000 800]/Ascent 800/Descent -200>>",
        b"<</Length %d>>stream\n" % len(codes) + codes + b"\nendstream",
    ]
    kids = []
    for content in streams:
        number = len(objects) + 1
        kids.append(f"{number} 0 R")
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>>"
            % (number + 1),
            content,
        ]
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    out, offsets = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + one + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    last = len(objects) + 1
    end = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (last, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % last + table + end


def rtf(paragraphs: list[str]) -> bytes:
    """An RTF document; letters beyond ASCII as UTF-16 units, as Word writes them."""

    def written(text: str) -> str:
        units = text.encode("utf-16-le")
        codes = [int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2)]
        return "".join(
            f"\\{chr(code)}"
            if chr(code) in "\\{}"
            else chr(code)
            if code < 128
            else f"\\u{code - 65536 * (code > 32767)}?"
            for code in codes
        )

    body = "".join(f"{written(paragraph)}\\par\n" for paragraph in paragraphs)
    return f"{{\\rtf1\\ansi\\ansicpg1252{{\\fonttbl{{\\f0 Arial;}}}}{{\\info{{\\title A call}}}}\n{body}}}".encode()


def eml(body: str, *, subtype: str = "plain", encoding: str = "base64") -> bytes:
    """A mail with one attachment."""
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["Subject"] = "Appell für den Frieden 🕊"
    mail["From"] = "Юнион <press@union.example>"
    mail["To"] = "all@union.example"
    mail["Date"] = "Mon, 28 Feb 2022 10:00:00 +0100"
    mail.set_content(body, subtype=subtype, cte=encoding)
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    return mail.as_bytes()


def paragraphs_as(format_: str) -> tuple[str, bytes]:
    """A file with PARAGRAPHS in a format: its name and its bytes."""
    lines = [escape(paragraph) for paragraph in PARAGRAPHS]
    table = [["title", "text"], *([f"No {n}", paragraph] for n, paragraph in enumerate(PARAGRAPHS, 1))]
    made: dict[str, Callable[[], bytes]] = {
        "txt": lambda: "\r\n\r\n".join(PARAGRAPHS).encode(),
        "md": lambda: "\n\n".join(PARAGRAPHS).encode("utf-16"),
        "html": lambda: bytes(
            "<!DOCTYPE html><meta charset=utf-8>" + "".join(f"<p>{one}</p>" for one in lines), "utf-8"
        ),
        "docx": lambda: docx("".join(f"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>" for one in lines)),
        "odt": lambda: odt("".join(f"<text:p>{one}</text:p>" for one in lines)),
        "rtf": lambda: rtf(list(PARAGRAPHS)),
        "eml": lambda: eml("\n\n".join(PARAGRAPHS)),
        "csv": lambda: "".join(
            ",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\r\n" for row in table
        ).encode("utf-8-sig"),
        "tsv": lambda: "".join("\t".join(row) + "\n" for row in table).encode(),
        "xlsx": lambda: xlsx(table),
        "ods": lambda: ods(table),
        "json": lambda: json.dumps([dict(zip(table[0], row, strict=True)) for row in table[1:]]).encode(),
        "jsonl": lambda: "\n".join(
            json.dumps(dict(zip(table[0], row, strict=True)), ensure_ascii=False) for row in table[1:]
        ).encode(),
        "pdf": lambda: pdf([[PARAGRAPHS[0]], [PARAGRAPHS[2]]]),
    }
    return f"flyer.{format_}", made[format_]()


FORMATS = ("txt", "md", "html", "docx", "odt", "rtf", "eml", "csv", "tsv", "xlsx", "ods", "json", "jsonl", "pdf")


def is_aligned(read: ReadDocument, spans: int = 50) -> bool:
    """Whether every text of the document leads back to the bytes it came from, and spans there and back."""
    counted = read.raw if read.part is None else read.part
    chance = random.Random(7)
    for text in (*read.texts, *read.greyed_texts):
        alignment, whole = text.alignment, text.text
        assert alignment.characters == len(whole)
        for run in alignment.runs:
            assert 0 <= run.byte_start <= run.byte_end <= len(counted)
            if run.linear:
                words = whole[run.clean_start : run.clean_end]
                assert words.encode(alignment.encoding) == counted[run.byte_start : run.byte_end]
        for _ in range(min(spans, len(whole))):
            start = chance.randrange(len(whole))
            wanted = Range(start, chance.randrange(start, min(len(whole), start + 60)) + 1)
            assert alignment.clean_range(alignment.raw_range(wanted)).contains(wanted)
            found = alignment.byte_range(wanted, whole)
            assert alignment.clean_range_of_bytes(found, whole).contains(wanted)
    return True
