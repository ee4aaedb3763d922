"""What the names of persons look like, in scripts with capitals and without."""

import re

from annotator.ingest.splitting.form import begins_great
from annotator.ingest.splitting.offices import OFFICE

_MOST_WORDS = 6
_PARTICLE_WORDS = "de la le van von der den del di da dos el al bin ibn af zu y e do du ten ter"
PARTICLES = frozenset(_PARTICLE_WORDS.split())
"""Small words within names."""

_INITIAL = re.compile(r"(?<!\w)([^\W\d_])\.")
_PATRONYMIC = re.compile(r"\w+(?:вич|вна|ична|інічна|ич)$", re.IGNORECASE)


def is_name(line: str) -> bool:
    """Whether these words could be the name of a person: some words, all with capitals but particles."""
    words = line.replace(".", ". ").split()
    if not 1 < len(words) <= _MOST_WORDS or any(character.isdigit() for character in line) or "," in line:
        return False
    return not OFFICE.match(line) and all(begins_great(word) or word.casefold() in PARTICLES for word in words)


def is_initial(word: str) -> bool:
    """Whether a word is one or two letters with full stops: “А.”, “А.В.”."""
    return _INITIAL.sub("", word) == ""


def is_patronymic(word: str) -> bool:
    """Whether a word is the second of three in a Russian or Ukrainian name: “Иванович”, “Іванівна”."""
    return _PATRONYMIC.match(word) is not None
