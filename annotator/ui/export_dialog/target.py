"""Where an export goes: a name with another suffix, and what stands there already."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotator.export.format import Format
from annotator.export.registry import FORMATS


def proposed(stem: str, form: Format, suffix: str) -> str:
    """What an export is called: by its format too where another one has the same ending, or where it is a folder.

    `suffix` is "" for a folder. So no export stands at the place of another format's.
    """
    others = [one for one in FORMATS if one.suffix == form.suffix and one is not form]
    if suffix and (not others or form is FORMATS[0]):
        return f"{stem}{suffix}"
    return f"{stem}-{form.id.removesuffix(suffix.replace('.', '-'))}{suffix}" if suffix else f"{stem}-{form.id}"


def renamed(target: Path, before: str, after: str) -> Path:
    """A name that a person gave, with another format's suffix (each "" for a folder)."""
    name = target.name.removesuffix(before) if before else target.name
    return target.with_name(f"{name}{after}") if name else target


def problem(target: str, *, folder: bool) -> str:
    """Why an export cannot go there, as a sentence; empty if it can."""
    path = Path(target).expanduser()
    if not target:
        return QCoreApplication.translate("ExportTarget", "Name the file or folder that is to be written.")
    if not path.is_absolute():
        return QCoreApplication.translate("ExportTarget", "Name the file with its folder, or choose it.")
    if folder and path.is_file():
        return QCoreApplication.translate(
            "ExportTarget", "There is a file of this name, and this export is a folder. Give another name."
        )
    if not folder and path.is_dir():
        return QCoreApplication.translate(
            "ExportTarget", "There is a folder of this name. Give the name of a file in it."
        )
    return ""


def stands_there(target: Path) -> bool:
    """Whether something stands there that an export would replace."""
    try:
        return any(target.iterdir()) if target.is_dir() else target.exists()
    except OSError:  # whoever may not look there may not write there either, and is told when it is tried
        return False


def remark(target: str, *, folder: bool) -> str:
    """What becomes of what stands there; empty if nothing does."""
    path = Path(target).expanduser()
    if not target or not path.exists():
        return ""
    if folder:
        return QCoreApplication.translate(
            "ExportTarget", "The folder exists. It is replaced if it is empty or holds an earlier export only."
        )
    return QCoreApplication.translate(
        "ExportTarget", "The file exists. It is replaced once the new one has been read back."
    )
