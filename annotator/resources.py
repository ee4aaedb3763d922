"""Where the files lie that come with the program: icons, codebooks, translations, the five seed documents."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_IN_WHEEL = _PACKAGE / "_data"


def _root() -> Path:
    """The folder that holds `resources` and `seeds`: inside the package in a wheel, beside it in a checkout."""
    return _IN_WHEEL if _IN_WHEEL.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """The path of a file or folder under `resources`, as in `resource("icons", "search.svg")`.

    Raises:
        FileNotFoundError: the installation lacks it; a fault of the package, not of the person who runs it.
    """
    path = _root().joinpath("resources", *parts)
    if not path.exists():
        raise FileNotFoundError(f"The installation of Annotator lacks {path}. Installing it again brings it back.")
    return path


def seeds() -> list[Path]:
    """The five seed documents, in the order of their numbers.

    Raises:
        FileNotFoundError: the installation lacks them.
    """
    found = sorted((_root() / "seeds").glob("*.txt"))
    if not found:
        raise FileNotFoundError(f"The installation of Annotator lacks {_root() / 'seeds'}. Installing it again helps.")
    return found
