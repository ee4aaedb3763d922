"""What was chosen for the documents of one source, kept with the project, so that the next import does the same."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import PurePosixPath, PureWindowsPath

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change, Edit
from annotator.core.errors import AnnotationError
from annotator.core.source_rules import SourceRules
from annotator.ingest.options import ReadOptions
from annotator.ingest.readers import ARCHIVE_ENDING
from annotator.ingest.splitting.rules import NO_RULES, CuttingRules
from annotator.operations.cut_by_hand import ByHand, found_by_hand
from annotator.store import journal
from annotator.store.annotations import find
from annotator.store.documents import load_document
from annotator.store.project import Project
from annotator.store.source_rules import all_source_rules, rules_of_source


def source_of(origin: str) -> str:
    """The source of a document by its origin: the folder that its file, or the archive with the file, lay in."""
    path = PureWindowsPath(origin) if "\\" in origin and "/" not in origin else PurePosixPath(origin)
    archives = [parent for parent in path.parents if parent.suffix.lower() == ARCHIVE_ENDING]
    return str((archives[-1] if archives else path).parent) if origin else ""


def rules_for(project: Project, origin: str) -> CuttingRules:
    """The rules for a document with this origin."""
    kept = rules_of_source(project, source_of(origin))
    return NO_RULES if kept is None else CuttingRules.from_json(kept.rules)


def all_rules(project: Project) -> dict[str, CuttingRules]:
    """The rules that are kept, by their sources."""
    return {one.source: CuttingRules.from_json(one.rules) for one in all_source_rules(project)}


def obeying(project: Project, options: ReadOptions, origin: str) -> ReadOptions:
    """The options for reading a file with this origin, with the rules for its source."""
    rules = rules_for(project, origin)
    return options if rules == NO_RULES else replace(options, rules=rules.as_json())


def keep_rules(project: Project, reviewer: Reviewer, source: str, rules: CuttingRules) -> Change | None:
    """Keep rules for a source (`source_of`) in place of those that are there; None if they are there already.

    Raises:
        AnnotationError: it is not known where the documents came from.
        SaveError: the project could not be written.
    """
    if not source:
        raise AnnotationError("It is not known from which folder this document came. Nothing was changed.")
    with project.transaction():
        after = SourceRules.of(source, rules.as_json())
        before = find(project, SourceRules, after.id)
        if isinstance(before, SourceRules) and not before.deleted and before.rules == after.rules:
            return None
        return journal.record(project, "keep_rules", reviewer, [Edit(before, after)])


def forget_rules(project: Project, reviewer: Reviewer, sources: Collection[str]) -> Change | None:
    """Keep no rules any more for these sources, in one step; None if there were none.

    Raises:
        SaveError: the project could not be written.
    """
    with project.transaction():
        there = [one for one in all_source_rules(project) if one.source in sources]
        edits = [Edit(one, replace(one, deleted=True)) for one in there]
        return journal.record(project, "forget_rules", reviewer, edits) if edits else None


def remember_cutting(
    project: Project, reviewer: Reviewer, document_id: str, chosen: ByHand | None = None
) -> Change | None:
    """Make what was done to a document by hand, or what of it is `chosen`, the rule for its source.

    It joins the rules that are there. None if they say all of it already.

    Raises:
        AnnotationError: there is no such document, it is not known where it came from, or nothing in it is a choice
            that a rule can hold.
        SaveError: the project could not be written.
    """
    by_hand = found_by_hand(project, document_id) if chosen is None else chosen
    if not by_hand:
        raise AnnotationError("Nothing was cut otherwise by hand in this document. Nothing was changed.")
    try:
        origin = load_document(project, document_id).origin
    except KeyError as error:
        raise AnnotationError("This document is not in the project any more. Nothing was changed.") from error
    return keep_rules(project, reviewer, source_of(origin), _with(rules_for(project, origin), by_hand))


def _with(rules: CuttingRules, by_hand: ByHand) -> CuttingRules:
    rules = rules.leaving_out(by_hand.left_out).keeping(by_hand.kept).cutting_before(by_hand.cut_before)
    if by_hand.joined:
        rules = replace(rules.splitting(wanted=False), cut_before=frozenset())
    elif by_hand.cut_before:
        rules = rules.splitting(wanted=True)
    if by_hand.title_at:
        rules = replace(rules, title_at=by_hand.title_at)
    return rules.saying(issuer=by_hand.issuer or None, language=by_hand.language or None)
