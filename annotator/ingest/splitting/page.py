"""A document on its way to being cut: its paragraphs, what of them stays out, and in which language each is."""

from bisect import bisect_left
from dataclasses import dataclass, field

from annotator.core.greyed import GreyKind
from annotator.ingest.language import UNDETERMINED, contradicts
from annotator.ingest.source import Needs, SourceText
from annotator.ingest.splitting.blocks import Block, read_blocks
from annotator.ingest.splitting.boilerplate import find_boilerplate, has_signs, may_ask, may_stand_between
from annotator.ingest.splitting.front_matter import NO_FRONT_MATTER, FrontMatter, read_front_matter
from annotator.ingest.splitting.languages import main_language, paragraph_languages
from annotator.ingest.splitting.offices import leads_on
from annotator.ingest.splitting.repeats import find_repeats
from annotator.ingest.splitting.rules import NO_RULES, CuttingRules, paragraph_digest
from annotator.ingest.splitting.signatories import read_signatures

_FEWEST_COPIED = 3
_FORMS = ("form", "newsletter")
_ASKING = ("request", *_FORMS)


@dataclass(slots=True)
class Page:
    """The blocks in order; `greyed` says by index which stay out and why, `repeats` which say an earlier one again.

    `kept` are the indexes of the others, `languages` go with the blocks.
    """

    source: SourceText
    front: FrontMatter
    blocks: list[Block]
    greyed: dict[int, tuple[GreyKind, str]] = field(default_factory=dict)
    repeats: dict[int, int] = field(default_factory=dict)
    languages: list[str] = field(default_factory=list)

    @property
    def kept(self) -> list[int]:
        """The blocks that belong to statements."""
        return [index for index in range(len(self.blocks)) if index not in self.greyed]

    def language_of(self, indexes: list[int]) -> str:
        """The language of most letters of these blocks."""
        return main_language([self.blocks[index] for index in indexes], [self.languages[index] for index in indexes])


def read_page(source: SourceText, rules: CuttingRules = NO_RULES) -> Page:
    """The paragraphs of a document below its front matter, with what stays out of its statements."""
    front = read_front_matter(source.text)
    if not source.text[front.end :].strip():
        front = NO_FRONT_MATTER  # keys and values are all that there is
    page = Page(source, front, read_blocks(source.text, source.headings, front.end, source.points))
    if len(page.blocks) > 1:
        page.greyed |= find_boilerplate(page.blocks)
        _grey_around(page)
        page.greyed |= dict.fromkeys(_amid_requests(page), (GreyKind.BOILERPLATE, "among requests"))
        _obey(page, rules)
        page.repeats = find_repeats([block.text for block in page.blocks], skip=frozenset(page.greyed))
        page.greyed |= dict.fromkeys(page.repeats, (GreyKind.REPEAT, "said before"))
        page.greyed |= dict.fromkeys(_between_copies(page), (GreyKind.BOILERPLATE, "among requests"))
        if not page.kept:
            page.greyed, page.repeats = {}, {}
    page.languages = [rules.language] * len(page.blocks) if rules.language else _languages(page)
    if not rules.language and source.language and not contradicts(page.language_of(page.kept), source.language):
        page.languages = [source.language] * len(page.blocks)
    return page


def _grey_around(page: Page) -> None:
    """Grey what the format says to stand around the text."""
    starts = [block.start for block in page.blocks]
    for place in page.source.around:
        first, after = bisect_left(starts, place.start), bisect_left(starts, place.end)
        if _may_stand_around(page, first, after, place.needs):
            page.greyed |= dict.fromkeys(range(first, after), (place.kind, place.reason))


def _between_copies(page: Page) -> list[int]:
    """What stands between and behind the copies of a text, if something there asks or leads."""
    if len(page.repeats) < _FEWEST_COPIED:
        return []
    runs, run = list[list[int]](), list[int]()
    for index in range(max(page.repeats.values(), default=0) + 1, len(page.blocks)):
        if index in page.repeats:
            runs, run = [*runs, run], []
        else:
            run.append(index)
    found = list[int]()
    for some in (*runs, run):
        kept = [index for index in some if index not in page.greyed]
        asks = len(kept) < len(some) or any(has_signs(page.blocks[index].text) for index in kept)
        if asks and all(may_stand_between(page.blocks[index].text) for index in kept):
            found += kept
    return found


def _amid_requests(page: Page) -> list[int]:
    """Short paragraphs alone between a request and the form for it."""
    reasons = {index: reason for index, (_, reason) in page.greyed.items()}
    return [
        index
        for index, block in enumerate(page.blocks)
        if index not in reasons
        and reasons.get(index - 1) in _ASKING
        and reasons.get(index + 1) in _FORMS
        and may_ask(block.text)
    ]


def _may_stand_around(page: Page, first: int, after: int, needs: Needs) -> bool:
    """Whether what is needed holds: a list of links, or the foot of an article, may be of those who sign."""
    above = first - 1
    if needs is Needs.NOTHING or above in page.greyed:
        return True
    if needs is Needs.NO_NAMES:
        return above < 0 or read_signatures(page.blocks[above:after]) is None
    return needs is Needs.NO_LEAD and (above < 0 or not leads_on(page.blocks[above].text))


def _obey(page: Page, rules: CuttingRules) -> None:
    if not rules.left_out and not rules.kept:
        return
    for index, block in enumerate(page.blocks):
        digest = paragraph_digest(block.text)
        if digest in rules.kept:
            page.greyed.pop(index, None)
        elif digest in rules.left_out:
            page.greyed[index] = (GreyKind.BOILERPLATE, "left out by a rule of this source")


def _languages(page: Page) -> list[str]:
    """The language of each kept block."""
    kept = page.kept
    found = dict(zip(kept, paragraph_languages([page.blocks[index] for index in kept]), strict=True))
    return [found.get(index, UNDETERMINED) for index in range(len(page.blocks))]
