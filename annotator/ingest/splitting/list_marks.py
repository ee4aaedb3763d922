"""Marks with which the points of a list count themselves: 1. (2) III. a) б) أ) Resolution 4, in many scripts."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

FIGURES: Final = "figures"
ROMAN: Final = "roman"

_ALPHABETS: Final = {
    "latin": "abcdefghijklmnopqrstuvwxyz",
    "russian": "абвгдежзиклмнопрстуфхцчшщэюя",
    "russian, every letter": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "ukrainian": "абвгдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ukrainian, every letter": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "greek": "αβγδεζηθικλμνξοπρστυφχψω",
    "arabic, old order": "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    "arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "hebrew": "אבגדהוזחטיכלמנסעפצקרשת",
}
# letters that are typed for those of the alphabet: of another script that look the same, or with a sign on them
_TYPED_AS: Final = str.maketrans("أإآ", "ااا")
_CYRILLIC_AS: Final = str.maketrans("aceopxi", "асеорхі")
_PLACES: Final = {
    name: {letter: place for place, letter in enumerate(letters, 1)} for name, letters in _ALPHABETS.items()
}
_WORD = (
    r"(?:resolution|(?:emergency |composite )?motion|composite|proposition|proposal|amendment|point|article|art\.?|"
    "demand|"
    "thesis|beschluss|(?:leit|initiativ|dringlichkeits)?antrag|entschließung|punkt|artikel|these|vœu|décision|"
    "acuerdo|"
    r"propuesta|proposta|ordine del giorno|wniosek|постановление|решение|постанова|рішення|ухвала|önerge|öneri|"
    r"प्रस्ताव|قطعنامه|القرار|توصية|"
    r"forderung|résolution|motion|point|article|revendication|resolución|moción|punto|artículo|risoluzione|mozione|"
    r"articolo|resolução|moção|ponto|artigo|rezolucja|uchwała|punkt|artykuł|postulat|madde|karar|"
    r"резолюция|пункт|статья|тезис|требование|резолюція|стаття|вимога|قرار|بند|المادة|مادة|no\.?|nr\.?|№|§)"
)
# Chinese figures up to 99, and the signs that make them a mark: 一、 （二） 第三条
_HAN_FIGURES: Final = "一二三四五六七八九十"
_HAN_MARK = re.compile(
    rf"[（(]?(?P<han>[{_HAN_FIGURES}]{{1,3}})(?P<close>[、）).．])\s*"
    rf"|(?P<word>第)(?P<article>[{_HAN_FIGURES}]{{1,3}})[条條款项項点點][、：:]?\s*"
)
# numbers of several parts: 1.2, 3.1.4
_PARTS = re.compile(r"[(\[]?(?P<parts>\d{1,3}(?:\.\d{1,3})+)(?P<close>[.)\]:]?)[ \t\u00a0]+")
_MARK = re.compile(
    rf"(?P<open>[(\[]?)(?:(?P<word>{_WORD})(?:\s+|(?=[\d(])))?"
    r"(?:(?P<series>(?<=[\s(])[^\W\d_]{1,3}[-.\s]{0,2}(?=\d))?(?P<figures>\d{1,5})(?P<close>[.)\]:،、°º]{1,2}[-–—]?|"
    r"\ufe0f?\u20e3|\s?[-–—](?=\s|[\u0600-\u06ff])|(?=\s*$)"
    # “§ 1 Die Gewerkschaft”: behind a word, a capital closes the number
    r"|(?(word)(?=[ \t\u00a0]+(?-i:[^\W\d_a-zß-öø-ÿа-яёіїєґ]))|(?!)))"
    r"|(?P<letters>[ivxlc]{1,8}|[^\W\d_]|ه\u0640)(?P<close_letter>[.)\]]{1,2}|\s?[-–—](?=\s)|(?=\s*$)))"
    r"(?:[ \t\u00a0]+|$|(?=[^\W\d_]))",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_BULLET = re.compile(r"[-–—•*▪·●○◦‣]\s|[(\[]?\d{1,3}(?:\.\d{1,3})+[.)\]]?\s")


@dataclass(frozen=True, slots=True)
class Style:
    """How a list writes its marks; points of one list share it."""

    open: str
    word: str
    close: str
    great: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a paragraph: the number or letter shown, what it counts by way of counting, and where it ends."""

    shown: str
    style: Style
    values: dict[str, int]
    end: int


def read_mark(text: str) -> Mark | None:
    """The mark with which a paragraph begins, or None; a letter may count in several alphabets."""
    found = _MARK.match(text)
    if found is None or (found["series"] and not found["word"]):
        return _han_mark(text)
    word = (found["word"] or "").casefold()
    if found["figures"]:
        close = found["close"]
        number = int(found["figures"])
        values, shown, great = {FIGURES: number}, f"{(found['series'] or '').strip()}{number}", False
    else:
        close, letters = found["close_letter"], found["letters"]
        if (letters.isascii() or not _is_arabic(letters)) and not close.strip(" -–—") and not word:
            return None  # “I – the undersigned”, “и – значит”
        values, great = _values(letters), letters != letters.casefold()
        shown = str(values[ROMAN]) if len(letters) > 1 and ROMAN in values else letters
    if not values or not (close or word):
        return None
    return Mark(shown, Style(found["open"], word, close.strip(), great), values, found.end())


def read_parts_mark(text: str) -> tuple[tuple[int, ...], int] | None:
    """The parts of a number like 1.2 with which a paragraph begins, and where it ends."""
    found = _PARTS.match(text)
    return (tuple(map(int, found["parts"].split("."))), found.end()) if found else None


def _han_mark(text: str) -> Mark | None:
    found = _HAN_MARK.match(text)
    number = _han_number(found["han"] or found["article"]) if found else 0
    if found is None or not number:
        return None
    style = Style("", found["word"] or "", found["close"] or "", great=False)
    return Mark(str(number), style, {FIGURES: number}, found.end())


def _han_number(signs: str) -> int:
    """The number of up to 99 that Chinese figures write; 0 if they write none."""
    tens, ten, ones = signs.partition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return 0
    high = (_HAN_FIGURES.index(tens) + 1 if tens else 1) * 10 if ten else 0
    low = ones if ten else tens
    return high + (_HAN_FIGURES.index(low) + 1 if low else 0)


def begins_bullet(text: str) -> bool:
    """Whether a paragraph begins with a bullet, or with a number of several parts (1.2)."""
    return bool(_BULLET.match(text))


def shown_in(mark: Mark, counting: str) -> str:
    """The number or letter of a mark in a list that counts so; Roman numbers as figures."""
    if counting == ROMAN or (counting == FIGURES and not mark.shown[-1:].isdecimal()):
        return str(mark.values[counting])
    return mark.shown


def _is_arabic(letters: str) -> bool:
    return "\u0600" <= letters[0] <= "\u06ff"


def _values(letters: str) -> dict[str, int]:
    """What letters stand for, by alphabet."""
    small = letters.casefold().rstrip("\u0640").translate(_TYPED_AS)
    found = {ROMAN: _roman(small)} if _ROMAN.fullmatch(small) else {}
    if len(small) == 1:
        for name, places in _PLACES.items():
            one = small.translate(_CYRILLIC_AS) if name.startswith(("russian", "ukrainian")) else small
            if one in places:
                found[name] = places[one]
    return found


def _roman(letters: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in letters]
    return sum(-one if one < next_ else one for one, next_ in pairwise([*values, 0]))
