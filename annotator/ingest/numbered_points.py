"""Points of lists that a format numbers itself, so that no number stands in the text: <ol><li>."""

from collections.abc import Mapping

from annotator.ingest.source import Point

_LARGEST = 99_999


class NumberedPoints:
    """Is told of lists, their points and what is shown, in order; places count characters of the document."""

    def __init__(self) -> None:
        self.found: list[Point] = []
        self._next: list[int | None] = []
        self._waiting: tuple[int, int] | None = None

    def begin_list(self, attributes: Mapping[str, str], *, numbered: bool) -> None:
        """A list begins, perhaps within another; its first number may be given."""
        self._waiting = None
        self._next.append(_number(attributes.get("start", ""), 1) if numbered else None)

    def end_list(self) -> None:
        """The innermost list ends."""
        self._waiting = None
        if self._next:
            self._next.pop()

    def begin_item(self, attributes: Mapping[str, str]) -> None:
        """A point begins; its number may be given."""
        self._waiting = None
        next_ = self._next[-1] if self._next else None
        if next_ is not None:
            number = _number(attributes.get("value", ""), next_)
            self._waiting = (number, len(self._next))
            self._next[-1] = number + 1

    def shown(self, start: int) -> None:
        """A character is shown here: with the first one the point begins."""
        if self._waiting:
            self.found.append(Point(start, *self._waiting))
            self._waiting = None


def _number(written: str, otherwise: int) -> int:
    number = int(written) if written.isascii() and written.isdecimal() and len(written) <= len(str(_LARGEST)) else 0
    return number or otherwise
