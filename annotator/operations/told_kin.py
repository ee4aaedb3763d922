"""What a file says to be copies, translations or versions of one another, where comparing the texts cannot tell."""

from collections.abc import Collection, Iterable

from annotator.core.kinship import Kinship
from annotator.core.near_duplicates import similarity
from annotator.store import sketches
from annotator.store.project import Project


def keep_told_kin(project: Project, groups: Iterable[Collection[str]]) -> None:
    """Hold together the statements of each group, inside a transaction, after they have been compared.

    Translations are looked for within a document, and of an exchange file each statement becomes a document.
    """
    for statement_ids in groups:
        members = sketches.rows_with_languages(project, statement_ids)
        for (one, language), (other, another) in ((members[0], later) for later in members[1:]):
            if language != another:
                sketches.keep_resemblances(project, Kinship.TRANSLATION, [(one, other, 1.0)])
            else:
                first, second = sketches.fingerprints(project, [one, other])
                score = round(similarity(set(first.shingles), second.shingles), 4)
                sketches.keep_resemblances(project, Kinship.DUPLICATE, [(one, other, score)])
