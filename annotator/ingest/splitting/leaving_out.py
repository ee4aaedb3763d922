"""What a page leaves out of its statements, as pieces that can be taken back in."""

from dataclasses import replace

from annotator.core.greyed import GreyKind
from annotator.core.ranges import Range
from annotator.ingest.splitting.page import Page
from annotator.ingest.splitting.pieces import CutGreyed


def left_out(page: Page) -> list[CutGreyed]:
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
