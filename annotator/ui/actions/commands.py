"""What the command palette offers, and what it does: every action, the labels, the actors, the statements."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer

from annotator.core.codebook import Label
from annotator.store.actors import FoundActor, actors_matching
from annotator.store.project import Project
from annotator.store.title_search import TitledStatement, statements_titled
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.command_palette.button import CommandsButton
from annotator.ui.command_palette.entry import Entry, Kind, matching
from annotator.ui.command_palette.palette import CommandPalette
from annotator.ui.jobs import Job
from annotator.ui.main_window import MainWindow
from annotator.ui.parts.dates import date_words
from annotator.ui.workplace.workplace import Workplace

_MOST = {Kind.COMMAND: 7, Kind.LABEL: 4, Kind.ACTOR: 4, Kind.STATEMENT: 5}
_MOST_ALONE = 200
_LAST = 5
_AT_FIRST = ("import", "done_and_next", "find", "export", "shortcuts")
_PAUSE_MS = 80


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a look into the project gave."""

    actors: tuple[FoundActor, ...] = ()
    statements: tuple[TitledStatement, ...] = ()


class Commands(WindowPart):
    """Fills the palette and runs what was chosen. Names are looked up in the project beside the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._typed = ""
        self._only: Kind | None = None
        self._found = _Answer()
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._palette = CommandPalette(window.theme, window)
        self._palette.wanted_changed.connect(self._offer)
        self._palette.chosen.connect(self._run)
        self._palette.refused.connect(window.status.say)
        self._button = CommandsButton(window.theme)
        self._button.clicked.connect(self.open)
        window.menuBar().setCornerWidget(self._button)
        window.actions_.keys_changed.connect(self._show_key)
        window.project_closed.connect(self._forget)
        self._show_key()

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"commands": self.open}

    def open(self) -> None:
        """Open the palette; if it is open, close it."""
        if self._palette.is_open():
            self._palette.close_palette()
        else:
            self._palette.open_palette()

    # What is offered

    def _offer(self, typed: str, only: Kind | None) -> None:
        self._typed, self._only = typed, only
        self._show()
        if self.window.session is not None and (typed or only is Kind.ACTOR):
            self._pause.start()
        else:
            self._forget()

    def _show(self) -> None:
        titles = {
            Kind.COMMAND: self.tr("Commands"),
            Kind.LABEL: self.tr("Labels"),
            Kind.ACTOR: self.tr("Actors"),
            Kind.STATEMENT: self.tr("Statements"),
        }
        if not self._typed and self._only is None:
            self._palette.show_groups([(self.tr("Last used"), self._last())], "")
            return
        makers = {
            Kind.COMMAND: self._commands,
            Kind.LABEL: self._labels,
            Kind.ACTOR: self._actors,
            Kind.STATEMENT: self._statements,
        }
        kinds = [kind for kind in Kind if self._only in {None, kind}]
        most = {kind: _MOST_ALONE if self._only else _MOST[kind] for kind in kinds}
        groups = [(titles[kind], matching(self._typed, [*makers[kind]()])[: most[kind]]) for kind in kinds]
        self._palette.show_groups(groups, self._typed)

    def _last(self) -> list[Entry]:
        used = self.window.settings.text("commands").split()
        offered = {entry.id: entry for entry in self._commands()}
        names = dict.fromkeys((*used, *(() if used else _AT_FIRST)))
        return [offered[name] for name in names if name in offered][:_LAST]

    def _commands(self) -> Iterator[Entry]:
        actions = self.window.actions_
        for menu in actions.menus():
            for spec in menu.entries:
                if spec is not None and spec.name != "commands" and actions[spec.name].isVisible():
                    yield Entry(
                        Kind.COMMAND,
                        spec.name,
                        actions.words(spec.name),
                        place=menu.title.replace("&", ""),
                        keys=actions.keys_in_words(spec.name),
                        why_not=actions.why_not(spec.name),
                    )

    def _labels(self) -> Iterator[Entry]:
        place, session = self.window.workplace, self.window.session
        if place is None or session is None:
            return
        current = place.navigation.current
        counts = current.count_by_label() if current is not None else {}
        why_not = self._why_no_label(place)
        for label in session.codebook.labels:
            if not label.retired:
                yield self._label_entry(label, counts.get(label.id, 0), why_not)

    def _label_entry(self, label: Label, count: int, why_not: str) -> Entry:
        words = self.tr("%n here", "", count)
        return Entry(Kind.LABEL, label.id, label.name, words, label.key.upper(), why_not, label)

    def _why_no_label(self, place: Workplace) -> str:
        if self.window.session is not None and self.window.session.read_only:
            return self.tr("This project is open for reading only.")
        view = place.regions.view
        return "" if view.selection() or view.selected_span else self.tr("Select words or a span first.")

    def _actors(self) -> Iterator[Entry]:
        for found in self._found.actors:
            spans = self.tr("%n span(s)", "", found.spans)
            place = spans if found.called == found.actor.name else f"{found.actor.name} · {spans}"
            yield Entry(Kind.ACTOR, found.actor.id, found.called, place)

    def _statements(self) -> Iterator[Entry]:
        for one in self._found.statements:
            place = " · ".join(part for part in (one.issuer, date_words(one.date, short=True)) if part)
            yield Entry(Kind.STATEMENT, one.id, one.title, place)

    def _look(self) -> None:
        session = self.window.session
        if session is None:
            return
        self._forget(found=False)
        path, typed, only = session.path, self._typed, self._only
        job = Job(lambda _job: _answer(path, typed, only), self)
        job.finished.connect(lambda answer: self._take(job, answer))
        job.ended.connect(job.deleteLater)
        self._job = job
        job.start()

    def _take(self, job: Job, answer: _Answer) -> None:
        if job is self._job:
            self._job = None
            self._found = answer
            if self._palette.is_open():
                self._show()

    def _forget(self, *, found: bool = True) -> None:
        """Drop the question that is not answered yet, and what was found."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if found:
            self._found = _Answer()

    # What is done

    def _run(self, entry: Entry) -> None:
        place = self.window.workplace
        if entry.kind is Kind.COMMAND:
            self._remember(entry.id)
            self.window.actions_[entry.id].trigger()
        elif place is not None and entry.kind is Kind.LABEL:
            labelling = place.labelling
            (labelling.label if place.regions.view.selection() else labelling.relabel)(entry.id)
        elif place is not None and entry.kind is Kind.ACTOR:
            place.regions.statements.search_for(entry.words)
        elif place is not None and place.navigation.open(entry.id):
            place.regions.view.setFocus()

    def _remember(self, name: str) -> None:
        settings = self.window.settings
        names = dict.fromkeys((name, *settings.text("commands").split()))
        settings.keep_text("commands", " ".join(list(names)[:_LAST]))

    def _show_key(self) -> None:
        self._button.show_key(self.window.actions_.keys_in_words("commands").split("  ")[0])


def _answer(path: Path, typed: str, only: Kind | None) -> _Answer:
    many = _MOST_ALONE if only else _MOST[Kind.ACTOR]
    if only in {Kind.COMMAND, Kind.LABEL}:
        return _Answer()
    with Project.open(path, read_only=True) as project:
        actors = actors_matching(project, typed, many)
        statements = () if only else tuple(statements_titled(project, typed, _MOST[Kind.STATEMENT]))
        return _Answer(actors, statements)
