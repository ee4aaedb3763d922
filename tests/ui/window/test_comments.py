"""Comments through the real window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPlainTextEdit, QPushButton

from annotator.core.annotations import Comment
from annotator.store.comments import comments_on
from annotator.store.project import Project
from annotator.ui.dialogs.comments_dialog import CommentsDialog

from .conftest import Desk


def opened(desk: Desk) -> CommentsDialog:
    desk.shortcut("Ctrl+Shift+C")
    (dialog,) = desk.window.findChildren(CommentsDialog)
    return dialog


def write(desk: Desk, dialog: CommentsDialog, text: str) -> None:
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()


def press(desk: Desk, dialog: CommentsDialog, words: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def kept(desk: Desk) -> list[Comment]:
    assert desk.window.session is not None
    with Project.open(desk.window.session.path, read_only=True) as project:
        return list(comments_on(project, desk.statement_id))


def rows(dialog: CommentsDialog) -> list[str]:
    found = dialog.findChild(QListView)
    assert found is not None
    model = found.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_comment_is_about_the_selected_span_or_else_the_statement(desk: Desk) -> None:
    desk.open_titled("We ")
    dialog = opened(desk)
    write(desk, dialog, "Is this <b>one</b> text?")
    desk.select("peace")
    desk.key("D")
    write(desk, dialog, "Or a target?")
    (span,) = desk.spans()
    assert [(one.text, one.span_id) for one in kept(desk)] == [
        ("Is this <b>one</b> text?", None),
        ("Or a target?", span.id),
    ]
    assert "Is this <b>one</b> text?" in rows(dialog)[0]
    assert "peace" in rows(dialog)[1]


def test_settling_hides_a_comment_and_undo_brings_it_back(desk: Desk) -> None:
    desk.open_titled("We ")
    dialog = opened(desk)
    write(desk, dialog, "Look")
    press(desk, dialog, "Settle")
    assert rows(dialog) == []
    assert kept(desk)[0].resolved
    press(desk, dialog, "Settled ones too")
    assert len(rows(dialog)) == 1
    desk.window.actions_["undo"].trigger()
    desk.settle()
    assert not kept(desk)[0].resolved
    press(desk, dialog, "Delete")
    assert rows(dialog) == []
    desk.window.actions_["undo"].trigger()
    desk.settle()
    assert len(rows(dialog)) == 1


def test_the_list_of_all_statements_leads_to_the_span(desk: Desk) -> None:
    desk.open_titled("We ")
    desk.select("peace")
    desk.key("D")
    (span,) = desk.spans()
    dialog = opened(desk)
    write(desk, dialog, "Here")
    desk.open_titled("First")
    assert rows(dialog) == []
    press(desk, dialog, "All statements")
    press(desk, dialog, "Go there")
    assert desk.view.text().startswith("We ")
    assert desk.view.selected_span == span.id


def test_comments_of_a_project_that_is_read_can_be_read(desk: Desk, tmp_path: Path) -> None:
    desk.open_titled("We ")
    dialog = opened(desk)
    dialog.show_comments((), "", read_only=True)
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    assert not field.isEnabled()
