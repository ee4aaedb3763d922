"""Cut a document into statements, and say what is known of each."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from annotator.core.greyed import GreyKind
from annotator.core.ranges import Range
from annotator.core.text_marks import Passage
from annotator.ingest.language import UNDETERMINED, detect_language
from annotator.ingest.source import SourceText
from annotator.ingest.splitting.blocks import Block
from annotator.ingest.splitting.datelines import read_dateline
from annotator.ingest.splitting.dating import Calendar, When, read_when
from annotator.ingest.splitting.form import is_separator, is_title
from annotator.ingest.splitting.front_matter import read_date
from annotator.ingest.splitting.issuers import digest_issuer, issuer_of
from annotator.ingest.splitting.leads import read_lead
from annotator.ingest.splitting.numbered import Item, read_numbered
from annotator.ingest.splitting.page import Page, read_page
from annotator.ingest.splitting.parts import Parts, read_parts
from annotator.ingest.splitting.pieces import CutGreyed, CutStatement, Cutting
from annotator.ingest.splitting.rules import NO_RULES, CuttingRules
from annotator.ingest.splitting.signatories import read_signatures
from annotator.ingest.titles import title_of

_HEADING_WITHIN = 3


@dataclass(slots=True)
class _Piece:
    """The blocks of a statement to be (indexes), and what its place in the document says of it."""

    indexes: list[int]
    number: str = ""
    group: int | None = None
    group_title: str = ""
    issuer: str = ""
    part: int = 0


@dataclass(slots=True)
class _Work:
    """A page while it is being cut."""

    page: Page
    rules: CuttingRules
    calendar: Calendar
    pieces: list[_Piece] = field(default_factory=list)
    groups: int = 0

    def blocks(self, indexes: Sequence[int]) -> list[Block]:
        return [self.page.blocks[index] for index in indexes]


def cut(source: SourceText, rules: CuttingRules = NO_RULES) -> Cutting:
    """The statements of a document and what is left out of them; no statements if it holds nothing but blanks."""
    page = read_page(source, rules)
    if not page.blocks:
        return Cutting(())
    main = page.language_of(page.kept)
    work = _Work(page, rules, Calendar(source.text, main))
    parts = _parts(work)
    for number, indexes in enumerate(_stretches(page.kept, parts)):
        _cut_part(work, indexes, number)
    statements = [_statement(work, piece) for piece in work.pieces]
    if parts.digest and len(parts.starts) > 1:
        statements = _issued_by_one(work, statements, main)
    return Cutting(tuple(statements), tuple(_greyed(page)))


def whole(source: SourceText) -> Cutting:
    """A document as the one statement that it is, without the blanks around it; none if there is nothing else."""
    words = source.text.strip()
    if not words:
        return Cutting(())
    start = len(source.text) - len(source.text.lstrip())
    return Cutting(
        (
            CutStatement(
                parts=(Range(start, start + len(words)),),
                title=title_of(source.title) or title_of(words),
                language=source.language or detect_language(words),
                issuer=source.issuer,
                date=read_date(source.date),
            ),
        )
    )


def _parts(work: _Work) -> Parts:
    """Where statements begin, as indexes of the page; what belongs to none is greyed."""
    kept = work.page.kept
    found = read_parts(work.blocks(kept), [work.page.languages[index] for index in kept])
    for header in found.headers:
        index = kept[header]
        divides = is_separator(work.page.blocks[index].text)
        work.page.greyed[index] = (GreyKind.HEADER, "dividing line" if divides else "header of the page")
    return replace(found, starts=tuple(kept[start] for start in found.starts), headers=())


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
            work.page.greyed[heading] = (GreyKind.HEADER, "heading of the points below")
            before = [index for index in before if index != heading]
        if before:
            rest.append(_Piece(before, part=part))
            work.pieces.append(rest[-1])
        like = _Piece([], group=group, group_title=title, issuer=issuer, part=part)
        work.pieces += [_item(item, indexes, like) for item in items]
        position = items[-1].after
    if indexes[position:]:
        rest.append(_Piece(indexes[position:], part=part))
        work.pieces.append(rest[-1])
    _group_together(work, rest)


def _item(item: Item, indexes: Sequence[int], like: _Piece) -> _Piece:
    return replace(like, indexes=list(indexes[item.first : item.after]), number=item.number)


def _lead(work: _Work, before: Sequence[int]) -> tuple[str, str, int | None]:
    """The title and issuer of a list, and the block that is its heading, if what stands above goes on without it."""
    if not before:
        return "", "", None
    lead = read_lead(work.page.blocks[before[-1]].text)
    alone = lead.is_heading and (len(before) == 1 or any(not is_title(one.text) for one in work.blocks(before[:-1])))
    title = lead.title or _title(work.blocks(before))
    return title, lead.issuer, before[-1] if alone else None


def _group_together(work: _Work, pieces: list[_Piece]) -> None:
    """What stands before, between and after lists is one text."""
    if len(pieces) > 1:
        title = _title(work.blocks(pieces[0].indexes))
        for piece in pieces:
            piece.group, piece.group_title = work.groups, title
        work.groups += 1


def _title(blocks: Sequence[Block]) -> str:
    """A heading of the format, or a line of the form of a title at the beginning; else the first words."""
    for block in blocks[:_HEADING_WITHIN]:
        if block.heading:
            return title_of(block.text)
    for block, below in pairwise(blocks[:_HEADING_WITHIN]):
        if read_dateline(block.text) is None and (is_title(block.text) or below.gap > 1):
            return title_of(block.text)
        if read_dateline(block.text) is None:
            break
    first = next((block for block in blocks if read_dateline(block.text) is None), blocks[0])
    return title_of(first.text)


def _statement(work: _Work, piece: _Piece) -> CutStatement:
    page, blocks = work.page, work.blocks(piece.indexes)
    ranges = _ranges(page, piece.indexes)
    text = "".join(place.quote(page.source.text) for place in ranges)
    language = page.language_of(piece.indexes)
    if language == UNDETERMINED and not work.rules.language:
        language = page.source.language or detect_language(text)
    signatures = read_signatures(blocks) if not piece.number else None
    names = signatures.names if signatures else ()
    when = _when(work, piece, blocks)
    alone = len(work.pieces) == 1
    known = page.front.fields
    return CutStatement(
        parts=ranges,
        title=((known.get("title") or page.source.title) if alone else "") or _title(blocks),
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
    if piece.number or not own.date.date:
        around = [index for other in work.pieces if other.part == piece.part for index in other.indexes]
        if len(around) > len(blocks):
            above = read_when(work.blocks(around), work.calendar, infer=False)
            own = When(own.date if own.date.date else above.date, own.place or above.place)
    of_page = page.front.date if page.front.date.date else read_date(page.source.date)
    if of_page.date and (not own.date.date or own.date.precision == "inferred"):
        own = When(of_page, own.place)
    return own


def _issuer(work: _Work, piece: _Piece, blocks: Sequence[Block], names: Sequence[str]) -> str:
    """Whom the lead of a list names, or who speaks in the statement, or in what it is a part of."""
    if piece.issuer:
        return piece.issuer
    own = "" if piece.number else issuer_of(blocks, names)
    if own:
        return own
    around = [
        index for other in work.pieces if other.part == piece.part and not other.number for index in other.indexes
    ]
    return issuer_of(work.blocks(around))


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
        if page.languages[index] not in (UNDETERMINED, language)
    ]


def _greyed(page: Page) -> list[CutGreyed]:
    """What stays out: the front matter, and runs of blocks of one kind."""
    found: list[CutGreyed] = []
    front = page.source.text[: page.front.end].strip()
    if front:
        start = page.source.text.index(front)
        found.append(CutGreyed(Range(start, start + len(front)), GreyKind.FRONT_MATTER, "keys and values"))
    last = -1
    for index in sorted(page.greyed):
        kind, reason = page.greyed[index]
        block = page.blocks[index]
        said = page.repeats.get(index)
        origin = Range(page.blocks[said].start, page.blocks[said].end) if said is not None else None
        above = found[-1] if found and last == index - 1 else None
        if above and above.kind is kind and _goes_on(page, index):
            whole = Range(above.place.start, block.end)
            found[-1] = replace(above, place=whole)
        else:
            found.append(CutGreyed(Range(block.start, block.end), kind, reason, origin))
        last = index
    return found


def _goes_on(page: Page, index: int) -> bool:
    """Whether a repeat goes on with the paragraph after the one that it repeated before; other kinds always do."""
    return page.repeats.get(index, 1) == page.repeats.get(index - 1, 0) + 1
