"""Walking through the XML of a text document: what is not shown, paragraphs, and tables."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import ClassVar

from annotator.ingest.marked_document import Collected
from annotator.ingest.shown_text import Gap


class DocumentWalk(ABC):
    """What is not shown is passed over with all it holds, and counted; of a table each row is a line."""

    not_shown: ClassVar[Mapping[str, str]]
    """The elements that are passed over, and what the report calls them."""

    def __init__(self, found: Collected) -> None:
        self.found = found
        self._hidden = 0
        self._tables = 0
        self._at_cell = False

    @abstractmethod
    def begin(self, name: str, attributes: Mapping[str, str], place: int) -> None:
        """An element that may be shown begins."""

    @abstractmethod
    def finish(self, name: str) -> None:
        """An element that may be shown ends."""

    @abstractmethod
    def say(self, text: str, start: int, end: int) -> None:
        """Characters stand there that may be shown."""

    def start(self, name: str, attributes: Mapping[str, str], place: int) -> None:
        """An element begins."""
        if not self._hidden and name not in self.not_shown:
            self.begin(name, attributes, place)
            return
        self._hidden += 1
        if self._hidden == 1:
            self.found.skip(self.not_shown[name])

    def end(self, name: str, _place: int) -> None:
        """An element ends."""
        if self._hidden:
            self._hidden -= 1
        else:
            self.finish(name)

    def data(self, text: str, start: int, end: int) -> None:
        """Characters stand there."""
        if not self._hidden:
            self.say(text, start, end)

    def begin_paragraph(self) -> None:
        """The first paragraph of a cell stands beside the cell before, the others on lines of their own."""
        if not self._tables:
            self.found.text.separate(Gap.PARAGRAPH)
            return
        if not self._at_cell:
            self.found.text.separate(Gap.LINE)
        self._at_cell = False

    def begin_table(self) -> None:
        """A table stands apart from what is before it."""
        self._tables += 1
        self.found.text.separate(Gap.PARAGRAPH)

    def end_table(self) -> None:
        """A table stands apart from what is behind it."""
        self._tables -= 1
        self.found.text.separate(Gap.PARAGRAPH)

    def begin_row(self) -> None:
        """A row is a line."""
        self.found.text.separate(Gap.LINE)

    def begin_cell(self) -> None:
        """Cells are parted within their line."""
        self._at_cell = True
        self.found.text.separate(Gap.CELL)
