"""What the program is, and where its things lie."""

from collections.abc import Callable

from annotator import __version__
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.about import AboutDialog


class About(WindowPart):
    """The About entry."""

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"about": self.show}

    def show(self) -> None:
        """Show version and licence."""
        AboutDialog.show_about(self.window, self.window.theme, __version__, self.window.settings.file())
