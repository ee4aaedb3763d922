"""The colours of the system's palette as ours, for people who need all the contrast that they can get."""

from PySide6.QtGui import QColor, QPalette

from annotator.ui.theme.tokens import Tokens, contrast, letter_on

_BLACK, _WHITE, _YELLOW = "#000000", "#FFFFFF", "#FFE000"
_STRONG, _READABLE = 7.0, 4.5
_Role = QPalette.ColorRole


def high_contrast(system: QPalette) -> Tokens:
    """One scheme from the system's palette; where that has too little contrast itself, black and white step in.

    Words have at least 7:1 on every ground, edges the colour of words, and no ground says anything alone.
    """
    page, text = _of(system, _Role.Base), _of(system, _Role.Text)
    if contrast(page, text) < _STRONG:
        page, text = (_BLACK, _WHITE) if contrast(page, _WHITE) > contrast(page, _BLACK) else (_WHITE, _BLACK)
    app = _of(system, _Role.Window)
    if contrast(app, text) < _STRONG:
        app = page
    accent = _first_readable([_of(system, _Role.Highlight), _of(system, _Role.Link), text], page)
    on_accent = _of(system, _Role.HighlightedText)
    if contrast(on_accent, accent) < _READABLE:
        on_accent = letter_on(accent)
    return Tokens(
        app=app,
        page=page,
        raised=page,
        sunken=app,
        hover=_tinted(page, text, text, 0.14),
        pressed=_tinted(page, text, text, 0.22),
        selected=_tinted(page, accent, text, 0.35),
        text_selection=_tinted(page, accent, text, 0.5),
        find_hit=_tinted(page, _YELLOW, text, 0.7),
        text=text,
        text2=text,
        text3=text,
        disabled=_tinted(text, page, page, 0.4, least=_READABLE),
        line=text,
        line2=text,
        control=text,
        accent=accent,
        accent_hover=_tinted(accent, text, on_accent, 0.2, least=_READABLE),
        on_accent=on_accent,
        focus=accent,
        ok=text,
        warn=text,
        warn_fill=page,
        warn_line=text,
        error=text,
        error_fill=page,
    )


def _of(system: QPalette, role: QPalette.ColorRole) -> str:
    return system.color(QPalette.ColorGroup.Active, role).name().upper()


def _first_readable(colours: list[str], ground: str) -> str:
    return next(colour for colour in colours if contrast(colour, ground) >= _READABLE or colour is colours[-1])


def _tinted(ground: str, ink: str, words: str, strength: float, *, least: float = _STRONG) -> str:
    """The ground with that much of the ink in it, or as much as leaves the words readable."""
    for share in (strength, strength * 0.7, strength * 0.5, strength * 0.3, strength * 0.15):
        mixed = _mixed(QColor(ground), QColor(ink), share)
        if contrast(mixed, words) >= least:
            return mixed
    return ground


def _mixed(one: QColor, other: QColor, share: float) -> str:
    parts = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    red, green, blue = (round(a + (b - a) * share) for a, b in parts)
    return QColor(red, green, blue).name().upper()
