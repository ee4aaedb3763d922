"""Lines that name an office and a person without a sign between: “Председатель собрания А. В. Смирнов”."""

import re
from collections.abc import Sequence

from annotator.ingest.splitting.form import begins_great
from annotator.ingest.splitting.offices import OFFICE
from annotator.ingest.splitting.person_names import PARTICLES, is_initial, is_name, is_patronymic
from annotator.ingest.splitting.speech_acts import BODY, VERBS

_NAME = 2
_LONG_NAME = 3
_MOST_INITIALS = 3
_MOST_BETWEEN = 8
_LONGEST_SHORT_FORM = 4
_ARABIC_OF = re.compile(r"(?:ال|لل|ل)\w+|(?:اتحاد|نقابة|نقابات|حزب|لجنة|حركة|مجلس|منظمة|جبهة|عمال|العام|العامة)$")


def office_and_name(line: str) -> tuple[str, ...]:
    """The person and the office with its body, either of which may stand first; () if the line says something else."""
    words = line.split()
    office = OFFICE.search(line)
    if office is None or not VERBS.isdisjoint(words) or line[: office.start()].count(" ") > _NAME + _LONG_NAME:
        return ()
    before = line[: office.start()].strip()
    if could_be_person(before):
        return before, line[office.start() :].strip()
    if len(before.split()) > 1:
        return ()
    behind = line[office.end() :].split()
    length = _name_length(behind)
    if not length or len(behind) - length > _MOST_BETWEEN:
        return ()
    return " ".join(words[-length:]), " ".join(words[:-length])


def could_be_person(words: str) -> bool:
    """Whether these words have the form of a name and none of them is one of bodies or offices."""
    return is_name(words) and _is_person(words.split())


def _name_length(words: Sequence[str]) -> int:
    """How many of the last words are a name, 0 if they are none; `words` are those behind an office."""
    if words and not any(letter.isupper() for word in words for letter in word):
        return _unicased_length(words)
    length = _cased_length(words)
    name = list(words[len(words) - length :])
    return length if length and _is_person(name) else 0


def _cased_length(words: Sequence[str]) -> int:
    length = _run(words)
    if length < _NAME:
        return 0
    run = words[len(words) - length :]
    if any(map(is_initial, run)):
        return _with_initials(run)
    if is_patronymic(run[-1]) or (length > _NAME and is_patronymic(run[-2])):
        return min(_LONG_NAME, length)
    if length == len(words) <= _LONG_NAME and not any(word.isupper() for word in run):
        return length  # nothing but a name behind the office
    shortest = _NAME
    while length > shortest and run[-shortest].casefold() in PARTICLES:
        shortest += 1
    return shortest


def _run(words: Sequence[str]) -> int:
    """How many of the last words have capitals, with the particles between them."""
    length = 0
    for word in reversed(words):
        if not begins_great(word) and word.casefold() not in PARTICLES:
            break
        length += 1
    while length and not begins_great(words[len(words) - length]):
        length -= 1
    return length


def _with_initials(run: Sequence[str]) -> int:
    """“А. В. Смирнов”, “Смирнов А.В.”, “Jan M. Kowalski”: initials with the word beside them that is none."""
    first = next(place for place, word in enumerate(run) if is_initial(word))
    last = max(place for place, word in enumerate(run) if is_initial(word))
    start = first if last + 1 < len(run) and (first == 0 or last + 1 - first > 1) else first - 1
    length = len(run) - start
    return length if start >= 0 and _NAME <= length <= _MOST_INITIALS + 1 else 0


def _unicased_length(words: Sequence[str]) -> int:
    rest, above = list(words), "ال"
    while rest and _ARABIC_OF.match(rest[0]):
        above, *rest = rest
    if not above.startswith(("ال", "لل")):
        rest = rest[1:]  # a body without the article goes on with the word behind it: “اتحاد عمال مصر”
    return len(rest) if _NAME <= len(rest) <= _LONG_NAME else 0


def _is_person(words: Sequence[str]) -> bool:
    """Whether none of the words is one of bodies or offices, or a short form as bodies have: “КТР”."""
    return not any(
        BODY.fullmatch(word) or OFFICE.fullmatch(word) or (word.isupper() and 1 < len(word) <= _LONGEST_SHORT_FORM)
        for word in words
        if not is_initial(word)
    )
