"""How a test cuts a text: cleaned as a file's would be, with every character accounted for."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from annotator.core.alignment import Alignment
from annotator.core.greyed import GreyKind
from annotator.ingest.cleaning import clean
from annotator.ingest.html_file import read_html
from annotator.ingest.options import AS_IT_IS
from annotator.ingest.source import SourceText
from annotator.ingest.splitting.cutting import cut
from annotator.ingest.splitting.pieces import CutGreyed, CutStatement, Cutting
from annotator.ingest.splitting.rules import NO_RULES, CuttingRules


@dataclass(frozen=True)
class Cut:
    """A text and what it was cut into."""

    text: str
    cutting: Cutting

    def words(self, piece: CutStatement | CutGreyed) -> str:
        places = piece.parts if isinstance(piece, CutStatement) else (piece.place,)
        return "".join(place.quote(self.text) for place in places)

    @property
    def texts(self) -> list[str]:
        return [self.words(one) for one in self.cutting.statements]

    @property
    def greyed(self) -> list[tuple[GreyKind, str]]:
        return [(one.kind, self.words(one)) for one in self.cutting.greyed]

    @property
    def only(self) -> CutStatement:
        (statement,) = self.cutting.statements
        return statement

    def must_hold_all(self) -> None:
        """Every character but blanks is in one statement or one greyed piece, and in no other."""
        places = [part for one in self.cutting.statements for part in one.parts]
        places += [one.place for one in self.cutting.greyed]
        position = 0
        for place in sorted(places):
            assert place.start >= position
            assert not self.text[position : place.start].strip("\ufeff").strip()
            position = place.end
        assert not self.text[position:].strip()


@pytest.fixture
def cut_up() -> Callable[..., Cut]:
    def run(raw: str, media_type: str = "text/plain", rules: CuttingRules = NO_RULES) -> Cut:
        cleaned = clean(raw, Alignment.identity(len(raw), len(raw.encode()), "utf-8"), media_type=media_type)
        source = SourceText(cleaned.text, cleaned.alignment, headings=cleaned.headings, links=cleaned.links)
        made = Cut(cleaned.text, cut(source, rules))
        made.must_hold_all()
        return made

    return run


@pytest.fixture
def cut_page() -> Callable[[str], Cut]:
    def run(page: str) -> Cut:
        (source,) = read_html(page.encode(), "page.html", AS_IT_IS).texts
        made = Cut(source.text, cut(source))
        made.must_hold_all()
        return made

    return run
