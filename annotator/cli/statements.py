"""`annotator statements`: the statements of a project, as a table or as JSON lines."""

import argparse
import json
from pathlib import Path
from typing import Final

from annotator.cli.command import Command
from annotator.cli.output import counted, one_line, say
from annotator.cli.reading import OF_NEWER_ONES, reading, told_of_newer
from annotator.cli.reviewers import reviewer_named
from annotator.core.annotations import Reviewer
from annotator.core.documents import State, Statement
from annotator.store.annotations import all_reviewers
from annotator.store.documents import all_documents
from annotator.store.listing import StatementFilter, load_rows, statement_rows_matching
from annotator.store.project import Project
from annotator.store.statements import all_statements

_PAGE: Final = 500
_FURTHEST: Final = (State.DONE, State.SKIPPED, State.IN_WORK, State.NEW)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `statements`."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help="a file that ends in .annotator")
    parser.add_argument(
        "--json",
        action="store_true",
        help="an object a line: id, document, document_id, title, language, date, issuer, characters, state",
    )
    parser.add_argument("--reviewer", metavar="NAME", help="whose state is shown")


def run(options: argparse.Namespace) -> int:
    """Print the statements.

    Raises:
        ProjectError: the project cannot be read.
    """
    path: Path = options.project
    with reading(path) as project:
        code = told_of_newer(project)
        reviewers = [reviewer_named(options.reviewer)] if options.reviewer else list(all_reviewers(project))
        states = _states(project, reviewers)
        documents = {document.id: document.name for document in all_documents(project)}
        statements = all_statements(project)
    if not options.json:
        say(f"{'id':36}  {'state':7}  {'lang':4}  {'date':10}  {'characters':>10}  title, document")
    for statement in statements:
        state = states.get(statement.id, State.NEW)
        line = _json if options.json else _row
        say(line(statement, documents[statement.document_id], state))
    if not options.json:
        say(counted(len(statements), "statement"))
    return code


def _states(project: Project, reviewers: list[Reviewer]) -> dict[str, State]:
    """The furthest state of every statement that one of the reviewers has touched."""
    found: dict[str, State] = {}
    touched = frozenset(State) - {State.NEW}
    for reviewer in reviewers:
        rows = statement_rows_matching(project, reviewer.id, StatementFilter(states=touched))
        for start in range(0, len(rows), _PAGE):
            for row in load_rows(project, reviewer.id, rows[start : start + _PAGE]).values():
                found[row.id] = min(row.state, found.get(row.id, State.NEW), key=_FURTHEST.index)
    return found


def _json(statement: Statement, document: str, state: State) -> str:
    facts = {
        "id": statement.id,
        "document": document,
        "document_id": statement.document_id,
        "title": statement.title,
        "language": statement.language,
        "date": statement.date,
        "issuer": statement.issuer,
        "characters": statement.characters,
        "state": state.value,
    }
    return json.dumps(facts, ensure_ascii=False)


def _row(statement: Statement, document: str, state: State) -> str:
    identity, language, date = (one_line(text) for text in (statement.id, statement.language, statement.date))
    facts = f"{identity:36}  {state.value:7}  {language:4}  {date:10}  {statement.characters:10,}"
    return f"{facts}  {one_line(statement.title)}, {one_line(document)}"


COMMAND: Final = Command(
    name="statements",
    description=(
        "List the statements of a project. The state is that of the reviewer who is named, "
        "or else the furthest that any reviewer has brought the statement to." + OF_NEWER_ONES
    ),
    examples="""\
  annotator statements work.annotator
  annotator statements work.annotator --json | head -1
  annotator statements work.annotator --reviewer "Ana Lima"
""",
    add_arguments=add_arguments,
    run=run,
)
