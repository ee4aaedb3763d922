"""Near copies and translations of the open statement: said above the text, compared, carried over, or denied."""

from collections.abc import Callable
from dataclasses import dataclass

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change
from annotator.core.kinship import Kinship
from annotator.core.ranges import Range
from annotator.core.text_moves import Fate
from annotator.operations.carrying import CarriedSpan, CarryPreview, carry_annotations, preview_carrying
from annotator.operations.judging_pairs import judge_pair, leave_group
from annotator.store.groups import Relative, kin_of_rows, relatives_of
from annotator.store.listing import row_of
from annotator.store.project import Project
from annotator.store.texts import words_of
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.compare_panel.panel import Compared
from annotator.ui.dialogs.carry_dialog import Carried, CarryDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.questions import Questions

_LONGEST_TITLE = 48


@dataclass(frozen=True, slots=True)
class _Found:
    """The relatives of a statement; of one of them the words, and what carrying from it would do."""

    statement_id: str
    relatives: tuple[Relative, ...]
    at: int = 0
    words: str = ""
    preview: CarryPreview | None = None
    share: float = 0.0

    @property
    def relative(self) -> Relative:
        return self.relatives[self.at]

    def carried(self) -> list[CarriedSpan]:
        return [one for one in self.preview.spans if one.can_be_carried] if self.preview else []


