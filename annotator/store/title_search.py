"""Statements by their titles, for somebody who knows where he wants to go."""

import re
from dataclasses import dataclass

from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class TitledStatement:
    """A statement as it is offered by name."""

    id: str
    title: str
    issuer: str
    date: str


def statements_titled(project: Project, words: str, limit: int = 20) -> list[TitledStatement]:
    """The first statements, in list order, whose title holds all the words; capitals do not matter."""
    each = words.split()
    if not each:
        return []
    conditions = " AND ".join(f"({_any_case(len(_cases(word)))})" for word in each)
    rows = project.connection.execute(
        f'SELECT id, title, issuer, date FROM statement WHERE deleted = 0 AND {conditions} ORDER BY "row" LIMIT ?',
        (*(f"%{_literally(case)}%" for word in each for case in _cases(word)), limit),
    )
    return [TitledStatement(*row) for row in rows]


def _any_case(number: int) -> str:
    return " OR ".join(["title LIKE ? ESCAPE '\\'"] * number)


def _cases(word: str) -> list[str]:
    """SQLite knows no capitals but those of English."""
    cases = [word] if word.isascii() else [word, word.lower(), word.upper(), word.capitalize()]
    return list(dict.fromkeys(cases))


def _literally(word: str) -> str:
    return re.sub(r"([%_\\])", r"\\\1", word)
