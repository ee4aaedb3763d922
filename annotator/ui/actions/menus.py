"""The table of actions: what each is called, what it does, its keys, and what it needs."""

from PySide6.QtCore import QObject

from annotator.ui.actions.codebook_menu import CodebookMenu
from annotator.ui.actions.labelling_menus import LabellingMenus
from annotator.ui.actions.specs import ActionSpec, Menu, Need
from annotator.ui.actions.through_menus import ThroughMenus

_PROJECT = Need.PROJECT
_WRITING = Need.PROJECT | Need.WRITING
_STATEMENT = Need.PROJECT | Need.STATEMENT


class Menus(QObject):
    """All menus in the language in use. A class, because the translation tool looks for `self.tr`."""

    def all(self) -> tuple[Menu, ...]:
        """The menus from left to right."""
        labelling = LabellingMenus()
        return (
            self._project(),
            self._edit(),
            labelling.statement(),
            labelling.span(),
            CodebookMenu().menu(),
            ThroughMenus().review(),
            self._view(),
            self._help(),
        )

    def _project(self) -> Menu:
        return Menu(
            self.tr("&Project"),
            (
                ActionSpec("new_project", self.tr("&New project…"), self.tr("Make an empty project file"), ("Ctrl+N",)),
                ActionSpec("open_project", self.tr("&Open project…"), self.tr("Open a project file"), ("Ctrl+O",)),
                ActionSpec(
                    "open_sample",
                    self.tr("Open the &sample"),
                    self.tr("Five documents with spans to look at and change"),
                ),
                None,
                ActionSpec(
                    "import",
                    self.tr("&Import files…"),
                    self.tr("Take text files into this project"),
                    ("Ctrl+I",),
                    needs=_WRITING,
                ),
                ActionSpec(
                    "kept_rules",
                    self.tr("&Kept rules…"),
                    self.tr("What you chose for the files of a folder, and a way to be rid of it"),
                    needs=_PROJECT,
                ),
                ActionSpec(
                    "read_annotations",
                    self.tr("Read &annotations…"),
                    self.tr("Take annotations from a file that another program wrote"),
                    ("Ctrl+L",),
                    needs=_WRITING,
                ),
                ActionSpec(
                    "read_annotation_folder",
                    self.tr("Read a &folder of annotations…"),
                    self.tr("Take annotations from a folder that another program wrote, such as brat"),
                    ("F7",),
                    needs=_WRITING,
                ),
                ActionSpec(
                    "export",
                    self.tr("&Export…"),
                    self.tr("Write the annotations as training data"),
                    ("Ctrl+E",),
                    needs=_PROJECT,
                ),
                ActionSpec(
                    "check",
                    self.tr("C&heck the project"),
                    self.tr("Compare every quote, range and reference with the texts"),
                    needs=_PROJECT,
                ),
                None,
                ActionSpec(
                    "reviewer", self.tr("&Reviewer name…"), self.tr("Under which name you annotate"), needs=_PROJECT
                ),
                ActionSpec(
                    "settings",
                    self.tr("Se&ttings…"),
                    self.tr("Text, labelling, colours and keys as you like them"),
                    ("Ctrl+,",),
                ),
                ActionSpec(
                    "close_project",
                    self.tr("&Close project"),
                    self.tr("Back to the start page"),
                    ("Ctrl+W",),
                    needs=_PROJECT,
                ),
                ActionSpec(
                    "quit", self.tr("&Quit"), self.tr("Close the window; everything is saved already"), ("Ctrl+Q",)
                ),
            ),
        )

    def _edit(self) -> Menu:
        return Menu(
            self.tr("&Edit"),
            (
                ActionSpec(
                    "undo",
                    self.tr("&Undo"),
                    self.tr("Take back the last change, also across restarts"),
                    ("Ctrl+Z",),
                    "U",
                    _WRITING,
                ),
                ActionSpec(
                    "redo",
                    self.tr("&Redo"),
                    self.tr("Do again what was taken back"),
                    ("Ctrl+Shift+Z", "Ctrl+Y"),
                    needs=_WRITING,
                ),
                None,
                ActionSpec(
                    "copy",
                    self.tr("&Copy words"),
                    self.tr("Copy the selected words as plain text"),
                    needs=_STATEMENT,
                    typed="Ctrl+C",
                ),
                ActionSpec(
                    "select_all",
                    self.tr("Select &all"),
                    self.tr("Select the whole statement"),
                    needs=_STATEMENT,
                    typed="Ctrl+A",
                ),
                None,
                *ThroughMenus().selecting(),
                None,
                ActionSpec(
                    "search",
                    self.tr("&Search statements"),
                    self.tr("Find words in titles and texts"),
                    ("Ctrl+F",),
                    needs=_PROJECT,
                ),
                *ThroughMenus().filters(),
                ActionSpec(
                    "find",
                    self.tr("&Find in this text…"),
                    self.tr("Mark every place where words occur in this text"),
                    ("Ctrl+G",),
                    "/",
                    _STATEMENT,
                ),
                ActionSpec(
                    "find_next",
                    self.tr("Find &next"),
                    self.tr("Go to the next place where the words occur"),
                    ("F3",),
                    needs=_STATEMENT,
                ),
                ActionSpec(
                    "find_previous",
                    self.tr("Find &previous"),
                    self.tr("Go to the place before where the words occur"),
                    ("Shift+F3",),
                    needs=_STATEMENT,
                ),
            ),
        )

    def _view(self) -> Menu:
        return Menu(
            self.tr("&View"),
            (
                ActionSpec(
                    "zoom_in",
                    self.tr("&Larger text"),
                    self.tr("Enlarge the text"),
                    ("Ctrl++", "Ctrl+="),
                    needs=_STATEMENT,
                ),
                ActionSpec(
                    "zoom_out",
                    self.tr("&Smaller text"),
                    self.tr("Make the text smaller"),
                    ("Ctrl+-",),
                    needs=_STATEMENT,
                ),
                ActionSpec(
                    "zoom_normal",
                    self.tr("&Normal text"),
                    self.tr("Show the text at its usual size"),
                    ("Ctrl+0",),
                    needs=_STATEMENT,
                ),
                None,
                ActionSpec(
                    "reading_mode",
                    self.tr("Reading &mode"),
                    self.tr("The text alone, without lines under the words"),
                    ("Ctrl+Shift+R",),
                    needs=_STATEMENT,
                    checkable=True,
                ),
                ActionSpec(
                    "names",
                    self.tr("Names of la&bels"),
                    self.tr("Write the name of the label beside each badge in the text"),
                    ("Ctrl+Shift+N",),
                    needs=_STATEMENT,
                    checkable=True,
                ),
                ActionSpec(
                    "raw_source",
                    self.tr("Ra&w source"),
                    self.tr("The document as it came, beside the text, with the place of the statement and the span"),
                    ("Ctrl+U",),
                    needs=_STATEMENT,
                    checkable=True,
                ),
                None,
                ActionSpec(
                    "go_statements",
                    self.tr("Go to the s&tatements"),
                    self.tr("Move the focus to the list"),
                    ("Ctrl+1",),
                    needs=_PROJECT,
                ),
                ActionSpec(
                    "go_text",
                    self.tr("Go to the te&xt"),
                    self.tr("Move the focus to the text"),
                    ("Ctrl+2",),
                    needs=_PROJECT,
                ),
                ActionSpec(
                    "go_panels",
                    self.tr("Go to the &panels"),
                    self.tr("Move the focus to codebook and span"),
                    ("Ctrl+3",),
                    needs=_PROJECT,
                ),
                ActionSpec(
                    "go_claims",
                    self.tr("Go to the &claims"),
                    self.tr("Move the focus to the cards of the claims"),
                    ("Ctrl+4",),
                    needs=_PROJECT,
                ),
                ActionSpec(
                    "next_region",
                    self.tr("Next &region"),
                    self.tr("Go round list, text and panels"),
                    ("F6",),
                    needs=_PROJECT,
                ),
                None,
                ActionSpec(
                    "only_label",
                    self.tr("&Only this label"),
                    self.tr("Make the spans of all labels faint but that of the selected span"),
                    ("Ctrl+Shift+O",),
                    needs=_STATEMENT | Need.SPAN,
                ),
                ActionSpec(
                    "all_labels",
                    self.tr("&All labels"),
                    self.tr("Show the spans of all labels"),
                    ("Ctrl+Shift+A",),
                    needs=_PROJECT,
                ),
                None,
                ActionSpec(
                    "scheme_system",
                    self.tr("Colours of the s&ystem"),
                    self.tr("Light or dark as the system is"),
                    checkable=True,
                ),
                ActionSpec("scheme_light", self.tr("L&ight"), self.tr("Dark words on a light ground"), checkable=True),
                ActionSpec("scheme_dark", self.tr("&Dark"), self.tr("Light words on a dark ground"), checkable=True),
                ActionSpec(
                    "scheme_contrast",
                    self.tr("&High contrast"),
                    self.tr("The colours of the system, with all the contrast they have"),
                    checkable=True,
                ),
            ),
        )

    def _help(self) -> Menu:
        return Menu(
            self.tr("&Help"),
            (
                ActionSpec(
                    "commands",
                    self.tr("&Commands…"),
                    self.tr("Find any action, label, actor or statement by its name"),
                    ("Ctrl+K",),
                ),
                ActionSpec("shortcuts", self.tr("&Shortcuts"), self.tr("All keys on one sheet"), ("F1",), "?"),
                ActionSpec("about", self.tr("&About Annotator"), self.tr("Version, licence, where things lie")),
            ),
        )
