"""The claims of the open statement: as cards, and as a tint on the words of the selected span's claim."""

from PySide6.QtCore import QObject, QTimer

from annotator.core.changes import Change
from annotator.core.claim_roles import roles_of
from annotator.core.claims import Claim, claims_of
from annotator.core.roles import Role
from annotator.operations.implying import set_implied
from annotator.ui.claims_panel.shown_claim import ClaimWords
from annotator.ui.open_statement import OpenStatement
from annotator.ui.session import Session
from annotator.ui.workplace.linked_words import shown_links
from annotator.ui.workplace.people import People
from annotator.ui.workplace.regions import Regions

_MANY, _PAUSE_MS = 1000, 400


class ClaimsShowing(QObject):
    """Reads the claims anew after a change, once the change itself is on the screen."""

    def __init__(self, session: Session, regions: Regions, people: People) -> None:
        super().__init__(regions.claims)
        self._session = session
        self._regions = regions
        self._people = people
        self._open: OpenStatement | None = None
        self._claims: tuple[Claim, ...] = ()
        self._asked_on = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._read)
        regions.claims.set_read_only(session.read_only)
        regions.claims.span_requested.connect(self._go_to)
        regions.claims.implied_given.connect(self._imply)
        regions.span.linked_span_requested.connect(regions.view.go_to_span)
        regions.view.span_selected.connect(self._mark)
        session.changed.connect(self._take_change)

    def show(self, statement: OpenStatement | None) -> None:
        """Show the claims of another statement, or none."""
        self._open = statement
        self._asked_on = ""
        self._claims = ()
        self._regions.claims.show_claims(())
        self._soon.start(0)

    def claim_with(self, span_id: str) -> Claim | None:
        """The claim that is shown together with a span, if it belongs to one.

        The one that it makes, else the one on whose card it was asked for, else the nearest: a speaker may have many.
        """
        span = self._open.spans.get(span_id) if self._open else None
        holding = [claim for claim in self._claims if span_id in claim.span_ids()]
        if span is None or not holding:
            return None

        def order(claim: Claim) -> tuple[bool, bool, int]:
            apart = max(claim.span.start - span.end, span.start - claim.span.end, 0)
            return claim.span.id != span_id, claim.span.id != self._asked_on, apart

        return min(holding, key=order)

    def _take_change(self, change: Change) -> None:
        here = self._open is not None and self._open.statement.id in change.statements()
        if here or change.touches_codebook() or change.touches_actors():
            self._soon.start(self._patience())

    def _patience(self) -> int:
        """Few claims are read at once; where there are thousands, whoever labels on must not wait for them."""
        return 0 if self._open is None or len(self._open.spans) < _MANY else _PAUSE_MS

    def _read(self) -> None:
        codebook = self._session.codebook
        roles = roles_of(codebook)
        self._claims = claims_of(self._open.annotations(), roles) if self._open else ()
        words = ClaimWords(codebook, roles, self._people.names())
        self._regions.claims.set_actors(self._people.options())
        self._regions.claims.show_claims([words.of(claim) for claim in self._claims])
        self._mark(self._regions.view.selected_span)

    def _mark(self, span_id: str) -> None:
        """Single out the claim of the selected span, on its card and in the text."""
        shown = self.claim_with(span_id)
        if shown is None or shown.span.id != self._asked_on:
            self._asked_on = ""
        links = shown_links(self._open, span_id, self._session.codebook, self._people) if self._open else []
        self._regions.span.show_links(links)
        together = shown.span_ids() if shown else frozenset(link.span_id for link in links)
        self._regions.view.set_linked_spans(together - {span_id})
        self._regions.claims.set_current(shown.span.id if shown else "")

    def _go_to(self, span_id: str, claim_id: str) -> None:
        self._asked_on = claim_id
        self._regions.view.go_to_span(span_id)
        self._mark(span_id)

    def _imply(self, span_id: str, role: Role, name: str | None) -> None:
        self._session.do(set_implied, span_id, role, name)
