"""Whether a document is a new version of one in the project: looked at in the thread that reads files."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from annotator.core.changed_files import VersionPreview
from annotator.core.documents import ReadDocument
from annotator.operations.version_preview import preview_version
from annotator.store.project import Project

Look = Callable[[ReadDocument], VersionPreview | None]


class VersionLooking:
    """`known` are the ids of the project's documents, `origins` the places that they came from."""

    def __init__(self, project: Path, known: frozenset[str], origins: frozenset[str]) -> None:
        self._project = project
        self._known = known
        self._origins = origins

    @contextmanager
    def begin(self) -> Iterator[Look]:
        """Gives the function that looks; the project is opened in its thread once a file may be a new version."""
        with ExitStack() as stack:
            opened = list[Project]()

            def look(read: ReadDocument) -> VersionPreview | None:
                if read.document.id in self._known or read.document.origin not in self._origins:
                    return None
                if not opened:
                    opened.append(stack.enter_context(Project.open(self._project, read_only=True)))
                return preview_version(opened[0], read)

            yield look
