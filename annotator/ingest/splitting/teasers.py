"""Texts that a web page cuts off: “[...]”, “Read more”. An author's own “(…)” or “[the fact that]” is none of them."""

import re

_TEASER = re.compile(
    r"(?:\[\s*(?:\.{3}|…)\s*\]|(?<![\w(])(?:read (?:more|on)|continue reading|more|lire la suite|en savoir plus|"
    r"weiterlesen|mehr lesen|mehr|leer más|seguir leyendo|leggi tutto|continua a leggere|ler mais|lees verder|"
    r"czytaj (?:dalej|więcej)|więcej|читать (?:далее|дальше|полностью|ещё)|подробнее|читати (?:далі|більше)|"
    r"докладніше|اقرأ (?:المزيد|أكثر)|المزيد|続きを読む|阅读更多)\s*(?:\.{3}|…|»|›|→|>+|\])+)[\s\"”“»«’]*$",
    re.IGNORECASE,
)


def ends_in_teaser(text: str) -> bool:
    """Whether a paragraph is cut off at its end by a page, not by its author."""
    return bool(_TEASER.search(text[-60:]))
