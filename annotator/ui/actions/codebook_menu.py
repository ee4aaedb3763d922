"""The part of the table of actions that changes what can be labelled."""

from PySide6.QtCore import QObject

from annotator.ui.actions.specs import ActionSpec, Menu, Need

_PROJECT = Need.PROJECT
_WRITING = Need.PROJECT | Need.WRITING


class CodebookMenu(QObject):
    """The menu for the codebook in the language in use."""

    def menu(self) -> Menu:
        """Edit it, take and give it, and see to the work that older definitions left behind."""
        return Menu(
            self.tr("&Codebook"),
            (
                ActionSpec(
                    "edit_codebook",
                    self.tr("&Edit the codebook…"),
                    self.tr("Labels, attributes, choices and relations: describe, recolour, merge, split, retire"),
                    ("Ctrl+B",),
                    needs=_PROJECT,
                ),
                ActionSpec(
                    "outdated",
                    self.tr("&Outdated annotations…"),
                    self.tr("What was labelled before a definition was changed"),
                    ("Ctrl+Shift+B",),
                    needs=_PROJECT,
                ),
                ActionSpec(
                    "actors",
                    self.tr("&Actors…"),
                    self.tr("Persons and organisations: names, other names, kinds and dates; merge and split them"),
                    ("Shift+F2",),
                    needs=_PROJECT,
                ),
                None,
                ActionSpec(
                    "import_codebook",
                    self.tr("&Import a codebook…"),
                    self.tr("Take entries from a codebook file"),
                    needs=_WRITING,
                ),
                ActionSpec(
                    "take_codebook",
                    self.tr("Take from another &project…"),
                    self.tr("Take entries from the codebook of another project"),
                    needs=_WRITING,
                ),
                ActionSpec(
                    "export_codebook",
                    self.tr("E&xport the codebook…"),
                    self.tr("Write the codebook as a file that can be read, changed and imported"),
                    needs=_PROJECT,
                ),
            ),
        )
