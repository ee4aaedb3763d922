"""Errors whose text is a sentence for the person at the screen."""


class AnnotatorError(Exception):
    """Something a person can understand and act on: what happened, whether the work is safe, what to do.

    Everything else that is raised is a fault of the program and earns a traceback.
    """


class DocumentError(AnnotatorError):
    """A file cannot become a document of the project."""


class ProjectError(AnnotatorError):
    """A project file cannot be opened, or not as asked."""


class ProjectInUseError(ProjectError):
    """Somebody else has the project open for writing."""


class NewerProjectError(ProjectError):
    """The project was made by a newer version of the program; reading is possible."""


class ReadOnlyError(ProjectError):
    """The project is open for reading only."""


class SaveError(AnnotatorError):
    """A change could not be written; the project is as it was before it."""


class AnnotationError(AnnotatorError):
    """A span, relation or value that the statement or the codebook does not allow."""


class CodebookError(AnnotatorError):
    """A codebook file cannot be read, or says something that cannot be."""


class ExchangeError(AnnotatorError):
    """A file in the exchange format cannot be read."""


class ExportError(AnnotatorError):
    """An export was not written, or did not read back as the project says; an older file is untouched."""