class Relatives(WindowPart):
    """Asks beside the window, so that opening a statement never waits."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._questions: Questions | None = None
        self._found: _Found | None = None
        self._answers: list[Callable[[], object]] = []
        window.project_opened.connect(self._begin)
        window.project_closed.connect(self._forget)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "compare": self.compare,
            "carry": self.carry,
            "no_relative": self.deny,
            "leave_group": self.leave,
        }

    def compare(self) -> None:
        """Show the nearest copy or translation beside the text, or hide it."""
        panel = self.place.regions.compare
        if not panel.isHidden():
            self._close()
        elif self._has_relative():
            panel.show()
            self._show_compared()

    def carry(self) -> None:
        """Show which spans of the near copy would stand here, and carry those that stay ticked."""
        found = self._found
        if not self._has_relative() or found is None:
            return
        if found.preview is None or not found.preview.spans:
            self.place.hint.emit(self.tr("The other statement has no spans to carry over."))
            return
        rows = [self._row(one) for one in found.preview.spans]
        dialog = CarryDialog(self.window.theme, found.relative.title, rows, self.window)
        dialog.carry_requested.connect(lambda ids: self._carry(found, ids))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def deny(self) -> None:
        """Say that the two are no copies of one text, or no translations."""
        if self._has_relative() and self._found is not None:
            found = self._found
            self.session.do(judge_pair, found.statement_id, [found.relative.statement_id], Kinship.NONE)

    def leave(self) -> None:
        """Say that the statement is one text with none of its group."""
        if self._has_relative() and self._found is not None:
            self.session.do(leave_group, self._found.statement_id, self._found.relative.kinship)

    def _begin(self) -> None:
        self._questions = Questions(self.session.path)
        place = self.place
        place.navigation.statement_opened.connect(lambda _statement: self._ask())
        place.regions.banner.button_clicked.connect(self._answer)
        panel = place.regions.compare
        panel.close_requested.connect(self._close)
        panel.next_requested.connect(self._next)
        panel.open_requested.connect(self._open)
        self.session.changed.connect(self._take_change)
        self._ask()  # the statement where the reviewer left off is open already

    def _forget(self) -> None:
        self._found = None
        self._questions = None
        self._answers = []

    def _has_relative(self) -> bool:
        if self._found is None:
            self.place.hint.emit(self.tr("No other statement is nearly the same, or a translation."))
        return self._found is not None

    def _take_change(self, change: Change) -> None:
        touched = change.statements()
        known = {one.statement_id for one in self._found.relatives} if self._found else set()
        if change.import_id or touched & known or self._statement_id() in touched:
            self._ask(self._found.at if self._found else 0)

    def _statement_id(self) -> str:
        place = self.window.workplace
        current = place.navigation.current if place is not None else None
        return current.statement.id if current is not None else ""

    def _title(self) -> str:
        current = self.place.navigation.current
        return current.statement.title if current is not None else ""

    # Asking

    def _ask(self, at: int = 0) -> None:
        """Look for relatives of the open statement; nothing is said until there is an answer."""
        statement_id = self._statement_id()
        if self._found is not None and self._found.statement_id != statement_id:
            self._take(None)
        if self._questions is None or not statement_id:
            return
        row = row_of(self.session.project, statement_id)
        if row is None or not kin_of_rows(self.session.project, [row]):
            self._questions.drop(self)
            self._take(None)
            return
        reviewer = self.session.reviewer
        self._questions.ask(
            self, lambda project: _found(project, reviewer, statement_id, at), self._take, self.place.hint.emit
        )

    def _take(self, found: _Found | None) -> None:
        if self.window.workplace is None or (found is not None and found.statement_id != self._statement_id()):
            return
        self._found = found
        self._say()
        if not self.place.regions.compare.isHidden():
            self._show_compared()

    # Saying

    def _say(self) -> None:
        """The banner is the read-only one's first."""
        if self.session.read_only:
            return
        banner, found = self.place.regions.banner, self._found
        self._answers = []
        if found is None:
            banner.clear()
            return
        buttons = dict[str, Callable[[], object]]()
        if found.relative.kinship is Kinship.DUPLICATE:
            buttons[self.tr("Compare")] = self.compare
            if carried := len(found.carried()):
                buttons[self.tr("Carry over %n span(s)…", "", carried)] = self.carry
            buttons[self.tr("Not a duplicate")] = self.deny
        else:
            buttons[self.tr("Side by side")] = self.compare
            buttons[self.tr("Not a translation")] = self.deny
        self._answers = list(buttons.values())
        banner.show_message("info", self._sentence(found), list(buttons))

    def _sentence(self, found: _Found) -> str:
        one, title = found.relative, _short(found.relative.title)
        more = sum(1 for other in found.relatives if other.kinship is one.kinship) - 1
        if one.kinship is Kinship.TRANSLATION:
            said = self.tr("“{title}” ({language}) is this text in another language.")
            words = said.format(title=title, language=one.language)
        else:
            percent = min(99, int(found.share * 100)) if found.preview and found.preview.differences else 100
            said = self.tr("{percent} % of this text is in “{title}” ({document}).")
            if one.title == self._title():  # said once, above the text
                said = self.tr("{percent} % of this text is in {document}.")
            words = said.format(percent=percent, title=title, document=one.document_name)
        return " ".join((words, self.tr("%n more of this group.", "", more))) if more > 0 else words

    def _answer(self, place: int) -> None:
        if place < len(self._answers):
            self._answers[place]()

    def _row(self, one: CarriedSpan) -> Carried:
        label = next((label.name for label in self.session.codebook.labels if label.id == one.span.label_id), "")
        words = self.tr("{label}: {words}").format(label=label, words=" … ".join(one.quotes) or one.span.quote)
        return Carried(one.span.id, words, self._why_not(one))

    def _why_not(self, one: CarriedSpan) -> str:
        if one.already:
            return self.tr("is here already")
        if one.retired:
            return self.tr("its label is retired")
        if one.fate is Fate.CHANGED:
            return self.tr("the words differ here")
        return self.tr("the words are not here") if one.fate is Fate.GONE else ""

    # Doing

    def _carry(self, found: _Found, span_ids: list[str]) -> None:
        reviewer = self.session.reviewer
        source, target = found.relative.statement_id, found.statement_id
        self.session.post(
            "carry_annotations", lambda project: carry_annotations(project, reviewer, source, target, span_ids)[0]
        )

    def _show_compared(self) -> None:
        panel, found = self.place.regions.compare, self._found
        if found is None:
            panel.show_compared(None)
            return
        one = found.relative
        note, marks = one.language, tuple[Range, ...]()
        if found.preview is not None:
            marks = tuple(other for other, _ in found.preview.differences if other.length)
            places = len(found.preview.differences)
            note = self.tr("%n place(s) differ", "", places) if places else self.tr("The same words")
        panel.show_compared(
            Compared(one.title, f"{one.document_name} · {note}", found.words, marks, more=len(found.relatives) > 1)
        )

    def _next(self) -> None:
        if self._found is not None:
            self._ask((self._found.at + 1) % len(self._found.relatives))

    def _open(self) -> None:
        if self._found is not None:
            self.place.navigation.open(self._found.relative.statement_id)

    def _close(self) -> None:
        self.place.regions.compare.hide()
        self.place.regions.view.setFocus()


def _found(project: Project, reviewer: Reviewer, statement_id: str, at: int) -> _Found | None:
    """In a thread: the relatives, and one of them compared."""
    relatives = relatives_of(project, statement_id)
    if not relatives:
        return None
    at = min(at, len(relatives) - 1)
    one = relatives[at]
    words = words_of(project, one.statement_id)
    if one.kinship is not Kinship.DUPLICATE:
        return _Found(statement_id, relatives, at, words)
    preview = preview_carrying(project, reviewer, one.statement_id, statement_id)
    length = len(words_of(project, statement_id))
    differing = sum(here.length for _, here in preview.differences)
    return _Found(statement_id, relatives, at, words, preview, 1 - differing / max(length, 1))


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else f"{title[:_LONGEST_TITLE].rstrip()}…"
