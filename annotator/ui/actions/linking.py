"""Link the selected span with another: by keys from proposal to proposal, or by a click on the other span."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from annotator.core.changes import Change
from annotator.operations.relating import add_relation, delete_relation
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.link_bar.bar import ShownProposal
from annotator.ui.main_window import MainWindow
from annotator.ui.parts.pressed_key import pressed_key
from annotator.ui.workplace.linked_words import relation_words, span_content
from annotator.ui.workplace.proposals import Proposal, proposals

if TYPE_CHECKING:
    from annotator.core.annotations import Span

_NEXT, _PREVIOUS = frozenset({"Tab", "Down", "Right"}), frozenset({"Shift+Tab", "Up", "Left"})
_LEFT = Qt.MouseButton.LeftButton
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick})
_PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})


class Linking(WindowPart):
    """While a link is being made, the text hands its keys and clicks to this; anything else ends it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._from: Span | None = None
        self._proposals: list[Proposal] = []
        self._at = 0
        self._began_at = (0, 0)
        self._resume: tuple[str, int] | None = None
        window.project_opened.connect(self._take_project)
        window.project_closed.connect(self._leave_project)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"link": self.link, "go_claims": self._go_to_claims}

    def link(self) -> None:
        """Propose the most sensible partner of the selected span; while one is proposed, the next."""
        place, session = self.window.workplace, self.window.session
        if place is None or session is None or place.navigation.current is None:
            return
        if self._from is not None:
            self._go(1)
            return
        selected = place.labelling.selected()
        found = proposals(selected, place.navigation.current, session.codebook) if selected else []
        if selected is None or not found:
            self.window.status.say(self.tr("There is no span here that this one could be linked with and is not yet."))
            return
        self._from, self._proposals, self._at = selected, found, 0
        self._began_at = place.regions.view.place()
        place.regions.view.setFocus()
        for watched in (place.regions.view, place.regions.view.viewport()):
            watched.installEventFilter(self)
        self._propose()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys and clicks of the text while a link is being made."""
        if self.window.workplace is None or self._from is None:
            return False
        view = self.window.workplace.regions.view
        if isinstance(event, QKeyEvent) and watched is view:
            return self._take_key(event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and watched is view:
            if event.reason() not in _PASSING:
                self.end()
        elif (
            isinstance(event, QMouseEvent) and event.type() in _PRESSES and event.button() == Qt.MouseButton.LeftButton
        ):
            if event.type() == QEvent.Type.MouseButtonRelease:
                self._take_click(event.position().toPoint())
            return True
        return False

    def end(self) -> None:
        """Propose nothing more; the text stands where it stood before."""
        if self._from is None or self.window.workplace is None:
            return
        self._from, self._proposals = None, []
        view = self.window.workplace.regions.view
        for watched in (view, view.viewport()):
            watched.removeEventFilter(self)
        view.propose_span("")
        if view.place() != self._began_at:
            view.restore_place(self._began_at)
        self.window.workplace.regions.link_bar.hide()

    def _take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was meant for the proposal. Keys that are not end it and do what they always do."""
        key = pressed_key(event)
        act = self._act_of(key)
        if event.type() == QEvent.Type.ShortcutOverride:
            if act is not None:
                event.accept()
            return act is not None
        if event.type() != QEvent.Type.KeyPress or not key:
            return False
        if act is None:
            self.end()
            return False
        act()
        return True

    def _act_of(self, key: str) -> Callable[[], None] | None:
        ways = self._proposals[self._at].ways
        if key == "Enter":
            return lambda: self._make(0)
        if key == "Space":
            return lambda: self._make(0, go_on=True)
        if len(key) == 1 and key.isdigit() and 0 < int(key) <= len(ways):
            return lambda: self._make(int(key) - 1)
        if key in _NEXT or key in self.window.actions_.keys("link"):
            return lambda: self._go(1)
        if key in _PREVIOUS:
            return lambda: self._go(-1)
        return self.end if key == "Esc" else None

    def _take_click(self, point: QPoint) -> None:
        """A click on a span links with it; if that could mean several relations, it is proposed."""
        clicked = self.window.workplace.regions.view.span_at(point) if self.window.workplace else ""
        found = next((at for at, one in enumerate(self._proposals) if one.span.id == clicked), None)
        if found is not None:
            self._at = found
            if len(self._proposals[found].ways) == 1:
                self._make(0)
            else:
                self._propose()
        elif not clicked:
            self.end()
        else:
            self.window.status.say(self.tr("The codebook has no link between these two, or they are linked already."))

    def _go(self, step: int) -> None:
        self._at = (self._at + step) % len(self._proposals)
        self._propose()

    def _make(self, way: int, *, go_on: bool = False) -> None:
        session = self.window.session
        if session is None or self._from is None:
            return
        partner = self._proposals[self._at].ways[way]
        begin, finish = partner.ends(self._from)
        resume = (self._from.id, self._at) if go_on else None
        self.end()
        self._resume = resume
        session.do(add_relation, begin, finish, partner.type_id)

    def _go_on(self, change: Change) -> None:
        """Propose the next partner once the link is made, from where the last one stood."""
        resume, self._resume = self._resume, None
        if resume is None or change.action != "add_relation" or self.window.workplace is None:
            return
        span_id, at = resume
        if self.window.workplace.regions.view.selected_span == span_id:
            self.link()
            if 0 < at < len(self._proposals):
                self._go(at)

    def _propose(self) -> None:
        place, session, selected = self.window.workplace, self.window.session, self._from
        if place is None or session is None or selected is None:
            return
        codebook, proposal = session.codebook, self._proposals[self._at]
        names = [relation_words(codebook, way.type_id, outgoing=way.outgoing) for way in proposal.ways]
        place.regions.view.propose_span(proposal.span.id)
        place.regions.link_bar.show_proposal(
            ShownProposal(
                codebook.label(selected.label_id),
                tuple(names),
                span_content("", proposal.span, codebook, place.people),
                self._at + 1,
                len(self._proposals),
            )
        )

    def _take_project(self) -> None:
        place, session = self.window.workplace, self.window.session
        if place is None or session is None:
            return
        place.regions.link_bar.link_requested.connect(self._make)
        place.regions.link_bar.next_requested.connect(lambda: self._go(1))
        place.regions.link_bar.end_requested.connect(self.end)
        place.regions.span.unlink_requested.connect(lambda relation: session.do(delete_relation, relation))
        place.navigation.statement_opened.connect(lambda _statement: self.end())
        session.changed.connect(lambda _change: self.end())
        session.changed.connect(self._go_on)
        place.regions.view.span_selected.connect(lambda _span: self.end())

    def _leave_project(self) -> None:
        self._from, self._proposals = None, []

    def _go_to_claims(self) -> None:
        if self.window.workplace is not None:
            self.window.workplace.regions.claims.focus_claims()
