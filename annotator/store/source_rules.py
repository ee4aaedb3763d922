"""The rules that are kept for sources of documents."""

from annotator.core.source_rules import SourceRules
from annotator.store.project import Project
from annotator.store.rows import load


def all_source_rules(project: Project) -> list[SourceRules]:
    """The rules that are not deleted, by their sources."""
    return load(project.connection, SourceRules, "deleted = 0 ORDER BY source")


def rules_of_source(project: Project, source: str) -> SourceRules | None:
    """The rules for one source, or None."""
    return next(iter(load(project.connection, SourceRules, "source = ? AND deleted = 0", (source,))), None)
