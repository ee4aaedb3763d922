"""The part of the table of actions for statements among others: how they are cut, copies and translations of them."""

from PySide6.QtCore import QObject

from annotator.ui.actions.specs import ActionSpec, Need

_STATEMENT = Need.PROJECT | Need.STATEMENT


class StatementMenus(QObject):
    """Groups of entries for the Statement menu, in the language in use."""

    def cutting(self) -> tuple[ActionSpec, ...]:
        """Cutting anew."""
        writing = _STATEMENT | Need.WRITING
        return (
            ActionSpec(
                "retitle",
                self.tr("Change the title…"),
                self.tr("Call the statement otherwise in the list"),
                ("Ctrl+R",),
                needs=writing,
            ),
            ActionSpec(
                "split_statement",
                self.tr("Split at the caret"),
                self.tr("Begin another statement where the caret stands; annotations go along"),
                ("Ctrl+Shift+S",),
                needs=writing,
            ),
            ActionSpec(
                "join_next",
                self.tr("Join with the next"),
                self.tr("Make one statement of this one and the next of its document"),
                ("Ctrl+J",),
                needs=writing,
            ),
            ActionSpec(
                "leave_out",
                self.tr("Leave the words out"),
                self.tr("Grey the selected words out of the statement; the raw source lists them, to be taken in"),
                ("Ctrl+Shift+G",),
                needs=writing | Need.SELECTION,
            ),
            ActionSpec(
                "recut",
                self.tr("Keep only the words"),
                self.tr("Grey everything around the selected words out of the statement"),
                ("Ctrl+Shift+H",),
                needs=writing | Need.SELECTION,
            ),
            ActionSpec(
                "left_out",
                self.tr("What is left out here"),
                self.tr("Show what stands in the file beside this statement and is left out, to take it in"),
                ("Ctrl+Shift+E",),
                needs=_STATEMENT,
                checkable=True,
            ),
            ActionSpec(
                "take_in",
                self.tr("Take in what is left out"),
                self.tr("Put the first piece that is left out here, or the one chosen in its list, into the statement"),
                ("Ctrl+Shift+W",),
                needs=writing,
            ),
            ActionSpec(
                "keep_rule",
                self.tr("Keep as a rule for this folder…"),
                self.tr("Have the next import cut files of the same folder as you cut this document by hand"),
                ("Ctrl+Shift+P",),
                needs=writing,
            ),
        )

    def relatives(self) -> tuple[ActionSpec, ...]:
        """Near copies and translations."""
        return (
            ActionSpec(
                "compare",
                self.tr("Compare with the copy or translation"),
                self.tr("Show the statement that is nearly the same, or in another language, beside the text"),
                ("Ctrl+Shift+U",),
                needs=_STATEMENT,
            ),
            ActionSpec(
                "carry",
                self.tr("Carry over spans of the copy…"),
                self.tr("See which spans of the near copy stand here word for word, and take them over in one step"),
                ("Ctrl+Shift+Y",),
                needs=_STATEMENT | Need.WRITING,
            ),
            ActionSpec(
                "no_relative",
                self.tr("Not a copy or translation"),
                self.tr("Say that the two statements are not one text"),
                ("Ctrl+Shift+J",),
                needs=_STATEMENT | Need.WRITING,
            ),
            ActionSpec(
                "leave_group",
                self.tr("Leave the group of copies or translations"),
                self.tr("Say that the statement is one text with none of its group"),
                ("Ctrl+Shift+V",),
                needs=_STATEMENT | Need.WRITING,
            ),
        )
