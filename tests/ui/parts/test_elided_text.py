import pytest
from PySide6.QtGui import QFontMetricsF

from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.elided_text import elided_lines
from annotator.ui.theme.theme import Theme

LONG = "With Ukraine under attack, a Russian labor confederation boasting an estimated two million members says no"
HARD = [
    LONG,
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsfassung",
    "ندعو إلى وقف فوري لإطلاق النار وانسحاب القوات من جميع الأراضي المحتلة",
    "我们呼吁立即停止敌对行动并从所有被占领土撤出军队我们呼吁立即停止敌对行动",
    "👷‍♀️🇫🇮" * 30,
    "one\r\ntwo\u2028three\tfour and so on until the end of the line is reached",
]


@pytest.mark.parametrize("text", HARD)
@pytest.mark.parametrize("lines", [1, 2, 3])
def test_every_line_fits_and_the_cut_is_told(theme: Theme, text: str, lines: int) -> None:
    font = theme.interface_font(13)
    metrics = QFontMetricsF(font)
    pieces = elided_lines(text, font, 180, lines)
    assert 1 <= len(pieces) <= lines
    assert all(metrics.horizontalAdvance(piece) <= 181 for piece in pieces)
    assert not any(sign in piece for piece in pieces for sign in "\r\n\t\u2028")
    shown, wanted = "".join("".join(pieces).split()), "".join(text.split())
    assert shown == wanted or pieces[-1].endswith("…")
    assert wanted.startswith("".join("".join(pieces[:-1]).split()))


def test_two_lines_hold_more_than_one(theme: Theme) -> None:
    font = theme.interface_font(13)
    one, two = (sum(map(len, elided_lines(LONG, font, 200, lines))) for lines in (1, 2))
    assert two > one * 1.5


def test_short_text_is_left_alone(theme: Theme) -> None:
    assert elided_lines("short", theme.interface_font(13), 200, 2) == ["short"]
    assert elided_lines("", theme.interface_font(13), 200) == []


def test_the_label_gives_the_whole_text_in_its_tooltip_as_typed(theme: Theme) -> None:
    label = ElidedLabel(theme, "<b>bold</b> & <img src='http://x/y'>")
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; &lt;img" in label.toolTip()
    assert label.accessibleName() == "<b>bold</b> & <img src='http://x/y'>"
