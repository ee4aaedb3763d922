"""Relations in a real window: made by keys alone, by the mouse alone, shown, walked, taken away, undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from annotator.core.annotations import Relation, Reviewer
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.ingest.text_file import read_text_file
from annotator.operations.beginning import create_project
from annotator.operations.importing import import_documents
from annotator.store.annotations import load_annotations
from annotator.store.project import Project

from .conftest import Desk

TEXT = (
    "Two unions meet.\nThe miners and the nurses urge the government to end the war, because people die. "
    "They call on the parliament too.\nThe miners reject the war.\n"
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(open_desk: Callable[[Path], Desk], tmp_path: Path) -> Desk:
    file, path = tmp_path / "text.txt", tmp_path / "claims.annotator"
    file.write_text(TEXT, encoding="utf-8")
    with create_project(path, shipped_codebook()) as project:
        import_documents(project, Reviewer.named("Ana"), [read_text_file(file)[0]])
    return open_desk(path)


def label(desk: Desk, words: str, key: str, occurrence: int = 1) -> str:
    """Label words with the keyboard; the new span's id."""
    before = {span.id for span in desk.spans()}
    desk.select(words, occurrence)
    desk.key(key)
    (made,) = {span.id for span in desk.spans()} - before
    assert desk.view.selected_span == made
    return made


def relations(desk: Desk) -> list[Relation]:
    assert desk.window.session is not None
    with Project.open(desk.window.session.path, read_only=True) as project:
        return list(load_annotations(project, desk.statement_id).relations)


def named(desk: Desk) -> set[tuple[str, str, str]]:
    """The relations in words: from, type, to."""
    assert desk.window.session is not None
    quotes = {span.id: span.quote for span in desk.spans()}
    kinds = desk.window.session.codebook.relation_type
    return {(quotes[one.from_span], kinds(one.type_id).words, quotes[one.to_span]) for one in relations(desk)}


def rows(desk: Desk) -> list[tuple[str, str]]:
    return [(row.link.content.name, row.link.content.words) for row in desk.place.regions.span._links.rows()]


def click_words(desk: Desk, words: str, occurrence: int = 1) -> None:
    point = desk.view.point_of(desk.find(words, occurrence).start)
    assert point is not None
    QTest.mouseClick(desk.view.viewport(), LEFT, pos=point + QPoint(3, 0))
    desk.settle()


def test_a_claim_is_linked_by_keys_alone(desk: Desk) -> None:
    for words, key in (("The miners", "S"), ("the nurses", "S"), ("the government", "A"), ("people die", "R")):
        label(desk, words, key)
    label(desk, "end the war", "D")
    made = []
    for _ in range(4):
        desk.key("L")
        assert desk.place.regions.link_bar.isVisible()
        desk.key(Qt.Key.Key_Return)
        assert not desk.place.regions.link_bar.isVisible()
        made.append(len(relations(desk)))
    assert made == [1, 2, 3, 4]
    assert named(desk) == {
        ("end the war", "addressed to", "the government"),
        ("The miners", "makes", "end the war"),
        ("the nurses", "makes", "end the war"),
        ("people die", "because", "end the war"),
    }
    assert rows(desk) == [
        ("made by", "The miners"),
        ("made by", "the nurses"),
        ("addressed to", "the government"),
        ("reason", "people die"),
    ]
    desk.key("L")  # nothing is left
    assert not desk.place.regions.link_bar.isVisible()
    for left in (3, 2, 1, 0):
        desk.shortcut("Ctrl+Z")
        assert len(relations(desk)) == left
    desk.shortcut("Ctrl+Shift+Z")
    assert named(desk) == {("end the war", "addressed to", "the government")}


