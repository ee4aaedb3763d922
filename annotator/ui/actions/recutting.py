"""Statements cut anew by hand: split, joined, called otherwise, words left out and taken back in."""

from collections.abc import Callable

from annotator.operations.cutting import (
    join_statements,
    leave_out,
    make_statement_of_greyed,
    recut_statement,
    retitle_statement,
    split_statement,
    take_in,
)
from annotator.store.statements import statements_of
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.title_dialog import TitleDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.open_statement import OpenStatement


class CuttingActions(WindowPart):
    """Each is one step of undo; annotations go along, and what would be lost is refused with a sentence."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.project_opened.connect(self._begin)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "split_statement": self.split,
            "join_next": self.join_next,
            "retitle": self.retitle,
            "leave_out": self.leave_out,
            "recut": self.recut,
        }

    def split(self) -> None:
        """Begin another statement at the caret."""
        if (current := self._current()) is not None:
            self.session.do(split_statement, current.statement.id, self.place.regions.view.caret)

    def join_next(self) -> None:
        """Join the statement with the next one of its document."""
        if (current := self._current()) is None:
            return
        ids = [one.id for one in statements_of(self.session.project, current.statement.document_id)]
        place = ids.index(current.statement.id) if current.statement.id in ids else len(ids)
        if place + 1 >= len(ids):
            self.place.hint.emit(self.tr("This is the last statement of its document."))
            return
        self.session.do(join_statements, ids[place : place + 2])

    def retitle(self) -> None:
        """Ask for another title."""
        if (current := self._current()) is None:
            return
        statement = current.statement
        dialog = TitleDialog(self.window.theme, statement.title, self.window)
        dialog.title_given.connect(lambda title: self.session.do(retitle_statement, statement.id, title))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def leave_out(self) -> None:
        """Grey the selected words out."""
        current, selection = self._current(), self.place.regions.view.selection()
        if current is not None and selection is not None:
            self.session.do(leave_out, current.statement.id, selection)

    def recut(self) -> None:
        """Grey everything but the selected words out."""
        current, selection = self._current(), self.place.regions.view.selection()
        if current is not None and selection is not None:
            self.session.do(recut_statement, current.statement.id, selection)

    def _current(self) -> OpenStatement | None:
        return self.place.navigation.current

    def _begin(self) -> None:
        left_out = self.place.regions.source.left_out
        left_out.take_in_requested.connect(self._take_in)
        left_out.statement_requested.connect(lambda greyed: self.session.do(make_statement_of_greyed, greyed))

    def _take_in(self, greyed_id: str) -> None:
        if (current := self._current()) is not None:
            self.session.do(take_in, greyed_id, current.statement.id)
