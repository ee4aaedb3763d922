"""An open project on the screen: its regions, joined."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from annotator.core.annotations import Value
from annotator.core.documents import State
from annotator.core.ranges import Range
from annotator.operations.annotating import name_actor, set_span_note
from annotator.operations.reviewing import set_flag, set_state, set_statement_label, set_statement_note
from annotator.ui.actions.actions import Actions
from annotator.ui.label_palette.palette import LabelPalette
from annotator.ui.session import Session
from annotator.ui.settings import Place
from annotator.ui.theme.theme import Theme
from annotator.ui.workplace.claims_showing import ClaimsShowing
from annotator.ui.workplace.labelling import Labelling
from annotator.ui.workplace.navigation import Navigation
from annotator.ui.workplace.people import People
from annotator.ui.workplace.regions import Regions
from annotator.ui.workplace.showing import Showing
from annotator.ui.workplace.text_keys import TextKeys
from annotator.ui.workplace.text_menu import TextMenu


class Workplace(QWidget):
    """Joins list, text and panels of one session; it decides nothing that they or the operations decide."""

    hint = Signal(str)
    """A sentence for the status line."""
    import_requested = Signal()
    closing = Signal()
    """The project is about to be closed; what is posted now is still written."""

    def __init__(self, session: Session, theme: Theme, actions: Actions, index_path: Path) -> None:
        super().__init__()
        self._session = session
        self._typed_ahead: list[tuple[str, bool]] = []
        self._actions = actions
        self.regions = Regions.made(theme)
        self.splitter = self.regions.placed()
        self.palette_after_mouse = True
        """Whether the labels are offered as soon as words have been selected by mouse; else on Enter alone."""
        self.palette_of_labels = LabelPalette(theme, self)
        # the navigation hears of a change first: it keeps the open statement true, which the others show
        self.navigation = Navigation(session, self.regions.statements, index_path)
        self.people = People(session, self)
        self.showing = Showing(session, theme, self.regions, self.people)
        self.claims = ClaimsShowing(session, self.regions, self.people)
        self.labelling = Labelling(session, self.regions.view)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self._connect_navigation()
        self._connect_text()
        self._connect_head()
        self._connect_panels()
        self._say_if_read_only()
        self.navigation.reload()

    def place(self) -> Place:
        """Where the reviewer is now."""
        current, view = self.navigation.current, self.regions.view
        if current is None:
            return Place()
        return Place(current.statement.id, *view.place(), view.caret, view.selected_span)

    def go_to(self, place: Place) -> None:
        """Go back to a place; if its statement is gone, stay at the first one."""
        if self.navigation.open(place.statement_id):
            view = self.regions.view
            view.set_caret(min(place.caret, len(view.text())))
            view.select_span(place.span_id)
            if place.character or place.offset:
                view.restore_place((place.character, place.offset))
            view.setFocus()

    def done_and_next(self) -> None:
        """Mark the statement as done and show the next one."""
        self.set_state(State.DONE)
        if not self.navigation.open_next():
            self.hint.emit(self.tr("This was the last statement of the list."))
        self.regions.view.setFocus()

    def set_state(self, state: State, reason: str = "") -> None:
        """Say how far the statement is."""
        if (current := self.navigation.current) is not None:
            self._session.do(set_state, current.statement.id, state, reason)

    def flag(self, flagged: bool) -> None:
        """Flag the statement, or take the flag away."""
        if (current := self.navigation.current) is not None:
            self._session.do(set_flag, current.statement.id, flagged)

    def open_palette(self) -> None:
        """Offer the labels under the selection."""
        self._offer_labels(self.regions.view.selection_rect())

    def focus_next_region(self) -> None:
        """Go round list, text and panels."""
        focus: QWidget | None = QApplication.focusWidget()
        places = [self.splitter.widget(index) for index in range(self.splitter.count())]
        holding = next((at for at, one in enumerate(places) if focus and one and one.isAncestorOf(focus)), 0)
        statements, view, codebook = self.regions.statements, self.regions.view, self.regions.codebook
        ways = (statements.focus_rows, view.setFocus, codebook.focus_labels)
        ways[(holding + 1) % len(ways)]()

    def close_down(self) -> None:
        """Drop what is still being looked for, and let everybody write what they have."""
        self.closing.emit()
        self.navigation.cancel()

    def _set_statement_label(self, attribute_id: str, value: Value | None) -> None:
        if (current := self.navigation.current) is not None:
            self._session.do(set_statement_label, current.statement.id, attribute_id, value)

    def _connect_navigation(self) -> None:
        self.navigation.statement_opened.connect(self.labelling.show)
        self.navigation.statement_opened.connect(self.showing.show)
        self.navigation.statement_opened.connect(self.claims.show)
        self.navigation.listed.connect(self.showing.show_head)
        self.navigation.failed.connect(self.hint)
        self.regions.statements.text_requested.connect(self.regions.view.setFocus)
        self.regions.statements.import_requested.connect(self.import_requested)

    def _connect_text(self) -> None:
        view = self.regions.view
        view.mouse_selection_finished.connect(self._offer_labels_after_mouse)
        view.selection_changed.connect(self._withdraw_labels)
        view.letter_typed.connect(self._take_key)
        self._session.answered.connect(self._go_on_typing)
        self.navigation.statement_opened.connect(lambda _statement: self._typed_ahead.clear())
        view.menu_requested.connect(self._open_menu)
        TextKeys(view, self._actions)
        self.palette_of_labels.label_chosen.connect(self.labelling.label)
        self.labelling.hint.connect(self.hint)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_focus)

    def _connect_head(self) -> None:
        head = self.regions.head
        head.next_requested.connect(self.navigation.open_next)
        head.previous_requested.connect(self.navigation.open_previous)
        head.done_and_next_requested.connect(self.done_and_next)
        head.state_requested.connect(self.set_state)
        head.flag_toggled.connect(self.flag)
        head.note_changed.connect(lambda *written: self._session.do(set_statement_note, *written))
        head.statement_label_changed.connect(self._set_statement_label)

    def _connect_panels(self) -> None:
        self.regions.codebook.label_requested.connect(self.labelling.label)
        panel = self.regions.span
        panel.relabel_requested.connect(lambda _span, label: self.labelling.relabel(label))
        panel.attribute_changed.connect(self.labelling.set_attribute)
        panel.actor_named.connect(lambda *named: self._session.do(name_actor, *named))
        panel.actor_named.connect(self.regions.view.setFocus)
        panel.note_changed.connect(lambda *written: self._session.do(set_span_note, *written))
        panel.delete_requested.connect(lambda _span: self.labelling.delete())

    def _say_if_read_only(self) -> None:
        if self._session.read_only:
            self.regions.banner.show_message(
                "warn", self.tr("Read-only: {why}").format(why=self._session.read_only_because)
            )
        else:
            self.regions.banner.clear()

    def _offer_labels_after_mouse(self, last_line: QRect) -> None:
        if self.palette_after_mouse:
            self._offer_labels(last_line)

    def _offer_labels(self, last_line: QRect) -> None:
        view = self.regions.view
        if view.selection() is not None and not self._session.read_only:
            corner = view.viewport().mapTo(self, last_line.topLeft())
            codebook = self._session.codebook
            self.palette_of_labels.open_at(QRect(corner, last_line.size()), codebook, self.labelling.last_label)

    def _withdraw_labels(self, selection: Range | None) -> None:
        if selection is None and self.palette_of_labels.is_open():
            self.palette_of_labels.close_palette()

    def _take_key(self, key: str, shift: bool) -> None:
        """A key that is typed before the one before it is answered waits: `T 1` means the span that T is making."""
        if self._session.is_saving:
            self._typed_ahead.append((key, shift))
        else:
            self._do_key(key, shift)

    def _go_on_typing(self) -> None:
        while self._typed_ahead and not self._session.is_saving:
            self._do_key(*self._typed_ahead.pop(0))

    def _do_key(self, key: str, shift: bool) -> None:
        """A label's key labels, a choice's key chooses, and any other key is for the menus."""
        if self.labelling.take_label_key(key, shift=shift) or self.labelling.take_choice_key(key):
            return
        self._actions.trigger_typed("Space" if key == " " else key.upper())

    def _open_menu(self, at: QPoint, span_id: str) -> None:
        view = self.regions.view
        if span_id and view.selection() is None:
            view.select_span(span_id)
        menu = TextMenu(
            self,
            self._actions,
            () if self._session.read_only else self._session.codebook.labels,
            selection=view.selection() is not None,
            span=bool(view.selected_span),
        )
        menu.triggered.connect(lambda action: self._take_menu(menu, menu.label_of(action)))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _take_menu(self, menu: TextMenu, label_id: str) -> None:
        if label_id:
            (self.labelling.relabel if menu.relabels else self.labelling.label)(label_id)

    def _show_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Letters label only while the text has the focus: show it at the text and at the keys."""
        live = new is self.regions.view or (new is not None and self.palette_of_labels.isAncestorOf(new))
        self.regions.head.set_text_focused(live)
        self.regions.codebook.set_keys_live(live and not self._session.read_only)
