"""The codebook is changed in its editor, beside a real window with real work."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.codebook import AttributeKind
from annotator.ui.actions.codebooks import Codebooks
from annotator.ui.codebook_editor.add_dialog import NewKind
from annotator.ui.codebook_editor.merge_dialog import MergeEntryDialog
from annotator.ui.codebook_editor.relation_form import RelationForm
from annotator.ui.codebook_editor.split_dialog import SplitEntryDialog
from annotator.ui.label_palette.entry import PaletteEntry

from .codebook_bench import Bench
from .conftest import Desk


@pytest.fixture
def bench(desk: Desk, qtbot: QtBot) -> Bench:
    """The editor, with some spans in the project."""
    desk.open_titled("We ")
    for words, key in (("peace", "D"), ("now", "T"), ("We", "S")):
        desk.select(words)
        desk.key(key)
    return Bench(desk, qtbot)


def test_rename_recolour_and_describe_in_one_step_with_its_cost(bench: Bench, desk: Desk) -> None:
    form = bench.choose("demand")
    bench.type(form.name_field, "call <b>x</b>")
    bench.type(form.light.field, "#884400")
    bench.type(form.definition, "What somebody calls for.")
    assert "1 span" in bench.editor.page.bar.words()
    bench.apply()
    changed = bench.label("call <b>x</b>")
    assert (changed.light_ink, changed.definition) == ("#884400", "What somebody calls for.")
    assert [row.label.name for row in desk.place.regions.codebook._rows][1] == "call <b>x</b>"
    assert {bench.codebook.label(span.label_id).name for span in desk.spans()} == {"call <b>x</b>", "stance", "speaker"}
    bench.undo_in_the_window()
    assert bench.label("demand").light_ink == "#A12E00"


def test_a_key_that_is_taken_is_refused_where_it_is_typed(bench: Bench) -> None:
    form = bench.choose("stance")
    bench.type(form.key, "d")
    assert form.rows.problem("key") == "This key belongs to “demand”."
    assert not bench.editor.page.bar.apply.isEnabled()
    bench.type(form.key, "x")
    assert form.rows.problem("key") == ""
    bench.apply()
    assert bench.label("stance").key == "X"


def test_an_ink_that_some_cannot_tell_is_warned_of_and_one_is_suggested(bench: Bench) -> None:
    form = bench.choose("stance")
    bench.type(form.light.field, "#A12E05")
    assert "hard" in form.advice()
    assert "“demand”" in form.advice()
    bench.type(form.light.field, "#EEEEEE")
    assert "Too pale" in form.advice()
    assert bench.editor.page.bar.apply.isEnabled()  # warned, not forbidden
    form._suggest()
    assert form.advice() == ""


def test_a_colour_chosen_by_eye_can_be_left_again(bench: Bench) -> None:
    form = bench.choose("stance")
    before = form.light.ink()
    form.light.choose()
    (chooser,) = form.findChildren(QColorDialog)
    chooser.setCurrentColor("#123456")
    assert form.entry().light_ink == "#123456"
    chooser.reject()
    assert form.light.ink() == before


def test_undo_in_the_editor_takes_back_typing_first_then_the_project(bench: Bench) -> None:
    form = bench.choose("demand")
    bench.type(form.name_field, "wish")
    bench.apply()
    QTest.keyClicks(form.name_field, "z")
    QTest.keyClick(form.name_field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    bench.wait()
    assert bench.label("wish").name == "wish"
    bench.editor.tree.setFocus()
    QTest.keyClick(bench.editor.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    bench.wait()
    assert bench.label("demand").name == "demand"
    assert "Taken back" in bench.editor.foot_words.text()


def test_order_by_key(bench: Bench) -> None:
    names = [label.name for label in bench.codebook.labels]
    bench.choose(names[0])
    QTest.keyClick(bench.editor.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    bench.wait()
    assert [label.name for label in bench.codebook.labels][:2] == [names[1], names[0]]
    assert bench.editor.tree.chosen() == bench.label(names[0]).id


def test_order_by_mouse_among_those_that_stand_side_by_side(bench: Bench) -> None:
    names = [label.name for label in bench.codebook.labels]
    tree = bench.editor.tree
    bench.choose(names[0])
    _drop_on(bench, bench.codebook.relation_types[0].id)
    assert [label.name for label in bench.codebook.labels] == names
    _drop_on(bench, bench.label(names[3]).id)
    assert [label.name for label in bench.codebook.labels][:4] == [names[1], names[2], names[0], names[3]]
    assert tree.chosen() == bench.label(names[0]).id
    assert "order of the codebook" in bench.desk.window.status._message.text()


def _drop_on(bench: Bench, entry_id: str) -> None:
    """Let the chosen row go on another one."""
    tree = bench.editor.tree
    at = QPointF(tree.visualRect(tree._items[entry_id].index()).center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    tree.dropEvent(QDropEvent(at, Qt.DropAction.MoveAction, QMimeData(), left, none))
    bench.wait()


def test_a_retired_label_is_offered_nowhere_and_comes_back(bench: Bench, desk: Desk) -> None:
    bench.choose("target")
    dialog = bench.step("retire")
    bench.do(dialog)
    assert bench.label("target").retired
    assert bench.label("target").key == ""
    rows = {row.label.name: row for row in desk.place.regions.codebook._rows}
    assert rows["target"].isHidden()
    desk.view.setFocus()
    desk.view.set_selection(desk.find("peace"))
    spans = len(desk.spans())
    desk.key("G")
    assert len(desk.spans()) == spans
    desk.view.set_selection(desk.find("peace"))
    desk.place.open_palette()
    offered = [entry.label.name for entry in desk.place.palette_of_labels.findChildren(PaletteEntry)]
    assert "stance" in offered
    assert "target" not in offered
    desk.place.palette_of_labels.close_palette()
    bench.choose("target")
    bench.do(bench.step("retire"))
    assert not bench.label("target").retired


def test_only_what_nothing_uses_is_removed(bench: Bench) -> None:
    bench.choose("demand")
    dialog = bench.step("remove")
    assert not dialog.do.isEnabled()
    assert "carries work" in dialog.table.sentence()
    dialog.reject()
    bench.choose("quote")
    bench.do(bench.step("remove"))
    assert bench.codebook.label_named("quote") is None


def test_merge_names_its_losses_and_is_one_undo(bench: Bench, desk: Desk) -> None:
    desk.open_titled("We ")
    stance = next(span for span in desk.spans() if span.label_id == bench.label("stance").id)
    desk.view.select_span(stance.id)
    desk.key("2")
    bench.choose("stance")
    dialog = bench.step("merge")
    assert isinstance(dialog, MergeEntryDialog)
    assert not dialog.do.isEnabled()
    bench.type(dialog.target, "dem")
    QTest.keyClick(dialog.target, Qt.Key.Key_Return)
    bench.wait()
    lost = [row for row in dialog.table.rows() if row.lost]
    assert [(row.count, row.what) for row in lost] == [(1, "polarity: against")]
    assert "without" in dialog.do.text()
    dialog.adopt.click()
    bench.wait()
    assert not [row for row in dialog.table.rows() if row.lost]
    bench.do(dialog)
    assert bench.codebook.label_named("stance") is None
    assert sum(span.label_id == bench.label("demand").id for span in desk.spans()) == 2
    bench.undo_in_the_window()
    assert sum(span.label_id == bench.label("stance").id for span in desk.spans()) == 1


def test_split_by_ticking_quotations(bench: Bench, desk: Desk) -> None:
    bench.choose("demand")
    dialog = bench.step("split")
    assert isinstance(dialog, SplitEntryDialog)
    bench.type(dialog.name, "appeal")
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.list.model().index(0, 0))
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    bench.wait()
    assert dialog.list.ticked()
    bench.do(dialog)
    appeal = bench.label("appeal")
    assert bench.editor.tree.chosen() == appeal.id
    assert [span.quote for span in desk.spans() if span.label_id == appeal.id] == ["peace"]
    bench.undo_in_the_window()
    assert bench.codebook.label_named("appeal") is None


def test_split_by_a_value(bench: Bench, desk: Desk) -> None:
    stance = next(span for span in desk.spans() if span.label_id == bench.label("stance").id)
    desk.view.setFocus()
    desk.view.select_span(stance.id)
    desk.key("2")
    bench.choose("stance")
    dialog = bench.step("split")
    assert isinstance(dialog, SplitEntryDialog)
    bench.type(dialog.name, "protest")
    bench.type(dialog.by_value, "polarity: against")
    QTest.keyClick(dialog.by_value, Qt.Key.Key_Return)
    bench.wait()
    bench.do(dialog)
    assert [span.quote for span in desk.spans() if span.label_id == bench.label("protest").id] == ["now"]


def test_every_kind_of_entry_can_be_added(bench: Bench, desk: Desk) -> None:
    steps = bench.editor.steps
    dialog = steps.add(NewKind.LABEL)
    bench.type(dialog.name, "<img src=x>")
    bench.do(dialog)
    added = bench.label("<img src=x>")
    assert bench.editor.tree.chosen() == added.id
    dialog = steps.add(NewKind.ATTRIBUTE, added.id)
    bench.type(dialog.name, "tone")
    assert not dialog.do.isEnabled()  # choices are missing
    dialog.choices.setPlainText("calm\nangry")
    bench.wait()
    bench.do(dialog)
    tone = next(one for one in bench.codebook.attributes_of(added.id))
    assert [choice.name for choice in bench.codebook.choices_of(tone.id)] == ["calm", "angry"]
    dialog = steps.add(NewKind.CHOICE, tone.id)
    bench.type(dialog.name, "calm")
    assert "already" in dialog.fields.problem("name")
    bench.type(dialog.name, "ironic")
    bench.do(dialog)
    dialog = steps.add(NewKind.STATEMENT_LABEL)
    bench.type(dialog.name, "place")
    dialog._take_value_kind("text", "")
    bench.wait()
    bench.do(dialog)
    assert any(one.name == "place" and one.kind is AttributeKind.TEXT for one in bench.codebook.attributes_of(None))
    dialog = steps.add(NewKind.RELATION)
    bench.type(dialog.name, "mocks")
    (row,) = dialog.pairs.rows()
    for field in (row.start, row.end):
        bench.type(field, "speaker")
        QTest.keyClick(field, Qt.Key.Key_Return)
    bench.wait()
    bench.do(dialog)
    assert any(one.name == "mocks" for one in bench.codebook.relation_types)
    assert [row.label.name for row in desk.place.regions.codebook._rows][-1] == "<img src=x>"


def test_a_pair_taken_from_a_relation(bench: Bench) -> None:
    because = next(one for one in bench.codebook.relation_types if len(one.pairs) > 1)
    bench.editor.tree.choose(because.id)
    form = bench.editor.page.form()
    assert isinstance(form, RelationForm)
    form.pairs._remove(form.pairs.rows()[0])
    bench.wait()
    bench.apply()
    assert bench.codebook.relation_type(because.id).pairs == because.pairs[1:]


def test_what_is_typed_is_not_lost_by_choosing_or_closing(bench: Bench, desk: Desk) -> None:
    form = bench.choose("demand")
    bench.type(form.definition, "Half a thought")
    bench.choose("stance")
    assert bench.choose("demand").definition.toPlainText() == "Half a thought"
    bench.editor.close()
    assert bench.editor.isVisible()
    assert "not applied" in bench.editor.message.sentence()
    path = desk.window.session.path if desk.window.session else Path()
    desk.window.leave_project()
    assert desk.window.open_project(path)
    assert desk.window.session is not None
    demand = desk.window.session.codebook.label_named("demand")
    assert demand is not None
    assert demand.definition == "Half a thought"


def test_the_button_of_the_panel_opens_the_editor(desk: Desk, qtbot: QtBot) -> None:
    section = desk.place.regions.codebook.section
    button = next(one for one in section.findChildren(QWidget) if one.accessibleName() == "Edit the codebook")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    codebooks = desk.window.findChild(Codebooks)
    assert codebooks is not None
    assert codebooks.editor is not None
    assert codebooks.editor.isVisible()
    desk.window.leave_project()
    assert codebooks.editor is None


def test_a_second_window_only_reads(open_desk: Callable[[Path], Desk], project_path: Path, qtbot: QtBot) -> None:
    open_desk(project_path)
    bench = Bench(open_desk(project_path), qtbot)
    form = bench.choose("demand")
    assert not form.rows.isEnabled()
    assert not any(button.isEnabled() for button in bench.editor.page.buttons.values())
    assert not bench.editor.add.isEnabled()
    QApplication.processEvents()
