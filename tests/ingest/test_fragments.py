"""Databases of web sites hand over tags without a page, escaped in one way or another."""

import json
from pathlib import Path

import pytest

from annotator.core.greyed import GreyKind
from annotator.core.ranges import Range
from annotator.ingest.text_file import read_text_file

BODY = (
    '<h2>Учителя против войны</h2>\n<p class="x">&laquo;Мы против войны&raquo;, - заявили учителя.</p>\r\n'
    "<p>Профсоюз &quot;Учитель&quot; требует мира.</p>\r\n<script>track()</script>"
    "<ol><li>Мы требуем немедленного прекращения войны.</li><li>Мы требуем освободить всех задержанных учителей.</li>"
    "<li>Мы требуем выплатить зарплаты учителям всех школ.</li></ol><p>Письмо подписали 3&nbsp;000 человек.</p>"
)
TEXTS = [
    'Учителя против войны\n\n«Мы против войны», - заявили учителя.\n\nПрофсоюз "Учитель" требует мира.',
    "Мы требуем немедленного прекращения войны.",
    "Мы требуем освободить всех задержанных учителей.",
    "Мы требуем выплатить зарплаты учителям всех школ.",
    "Письмо подписали 3\u00a0000 человек.",
]
ESCAPED = json.dumps(BODY)[1:-1]
FORMS = {
    "as it is": BODY,
    "slashes": ESCAPED.replace("</", "<\\/"),
    "brackets": ESCAPED.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"),
    "entities": BODY.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
    "date": " date 2022-02-27 " + ESCAPED,
    "date and title": " date 2022-02-27 title Письмо body " + ESCAPED,
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-8-sig"])
def test_tags_are_taken_off_and_lists_are_cut(tmp_path: Path, form: str, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(FORMS[form].encode(encoding))
    read, report = read_text_file(tmp_path / "a.txt")
    assert [text.text for text in read.texts] == TEXTS
    assert [one.number for one in read.statements] == ["", "1", "2", "3", ""]
    assert {one.date for one in read.statements} == {"2022-02-27" if "date" in form else ""}
    assert ("characters of scripts, styles and fields", 7) in report.skipped
    assert {one.kind for one in read.greyed} <= {GreyKind.FRONT_MATTER}
    text = read.texts[1]
    start, end = text.alignment.byte_range(Range(0, 2), text.text)
    assert read.raw[start:end].decode(encoding) in ("Мы", json.dumps("Мы")[1:-1])


def test_words_about_tags_stay(tmp_path: Path) -> None:
    words = "Put each demand into <p> and </p>, `<br>` and `</p>` and `</li>` are for breaks, and <h1> is for headings."
    (tmp_path / "a.txt").write_text(words)
    assert read_text_file(tmp_path / "a.txt")[0].texts[0].text == words
