import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.core.codebook import LineStyle
from annotator.ui.parts.label_marks import BAR_HEIGHT, badge_width, paint_badge, paint_bar
from annotator.ui.theme.theme import Theme

INK = QColor("#A12E00")


def blank() -> QImage:
    image = QImage(60, 30, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def painted_rows(image: QImage) -> list[int]:
    return [y for y in range(image.height()) if any(image.pixelColor(x, y).alpha() for x in range(image.width()))]


def draw_bar(style: LineStyle, *, dark: bool = False) -> QImage:
    image = blank()
    painter = QPainter(image)
    paint_bar(painter, style, 5, 55, 10, INK, dark=dark)
    painter.end()
    return image


@pytest.mark.parametrize("style", LineStyle)
@pytest.mark.parametrize("dark", [False, True])
def test_a_bar_stays_in_its_five_pixels(theme: Theme, style: LineStyle, dark: bool) -> None:
    rows = painted_rows(draw_bar(style, dark=dark))
    assert rows
    assert rows[0] >= 10
    assert rows[-1] < 10 + BAR_HEIGHT


def test_no_two_line_styles_look_alike(theme: Theme) -> None:
    looks = [draw_bar(style) for style in LineStyle]
    assert all(looks[a] != looks[b] for a in range(len(looks)) for b in range(a))


def test_one_pixel_lines_keep_their_full_colour(theme: Theme) -> None:
    image = draw_bar(LineStyle.THIN_DOUBLE)
    assert image.pixelColor(30, 10) == INK


@pytest.mark.parametrize("sign", ["", "−"])
def test_a_badge_is_as_wide_as_it_says(theme: Theme, sign: str) -> None:
    image = blank()
    painter = QPainter(image)
    width = paint_badge(painter, 3, 2, "T", INK, 16, sign, page=theme.color("page"), text=theme.color("text"))
    painter.end()
    assert width == badge_width(16, sign)
    assert image.pixelColor(int(3 + width - 1), 10) == INK
    assert image.pixelColor(int(3 + width + 1), 10).alpha() == 0
    assert painted_rows(image) == list(range(2, 18))


def test_a_hollow_badge_shows_the_page(theme: Theme) -> None:
    image = blank()
    painter = QPainter(image)
    paint_badge(painter, 0, 0, "i", INK, 20, hollow=True, page=QColor("#FFFFFF"), text=theme.color("text"))
    painter.end()
    assert image.pixelColor(4, 10) == QColor("#FFFFFF")
