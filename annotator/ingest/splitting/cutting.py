"""Cut a document into statements, and say what is known of each."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from annotator.core.greyed import GreyKind
from annotator.core.ranges import Range
from annotator.core.text_marks import Passage
from annotator.ingest.language import UNDETERMINED, detect_language, script_of
from annotator.ingest.source import SourceText
from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.datelines import read_dateline
from annotator.ingest.splitting.dating import INFERRED, NO_TIME, Calendar, When, dated_as_one, is_said, read_when
from annotator.ingest.splitting.form import is_separator, is_title
from annotator.ingest.splitting.front_matter import read_date
from annotator.ingest.splitting.issuers import digest_issuer, issuer_of, speaker_of, titled_issuer
from annotator.ingest.splitting.leads import read_lead
from annotator.ingest.splitting.leaving_out import left_out
from annotator.ingest.splitting.list_items import Item, is_chapter
from annotator.ingest.splitting.numbered import read_numbered
from annotator.ingest.splitting.page import Page, read_page
from annotator.ingest.splitting.parts import Parts, read_parts
from annotator.ingest.splitting.pieces import CutStatement, Cutting
from annotator.ingest.splitting.rules import NO_RULES, CuttingRules, paragraph_digest
from annotator.ingest.splitting.signatories import may_sign, read_signatures
from annotator.ingest.splitting.titling import find_title, title_by_rule
from annotator.ingest.splitting.uncut import whole

MOST_CHARACTERS = 2_000_000
MOST_LINES = 50_000

_HEADS_POINTS = (GreyKind.HEADER, "heading of the points below")
_SURE = 80  # letters from which the language of one paragraph can be believed


@dataclass(slots=True)
class _Piece:
    """The blocks of a statement to be (indexes), and what its place in the document says of it."""

    indexes: list[int]
    number: str = ""
    group: int | None = None
    group_title: str = ""
    issuer: str = ""
    part: int = 0


@dataclass(frozen=True, slots=True)
class _Around:
    """What is known of a part of a page as a whole."""

    when: When = NO_TIME
    issuer: str = ""


@dataclass(slots=True)
class _Work:
    """A page while it is being cut."""

    page: Page
    rules: CuttingRules
    calendar: Calendar
    pieces: list[_Piece] = field(default_factory=list)
    groups: int = 0

    around_of: dict[int, _Around] = field(default_factory=dict)
    language_of: dict[int, str] = field(default_factory=dict)

    def blocks(self, indexes: Sequence[int]) -> list[Block]:
        return [self.page.blocks[index] for index in indexes]

    def around(self, piece: _Piece) -> _Around:
        """What the whole of a part says for the pieces in it; nothing if the piece is the whole."""
        if piece.part not in self.around_of:
            pieces = [one for one in self.pieces if one.part == piece.part]
            texts = self.blocks([index for one in pieces if not one.number for index in one.indexes])
            known = read_when(texts, self.calendar, infer=False) if texts else NO_TIME
            whole = self.blocks([index for one in pieces for index in one.indexes])
            issuer = issuer_of(texts) or titled_issuer(texts) or speaker_of(whole)
            self.around_of[piece.part] = _Around(known, issuer) if len(pieces) > 1 else _Around()
        return self.around_of[piece.part]


def cut(source: SourceText, rules: CuttingRules = NO_RULES) -> Cutting:
    """The statements of a document and what is left out of them; no statements if it holds nothing but blanks.

    Documents of more than MOST_CHARACTERS or MOST_LINES are left whole: they are books or data.
    """
    if len(source.text) > MOST_CHARACTERS or source.text.count("\n") > MOST_LINES:
        return whole(source, rules)
    page = read_page(source, rules)
    if not page.blocks:
        return Cutting(())
    main = page.language_of(page.kept)
    work = _Work(page, rules, Calendar(source.text, main))
    parts = _parts(work)
    for number, indexes in enumerate(_stretches(page.kept, parts)):
        if number and all(is_separator(page.blocks[index].text) for index in indexes):
            page.greyed |= dict.fromkeys(indexes, (GreyKind.HEADER, "dividing line"))
        else:
            _cut_part(work, indexes, number)
    statements = [_statement(work, piece) for piece in work.pieces]
    if parts.digest and len(parts.starts) > 1:
        statements = _issued_by_one(work, statements, main)
    elif len(parts.starts) > 1:
        statements = dated_as_one(statements)
    return Cutting(tuple(statements), tuple(left_out(page)))


def _parts(work: _Work) -> Parts:
    """Where statements begin, as indexes of the page; what belongs to none is greyed."""
    kept = work.page.kept
    found = read_parts(work.blocks(kept), [work.page.languages[index] for index in kept])
    for header in found.headers:
        index = kept[header]
        divides = is_separator(work.page.blocks[index].text)
        work.page.greyed[index] = (GreyKind.HEADER, "dividing line" if divides else "header of the page")
    starts = {kept[start] for start in found.starts}
    if work.rules.cut_before:
        starts |= {i for i in kept if paragraph_digest(work.page.blocks[i].text) in work.rules.cut_before}
    return replace(found, starts=tuple(sorted(starts)), headers=())


def _stretches(kept: Sequence[int], parts: Parts) -> list[list[int]]:
    ends = [*parts.starts[1:], kept[-1] + 1]
    stretches = [
        [index for index in kept if start <= index < end] for start, end in zip(parts.starts, ends, strict=True)
    ]
    return [stretch for stretch in stretches if stretch]


def _cut_part(work: _Work, indexes: list[int], part: int) -> None:
    """A part is one statement, or resolutions with what stands before and after them."""
    lists = read_numbered(work.blocks(indexes))
    if not lists:
        work.pieces.append(_Piece(indexes, part=part))
        return
    rest: list[_Piece] = []
    position = 0
    for items in lists:
        before = indexes[position : items[0].first]
        group = work.groups
        work.groups += 1
        title, issuer, heading = _lead(work, before)
        if heading is not None:
            work.page.greyed[heading] = _HEADS_POINTS
            before = [index for index in before if index != heading]
        if before:
            rest.append(_Piece(before, part=part))
            work.pieces.append(rest[-1])
        like = _Piece([], group=group, group_title=title, issuer=issuer, part=part)
        work.pieces += [_item(item, indexes, like) for item in items]
        between = [place for one, other in pairwise(items) for place in range(one.after, other.first)]
        if between and len(before) > 1 and is_chapter(work.page.blocks[before[-1]]):
            between.append(items[0].first - 1)
            rest[-1].indexes.pop()
        work.page.greyed |= dict.fromkeys((indexes[place] for place in between), _HEADS_POINTS)
        position = items[-1].after
    below = indexes[position:]
    signatures = read_signatures(work.blocks([rest[0].indexes[-1], *below])) if rest and below else None
    if below and rest and ((signatures and signatures.start == 1) or may_sign(work.blocks(below))):
        rest[0].indexes += below  # nothing but names: they sign what the list stands in
    elif below:
        rest.append(_Piece(below, part=part))
        work.pieces.append(rest[-1])
    _group_together(work, rest)


def _item(item: Item, indexes: Sequence[int], like: _Piece) -> _Piece:
    return replace(like, indexes=list(indexes[item.first : item.after]), number=item.number)


def _lead(work: _Work, before: Sequence[int]) -> tuple[str, str, int | None]:
    """The title and issuer of a list, and the block that is its heading, if what stands above goes on without it."""
    if not before:
        return "", "", None
    said = [index for index in before if read_dateline(work.page.blocks[index].text) is None] or before
    lead = read_lead(work.page.blocks[said[-1]].text)
    alone = lead.is_heading and (len(before) == 1 or any(not is_title(one.text) for one in work.blocks(before[:-1])))
    alone = alone and said[-1] == before[-1]
    title = lead.title or find_title(work.blocks(before))
    return title, lead.issuer, before[-1] if alone else None


def _group_together(work: _Work, pieces: list[_Piece]) -> None:
    """What stands before, between and after lists is one text."""
    if len(pieces) > 1:
        title = find_title(work.blocks(pieces[0].indexes))
        for piece in pieces:
            piece.group, piece.group_title = work.groups, title
        work.groups += 1


def _statement(work: _Work, piece: _Piece) -> CutStatement:
    page, blocks = work.page, work.blocks(piece.indexes)
    ranges = _ranges(page, piece.indexes)
    text = "".join(place.quote(page.source.text) for place in ranges)
    language = _language(work, piece, text)
    signatures = read_signatures(blocks) if not piece.number else None
    names = signatures.names if signatures else ()
    when = _when(work, piece, blocks)
    alone = len(work.pieces) == 1
    known = page.front.fields
    return CutStatement(
        parts=ranges,
        title=title_by_rule(work.rules.title_at, blocks)
        or ((known.get("title") or page.source.title) if alone else "")
        or find_title(blocks),
        language=known.get("language") or language,
        issuer=work.rules.issuer or known.get("issuer") or page.source.issuer or _issuer(work, piece, blocks, names),
        date=when.date,
        place=known.get("place") or when.place,
        number=piece.number,
        group=piece.group,
        group_title=piece.group_title,
        headings=tuple(Range(block.start, block.end) for block in blocks if block.heading),
        passages=tuple(_passages(page, piece.indexes, language)),
        signatories=names,
    )


def _language(work: _Work, piece: _Piece, text: str) -> str:
    """The language of its words; where they are too few to tell, of the part of the page that they stand in."""
    page = work.page
    language = page.language_of(piece.indexes)
    short = len(work.pieces) > 1 and sum(block.letters for block in work.blocks(piece.indexes)) < _SURE
    if work.rules.language or (language != UNDETERMINED and not short):
        return language
    found = language if language != UNDETERMINED else detect_language(text)
    if found != UNDETERMINED and not short:
        return found
    whole = _language_of_part(work, piece)
    alike = found == UNDETERMINED or (whole != UNDETERMINED and script_of(whole) == script_of(found))
    return whole if alike else found


def _language_of_part(work: _Work, piece: _Piece) -> str:
    if piece.part not in work.language_of:
        whole_part = [index for one in work.pieces if one.part == piece.part for index in one.indexes]
        language = work.page.language_of(whole_part)
        if language == UNDETERMINED:  # many paragraphs, each of which is too short
            language = detect_language("\n".join(block.text for block in work.blocks(whole_part)))
        work.language_of[piece.part] = language
    return work.language_of[piece.part]


def _ranges(page: Page, indexes: Sequence[int]) -> tuple[Range, ...]:
    """The places of the blocks with the blanks between them; blanks before what is left out go with what is above."""
    parts: list[Range] = []
    for place, index in enumerate(indexes):
        block = page.blocks[index]
        follows = place > 0 and indexes[place - 1] == index - 1
        start = parts.pop().start if follows else block.start
        last = place + 1 == len(indexes)
        goes_on = not last and indexes[place + 1] != index + 1
        parts.append(Range(start, page.blocks[index + 1].start if goes_on else block.end))
    return tuple(parts)


def _when(work: _Work, piece: _Piece, blocks: Sequence[Block]) -> When:
    """The date that the text says of itself; of points of a list, that of what they stand in; else the page's."""
    page = work.page
    own = read_when(blocks, work.calendar, infer=not piece.number)
    if piece.number or not is_said(own.date):
        above = work.around(piece).when
        own = When(own.date if is_said(own.date) or not above.date.date else above.date, own.place or above.place)
    of_page = page.front.date if page.front.date.date else read_date(page.source.date)
    if of_page.date and (not own.date.date or own.date.precision == INFERRED):
        own = When(of_page, own.place)
    return own


