"""Lines that a web page prints around its text, told by what the whole line says and where it stands."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.datelines import read_dateline
from annotator.ingest.splitting.form import ends_sentence, word_count
from annotator.ingest.splitting.furniture_signs import (
    ADDRESS,
    ALONE,
    COMMENTS_BEGIN,
    CONTACT,
    JOINS,
    KEYWORDS,
    LIST_BEGINS,
    NEIGHBOUR,
    NETWORKS,
    PAGE_NUMBER,
    RELEASE_ENDS,
    SHARE_VERBS,
    TURNING,
)
from annotator.ingest.splitting.office_lines import office_and_name
from annotator.ingest.splitting.offices import OFFICE
from annotator.ingest.splitting.teasers import teaser_lines

_LONGEST = 260
_FEWEST_ABOVE = 150
_LONGEST_ENTRY, _LONGEST_QUESTION = 16, 10
_MOST_ENTRIES = 12
_MOST_ADDRESS = 7
_FEWEST_PAGES = 3
_LONGEST_HEAD = 80
_LONGEST_DATE = 4
_ENTRY_MARKS = ("?", "!", "؟", "…", "...")
_SHORTEST_GLUED = 4
_GLUED = re.compile(
    rf"(?:(?:{'|'.join(sorted((one for one in NETWORKS if len(one) >= _SHORTEST_GLUED), key=len)[::-1])})\s?){{2,}}"
)
_TOKEN = re.compile(r"[^\s|/·•,:：()\[\]«»‹›<>←→…]+")
_TURNING_SIGN = re.compile(r"[«»‹›←→…|]|\.\.\.")


def find_furniture(blocks: Sequence[Block]) -> Iterator[tuple[int, str]]:
    """The indexes of such lines, and of what stands below the heads among them, with what they are."""
    above, teasers = 0, frozenset(teaser_lines([block.text for block in blocks]))
    end, what = _end_of_text(blocks)
    yield from ((below, what) for below in range(end, len(blocks)))
    for index, block in enumerate(blocks[:end]):
        if len(block.text) <= _LONGEST:
            reason = _reason(block.text)
            if reason:
                yield index, reason
                if _is_bare_head(block.text) and index + 1 < len(blocks) and _is_entry(blocks[index + 1]):
                    yield index + 1, reason
            elif above and index not in teasers and LIST_BEGINS.fullmatch(block.text):
                yield from ((entry, "other texts") for entry in (index, *_entries(blocks, index)))
            elif CONTACT.fullmatch(block.text):
                yield from ((line, "contact") for line in _contact(blocks, index))
        above += block.letters


def find_running_heads(blocks: Sequence[Block]) -> Iterator[int]:
    """The indexes of page numbers, and of short lines beside them that stand elsewhere as well."""
    numbers = {index for index, block in enumerate(blocks) if PAGE_NUMBER.fullmatch(block.text)}
    if not numbers:
        return
    beside = {place for number in numbers for place in (number - 1, number + 1) if 0 <= place < len(blocks)}
    counts = Counter(block.text for block in blocks if len(block.text) <= _LONGEST_HEAD)
    running = {blocks[place].text for place in beside - numbers if counts[blocks[place].text] > 1}
    for index, block in enumerate(blocks):
        if index in numbers or block.text in running:
            yield index


def _end_of_text(blocks: Sequence[Block]) -> tuple[int, str]:
    """Where readers' comments begin, or the notes below a press release, and which of them it is."""
    letters = [block.letters for block in blocks]
    above, whole = 0, sum(letters)
    ends = [index for index, block in enumerate(blocks) if RELEASE_ENDS.fullmatch(block.text)]
    for index, block in enumerate(blocks):
        if above >= _FEWEST_ABOVE and len(block.text) <= _LONGEST and COMMENTS_BEGIN.fullmatch(block.text):
            return index, "comments"
        if ends == [index] and above * 2 > whole:
            return index, "notes of a press release"
        above += letters[index]
    return len(blocks), ""


def _contact(blocks: Sequence[Block], head: int) -> Iterator[int]:
    """The line that says whom to ask, and the lines of an address below it; nothing if there is no address."""
    lines = [head]
    for index in range(head + 1, min(head + 1 + _MOST_ADDRESS, len(blocks))):
        if word_count(blocks[index].text) > _LONGEST_ENTRY or (blocks[index].gap > 0 and index > head + 1):
            break
        lines.append(index)
    while len(lines) > 1 and not ADDRESS.search(blocks[lines[-1]].text):
        lines.pop()
    if ADDRESS.search(blocks[lines[-1]].text):
        yield from lines


def _is_bare_head(text: str) -> bool:
    keywords = KEYWORDS.fullmatch(text)
    return keywords is not None and not keywords["words"]


def _reason(text: str) -> str:
    if ALONE.fullmatch(text):
        return "button or advertisement"
    if KEYWORDS.fullmatch(text) and not ends_sentence(text):
        return "keywords"
    if _shares(text):
        return "share buttons"
    if NEIGHBOUR.fullmatch(text) or _turns_pages(text):
        return "navigation"
    return ""


def _shares(text: str) -> bool:
    """Whether a line names nothing but ways to share: a verb, networks, or both."""
    rest = " ".join(_TOKEN.findall(text.casefold()))
    if rest in SHARE_VERBS or _GLUED.fullmatch(rest):
        return True
    verb = max((one for one in SHARE_VERBS if rest.startswith(f"{one} ")), key=len, default="")
    words = rest[len(verb) :].split()
    networks = sum(word in NETWORKS for word in words)
    return (
        bool(networks)
        and all(word in NETWORKS or word in JOINS or word in SHARE_VERBS for word in words)
        and (bool(verb) or networks > 1)
    )


def _turns_pages(text: str) -> bool:
    """Whether a line is made of page numbers, arrows and words for turning."""
    words = [word.strip(".").casefold() for word in _TOKEN.findall(text)]
    if not words or not all(word in TURNING or word.isdecimal() or not word for word in words):
        return False
    turning = sum(word in TURNING for word in words)
    pages = sum(word.isdecimal() for word in words)
    signs = _TURNING_SIGN.search(text) is not None
    return turning > 1 or (turning == 1 and (signs or pages > 1)) or (signs and pages >= _FEWEST_PAGES)


def _entries(blocks: Sequence[Block], head: int) -> Iterator[int]:
    """The titles below the head of a list: short lines, but for the last one where a text follows on it alone."""
    found = list[int]()
    for index in range(head + 1, min(head + 1 + _MOST_ENTRIES, len(blocks))):
        if not _is_entry(blocks[index]) and not (found and _is_bare_date(blocks[index].text)):
            break
        found.append(index)
    goes_on = bool(found) and found[-1] + 1 < len(blocks)
    if goes_on and len(found) > 1 and blocks[found[-1]].gap > blocks[found[-2]].gap:
        found.pop()  # stands apart from the others: a heading of the text that goes on
    yield from found


def _is_bare_date(text: str) -> bool:
    line = read_dateline(text)
    return line is not None and not line.place and word_count(text) <= _LONGEST_DATE


def _is_entry(block: Block) -> bool:
    text = block.text
    words = word_count(text)
    if words > _LONGEST_ENTRY:
        return False
    if ends_sentence(text) and (words > _LONGEST_QUESTION or not text.rstrip('"”»’').endswith(_ENTRY_MARKS)):
        return False
    return not OFFICE.search(text) and not office_and_name(text) and read_dateline(text) is None
