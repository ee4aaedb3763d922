"""Texts that a web page cuts off: “[...]”, “Read more”. An author's own “(…)” is none of them."""

import re
from collections import Counter
from collections.abc import Sequence

_WORDS = (
    r"(?:read (?:more|on|the full (?:story|article|statement))|continue reading|more|lire la suite|en savoir plus|"
    "weiterlesen|mehr lesen|mehr erfahren|mehr|leer más|seguir leyendo|ver más|leggi tutto|continua a leggere|ler "
    "mais|"
    "leia mais|saiba mais|lees verder|czytaj (?:dalej|więcej)|więcej|читать (?:далее|дальше|полностью|ещё)|"
    "подробнее|"
    r"читати (?:далі|більше|повністю)|докладніше|детальніше|اقرأ (?:المزيد|أكثر)|المزيد|devamını oku|devamı|"
    r"ادامه مطلب|続きを読む|阅读更多|阅读全文|查看更多|और पढ़ें|קרא עוד|המשך לקרוא)"
)
_TEASER = re.compile(
    rf"(?:\[\s*(?:\.{{3}}|…)\s*\]|(?<![\w(]){_WORDS}\s*(?:\.{{3}}|…|»|›|→|>+|\])+"
    rf"|(?:\.{{3}}|…)\s*[\[(]?{_WORDS}[\])]?)[\s\"”“»«’]*$",
    re.IGNORECASE,
)
_LINE = re.compile(rf"\W*{_WORDS}\W*", re.IGNORECASE)
_LONGEST = 60


def ends_in_teaser(text: str) -> bool:
    """Whether a paragraph is cut off at its end by a page, not by its author."""
    return bool(_TEASER.search(text[-60:]))


def teaser_lines(texts: Sequence[str]) -> list[int]:
    """The indexes of lines that say “Read more” and nothing else, where several say the same: texts end with them."""
    found = [index for index, text in enumerate(texts) if len(text) < _LONGEST and _LINE.fullmatch(text)]
    alike = Counter(texts[index] for index in found)
    return [index for index in found if alike[texts[index]] > 1]
