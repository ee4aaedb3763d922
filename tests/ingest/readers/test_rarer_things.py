"""What is rarer in Word, LibreOffice and RTF documents and in mails, in several languages."""

from base64 import b64encode

import pytest

from annotator.ingest.misreading import odd_share
from annotator.ingest.rtf_hidden import DELETED

from .conftest import Read
from .made_files import ODF, docx, odt

MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"


def _paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(run if run[0] == '<' else f'<w:r><w:t>{run}</w:t></w:r>' for run in runs)}</w:p>"


@pytest.mark.parametrize(
    ("body", "words", "skipped"),
    [
        (
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Мы требуем</w:t></w:r></w:p>"
            + _paragraph("<w:r><w:t xml:space='preserve'> мира</w:t></w:r>"),
            "Мы требуем мира", {},
        ),
        (
            _paragraph(
                "قبل", f"<w:r><w:pict><w:txbxContent>{_paragraph('صندوق')}</w:txbxContent></w:pict></w:r>", "بعد"
            ),
            "قبل\n\nصندوق\n\nبعد", {},
        ),
        (
            _paragraph(
                "<w:r><w:ruby><w:rt><w:r><w:t>へいわ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>平和</w:t></w:r></w:rubyBase>"
                "</w:ruby></w:r>"
            ),
            "平和", {"readings above characters": 1},
        ),
        (
            _paragraph(
                "Żądamy",
                "<w:r><w:sym w:font='Wingdings' w:char='F0E0'/><w:sym w:font='X' w:char='2192'/><w:ptab/></w:r>",
                "płac",
            ),
            "Żądamy→\tpłac", {"symbols of picture fonts": 1},
        ),
        (
            _paragraph(f"<m:oMath xmlns:m='{MATH}'><m:r><m:t>x=1</m:t></m:r></m:oMath>"),
            "x=1", {},
        ),
    ],
)  # fmt: skip
def test_rarer_things_of_word_documents(read: Read, body: str, words: str, skipped: dict[str, int]) -> None:
    document, report = read("a.docx", docx(body), split=False)
    assert document.texts[0].text == words
    assert dict(report.skipped) == skipped


def test_rarer_things_of_libreoffice_documents(read: Read) -> None:
    body = (
        f'<text:p xmlns:draw="{ODF}drawing:1.0" xmlns:svg="{ODF}svg-compatible:1.0">Ми<draw:frame><draw:text-box>'
        "<text:p>вимагаємо</text:p></draw:text-box><svg:title>Picture</svg:title><svg:desc>Crowd</svg:desc></draw:frame>миру</text:p>"
        "<text:p><text:ruby><text:ruby-base>平和</text:ruby-base><text:ruby-text>へいわ</text:ruby-text></text:ruby></text:p>"
    )
    document, report = read("a.odt", odt(body), split=False)
    assert document.texts[0].text == "Ми\n\nвимагаємо\n\nмиру\n\n平和"
    assert dict(report.skipped) == {"descriptions of pictures": 2, "readings above characters": 1}


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (rb"\ansicpg1251 \'cc\'fb \'f2\'f0\'e5\'e1\'f3\'e5\'ec \'ec\'e8\'f0\'e0", "Мы требуем мира"),
        (
            rb"\ansicpg1252{\fonttbl{\f0\fcharset204 A;}{\f1\fcharset238 B;}}\f0 \'cc\'e8\'f0\f1  \'bf\'f3\'b3\'e6",
            "Мир żółć",
        ),
        (rb"\uc0 \u1052\u1080\u1088 x\uc2 \u1052??\u1080\'3f\'3fy\uc1 \u-10179?\u-8970? z", "МирxМиy📶 z"),
        (rb"\ansicpg1256 \'e4\'d8\'c7\'e1\'c8", "نطالب"),
        (rb"\ansicpg932 \'95\'bd\'98\'61", "平和"),
    ],
)
def test_letters_of_rtf_documents(read: Read, source: bytes, words: str) -> None:
    document, _ = read("a.rtf", rb"{\rtf1\ansi" + source + rb"\par}", split=False)
    assert document.texts[0].text == words


def test_what_is_left_out_of_an_rtf_document_is_said(read: Read) -> None:
    source = rb"{\rtf1\ansi{\header Kopf}{\footerl Fuss}Wir fordern{\footnote Wer?} Frieden{\pict 0102ff}}"
    document, report = read("a.rtf", source, split=False)
    assert document.texts[0].text == "Wir fordern Frieden"
    assert dict(report.skipped) == {"footnotes and endnotes": 1, "headers and footers": 2, "pictures": 1}


