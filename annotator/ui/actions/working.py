"""What the entries for statements, spans and the view do in the open project."""

from collections.abc import Callable

from annotator.core.documents import State
from annotator.operations.undoing import redo, undo
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.reviewer_name import ReviewerNameDialog
from annotator.ui.dialogs.shortcut_sheet import ShortcutSheet
from annotator.ui.main_window import MainWindow
from annotator.ui.theme.theme import SCHEMES, Scheme
from annotator.ui.workplace.workplace import Workplace

_NORMAL_ZOOM = 16


class Working(WindowPart):
    """Looks up the open project each time; without one, its entries are disabled."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.actions_["flag"].triggered.connect(lambda flagged: self._at(lambda place: place.flag(flagged)))
        window.project_opened.connect(self._follow_flag)
        window.status.reviewer_requested.connect(self._ask_reviewer)
        self._show_scheme()

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "undo": lambda: self.session.do(undo),
            "redo": lambda: self.session.do(redo),
            "reviewer": self._ask_reviewer,
            "shortcuts": lambda: ShortcutSheet.show_sheet(self.window, self.window.theme, self._sheet()),
            **self._statement_slots(),
            **self._span_slots(),
            **self._view_slots(),
        }

    def _at(self, act: Callable[[Workplace], object]) -> None:
        act(self.place)

    def _statement_slots(self) -> dict[str, Callable[[], object]]:
        return {
            "search": lambda: self.place.regions.statements.focus_search(),
            "done_and_next": lambda: self.place.done_and_next(),
            "next": lambda: self.place.navigation.open_next(),
            "previous": lambda: self.place.navigation.open_previous(),
            "state_new": lambda: self.place.set_state(State.NEW),
            "state_in_work": lambda: self.place.set_state(State.IN_WORK),
            "state_done": lambda: self.place.set_state(State.DONE),
            "state_skipped": lambda: self.place.regions.head.ask_to_skip(),
            "statement_note": lambda: self.place.regions.head.edit_note(),
        }

    def _span_slots(self) -> dict[str, Callable[[], object]]:
        borders: dict[str, Callable[[], object]] = {}
        for unit, by_word in (("", True), ("_character", False)):
            for side, step in (("left", -1), ("right", 1)):
                borders[f"start_{side}{unit}"] = self._border("start", step, by_word=by_word)
                borders[f"end_{side}{unit}"] = self._border("end", step, by_word=by_word)
        return {
            "copy": lambda: self.place.regions.view.copy(),
            "select_all": lambda: self.place.regions.view.select_all(),
            "palette": lambda: self.place.open_palette(),
            "next_span": lambda: self.place.regions.view.next_span(),
            "previous_span": lambda: self.place.regions.view.previous_span(),
            "name_actor": self._name_actor,
            "span_note": lambda: self.place.regions.span.edit_note(),
            "delete_span": lambda: self.place.labelling.delete(),
            **borders,
        }

    def _border(self, end: str, step: int, *, by_word: bool) -> Callable[[], object]:
        def move() -> None:
            labelling = self.place.labelling
            (labelling.move_start if end == "start" else labelling.move_end)(step, by_word=by_word)

        return move

    def _view_slots(self) -> dict[str, Callable[[], object]]:
        return {
            "zoom_in": lambda: self._zoom(1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_normal": lambda: self.place.regions.view.set_zoom(_NORMAL_ZOOM),
            "go_statements": lambda: self.place.regions.statements.focus_rows(),
            "go_text": lambda: self.place.regions.view.setFocus(),
            "go_panels": lambda: self.place.regions.codebook.focus_labels(),
            "next_region": lambda: self.place.focus_next_region(),
            "scheme_system": lambda: self._choose("system"),
            "scheme_light": lambda: self._choose("light"),
            "scheme_dark": lambda: self._choose("dark"),
            "scheme_contrast": lambda: self._choose("contrast"),
        }

    def _zoom(self, step: int) -> None:
        view = self.place.regions.view
        view.set_zoom(view.zoom() + step)

    def _name_actor(self) -> None:
        if not self.place.regions.span.focus_attribute("canonical"):
            self.window.status.say(self.tr("Spans of this label have no canonical name."))

    def _ask_reviewer(self) -> None:
        reviewer = ReviewerNameDialog.ask(self.window, self.window.theme, self.window.settings.reviewer())
        if reviewer is not None:
            self.window.show_reviewer(reviewer)

    def _choose(self, scheme: Scheme) -> None:
        self.window.theme.choose(scheme)
        self.window.settings.keep_text("scheme", scheme)
        self._show_scheme()

    def _show_scheme(self) -> None:
        for scheme in SCHEMES:
            self.window.actions_[f"scheme_{scheme}"].setChecked(self.window.theme.scheme == scheme)

    def _follow_flag(self) -> None:
        self.session.changed.connect(lambda _change: self._show_flag())
        self.place.navigation.statement_opened.connect(lambda _statement: self._show_flag())
        self._show_flag()

    def _show_flag(self) -> None:
        current = self.place.navigation.current
        flagged = current is not None and current.review_by(self.session.reviewer).flagged
        self.window.actions_["flag"].setChecked(flagged)

    def _sheet(self) -> list[tuple[str, list[tuple[str, str]]]]:
        labels = self.window.session.codebook.labels if self.window.session else ()
        keys = [(label.name, label.key.upper()) for label in labels if label.key]
        return [*([(self.tr("Labels"), keys)] if keys else []), *self.window.actions_.sheet()]
