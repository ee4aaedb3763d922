"""An operation on the codebook that can be previewed: what is shown before and what is done come from one plan."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Concatenate, Generic, ParamSpec

from annotator.core.annotations import Reviewer
from annotator.core.changes import Change
from annotator.operations.codebook_plan import CodebookPlan
from annotator.operations.codebook_preview import Preview, preview_of
from annotator.store import journal
from annotator.store.project import Project

_Arguments = ParamSpec("_Arguments")


class CodebookEdit(Generic[_Arguments]):
    """Made by decorating a function that plans. It is called as every operation: with project, reviewer, arguments.

    `merge_labels(project, reviewer, …)` does it; `merge_labels.preview(project, …)` only says what it would do.
    """

    __name__: str

    def __init__(self, plan: Callable[Concatenate[Project, _Arguments], CodebookPlan]) -> None:
        self.plan = plan
        update_wrapper(self, plan)

    def __call__(
        self, project: Project, reviewer: Reviewer, *args: _Arguments.args, **kwargs: _Arguments.kwargs
    ) -> Change | None:
        """Carry the plan out in one transaction; None if there is nothing to change.

        Raises:
            CodebookError: the codebook does not allow it; nothing was changed.
            SaveError: the project could not be written; nothing was changed.
        """
        with project.transaction():
            edits = self.plan(project, *args, **kwargs).edits
            return journal.record(project, self.__name__, reviewer, edits) if edits else None

    def preview(self, project: Project, *args: _Arguments.args, **kwargs: _Arguments.kwargs) -> Preview:
        """What the same call would touch and lose; nothing is written.

        Raises:
            CodebookError: the codebook does not allow it.
        """
        return preview_of(project, self.plan(project, *args, **kwargs))
