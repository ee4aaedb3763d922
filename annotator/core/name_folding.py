"""Names as they are compared and searched: without case, accents, punctuation and doubled blanks."""

import unicodedata

_LAST_OF_A_SCRIPT = 9  # combining classes up to this one belong to letters (nukta, virama); accents are above
_UNDIVIDED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "’": None, "'": None}
)


def folded(name: str) -> str:
    """The name reduced to what two spellings of it share; a name of punctuation alone stays what it is."""
    apart = unicodedata.normalize("NFKD", name.casefold()).translate(_UNDIVIDED)
    words = "".join(_kept(character) for character in apart)
    return " ".join(words.split()) or " ".join(name.split())


def _kept(character: str) -> str:
    if unicodedata.combining(character) > _LAST_OF_A_SCRIPT:
        return ""
    return character if character.isalnum() or unicodedata.category(character).startswith("M") else " "
