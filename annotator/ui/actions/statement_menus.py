"""The part of the table of actions for statements among others: copies and translations of them."""

from PySide6.QtCore import QObject

from annotator.ui.actions.specs import ActionSpec, Need

_STATEMENT = Need.PROJECT | Need.STATEMENT


class StatementMenus(QObject):
    """Groups of entries for the Statement menu, in the language in use."""

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
        )
