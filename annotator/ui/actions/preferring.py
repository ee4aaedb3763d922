"""What the reviewer prefers: read at the start, applied at once, remembered."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.settings.dialog import SettingsDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.preferences import Preferences
from annotator.ui.text_view.text_sizes import TextLook


class Preferring(WindowPart):
    """Keeps the window as the reviewer likes it. Reading mode is for the moment and is not remembered."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._dialog: SettingsDialog | None = None
        self._preferred = Preferences.read(window.settings)
        if self._preferred.reading_family:
            window.theme.choose_reading_family(self._preferred.reading_family)
        window.actions_.take_keys(window.settings.keys())
        window.actions_.keys_changed.connect(self._take_keys)
        window.actions_["names"].setChecked(self._preferred.names)
        window.project_opened.connect(self._dress_project)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"reading_mode": self._apply, "names": self._take_names, "settings": self.open_settings}

    def open_settings(self) -> None:
        """Show the settings beside the window, which goes on working; one dialog at a time."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        window, session = self.window, self.window.session
        dialog = SettingsDialog(
            window.theme,
            self._preferred,
            window.settings.reviewer(),
            actions=window.actions_,
            codebook=session.codebook if session else None,
            parent=window,
        )
        dialog.preferred.connect(self.prefer)
        dialog.scheme_chosen.connect(lambda scheme: window.actions_[f"scheme_{scheme}"].trigger())
        dialog.reviewer_named.connect(window.show_reviewer)
        dialog.finished.connect(self._forget_dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog = dialog
        dialog.show()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def prefer(self, preferred: Preferences) -> None:
        """Do as the reviewer likes it from now on."""
        before, self._preferred = self._preferred, preferred
        preferred.keep(self.window.settings)
        if preferred.reading_family != before.reading_family:
            self.window.theme.choose_reading_family(preferred.reading_family)
        self.window.actions_["names"].setChecked(preferred.names)
        if self._dialog is not None:
            self._dialog.show_preferences(preferred)
        self._apply()

    def _dress_project(self) -> None:
        self._apply()
        self._name_keys()
        if self.window.workplace is not None:
            self.window.workplace.regions.view.zoom_changed.connect(self._take_zoom)

    def _apply(self) -> None:
        """Set the text of the open project, and say what a selection does."""
        place, preferred = self.window.workplace, self._preferred
        if place is None:
            return
        reading = self.window.actions_["reading_mode"].isChecked()
        look = TextLook(preferred.text_px, preferred.measure, lanes=not reading, names=preferred.names)
        place.regions.view.set_look(look)
        place.regions.view.set_snapping(preferred.snap_to_words)
        place.regions.statements.set_compact(preferred.compact_rows)
        place.palette_after_mouse = preferred.palette_after_mouse

    def _take_zoom(self, px: int) -> None:
        if px != self._preferred.text_px:
            self.prefer(replace(self._preferred, text_px=px))

    def _take_names(self) -> None:
        self.prefer(replace(self._preferred, names=self.window.actions_["names"].isChecked()))

    def _take_keys(self) -> None:
        self.window.settings.keep_keys(self.window.actions_.chosen_keys())
        self._name_keys()

    def _name_keys(self) -> None:
        """Name the keys in the tooltips of the buttons that stand for actions."""
        if self.window.workplace is None:
            return
        actions, regions = self.window.actions_, self.window.workplace.regions
        keys = {
            name: actions.keys_in_words(name).replace("  ", ", ")
            for name in (
                *("previous", "next", "done_and_next", "statement_note", "span_note", "delete_span"),
                *("left_out", "take_in"),
            )
        }
        regions.head.set_key_hints(
            keys["previous"], keys["next"], done_and_next=keys["done_and_next"], note=keys["statement_note"]
        )
        regions.span.set_key_hints(keys["span_note"], keys["delete_span"])
        regions.left_out.set_key_hints(keys["left_out"], keys["take_in"])
