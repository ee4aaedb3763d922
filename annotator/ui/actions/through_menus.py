"""The part of the table of actions for working through texts: selecting by single keys, reviewing."""

from PySide6.QtCore import QObject

from annotator.ui.actions.specs import ActionSpec, Menu, Need

_STATEMENT = Need.PROJECT | Need.STATEMENT


class ThroughMenus(QObject):
    """Groups of entries for the other menus, in the language in use."""

    def selecting(self) -> tuple[ActionSpec, ...]:
        """Selecting words without a mouse, for the Edit menu."""
        return (
            ActionSpec(
                "select_word",
                self.tr("Select a word more"),
                self.tr("Select the word after the caret, or one word more"),
                typed="W",
                needs=_STATEMENT,
            ),
            ActionSpec(
                "drop_word",
                self.tr("Select a word less"),
                self.tr("Leave out the last word; without a selection, select the word before the caret"),
                typed="B",
                needs=_STATEMENT,
            ),
            ActionSpec(
                "select_clause",
                self.tr("Select to the end of the clause"),
                self.tr("Up to the next comma, stop, bracket or quotation mark"),
                typed=",",
                needs=_STATEMENT,
            ),
            ActionSpec(
                "select_sentence",
                self.tr("Select to the end of the sentence"),
                self.tr("Up to the mark that ends the sentence"),
                typed=".",
                needs=_STATEMENT,
            ),
            ActionSpec(
                "go_to_word",
                self.tr("Find a word by its letter"),
                self.tr(
                    "Select the next word with a letter that you type, or everything up to it; with Shift, backwards"
                ),
                typed="F",
                needs=_STATEMENT,
            ),
            ActionSpec(
                "next_such_word",
                self.tr("Next word with that letter"),
                self.tr("Go on to the next word that begins with the letter you typed"),
                typed=";",
                needs=_STATEMENT,
            ),
            ActionSpec(
                "select_span_words",
                self.tr("Select the words of the span"),
                self.tr("Take the words of the selected span once more, to go on from there"),
                typed="M",
                needs=_STATEMENT | Need.SPAN,
            ),
        )

    def values(self) -> tuple[ActionSpec, ...]:
        """Giving values without a mouse, for the Span menu."""
        return (
            ActionSpec(
                "values_before",
                self.tr("Values as before"),
                self.tr("Give the empty attributes the values that the same words, or the last span, had"),
                typed="V",
                needs=_STATEMENT | Need.SPAN | Need.WRITING,
            ),
            ActionSpec(
                "fill_fields",
                self.tr("Fill in the attributes"),
                self.tr("Go from one empty attribute to the next; the last leads back to the text"),
                typed="I",
                needs=_STATEMENT | Need.SPAN | Need.WRITING,
            ),
        )

    def several(self) -> tuple[ActionSpec, ...]:
        """Several spans at once, for the Span menu."""
        return (
            ActionSpec(
                "mark_span",
                self.tr("Mark the span"),
                self.tr("Mark it for the next step, or take its mark away; Ctrl and a click do the same"),
                typed="Y",
                needs=_STATEMENT | Need.SPAN,
            ),
            ActionSpec(
                "mark_label",
                self.tr("Mark all spans of this label"),
                self.tr("Mark every span of the statement that has the label of the selected one"),
                ("Ctrl+Shift+M",),
                needs=_STATEMENT | Need.SPAN,
            ),
            ActionSpec(
                "add_range",
                self.tr("Add the words to the span"),
                self.tr("Let the selected words join the selected span; dragging with Ctrl and Shift does the same"),
                typed="+",
                needs=_STATEMENT | Need.SPAN | Need.SELECTION | Need.WRITING,
            ),
            ActionSpec(
                "drop_range",
                self.tr("Take the words out of the span"),
                self.tr("Leave the selected words out of the selected span"),
                typed="-",
                needs=_STATEMENT | Need.SPAN | Need.SELECTION | Need.WRITING,
            ),
            ActionSpec(
                "copy_spans",
                self.tr("Copy spans to another statement…"),
                self.tr("Copy the marked spans, or the selected one, to where the same words stand"),
                ("Ctrl+Shift+D",),
                needs=_STATEMENT | Need.SPAN | Need.WRITING,
            ),
            ActionSpec(
                "label_occurrences",
                self.tr("Label every occurrence…"),
                self.tr(
                    "Find the selected words, or those of the span, in the statement or everywhere, and label them"
                ),
                typed="O",
                needs=_STATEMENT | Need.WRITING,
            ),
        )

    def undone(self) -> tuple[ActionSpec, ...]:
        """The way to what is left, for the Statement menu."""
        return (
            ActionSpec(
                "statement_labels",
                self.tr("Fill in the statement labels"),
                self.tr("Write the first statement label that is empty, then the next"),
                typed="H",
                needs=_STATEMENT | Need.WRITING,
            ),
            ActionSpec(
                "next_undone",
                self.tr("Next undone statement"),
                self.tr("Go to the next statement of the list that is neither done nor skipped"),
                ("Alt+Shift+Down",),
                needs=_STATEMENT,
            ),
            ActionSpec(
                "previous_undone",
                self.tr("Previous undone statement"),
                self.tr("Go to the last statement before this one that is neither done nor skipped"),
                ("Alt+Shift+Up",),
                needs=_STATEMENT,
            ),
        )

    def filters(self) -> tuple[ActionSpec, ...]:
        """What the list shows, for the Edit menu."""
        return (
            ActionSpec(
                "filter",
                self.tr("Filter and sort statements"),
                self.tr("Narrow the list by state, label, language, document, date, reviewer, flag or comments"),
                ("Ctrl+Shift+L",),
                needs=Need.PROJECT,
            ),
            ActionSpec(
                "clear_filter",
                self.tr("Show all statements"),
                self.tr("Take every filter of the list away"),
                ("Ctrl+Shift+X",),
                needs=Need.PROJECT,
            ),
        )

    def review(self) -> Menu:
        """Looking back over the work, alone and with others."""
        return Menu(
            self.tr("&Review"),
            (
                ActionSpec(
                    "comments",
                    self.tr("Comments…"),
                    self.tr("Read and write comments on statements and spans, and go to what they are about"),
                    ("Ctrl+Shift+C",),
                    needs=Need.PROJECT,
                ),
                ActionSpec(
                    "worktime",
                    self.tr("Time worked on this statement"),
                    self.tr("Say how long you have worked on it, longer pauses left out; nobody else sees this"),
                    ("Ctrl+Shift+T",),
                    needs=_STATEMENT,
                ),
                None,
                ActionSpec(
                    "interaction_log",
                    self.tr("Interaction log"),
                    self.tr(
                        "Write down keys, clicks and which annotations they made, to count the actions an annotation "
                        "takes. The log stays on this computer, apart from your projects, and never holds any text."
                    ),
                    checkable=True,
                ),
            ),
        )
