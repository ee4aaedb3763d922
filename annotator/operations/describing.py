"""Say of a statement who issued it, when, and in which language it is."""

import re
from dataclasses import replace

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change, Edit
from annotator.core.errors import AnnotationError
from annotator.core.statement_dates import Certainty, statement_date
from annotator.store import journal
from annotator.store.project import Project
from annotator.store.statements import load_statement

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def describe_statement(
    project: Project,
    reviewer: Reviewer,
    statement_id: str,
    *,
    issuer: str | None = None,
    date: str | None = None,
    certainty: Certainty = Certainty.EXACT,
    language: str | None = None,
) -> Change | None:
    """Change what is known of a statement; what is not given stays, an empty text takes it away. None if it is so.

    `date` is written as core.statement_dates has it, `language` is a BCP 47 code. It holds for every reviewer.

    Raises:
        AnnotationError: the date is none, the language is no code, or the statement is gone.
    """
    with project.transaction():
        try:
            before = load_statement(project, statement_id)
        except KeyError:
            before = None
        if before is None or before.deleted:
            raise AnnotationError("This statement is not in the project any more. Nothing was changed.")
        after = before
        if issuer is not None:
            after = replace(after, issuer=" ".join(issuer.split()))
        if date is not None:
            known = statement_date(date, certainty)
            after = replace(after, date=known.date, date_precision=known.precision)
        if language is not None:
            after = replace(after, language=_checked_language(language))
        return (
            None if after == before else journal.record(project, "describe_statement", reviewer, [Edit(before, after)])
        )


def _checked_language(written: str) -> str:
    code = written.strip()
    if code and not _LANGUAGE.fullmatch(code):
        raise AnnotationError(
            f"“{written}” is no code of a language. Write it as en, fr or zh-Hant. Nothing was changed."
        )
    return code or "und"
