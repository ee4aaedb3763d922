"""A picture of the window with a project in it, for people without a screen and for the manual."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication

from annotator.core.annotations import Reviewer
from annotator.core.errors import ExportError, ProjectError
from annotator.store.annotations import all_reviewers, load_annotations
from annotator.store.listing import busiest_statement
from annotator.store.project import Project
from annotator.ui.app import built
from annotator.ui.settings import Place, Settings
from annotator.ui.theme.theme import Scheme, Theme
from annotator.ui.translation import install_translations

_SETTLED_MS = 600


def save_picture(
    project: Path,
    picture: Path,
    *,
    scheme: Scheme = "light",
    size: QSize | None = None,
    locale: QLocale | None = None,
) -> None:
    """Show the project at the statement with the most spans, as the reviewer who made them sees it, and save a PNG.

    The user's settings are not touched.

    Without a locale, the window speaks the system's language.

    Raises:
        ProjectError: the project cannot be opened.
        ExportError: the picture cannot be written.
    """
    application = QApplication.instance() or QApplication(["annotator"])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody else makes another kind here
    install_translations(application, locale or QLocale.system())
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))
        place, reviewer = _worth_seeing(project)
        if reviewer is not None:
            settings.keep_reviewer(reviewer)
        theme = Theme(scheme)
        theme.dress(application)
        window = built(theme, settings)
        window.resize(size or QSize(1280, 800))
        window.show()
        try:
            if not window.open_project(project) or window.workplace is None:
                raise ProjectError(window.message.sentence())
            window.workplace.go_to(place)
            _settle()
            if not window.grab().save(str(picture), "PNG"):
                raise ExportError(f"No picture could be written to {picture}. Check the folder.")
        finally:
            window.close()


def _worth_seeing(path: Path) -> tuple[Place, Reviewer | None]:
    """The statement with the most spans, of them the first with the most attributes, and who made it."""
    with Project.open(path, read_only=True) as project:
        statement = busiest_statement(project)
        span = max(load_annotations(project, statement).spans, key=lambda one: len(one.attributes), default=None)
        reviewer = next((one for one in all_reviewers(project) if span and one.id == span.reviewer_id), None)
        return Place(statement, span_id=span.id if span else ""), reviewer


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(_SETTLED_MS, loop.quit)
    loop.exec()
