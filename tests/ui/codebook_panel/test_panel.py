from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Codebook, Label
from annotator.ui.codebook_panel.definition import Definition
from annotator.ui.codebook_panel.label_row import LabelRow
from annotator.ui.codebook_panel.panel import CodebookPanel
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.key_cap import KeyCap
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(theme: Theme, codebook: Codebook, qtbot: QtBot) -> CodebookPanel:
    widget = CodebookPanel(theme)
    widget.show_codebook(codebook)
    widget.resize(330, 600)
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def row(panel: CodebookPanel, name: str) -> LabelRow:
    return next(row for row in panel.findChildren(LabelRow) if row.label.name == name and row.parent() is not None)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def definitions(panel: CodebookPanel) -> list[list[str]]:
    shown = [card for card in panel.findChildren(Definition) if not card.isHidden()]
    return [[label.text() for label in card.findChildren(PlainLabel)] for card in shown]


def test_a_click_on_a_row_wants_its_label(panel: CodebookPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.label_requested) as told:
        QTest.mouseClick(row(panel, "demand"), LEFT)
    assert told.args == ["demand"]


def test_arrows_walk_the_rows_and_enter_wants_a_label(panel: CodebookPanel) -> None:
    told: list[str] = []
    panel.label_requested.connect(told.append)
    panel.focus_labels()
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Down)  # the retired label is not shown, so this was the last row
    QTest.keyClick(focused(), Qt.Key.Key_Enter)
    assert told == ["quote", "quote"]


def test_space_and_the_eye_want_a_label_faint(panel: CodebookPanel) -> None:
    told: list[str] = []
    panel.faintness_toggled.connect(told.append)
    panel.only_requested.connect(lambda label: told.append(f"only {label}"))
    panel.focus_labels()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClick(focused(), Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    QTest.mouseClick(row(panel, "speaker")._eye, LEFT)
    assert told == ["speaker", "only speaker", "speaker"]


def test_faint_labels_are_marked_and_all_come_back_by_one_button(panel: CodebookPanel, qtbot: QtBot) -> None:
    assert not panel._show_all.isVisible()
    panel.show_faint({"demand"})
    assert row(panel, "demand").accessibleName().endswith("faint in the text")
    assert row(panel, "demand")._eye.isVisible()
    with qtbot.waitSignal(panel.all_requested):
        QTest.mouseClick(panel._show_all, LEFT)
    panel.show_faint(())
    assert not row(panel, "demand").accessibleName().endswith("faint in the text")
    assert not panel._show_all.isVisible()


def test_one_definition_is_open_at_a_time(panel: CodebookPanel) -> None:
    panel.focus_labels()
    QTest.keyClicks(focused(), "?")
    assert definitions(panel) == [["Who claims."]]
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert definitions(panel)[0][:3] == [
        "What is to be done or stopped.",
        "Include",
        "complements of call for, urge, demand",
    ]
    assert len(definitions(panel)) == 1
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert definitions(panel) == []


def test_the_arrow_of_information_opens_the_definition(panel: CodebookPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.label_requested):
        QTest.mouseClick(row(panel, "demand")._info, LEFT)
    assert len(definitions(panel)) == 1


def test_a_definition_below_the_edge_is_scrolled_to(panel: CodebookPanel, qtbot: QtBot) -> None:
    panel.resize(330, 100)
    panel.toggle_definition("quote")
    bar = panel._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    area = panel._scroll.viewport()
    assert area.rect().contains(row(panel, "quote").mapTo(area, row(panel, "quote").rect().center()))


def test_counts_are_shown_and_retired_labels_only_if_used(panel: CodebookPanel) -> None:
    panel.show_counts({"demand": 7, "motive": 1})
    assert "7 span" in row(panel, "demand").accessibleName()
    assert row(panel, "motive").isVisible()
    panel.show_counts({"demand": 7})
    assert not row(panel, "motive").isVisible()


def test_a_retired_label_cannot_be_given(panel: CodebookPanel, qtbot: QtBot) -> None:
    panel.show_counts({"motive": 1})
    with qtbot.assertNotEmitted(panel.label_requested):
        QTest.mouseClick(row(panel, "motive"), LEFT)


def test_keys_are_dimmed_while_letters_go_elsewhere(panel: CodebookPanel) -> None:
    caps = panel.findChildren(KeyCap)
    panel.set_keys_live(False)
    assert [cap.property("live") for cap in caps] == [False] * len(caps)
    panel.set_keys_live(True)
    assert caps[0].property("live") is True


def test_names_are_shown_as_typed(panel: CodebookPanel, codebook: Codebook) -> None:
    hostile = replace(codebook.labels[0], name="<b>x</b> & <img src='http://x/y'>", definition="<i>a</i>")
    panel.show_codebook(replace(codebook, labels=(hostile,)))
    shown = row(panel, hostile.name)
    assert hostile.name in [label.text() for label in shown.findChildren(ElidedLabel)]
    panel.toggle_definition(hostile.id)
    assert definitions(panel) == [["<i>a</i>"]]


def test_a_new_version_keeps_focus_and_definition(panel: CodebookPanel, codebook: Codebook) -> None:
    panel.focus_labels()
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    labels: tuple[Label, ...] = tuple(replace(label, name=f"{label.name} 2") for label in codebook.labels)
    panel.show_codebook(replace(codebook, labels=labels, version=2))
    assert isinstance(focused(), LabelRow)
    assert focused().accessibleName().startswith("demand 2")
    assert len(definitions(panel)) == 1
