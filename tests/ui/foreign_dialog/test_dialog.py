"""The table of names: thousands of them, searched, chosen together, heard."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Codebook
from annotator.core.ranges import Range
from annotator.export.foreign import label_name
from annotator.export.foreign_census import census_of
from annotator.export.foreign_mapping import Target, proposed_mapping
from annotator.export.item import Item, ItemSpan
from annotator.ui.foreign_dialog.dialog import ForeignDialog
from annotator.ui.foreign_dialog.mapping_model import TARGET_COLUMN
from annotator.ui.theme.theme import Theme

MANY = 4_990


def dialog_on(theme: Theme, codebook: Codebook, qtbot: QtBot, *labels: str) -> ForeignDialog:
    at = (Range(0, 5),)
    census = census_of(
        Item(
            str(number), "Union calls.", spans=(ItemSpan("1", label, at, {"Polarity": "FAVOR"} if not number else {}),)
        )
        for number, label in enumerate(labels)
    )
    mapping = proposed_mapping(codebook, census, add_new=False, guess=True)
    dialog = ForeignDialog(theme, "d.jsonl", "doccano", codebook=codebook, mapping=mapping, census=census)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_thousands_of_names_take_no_widget_each_and_are_searched_and_decided_together(
    theme: Theme, codebook: Codebook, qtbot: QtBot
) -> None:
    few = len(dialog_on(theme, codebook, qtbot, "Stance", "Code 1").findChildren(QWidget))
    dialog = dialog_on(theme, codebook, qtbot, "Stance", *(f"Code {number}" for number in range(MANY)))
    assert len(dialog.findChildren(QWidget)) <= few
    assert dialog.model.rowCount() == MANY + 3
    assert dialog.foot_words.text() == "4990 names left out"

    QTest.keyClicks(dialog.search, "code 77")
    assert dialog.model.rowCount() == sum("77" in str(number) for number in range(MANY))
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    dialog.table.selectAll()
    chosen = dialog.table.selected()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.strip.field, "quote")
    QTest.keyClick(dialog.strip.field, Qt.Key.Key_Return)
    assert {dialog.mapping().targets[name] for name in chosen} == {Target("quote")}
    assert dialog.table.selected() == chosen

    dialog.search.clear()
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "New entries for the rest")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.foot_words.text() == "0 names left out"
    assert dialog.mapping().targets[label_name("Code 1")] == Target("Code 1", new=True)


def test_only_what_is_left_out_is_shown_and_stays_in_sight_once_it_is_decided(
    theme: Theme, codebook: Codebook, qtbot: QtBot
) -> None:
    dialog = dialog_on(theme, codebook, qtbot, "Stance", "Event", "Place")
    QTest.mouseClick(dialog.only_left_out, Qt.MouseButton.LeftButton)
    assert [dialog.model.name_at(row) for row in range(dialog.model.rowCount())] == [
        label_name("Event"),
        label_name("Place"),
    ]
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Insert)
    assert dialog.model.rowCount() == 2
    assert dialog.only_left_out.text() == "Left out 1"


def test_attributes_and_values_are_decided_and_heard(theme: Theme, codebook: Codebook, qtbot: QtBot) -> None:
    dialog = dialog_on(theme, codebook, qtbot, "Stance")
    polarity = label_name("Stance").within("Polarity")
    favor = polarity.within("FAVOR")
    index = dialog.model.index(dialog.model.row_of(favor), 0)
    assert cast("str", index.data(Qt.ItemDataRole.AccessibleTextRole)) == "FAVOR, becomes: favour"
    dialog.table.make_current(favor)
    QTest.keyClick(dialog.table, Qt.Key.Key_F2)
    QTest.keyClicks(dialog.strip.field, "against")
    QTest.keyClick(dialog.strip.field, Qt.Key.Key_Return)
    assert dialog.mapping().targets[favor] == Target("against")

    dialog.table.make_current(label_name("Stance"))
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert favor not in dialog.mapping().targets
    cell = dialog.model.index(dialog.model.row_of(polarity), TARGET_COLUMN)
    assert cell.data() == "Left out with what it belongs to"
    dialog.table.make_current(polarity)
    assert not dialog.strip.field.isEnabled()
