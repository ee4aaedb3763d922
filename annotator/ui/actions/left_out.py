"""What is left out beside the open statement: said under the text, shown and taken in there."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.core.changes import Change
from annotator.core.documents import Statement
from annotator.core.greyed import Greyed
from annotator.operations.cutting import make_statement_of_greyed, take_in
from annotator.store.left_out import PieceBeside, Side, pieces_beside
from annotator.ui.actions.raw_source import RawSource
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.left_out_strip.strip import LeftOutStrip
from annotator.ui.main_window import MainWindow
from annotator.ui.parts.grey_words import GreyWords
from annotator.ui.parts.left_out_list import LeftOut

_MOST_KINDS = 3


class LeavingOutShown(WindowPart):
    """Keeps the strip at the open statement; `source` shows the file where a piece stands in it."""

    def __init__(self, window: MainWindow, source: RawSource) -> None:
        super().__init__(window)
        self._source = source
        window.project_opened.connect(self._begin)
        window.project_closed.connect(lambda: self._tick(on=False))

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"left_out": self.toggle, "take_in": self.take_chosen}

    def toggle(self) -> None:
        """Show the pieces or fold them; say so where there are none."""
        if self._strip.isHidden():
            self._tick(on=self._strip.is_open())
            self.place.hint.emit(self.tr("Nothing is left out beside this statement."))
        else:
            self._strip.set_open(not self._strip.is_open())

    def take_chosen(self) -> None:
        """Take the chosen piece in, the first one if none was chosen; say so where there are none."""
        if self._strip.isHidden():
            self.place.hint.emit(self.tr("Nothing is left out beside this statement."))
        else:
            self._strip.take_chosen()

    @property
    def _strip(self) -> LeftOutStrip:
        return self.place.regions.left_out

    def _begin(self) -> None:
        strip = self._strip
        self._tick(on=False)
        strip.opened.connect(self._take_opened)
        strip.source_requested.connect(self._show_in_file)
        strip.pieces.place_chosen.connect(self._source.reveal)
        strip.take_in_requested.connect(self._take_in)
        strip.pieces.statement_requested.connect(lambda greyed: self.session.do(make_statement_of_greyed, greyed))
        self.place.navigation.statement_opened.connect(lambda _statement: self._show())
        self.session.changed.connect(self._take_change)
        self._show()  # the statement where the reviewer left off is open already

    def _take_change(self, change: Change) -> None:
        """A label changes nothing here, and is not to wait for the texts around."""
        if change.import_id or any(isinstance(edit.after, Greyed | Statement) for edit in change.edits):
            self._show()

    def _take_opened(self, on: bool) -> None:
        self._tick(on=on)
        if not on:
            self.place.regions.view.setFocus()

    def _show_in_file(self, start: int) -> None:
        """The raw source lists the pieces too: one list is enough."""
        self._source.show_place(start)
        self._strip.set_open(False)

    def _tick(self, *, on: bool) -> None:
        self.window.actions_["left_out"].setChecked(on)

    def _take_in(self, greyed_id: str) -> None:
        if (current := self.place.navigation.current) is not None:
            self.session.do(take_in, greyed_id, current.statement.id)
            self.place.regions.view.setFocus()

    def _show(self) -> None:
        place = self.window.workplace
        if place is None:
            return
        current = place.navigation.current
        found = pieces_beside(self.session.project, current.statement) if current is not None else []
        words = _PieceWords(self)
        shown = [LeftOut(one.greyed.id, one.text.text, one.greyed.raw_start, words.of(one)) for one in found]
        place.regions.left_out.show_pieces(
            shown, words.count(found), words.kinds(found), read_only=self.session.read_only
        )


class _PieceWords(QObject):
    """The words for pieces, in the language in use."""

    def of(self, piece: PieceBeside) -> str:
        """Where a piece stands and what it is."""
        said = {
            Side.ABOVE: self.tr("Above: {kind}"),
            Side.WITHIN: self.tr("Within: {kind}"),
            Side.BELOW: self.tr("Below: {kind}"),
        }[piece.side]
        return said.format(kind=GreyWords(self).of(piece.greyed.kind))

    def count(self, pieces: list[PieceBeside]) -> str:
        """How many there are."""
        return self.tr("%n piece(s) left out here", "", len(pieces))

    def kinds(self, pieces: list[PieceBeside]) -> str:
        """Of which kinds they are."""
        kinds = list(dict.fromkeys(GreyWords(self).of(one.greyed.kind) for one in pieces))
        return ", ".join(kinds[:_MOST_KINDS]) + ("…" if len(kinds) > _MOST_KINDS else "")
