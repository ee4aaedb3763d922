"""Paragraphs that open or close several documents of one source: what a site prints around its texts."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final

from annotator.core.documents import ReadDocument, Statement, StatementText
from annotator.core.greyed import Greyed, GreyKind
from annotator.core.identity import statement_id
from annotator.core.ranges import Range
from annotator.core.text_assembly import Slice, assemble
from annotator.ingest.splitting.blocks import Block, read_blocks
from annotator.ingest.splitting.rules import paragraph_digest
from annotator.ingest.titles import title_of

FEWEST_DOCUMENTS: Final = 3
_FEWEST_LETTERS = 60
_MOST_AT_AN_EDGE = 4
_LONGEST_TEXT = 200_000


@dataclass(frozen=True, slots=True)
class _Paragraphs:
    """The paragraphs of a document, and what each is known by."""

    blocks: list[Block]
    digests: list[str]

    @property
    def at_edges(self) -> set[str]:
        """Those at the beginning and end that are long enough to be no slogan."""
        pairs = list(zip(self.blocks, self.digests, strict=True))
        near = pairs[:_MOST_AT_AN_EDGE] + pairs[-_MOST_AT_AN_EDGE:]
        return {digest for block, digest in near if block.letters >= _FEWEST_LETTERS}


def without_shared(
    documents: Sequence[ReadDocument], kept: Callable[[ReadDocument], frozenset[str]] = lambda _read: frozenset()
) -> list[ReadDocument]:
    """The documents, with what three or more of a folder have in common above or below their texts greyed out.

    `kept` says which paragraphs of a document always stay in, by their digests.
    A paragraph counts if it is long enough to be no slogan, and in documents that also have words of their own:
    reprints of one text share everything.
    """
    if len(documents) < FEWEST_DOCUMENTS:
        return list(documents)
    read_in = [_paragraphs(read) for read in documents]
    of_source: defaultdict[PurePath, list[_Paragraphs]] = defaultdict(list)
    for read, found in zip(documents, read_in, strict=True):
        if found:
            of_source[_source(read)].append(found)
    shared = {source: _shared(some) for source, some in of_source.items()}
    return [
        _without(read, found, shared[_source(read)] - kept(read)) if found and shared[_source(read)] else read
        for read, found in zip(documents, read_in, strict=True)
    ]


def _shared(documents: Sequence[_Paragraphs]) -> frozenset[str]:
    everywhere = Counter(digest for one in documents for digest in set(one.digests))
    counts = Counter[str]()
    for one in documents:
        pairs = zip(one.blocks, one.digests, strict=True)
        own = sum(block.letters for block, digest in pairs if everywhere[digest] < FEWEST_DOCUMENTS)
        if own >= _FEWEST_LETTERS:
            counts.update(one.at_edges)
    return frozenset(digest for digest, count in counts.items() if count >= FEWEST_DOCUMENTS)


def _source(read: ReadDocument) -> PurePath:
    return PurePath(read.document.origin).parent


def _paragraphs(read: ReadDocument) -> _Paragraphs | None:
    """The paragraphs of a document that is one statement; others were cut by what stands in them."""
    if len(read.statements) != 1 or len(read.texts[0].text) > _LONGEST_TEXT or "\n" not in read.texts[0].text:
        return None
    blocks = read_blocks(read.texts[0].text, read.texts[0].marks.headings)
    return _Paragraphs(blocks, [paragraph_digest(block.text) for block in blocks]) if len(blocks) > 1 else None


def _without(read: ReadDocument, found: _Paragraphs, shared: frozenset[str]) -> ReadDocument:
    head, tail = _count(found.digests, shared), _count(found.digests[::-1], shared)
    if not head + tail or head + tail >= len(found.blocks):
        return read
    text, raw = read.texts[0], read.part if read.part is not None else read.raw
    kept = found.blocks[head : len(found.blocks) - tail]
    made = assemble([Slice(text, Range(kept[0].start, kept[-1].end))], raw).text
    statement = _renamed(read.statements[0], text, made)
    pieces = [*_greyed(read, found.blocks[:head]), *_greyed(read, found.blocks[len(found.blocks) - tail :])]
    return replace(
        read,
        statements=(statement,),
        texts=(replace(made, statement_id=statement.id),),
        greyed=(*read.greyed, *(piece for piece, _ in pieces)),
        greyed_texts=(*read.greyed_texts, *(words for _, words in pieces)),
    )


def _count(digests: Sequence[str], shared: frozenset[str]) -> int:
    """How many paragraphs from the edge on are shared."""
    return next((number for number, digest in enumerate(digests) if digest not in shared), len(digests))


def _renamed(old: Statement, text: StatementText, made: StatementText) -> Statement:
    bounds = made.alignment.byte_range(Range(0, len(made.text)), made.text)
    from_words = old.title == title_of(text.text)
    title = (title_of(made.text) if from_words else "") or old.title
    return replace(old, id=statement_id(old.document_id, *bounds), title=title, characters=len(made.text))


def _greyed(read: ReadDocument, blocks: Sequence[Block]) -> Iterator[tuple[Greyed, StatementText]]:
    """The paragraphs as one piece, if there are any."""
    if not blocks:
        return
    raw = read.part if read.part is not None else read.raw
    made = assemble([Slice(read.texts[0], Range(blocks[0].start, blocks[-1].end))], raw).text
    runs = made.alignment.runs
    identity = Greyed.id_for(read.document.id, runs[0].byte_start, runs[-1].byte_end)
    reason = "in several documents of this folder"
    yield (
        Greyed(identity, read.document.id, GreyKind.BOILERPLATE, runs[0].raw_start, len(made.text), reason),
        replace(made, statement_id=identity),
    )
