"""Builds the objects of the window and hands them to each other."""

import gc
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from annotator.ui.actions.about import About
from annotator.ui.actions.actor_registering import ActorRegistering
from annotator.ui.actions.annotation_reading import AnnotationReading
from annotator.ui.actions.bulk import Bulk
from annotator.ui.actions.checking import Checking
from annotator.ui.actions.codebooks import Codebooks
from annotator.ui.actions.commands import Commands
from annotator.ui.actions.commenting import Commenting
from annotator.ui.actions.copying import Copying
from annotator.ui.actions.describing import Describing
from annotator.ui.actions.exporting import Exporting
from annotator.ui.actions.faint_labels import FaintLabelActions
from annotator.ui.actions.filling import Filling
from annotator.ui.actions.filtering import Filtering
from annotator.ui.actions.finding import Finding
from annotator.ui.actions.importing import Importing
from annotator.ui.actions.interaction import Interaction
from annotator.ui.actions.left_out import LeavingOutShown
from annotator.ui.actions.linking import Linking
from annotator.ui.actions.marking import Marking
from annotator.ui.actions.preferring import Preferring
from annotator.ui.actions.projects import Projects
from annotator.ui.actions.raw_source import RawSource
from annotator.ui.actions.recutting import CuttingActions
from annotator.ui.actions.relatives import Relatives
from annotator.ui.actions.rule_keeping import RuleKeeping
from annotator.ui.actions.selecting import Selecting
from annotator.ui.actions.span_table import SpanTableAction
from annotator.ui.actions.working import Working
from annotator.ui.actions.worktime import Worktime
from annotator.ui.acts import Acts
from annotator.ui.file_choices import FileChoices
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import Settings
from annotator.ui.text_view import accessible
from annotator.ui.theme.theme import SCHEMES, Theme
from annotator.ui.translation import install_translations

_TURN_S: Final = 0.001


def open_window(project: Path | None) -> int:
    """Show the window, with a project if one is named, until it is closed; its exit code."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody else makes another kind here
    application.setApplicationName("Annotator")
    application.setDesktopFileName("annotator")
    install_translations(application, QLocale.system())
    settings = Settings()
    scheme = settings.text("scheme")
    theme = Theme(scheme if scheme in SCHEMES else "system")
    theme.dress(application)
    window = built(theme, settings)
    _tell_of_mistakes(window)
    window.show()
    if project is not None:
        window.open_project(project)
    let_the_window_go_first()
    return application.exec()


def let_the_window_go_first() -> None:
    """Keep the window's thread from standing still while a job runs in another one.

    Going through all that is loaded, in search of garbage, would hold both up for a tenth of a second; and each time
    the window wakes up, the interpreter would leave it waiting several times for as long as a job may go on (5 ms).
    """
    gc.freeze()
    sys.setswitchinterval(_TURN_S)


def built(theme: Theme, settings: Settings) -> MainWindow:
    """The window with every action connected."""
    accessible.install()
    window = MainWindow(theme, settings)
    acts = Acts(window)
    marking = Marking(window)
    files = FileChoices(window, settings)
    projects = Projects(window, files)
    source = RawSource(window)
    importing = Importing(window, files, projects)
    reading = AnnotationReading(window, files)
    importing.annotations_wanted.connect(reading.take)
    for part in (
        projects,
        importing,
        reading,
        Exporting(window),
        Checking(window),
        Codebooks(window, files),
        Working(window),
        Linking(window),
        Describing(window),
        ActorRegistering(window),
        SpanTableAction(window),
        FaintLabelActions(window),
        Selecting(window),
        Filling(window),
        Bulk(window),
        marking,
        Copying(window, marking),
        Filtering(window),
        Commenting(window),
        Interaction(window, acts),
        Worktime(window, acts),
        Preferring(window),
        source,
        LeavingOutShown(window, source),
        CuttingActions(window),
        RuleKeeping(window),
        Relatives(window),
        Finding(window),
        Commands(window),
        About(window),
    ):
        window.actions_.connect_all(part.slots())
    return window


def _tell_of_mistakes(window: MainWindow) -> None:
    """A mistake of the program earns a traceback and a sentence, never a vanished window."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        words = QCoreApplication.translate(
            "Mistake", "Annotator made a mistake ({error}). What was saved is safe; go on."
        )
        window.say_error(words.format(error=f"{kind.__name__}: {error}"))

    sys.excepthook = tell
    threading.excepthook = lambda given: traceback.print_exception(given.exc_value)
