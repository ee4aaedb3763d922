"""Who is known to the project: reviewers, and actors with their other names; read again when the register changes."""

from PySide6.QtCore import QObject

from annotator.core.annotations import Actor, Reviewer
from annotator.core.changes import Change
from annotator.store.actors import all_aliases
from annotator.store.annotations import all_actors, all_reviewers
from annotator.ui.parts.type_ahead import Option
from annotator.ui.session import Session


class People(QObject):
    """Made before whatever shows names, so that it hears of a change first."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.actors: dict[str, Actor] = {}
        self.aliases: dict[str, tuple[str, ...]] = {}
        self.reviewers: dict[str, Reviewer] = {}
        session.changed.connect(self._take_change)
        session.reloaded.connect(self._read)
        self._read()

    def names(self) -> dict[str, str]:
        """Actor ids with their names."""
        return {actor.id: actor.name for actor in self.actors.values()}

    def options(self) -> list[Option]:
        """The actors to choose from, found by their other names too."""
        return [
            Option(actor.id, actor.name, actor.note, self.aliases.get(actor.id, ())) for actor in self.actors.values()
        ]

    def _take_change(self, change: Change) -> None:
        if change.touches_actors() or any(isinstance(edit.after, Reviewer) for edit in change.edits):
            self._read()

    def _read(self) -> None:
        project = self._session.project
        self.actors = {actor.id: actor for actor in all_actors(project)}
        self.reviewers = {one.id: one for one in all_reviewers(project)}
        aliases: dict[str, list[str]] = {}
        for alias in all_aliases(project):
            aliases.setdefault(alias.actor_id, []).append(alias.name)
        self.aliases = {actor_id: tuple(names) for actor_id, names in aliases.items()}
