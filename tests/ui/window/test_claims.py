"""Claim cards in a real window: read, gone to, marked as implied by key and by mouse, and only the near ones built."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.core.annotations import Reviewer
from annotator.core.ranges import Range
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.ingest.text_file import read_text_file
from annotator.operations.actors import add_alias
from annotator.operations.annotating import add_span, name_actor
from annotator.operations.beginning import create_project
from annotator.operations.importing import import_documents
from annotator.operations.relating import add_relation
from annotator.store.actors import actor_called
from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.ui.claims_panel.card import ClaimCard
from annotator.ui.parts.span_line import SpanLine
from annotator.ui.parts.type_ahead import TypeAhead
from annotator.ui.settings import Settings

from .conftest import Desk

TEXT = (
    "The paper says that the miners <b>urge</b> the government to end the war, because people die in great numbers "
    "in a war that nobody wanted and that nobody can win.\nThe miners reject the war.\n"
)
LEFT = Qt.MouseButton.LeftButton
ANA = Reviewer.named("Ana")


def made(project: Project, words: str, label: str, text: str = TEXT) -> str:
    codebook = shipped_codebook()
    found = codebook.label_named(label)
    assert found is not None
    (statement,) = project.connection.execute("SELECT id FROM statement").fetchone()
    start = text.index(words)
    change = add_span(project, ANA, statement, [Range(start, start + len(words))], found.id)
    return next(edit.after.id for edit in change.edits if hasattr(edit.after, "ranges"))


def linked(project: Project, start: str, name: str, end: str) -> None:
    kind = next(one for one in shipped_codebook().relation_types if one.name == name)
    add_relation(project, ANA, start, end, kind.id)


@pytest.fixture
def claim_desk(open_desk: Callable[[Path], Desk], settings: Settings, tmp_path: Path) -> Desk:
    file, path = tmp_path / "text.txt", tmp_path / "claims.annotator"
    file.write_text(TEXT, encoding="utf-8")
    with create_project(path, shipped_codebook()) as project:
        import_documents(project, ANA, [read_text_file(file)[0]])
        miners, demand = made(project, "the miners", "speaker"), made(project, "end the war", "demand")
        reason = made(project, TEXT[TEXT.index("people die") : TEXT.index(".\nThe")], "rationale")
        made(project, "reject the war", "stance")
        linked(project, miners, "makes", demand)
        linked(project, reason, "because", demand)
        speaker = shipped_codebook().label_named("speaker")
        assert speaker is not None
        canonical = next(one for one in shipped_codebook().attributes_of(speaker.id) if one.name == "canonical")
        name_actor(project, ANA, miners, canonical.id, "National Union of Mineworkers")
        actor = actor_called(project, "National Union of Mineworkers")
        assert actor is not None
        add_alias(project, ANA, actor.id, "NUM <i>x</i>")
    settings.keep_reviewer(ANA)
    desk = open_desk(path)
    desk.qtbot.waitUntil(lambda: len(cards(desk)) == 2)
    return desk


def cards(desk: Desk) -> list[ClaimCard]:
    return desk.place.regions.claims.cards.cards()


def said(card: ClaimCard) -> list[tuple[str, str, str]]:
    return [(row.content.name, row.content.words, row.content.tag) for row in card.rows]


def row(desk: Desk, name: str, card: int = 0) -> SpanLine:
    return next(one for one in cards(desk)[card].rows if one.content.name == name)


def focused() -> SpanLine:
    found = QApplication.focusWidget()
    assert isinstance(found, SpanLine)
    return found


def test_a_card_says_who_demands_what_of_whom_and_why(claim_desk: Desk) -> None:
    demand, stance = cards(claim_desk)
    assert said(demand)[:3] == [
        ("who", "National Union of Mineworkers", ""),
        ("demands", "end the war", ""),
        ("of", "not stated", ""),
    ]
    name, words, _ = said(demand)[3]
    assert (name, words.startswith("people die")) == ("because", True)
    assert demand.rows[0].height() == 20
    assert demand.rows[3].height() == 40
    assert [name for name, _, _ in said(stance)] == ["who", "stance", "target"]
    assert said(stance)[1][1] == "reject the war"


def test_a_line_leads_to_its_span_and_its_card_stays_the_marked_one(claim_desk: Desk) -> None:
    desk = claim_desk
    QTest.mouseClick(row(desk, "because"), LEFT)
    assert desk.view.span(desk.view.selected_span) is not None
    (reason,) = [span for span in desk.spans() if span.quote.startswith("people die")]
    assert desk.view.selected_span == reason.id
    assert [card.property("current") for card in cards(desk)] == [True, False]
    desk.view.select_span("")
    assert [card.property("current") for card in cards(desk)] == [False, False]


def test_keys_alone_mark_a_slot_as_implied_by_an_actor_found_by_another_name(claim_desk: Desk) -> None:
    desk = claim_desk
    desk.shortcut("Ctrl+4")
    assert focused().content.name == "who"
    for _ in range(2):
        QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert focused().content.name == "of"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, TypeAhead)
    QTest.keyClicks(field, "NUM <")
    QApplication.processEvents()
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.settle()
    desk.qtbot.waitUntil(lambda: said(cards(desk)[0])[2] == ("of", "National Union of Mineworkers", "implied"))
    assert focused().content.name == "of"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, TypeAhead)
    QTest.keyClicks(field, "the government")
    QApplication.processEvents()
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.settle()
    desk.qtbot.waitUntil(lambda: said(cards(desk)[0])[2] == ("of", "the government", "implied"))
    desk.view.setFocus()
    desk.shortcut("Ctrl+Z")
    desk.qtbot.waitUntil(lambda: said(cards(desk)[0])[2][1] == "National Union of Mineworkers")
    desk.shortcut("Ctrl+Z")
    desk.qtbot.waitUntil(lambda: said(cards(desk)[0])[2] == ("of", "not stated", ""))


def test_the_mouse_marks_a_slot_as_implied_without_a_name_and_takes_the_mark_away(claim_desk: Desk) -> None:
    desk = claim_desk
    for answer, shown in (
        ("implied, not named", ("of", "not named", "implied")),
        ("not implied", ("of", "not stated", "")),
    ):
        QTest.mouseClick(row(desk, "of"), LEFT)
        field = QApplication.focusWidget()
        assert isinstance(field, TypeAhead)
        QTest.keyClicks(field, answer)
        QApplication.processEvents()
        QTest.keyClick(field, Qt.Key.Key_Return)
        desk.settle()
        desk.qtbot.waitUntil(lambda: said(cards(desk)[0])[2] == shown)  # noqa: B023 - asked before the next round


def test_escape_leaves_the_slot_and_the_focus_where_they_were(claim_desk: Desk) -> None:
    desk = claim_desk
    desk.shortcut("Ctrl+4")
    row(desk, "of").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, TypeAhead)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    desk.settle()
    assert focused().content.name == "of"
    assert said(cards(desk)[0])[2] == ("of", "not stated", "")


def test_who_reports_the_claim_stands_above_it(claim_desk: Desk) -> None:
    desk = claim_desk
    desk.select("The paper")
    desk.key("S")
    paper = desk.view.selected_span
    desk.select("the miners <b>urge</b> the government to end the war")
    desk.key("Q")
    quote = desk.view.selected_span
    session = desk.window.session
    assert session is not None
    kind = next(one for one in session.codebook.relation_types if one.name == "says")
    session.do(add_relation, paper, quote, kind.id)
    desk.settle()
    desk.qtbot.waitUntil(lambda: said(cards(desk)[0])[0] == ("source", "The paper says:", ""))
    assert said(cards(desk)[0])[1][:2] == ("who", "National Union of Mineworkers")


def test_a_thousand_claims_build_only_the_cards_near_the_screen(
    open_desk: Callable[[Path], Desk], tmp_path: Path
) -> None:
    file, path, text = tmp_path / "long.txt", tmp_path / "many.annotator", "stop it now. " * 1000
    file.write_text(text, encoding="utf-8")
    with create_project(path, shipped_codebook()) as project:
        import_documents(project, ANA, [read_text_file(file)[0]])
        (statement,) = project.connection.execute("SELECT id FROM statement").fetchone()
        demand = shipped_codebook().label_named("demand")
        assert demand is not None
        for number in range(1000):
            add_span(project, ANA, statement, [Range(13 * number, 13 * number + 11)], demand.id)
        ids = [span.id for span in load_annotations(project, statement).spans]
    desk = open_desk(path)
    desk.qtbot.waitUntil(lambda: len(desk.place.regions.claims.cards._claims) == 1000)
    assert 0 < len(cards(desk)) < 20
    desk.view.select_span(ids[700], reveal=True)
    desk.settle()
    assert len(cards(desk)) < 20
    (marked,) = [card for card in cards(desk) if card.property("current")]
    assert marked.claim.id == ids[700]
    assert not marked.visibleRegion().isEmpty()
    assert len(desk.place.regions.claims.findChildren(SpanLine)) < 100


def test_the_card_of_the_selected_span_stays_in_view_when_its_panel_takes_room(claim_desk: Desk) -> None:
    claim_desk.window.resize(1100, 620)
    claim_desk.view.select_span("")
    QApplication.processEvents()
    stance = next(span for span in claim_desk.spans() if span.quote == "reject the war")
    claim_desk.view.go_to_span(stance.id)
    claim_desk.qtbot.wait(50)
    last = cards(claim_desk)[-1]
    assert last.claim.id == stance.id
    seen = last.visibleRegion().boundingRect()
    viewport = claim_desk.place.regions.claims.cards.viewport()
    assert seen.height() >= min(last.height(), viewport.height()) - 1
