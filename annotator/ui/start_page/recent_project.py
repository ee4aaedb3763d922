"""A project that was opened before."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale


@dataclass(frozen=True, slots=True)
class RecentProject:
    """Where it was, when it was last opened (ISO 8601), and how far it was then; a total of 0 is not known."""

    path: Path
    opened_at: str
    done: int = 0
    total: int = 0

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.stem


def folder_words(path: Path) -> str:
    """The folder that holds a file: its last two names, below the home folder without that."""
    home = Path.home()
    folder = path.parent
    parts = folder.relative_to(home).parts if folder.is_relative_to(home) and folder != home else folder.parts
    return " › ".join(parts[-2:])


def time_words(opened_at: str, now: datetime) -> str:
    """When it was opened: the hour for today, the weekday within a week, else the date; nothing if it is no time."""
    try:
        opened = datetime.fromisoformat(opened_at).astimezone(now.tzinfo)
    except ValueError:
        return ""
    moment = QDateTime(QDate(opened.year, opened.month, opened.day), QDateTime.currentDateTime().time())
    days = (now.date() - opened.date()).days
    if days == 0:
        return QCoreApplication.translate("Recent", "today {time}").format(time=opened.strftime("%H:%M"))
    if 0 < days < 7:  # noqa: PLR2004 - a week
        return QLocale().toString(moment.date(), "dddd")
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