def _issuer(work: _Work, piece: _Piece, blocks: Sequence[Block], names: Sequence[str]) -> str:
    """Whom the lead of a list names, or who speaks in the statement, or in what it is a part of."""
    if piece.issuer:
        return piece.issuer
    own = "" if piece.number else speaker_of(blocks) or titled_issuer(blocks)
    return own or work.around(piece).issuer or ("" if piece.number else issuer_of(blocks, names))


def _issued_by_one(work: _Work, statements: Sequence[CutStatement], main: str) -> list[CutStatement]:
    """The statements of a digest with the body that its titles speak of."""
    source = work.page.source.text
    texts = ["".join(place.quote(source) for place in one.parts) for one in statements]
    issuer = digest_issuer([(one.title, one.language) for one in statements], texts, main)
    known = work.rules.issuer or work.page.front.fields.get("issuer") or work.page.source.issuer
    return [replace(one, issuer=issuer) for one in statements] if issuer and not known else list(statements)


def _passages(page: Page, indexes: Sequence[int], language: str) -> list[Passage]:
    """Paragraphs in another language than the whole."""
    return [
        Passage(page.blocks[index].start, page.blocks[index].end, page.languages[index])
        for index in indexes
        if page.languages[index] not in (UNDETERMINED, language) and page.blocks[index].letters >= _SURE
    ]
