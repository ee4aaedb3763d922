"""Make the sample project: the five documents that the program was first built for, some of them labelled."""

from pathlib import Path

from annotator.core.annotations import Reviewer
from annotator.export.exchange.reader import read_exchange
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.ingest.text_file import read_text_file
from annotator.operations.beginning import create_project
from annotator.operations.exchanging import annotate
from annotator.operations.importing import import_documents
from annotator.resources import resource, seeds
from annotator.store.project import Project

EXAMPLE = Reviewer.named("Example")


def create_sample(path: Path) -> Project:
    """A new project with the sample documents and annotations, open for writing.

    Raises:
        ProjectError: something is there already, or the place cannot be written to; no project is left behind.
        SaveError: the disk refused; no project is left behind.
    """
    project = create_project(path, shipped_codebook())
    try:
        import_documents(project, EXAMPLE, [read_text_file(seed)[0] for seed in seeds()])
        annotate(project, EXAMPLE, read_exchange(resource("sample", "annotations.jsonl")))
    except BaseException:
        project.close()
        path.unlink(missing_ok=True)
        raise
    return project