@pytest.mark.parametrize(
    ("kind", "body", "words"),
    [
        ("", "Wir fordern \nFrieden.", "Wir fordern \nFrieden."),
        (
            "; format=flowed", "Wir fordern \r\nFrieden \r\nund Brot.\r\n\r\n From here.",
            "Wir fordern Frieden und Brot.\r\n\r\nFrom here.",
        ),
        ("; format=flowed; delsp=yes", "工会要求 \n立即停止战争。", "工会要求立即停止战争。"),
        ("; format=flowed", "> Мир \n> нужен \nсейчас \n-- \nАнна", "> Мир нужен \nсейчас \n-- \nАнна"),
    ],
)  # fmt: skip
def test_lines_of_mails_are_joined_where_the_mail_says_so(read: Read, kind: str, body: str, words: str) -> None:
    mail = f"Subject: x\nContent-Type: text/plain; charset=utf-8{kind}\nContent-Transfer-Encoding: 8bit\n\n{body}"
    document, report = read("a.eml", mail.encode(), split=False)
    assert document.texts[0].text == words
    assert ("joined_lines" in report.decoded) == (words != body)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("windows-1251", "cp1251"), ("us-ascii", "utf-8"), ("utf-8", "cp1251"), ("nonsense", "koi8-r"), ("", "utf-8")],
)
def test_the_encoding_of_a_mail_that_lies_is_found(read: Read, declared: str, encoding: str) -> None:
    words = "Мы требуем мира и повышения зарплаты для всех работников страны."
    kind = f'text/plain; charset="{declared}"' if declared else "text/plain"
    mail = f"Subject: x\nContent-Type: {kind}\nContent-Transfer-Encoding: 8bit\n\n".encode() + words.encode(encoding)
    assert read("a.eml", mail)[0].texts[0].text == words


SENTENCES = {
    "ru": "Профсоюзы России требуют мира и хлеба. Мы осуждаем войну и призываем к переговорам без всяких условий.",
    "uk": "Профспілки України вимагають миру та хліба. Ми засуджуємо війну, яка забирає життя, і кличемо до перемовин.",
    "ar": "تطالب النقابات بالسلام والخبز وتدين الحرب التي تقتل العمال من البلدين وتدعو الحكومات إلى مفاوضات دون شروط.",
    "el": "Τα συνδικάτα απαιτούν ειρήνη και ψωμί. Καταδικάζουμε τον πόλεμο που κοστίζει τις ζωές των εργατών μας.",
    "de": "Wir können für höhere Löhne kämpfen, überall in den Städten, Häfen, Büros, für Männer, Söhne und Töchter.",
}


@pytest.mark.parametrize(
    ("language", "encoding", "declared"),
    [
        ("ru", "cp1251", "koi8-r"), ("ru", "koi8-r", "windows-1251"), ("ru", "cp1251", "iso-8859-1"),
        ("ru", "cp866", "windows-1251"), ("uk", "cp1251", "koi8-u"), ("uk", "koi8-u", "windows-1251"),
        ("ar", "cp1256", "iso-8859-1"), ("ar", "cp1256", "windows-1251"), ("el", "iso8859-7", "iso-8859-1"),
        ("de", "cp1252", "windows-1251"), ("de", "cp1252", "koi8-r"),
    ],
)  # fmt: skip
def test_a_wrong_encoding_in_which_every_byte_means_something_is_seen(
    read: Read, language: str, encoding: str, declared: str
) -> None:
    words = SENTENCES[language]
    kind = f'Content-Type: text/plain; charset="{declared}"\nContent-Transfer-Encoding: 8bit'
    assert read("a.eml", f"Subject: x\n{kind}\n\n".encode() + words.encode(encoding))[0].texts[0].text == words
    page = f'<html><head><meta charset="{declared}"></head><body><p>{words}</p></body></html>'
    assert read("a.html", page.encode(encoding))[0].texts[0].text == words


@pytest.mark.parametrize("language", SENTENCES)
def test_what_is_in_its_encoding_is_not_doubted(language: str) -> None:
    assert odd_share(SENTENCES[language]) == 0


@pytest.mark.parametrize("cut", range(1, 9))
def test_a_mail_whose_base64_breaks_off_is_read_as_far_as_it_goes(read: Read, cut: int) -> None:
    words = "We demand peace, bread and land."
    written = b64encode(words.encode()).decode()[:-cut]
    mail = f"Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{written}\n"
    document, report = read("a.eml", mail.encode(), split=False)
    text = document.texts[0].text
    assert words.startswith(text)
    assert len(text) >= len(words) - cut
    assert ("breaks off" in " ".join(report.notes)) == (len(written.rstrip("=")) % 4 == 1)


@pytest.mark.parametrize(
    ("source", "words", "left_out"),
    [
        (r"Peace {\v secret \'e9 {\b bold} more}now", "Peace now", {"hidden passages": 1}),
        (r"Peace \v hid\v0 now\v too\plain .", "Peace now.", {"hidden passages": 2}),
        (r"{\deleted\revauthdel1 War \u1055?}Peace\deleted x\deleted0  now", "Peace now", {DELETED: 2}),
        (r"{\v{\deleted both}}Peace\viewkind4 now", "Peacenow", {DELETED: 1}),
        (r"Peace \v0 now", "Peace now", {}),
    ],
)
def test_what_an_rtf_document_does_not_show_is_left_out(
    read: Read, source: str, words: str, left_out: dict[str, int]
) -> None:
    document, report = read("a.rtf", rb"{\rtf1\ansi " + source.encode() + rb"}", split=False)
    assert document.texts[0].text == words
    assert dict(report.skipped) == left_out
