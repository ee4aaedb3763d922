"""What was chosen in the dialog, and what is remembered of it for the next time."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.export.plan import ExportPlan


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What was chosen: the plan, the file or folder, and how many spans there are before the format takes any."""

    plan: ExportPlan
    target: Path
    spans: int = 0


@dataclass(frozen=True, slots=True)
class Remembered:
    """The format that was chosen last, and the folder that each format (its id) went to."""

    format: str
    folders: Mapping[str, Path]
