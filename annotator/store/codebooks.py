"""The codebook's entries."""

from annotator.core.codebook import Attribute, Choice, Codebook, Label, RelationType
from annotator.store.project import Project
from annotator.store.rows import load
from annotator.store.settings import setting

_IN_ORDER = "deleted = 0 ORDER BY position, id"


def load_codebook(project: Project) -> Codebook:
    """All entries that are not deleted, in their order."""
    connection = project.connection
    return Codebook(
        name=setting(project, "codebook_name"),
        version=int(setting(project, "codebook_version") or 0),
        labels=tuple(load(connection, Label, _IN_ORDER)),
        attributes=tuple(load(connection, Attribute, _IN_ORDER)),
        choices=tuple(load(connection, Choice, _IN_ORDER)),
        relation_types=tuple(load(connection, RelationType, _IN_ORDER)),
    )