def test_tab_goes_to_the_next_partner_and_escape_ends(desk: Desk) -> None:
    near, far = label(desk, "the government", "A"), label(desk, "the parliament", "A")
    demand = label(desk, "end the war", "D")
    place = desk.view.place()
    desk.key("L")
    assert desk.view._look.proposed == near
    desk.key(Qt.Key.Key_Tab)
    assert desk.view._look.proposed == far
    desk.key("L")
    assert desk.view._look.proposed == near
    desk.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.view._look.proposed == far
    desk.key(Qt.Key.Key_Escape)
    assert (desk.view._look.proposed, desk.view.selected_span, desk.view.place()) == ("", demand, place)
    assert relations(desk) == []
    desk.key("L")
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Return)
    assert named(desk) == {("end the war", "addressed to", "the parliament")}


def test_a_figure_chooses_among_several_relations(desk: Desk, tmp_path: Path) -> None:
    label(desk, "The miners", "S", 2)
    label(desk, "reject the war", "T")
    desk.key("2")  # a figure sets the polarity while nothing is proposed
    desk.key("L")
    desk.key("1")
    assert named(desk) == {("The miners", "holds", "reject the war")}
    (stance,) = [span for span in desk.spans() if span.quote == "reject the war"]
    assert len(stance.attributes) == 1


def test_any_other_key_ends_linking_and_does_what_it_does(desk: Desk) -> None:
    label(desk, "the government", "A")
    label(desk, "end the war", "D")
    desk.key("L")
    desk.key(Qt.Key.Key_Delete)
    assert not desk.place.regions.link_bar.isVisible()
    assert [span.quote for span in desk.spans()] == ["the government"]


def test_the_mouse_alone_links_by_menu_and_click(desk: Desk) -> None:
    label(desk, "the government", "A")
    label(desk, "end the war", "D")
    other = label(desk, "The miners", "S")
    click_words(desk, "end the war")
    desk.view.menu_requested.emit(QPoint(10, 10), desk.view.selected_span)
    (menu,) = [one for one in desk.place.findChildren(QMenu) if one.isVisible() and one.parent() is desk.place]
    next(action for action in menu.actions() if action.objectName() == "link").trigger()
    menu.close()
    desk.settle()
    assert desk.place.regions.link_bar.isVisible()
    click_words(desk, "The miners")
    assert named(desk) == {("The miners", "makes", "end the war")}
    assert not desk.place.regions.link_bar.isVisible()
    (row,) = desk.place.regions.span._links.rows()
    QTest.mouseClick(row.line, LEFT)
    desk.settle()
    assert desk.view.selected_span == other
    (row,) = desk.place.regions.span._links.rows()
    assert (row.link.content.name, row.link.content.words) == ("makes", "end the war")
    QTest.mouseClick(row.remove, LEFT)
    desk.settle()
    assert relations(desk) == []
    assert rows(desk) == []


def test_the_buttons_of_the_bar_do_what_the_keys_do(desk: Desk) -> None:
    label(desk, "the government", "A")
    label(desk, "the parliament", "A")
    label(desk, "end the war", "D")
    desk.key("L")
    bar = desk.place.regions.link_bar
    QTest.mouseClick(bar._next, LEFT)
    chip = bar._relations[1]
    assert chip.accessibleName() == "addressed to"
    QTest.mouseClick(chip, LEFT)
    desk.settle()
    assert named(desk) == {("end the war", "addressed to", "the parliament")}
    assert desk.view.hasFocus()


def test_a_click_on_an_unsuitable_span_says_so_and_links_nothing(desk: Desk) -> None:
    label(desk, "the government", "A")
    label(desk, "people die", "Q")
    label(desk, "end the war", "D")
    desk.key("L")
    click_words(desk, "people die")
    assert relations(desk) == []
    assert desk.place.regions.link_bar.isVisible()


def test_the_words_of_the_whole_claim_are_tinted_with_the_selected_span(desk: Desk) -> None:
    speaker, addressee = label(desk, "The miners", "S"), label(desk, "the government", "A")
    demand = label(desk, "end the war", "D")
    for _ in range(2):
        desk.key("L")
        desk.key(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.view._look.linked == {speaker, addressee})
    desk.view.select_span(speaker)
    assert desk.view._look.linked == {demand, addressee}
    desk.view.select_span("")
    assert desk.view._look.linked == frozenset()
