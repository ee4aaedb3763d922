"""Keep how long a reviewer has worked on a statement.

This is the one write that is no change: it is no annotation, only the reviewer sees it, and an undo that took time
back, or that needed one step more for it, would help nobody. Hence it is not in the journal. A row for each sitting
(one open window) lets the times of two computers be joined without counting any twice.
"""

from annotator.core.annotations import Reviewer
from annotator.store.project import Project
from annotator.store.worktime import add_seconds


def keep_worktime(project: Project, reviewer: Reviewer, statement_id: str, sitting: str, seconds: float) -> None:
    """Count seconds of work on a statement, in one sitting.

    Raises:
        SaveError: the project could not be written; call again with the same seconds.
    """
    if seconds <= 0:
        return
    with project.transaction():
        add_seconds(project, statement_id, reviewer.id, sitting, seconds)
