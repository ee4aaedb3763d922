"""What the reviewer does in the text, turned into operations."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.core.annotations import Span, Value
from annotator.core.changes import Change, ChangeKind
from annotator.core.ranges import Range, joined, without
from annotator.operations.annotating import add_span, delete_spans, move_span, relabel_spans, set_attribute
from annotator.ui.open_statement import OpenStatement
from annotator.ui.session import Session
from annotator.ui.text_view import snapping
from annotator.ui.text_view.view import StatementView


class Labelling(QObject):
    """Labels the selection, and changes the selected span."""

    hint = Signal(str)
    """A sentence for the status line: why nothing happened."""

    def __init__(self, session: Session, view: StatementView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._open: OpenStatement | None = None
        self.last_label = ""
        self._relabel_marked: Callable[[str], bool] = lambda _label: False
        self._delete_marked: Callable[[], bool] = lambda: False
        session.changed.connect(self._take_change)

    def serve_marked(self, relabel: Callable[[str], bool], delete: Callable[[], bool]) -> None:
        """Ask these first, which act on marked spans and tell whether there were any."""
        self._relabel_marked, self._delete_marked = relabel, delete

    def show(self, statement: OpenStatement | None) -> None:
        """Work on this statement from now on."""
        self._open = statement

    def selected(self) -> Span | None:
        """The selected span, or None."""
        return self._open.spans.get(self._view.selected_span) if self._open else None

    def label(self, label_id: str) -> None:
        """Give the selected words a label."""
        selection = self._view.selection()
        if self._open is None or selection is None:
            self.hint.emit(self.tr("Select words first, then choose a label."))
            return
        # a line's end or a blank at the edge belongs to no words, and nobody sees that it was selected
        words = Range(*snapping.without_blanks(self._open.text, *selection))
        if not words.quote(self._open.text).strip():
            self.hint.emit(self.tr("Only blanks are selected. Select words, then choose a label."))
            return
        self.last_label = label_id
        self._session.do(add_span, self._open.statement.id, [words], label_id)

    def relabel(self, label_id: str) -> None:
        """Give the marked spans, or else the selected one, another label."""
        if self._relabel_marked(label_id):
            return
        if (span := self.selected()) is not None:
            self._session.do(relabel_spans, [span.id], label_id)

    def delete(self) -> None:
        """Take the marked spans, or else the selected one, away."""
        if self._delete_marked():
            return
        if (span := self.selected()) is not None:
            self._session.do(delete_spans, [span.id])

    def set_attribute(self, span_id: str, attribute_id: str, value: Value | None) -> None:
        """Give an attribute of a span a value."""
        self._session.do(set_attribute, span_id, attribute_id, value)

    def take_label_key(self, key: str, *, shift: bool) -> bool:
        """Label or relabel by a label's key; whether the key is one."""
        found = next((one for one in self._session.codebook.labels if one.key.lower() == key and not one.retired), None)
        if found is None:
            return False
        if shift and self.selected() is not None:
            self.relabel(found.id)
        else:
            self.label(found.id)
        return True

    def take_choice_key(self, key: str) -> bool:
        """Set the attribute of the selected span that has a choice with this key; whether there is one."""
        span, codebook = self.selected(), self._session.codebook
        if span is None:
            return False
        for attribute in codebook.attributes_of(span.label_id):
            for choice in codebook.choices_of(attribute.id):
                if choice.key == key and not choice.retired:
                    held = span.attributes.get(attribute.id) == Value(choice_id=choice.id)
                    self.set_attribute(span.id, attribute.id, None if held else Value(choice_id=choice.id))
                    return True
        return False

    def move_start(self, step: int, *, by_word: bool) -> None:
        """Move the start of the selected span by a word or a character, earlier for -1 and later for 1."""
        if (span := self.selected()) is not None and self._open is not None:
            start, end = span.ranges[0]
            self._move(span, (Range(_start_moved(self._open.text, start, step, by_word), end), *span.ranges[1:]))

    def move_end(self, step: int, *, by_word: bool) -> None:
        """Move the end of the selected span by a word or a character, earlier for -1 and later for 1."""
        if (span := self.selected()) is not None and self._open is not None:
            start, end = span.ranges[-1]
            self._move(span, (*span.ranges[:-1], Range(start, _end_moved(self._open.text, end, step, by_word))))

    def add_range(self) -> None:
        """Take the selected words into the selected span, wherever they stand."""
        self._take_range(lambda span, words: joined((*span.ranges, words)))

    def drop_range(self) -> None:
        """Take the selected words out of the selected span."""
        self._take_range(lambda span, words: without(span.ranges, words))

    def _take_range(self, changed: Callable[[Span, Range], tuple[Range, ...]]) -> None:
        span, selection = self.selected(), self._view.selection()
        if span is None or selection is None or self._open is None:
            self.hint.emit(self.tr("Select a span, then words to add to it or to take out of it."))
            return
        text = self._open.text
        left = changed(span, Range(*snapping.without_blanks(text, *selection)))
        ranges = [Range(*snapping.without_blanks(text, *part)) for part in left if part.quote(text).strip()]
        if not ranges:
            self.hint.emit(self.tr("A span keeps at least one character. Delete it to take it away."))
        else:
            self._session.do(move_span, span.id, ranges)
            self._view.set_selection(None)

    def _move(self, span: Span, ranges: tuple[Range, ...]) -> None:
        if all(part.length > 0 for part in ranges):
            self._session.do(move_span, span.id, ranges)
        else:
            self.hint.emit(self.tr("A span keeps at least one character. Delete it to take it away."))

    def _take_change(self, change: Change) -> None:
        """Go on with the span that was just made, so that its attributes can be set at once."""
        made = [edit.after for edit in change.edits if edit.before is None and isinstance(edit.after, Span)]
        if change.action == "add_span" and change.kind is ChangeKind.DO and made:
            self._view.set_selection(None)
            self._view.set_caret(made[0].end)
            self._view.select_span(made[0].id)


def _start_moved(text: str, position: int, step: int, by_word: bool) -> int:
    if not by_word:
        return snapping.previous_grapheme(text, position) if step < 0 else snapping.next_grapheme(text, position)
    starts = [start for start, _ in _words_around(text, position)]
    if step < 0:
        return max((start for start in starts if start < position), default=0)
    return min((start for start in starts if start > position), default=position)


def _end_moved(text: str, position: int, step: int, by_word: bool) -> int:
    if not by_word:
        return snapping.previous_grapheme(text, position) if step < 0 else snapping.next_grapheme(text, position)
    ends = [end for _, end in _words_around(text, position)]
    if step < 0:
        return max((end for end in ends if end < position), default=position)
    return min((end for end in ends if end > position), default=len(text))


_WINDOW = 2000


def _words_around(text: str, position: int) -> list[tuple[int, int]]:
    """The words near a position: the border goes to the next one, so the whole text need not be cut up."""
    low = max(0, position - _WINDOW)
    return [(low + start, low + end) for start, end in snapping.words(text[low : position + _WINDOW])]
