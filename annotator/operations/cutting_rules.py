"""What was chosen for the documents of one source, kept with the project, so that the next import does the same."""

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePosixPath, PureWindowsPath

from annotator.core.documents import Document
from annotator.core.errors import AnnotationError
from annotator.core.greyed import GreyKind
from annotator.ingest.options import ReadOptions
from annotator.ingest.readers import ARCHIVE_ENDING
from annotator.ingest.splitting.blocks import read_blocks
from annotator.ingest.splitting.rules import NO_RULES, CuttingRules
from annotator.store.documents import load_document
from annotator.store.greyed import every_greyed_of, load_greyed_text
from annotator.store.project import Project
from annotator.store.settings import keep_setting, setting
from annotator.store.statements import every_statement_of, load_text, statements_of

_KEY = "cutting_rules"


def source_of(origin: str) -> str:
    """The source of a document by its origin: the folder that its file, or the archive with the file, lay in."""
    path = PureWindowsPath(origin) if "\\" in origin and "/" not in origin else PurePosixPath(origin)
    archives = [parent for parent in path.parents if parent.suffix.lower() == ARCHIVE_ENDING]
    return str((archives[-1] if archives else path).parent) if origin else ""


def rules_for(project: Project, origin: str) -> CuttingRules:
    """The rules for a document with this origin."""
    return _all(project).get(source_of(origin), NO_RULES)


def obeying(project: Project, options: ReadOptions, origin: str) -> ReadOptions:
    """The options for reading a file with this origin, with the rules for its source."""
    rules = rules_for(project, origin)
    return options if rules == NO_RULES else replace(options, rules=rules.as_json())


def keep_rules(project: Project, origin: str, rules: CuttingRules) -> None:
    """Keep rules for the source of a document with this origin, over those that are there; NO_RULES takes them away.

    Raises:
        SaveError: the project could not be written.
    """
    with project.transaction():
        kept = _all(project) | {source_of(origin): rules}
        written = {source: json.loads(one.as_json()) for source, one in sorted(kept.items()) if one != NO_RULES}
        keep_setting(project, _KEY, json.dumps(written, ensure_ascii=False))


def remember_cutting(
    project: Project, document_id: str, *, with_issuer: bool = False, with_language: bool = False
) -> CuttingRules:
    """Make what was done to a document by hand the rule for its source, with the rules that are there.

    Paragraphs that were taken in will stay in, those that were left out will stay out; if all pieces were joined to
    one, documents will not be cut. The issuer and the language become rules if asked, and if all statements have the
    same one.

    Raises:
        AnnotationError: there is no such document.
        SaveError: the project could not be written.
    """
    try:
        document = load_document(project, document_id)
    except KeyError as error:
        raise AnnotationError("This document is not in the project any more. Nothing was changed.") from error
    rules = rules_for(project, document.origin)
    for greyed in every_greyed_of(project, document_id):
        paragraphs = [block.text for block in read_blocks(load_greyed_text(project, greyed.id).text)]
        if greyed.kind is GreyKind.CUT and not greyed.deleted:
            rules = rules.leaving_out(paragraphs)
        elif greyed.deleted and greyed.kind is not GreyKind.CUT:
            rules = rules.keeping(paragraphs)
    rules = rules.splitting(wanted=not _was_joined(project, document))
    living = statements_of(project, document_id)
    issuers, languages = {one.issuer for one in living}, {one.language for one in living}
    if with_issuer and len(issuers) == 1:
        rules = rules.saying(issuer=issuers.pop())
    if with_language and len(languages) == 1:
        rules = rules.saying(language=languages.pop())
    keep_rules(project, document.origin, rules)
    return rules


def _was_joined(project: Project, document: Document) -> bool:
    """Whether pieces of a document that stood side by side came to be its one statement."""
    every = every_statement_of(project, document.id)
    if sum(not one.deleted for one in every) != 1:
        return False
    runs = [load_text(project, one.id).alignment.runs for one in every if one.deleted]
    places = sorted((pieces[0].raw_start, pieces[-1].raw_end) for pieces in runs if pieces)
    return any(end <= start for (_, end), (start, _) in pairwise(places))


def _all(project: Project) -> dict[str, CuttingRules]:
    try:
        written = json.loads(setting(project, _KEY) or "{}")
    except ValueError:
        return {}
    if not isinstance(written, dict):
        return {}
    return {source: CuttingRules.from_json(json.dumps(one)) for source, one in written.items()}
