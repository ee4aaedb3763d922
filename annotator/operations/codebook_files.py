"""The codebook as a file: written from a project as TOML or .qdc, read from such a file or from another project."""

from pathlib import Path

from annotator.core.codebook import Codebook
from annotator.core.codebook_order import in_normal_order
from annotator.core.errors import CodebookError, ExportError
from annotator.export.codebook_toml import codebook_toml
from annotator.export.qda.codebook import codebook_qdc, load_qdc, same_labels
from annotator.export.writing import write_whole
from annotator.ingest.codebook_toml import load_codebook_file
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project


def export_codebook(project: Project, target: Path) -> int:
    """Write the project's codebook, read it back, and give the number of bytes.

    A name that ends in .qdc gives a REFI-QDA codebook, which holds labels in use, their definitions and light inks;
    any other one TOML, which holds everything.

    Raises:
        ExportError: the file could not be written, or does not read back; an older file is untouched.
    """
    codebook = load_codebook(project)
    expected = in_normal_order(codebook)
    as_qdc = is_qdc(target)
    if as_qdc and all(label.retired for label in codebook.labels):
        raise ExportError(
            "The codebook was not exported: a .qdc file holds labels, and none is in use. "
            "Give a name that ends in .toml, which holds everything."
        )

    def verify(written: Path) -> None:
        try:
            same = same_labels(load_qdc(written), expected) if as_qdc else load_codebook_file(written) == expected
        except CodebookError as error:
            raise ExportError(f"The codebook was not exported: {error}") from error
        if not same:
            raise ExportError("The codebook was not exported: the file does not read back as the project has it.")

    text = codebook_qdc(codebook) if as_qdc else codebook_toml(codebook)
    return write_whole(target, [text.encode()], verify)


def is_qdc(path: Path) -> bool:
    """Whether a file's name says that it is a REFI-QDA codebook."""
    return path.suffix.lower() == ".qdc"


def codebook_at(path: Path) -> Codebook:
    """The codebook in a TOML file, in a REFI-QDA codebook (.qdc), or in another project, which is only read.

    Raises:
        CodebookError: the file is not a codebook, or breaks a rule of codebooks.
        ProjectError: the project cannot be read.
    """
    if is_qdc(path):
        return load_qdc(path)
    if path.suffix.lower() != ".annotator":
        return load_codebook_file(path)
    with Project.open(path, read_only=True) as other:
        return load_codebook(other)
