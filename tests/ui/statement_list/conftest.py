"""Rows of a list that count how often somebody asked for them."""

from array import array
from collections.abc import Mapping, Sequence

import pytest

from annotator.core.documents import State
from annotator.store.listing import ListRow


class Rows:
    """Contents made on demand; `asked` keeps the row numbers of every fetch."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.gone: set[int] = set()
        self.titles: dict[int, str] = {}

    def numbers(self, count: int) -> "array[int]":
        return array("q", range(10, 10 + count))

    def fetch(self, rows: Sequence[int]) -> Mapping[int, ListRow]:
        self.asked.append(list(rows))
        return {row: self.row(row) for row in rows if row not in self.gone}

    def row(self, row: int) -> ListRow:
        title = self.titles.get(row, f"Statement {row}")
        state = State.DONE if row % 2 else State.NEW
        return ListRow(row, f"id-{row}", title, "IndustriALL", "2022-02-28", "en", state, row == 11, {"demand": 2})


@pytest.fixture
def rows() -> Rows:
    return Rows()
