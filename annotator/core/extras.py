"""Libraries that not everybody needs: loaded where they are used, and named in a sentence where they are missing."""

import importlib
import importlib.util
from types import ModuleType

from annotator.core.errors import AnnotatorError

PACKAGE = "statement-annotator"


class MissingExtraError(AnnotatorError):
    """A library that an extra of the package brings is not installed; `extra` is its name."""

    def __init__(self, extra: str, what: str) -> None:
        self.extra = extra
        super().__init__(
            f"{what} needs the extra “{extra}”, which is not installed. Nothing was changed; install it with "
            f"pip install '{PACKAGE}[{extra}]' and try again."
        )


def is_installed(module: str) -> bool:
    """Whether a module is there, without loading it."""
    return importlib.util.find_spec(module) is not None


def library(module: str, extra: str, what: str) -> ModuleType:
    """A module of an extra; `what` begins the sentence that is said where it is missing: “Reading PDF files”.

    Raises:
        MissingExtraError: it is not installed, or something that it needs is not.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise MissingExtraError(extra, what) from error
