"""Where words occur in a text. All offsets are code points of the text as it is stored, half-open."""

from collections.abc import Iterator

from annotator.core.clusters import cuts_character
from annotator.core.finding import SearchedText, Wanted
from annotator.core.ranges import Range


def occurrences(
    text: str, words: str, *, fold_case: bool = False, whole_words: bool = False, any_blanks: bool = False
) -> Iterator[Range]:
    """The places of the words, from left to right, none overlapping the one before.

    With `fold_case` capital and small letters are the same; with `whole_words` a place is left out if a letter stands
    next to it; with `any_blanks` a run of blanks or line breaks stands for any other one. A place that cuts an accent
    or a joined emoji from its letter is no occurrence.
    """
    wanted = Wanted(
        words,
        match_case=not fold_case,
        whole_words=whole_words,
        match_accents=True,
        any_blanks=any_blanks,
        whole_characters=True,
    )
    return SearchedText(text).hits(wanted)


def around(text: str, place: Range, characters: int) -> tuple[str, str]:
    """What stands before and after a place, at most that many characters each, none of them cut in half."""
    start, end = max(0, place.start - characters), min(len(text), place.end + characters)
    while start < place.start and cuts_character(text, start):
        start += 1
    while end > place.end and cuts_character(text, end):
        end -= 1
    return text[start : place.start], text[place.end : end]
