"""The name under which words of a text would be registered."""

import re
from typing import Final

_ARTICLE: Final = re.compile(r"(?:the|an?|les?|la|el|los|las|der|die|das)\s+(?=\S)|l['’](?=\w)", re.IGNORECASE)


def name_from_words(words: str) -> str:
    """The words as a name: on one line, without an article before them, with a capital letter at the beginning.

    Words that are written with capitals of their own (“industriAll European Trade Union”) keep them.
    """
    name = " ".join(words.split())
    shortened = _ARTICLE.sub("", name, count=1) if _ARTICLE.match(name) else name
    first, _, _ = shortened.partition(" ")
    return shortened[:1].upper() + shortened[1:] if first.islower() else shortened
