"""Change issuer, date and language of the open statement."""

from collections.abc import Callable

from annotator.core.statement_dates import Certainty
from annotator.operations.describing import describe_statement
from annotator.store.statements import known_issuers
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.main_window import MainWindow


class Describing(WindowPart):
    """Opens the small window in the head and keeps what it says."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.project_opened.connect(self._take_project)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"statement_origin": self._ask}

    def _take_project(self) -> None:
        if self.window.workplace is not None:
            head = self.window.workplace.regions.head
            head.origin_requested.connect(self._ask)
            head.origin_changed.connect(self._keep)

    def _ask(self) -> None:
        if self.window.workplace is not None and self.window.session is not None:
            self.window.workplace.regions.head.ask_origin(known_issuers(self.window.session.project))

    def _keep(self, statement_id: str, issuer: str, date: str, certainty: Certainty, language: str) -> None:
        session = self.window.session
        if session is not None:
            session.do(
                describe_statement, statement_id, issuer=issuer, date=date, certainty=certainty, language=language
            )
