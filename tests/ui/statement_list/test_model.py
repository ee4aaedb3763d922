from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.codebook import Codebook
from annotator.ui.statement_list.model import ROW, StatementModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from .conftest import Rows


def test_is_a_sound_model_through_reset_refresh_and_deletion(qtbot: "QtBot", rows: "Rows") -> None:
    model = StatementModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.gone = {12}
    model.show(rows.numbers(300), rows.fetch)
    model.data(model.index(3, 0))
    model.refresh([13])
    model.show(rows.numbers(0), rows.fetch)
    assert tester.model() is model
    assert model.rowCount() == 0
    assert model.rowCount(model.index(0, 0)) == 0


def test_a_million_rows_cost_one_fetch_for_each_page_that_is_looked_at(qtbot: "QtBot", rows: "Rows") -> None:
    model = StatementModel()
    model.show(rows.numbers(1_000_000), rows.fetch)
    assert rows.asked == []
    for place in (0, 1, 127, 999_999, 5):
        assert model.data(model.index(place, 0)) == f"Statement {place + 10}"
    assert [len(asked) for asked in rows.asked] == [128, 64]


def test_pages_that_nobody_looked_at_for_long_are_given_up(qtbot: "QtBot", rows: "Rows") -> None:
    model = StatementModel()
    model.show(rows.numbers(128 * 70), rows.fetch)
    for page in range(70):
        model.row_at(page * 128)
    assert len(rows.asked) == 70
    model.row_at(69 * 128)
    assert len(rows.asked) == 70
    model.row_at(0)
    assert len(rows.asked) == 71


def test_refreshing_reads_again_only_what_was_seen(qtbot: "QtBot", rows: "Rows") -> None:
    model = StatementModel()
    model.show(rows.numbers(1000), rows.fetch)
    model.row_at(0)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.refresh([12, 900])
    assert changed == [2]
    rows.titles[12] = "New title"
    assert model.data(model.index(2, 0)) == "New title"
    assert len(rows.asked) == 2


def test_a_statement_that_is_gone_is_an_empty_row(qtbot: "QtBot", rows: "Rows") -> None:
    model = StatementModel()
    rows.gone = {10}
    model.show(rows.numbers(2), rows.fetch)
    assert model.data(model.index(0, 0)) is None
    assert model.data(QModelIndex()) is None


def test_says_in_words_what_icon_and_strip_show(qtbot: "QtBot", rows: "Rows", codebook: Codebook) -> None:
    model = StatementModel()
    model.show_labels(codebook)
    rows.titles[11] = "<b>No</b> to war"
    model.show(rows.numbers(2), rows.fetch)
    index = model.index(1, 0)
    spoken = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(spoken, str)
    assert spoken.startswith("<b>No</b> to war, Done, flagged, IndustriALL · 28 Feb 2022 · en, 2 span")
    assert spoken.endswith("demand 2")
    assert "&lt;b&gt;No&lt;/b&gt; to war\ndemand 2" in str(model.data(index, Qt.ItemDataRole.ToolTipRole))
    assert model.data(index, ROW) == rows.row(11)
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
