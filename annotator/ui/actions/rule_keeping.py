"""What was cut by hand kept as a rule for the folder that the document came from, and the rules that are kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from annotator.operations.cut_by_hand import ByHand, found_by_hand
from annotator.operations.cutting_rules import all_rules, forget_rules, remember_cutting, source_of
from annotator.store.documents import load_document
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.kept_rules_dialog import KeptRule, KeptRulesDialog
from annotator.ui.dialogs.rule_dialog import RuleDialog, RuleLine
from annotator.ui.import_dialog.rule_words import RuleWords
from annotator.ui.main_window import MainWindow

_NOT_CHOSEN = ByHand()


class RuleKeeping(WindowPart):
    """Shows what a rule would say before it is kept; each keeping and forgetting is one step of undo."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._words = RuleWords(self)
        self._shown: KeptRulesDialog | None = None
        window.project_opened.connect(lambda: self.session.changed.connect(lambda _change: self._show()))
        window.project_closed.connect(self._close)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"keep_rule": self.keep, "kept_rules": self.show_kept}

    def keep(self) -> None:
        """Ask what of the document's cutting is to hold for the next files of its folder."""
        current = self.place.navigation.current
        if current is None:
            return
        document = load_document(self.session.project, current.statement.document_id)
        source = source_of(document.origin)
        by_hand = found_by_hand(self.session.project, document.id)
        if not source:
            self.place.hint.emit(self.tr("It is not known from which folder this document came."))
        elif not by_hand:
            self.place.hint.emit(self.tr("Nothing was cut otherwise by hand in this document."))
        else:
            dialog = RuleDialog(self.window.theme, source, self._lines(by_hand), self.window)
            dialog.keep_requested.connect(lambda names: self._keep(document.id, by_hand, names))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def show_kept(self) -> None:
        """Show the rules that are kept."""
        if self._shown is None:
            dialog = KeptRulesDialog(self.window.theme, self.window)
            dialog.forget_requested.connect(lambda source: self.session.do(forget_rules, [source]))
            dialog.finished.connect(self._forget_dialog)
            dialog.setWindowModality(Qt.WindowModality.WindowModal)
            self._shown = dialog
            self._show()
            dialog.show()

    def _lines(self, by_hand: ByHand) -> list[RuleLine]:
        words = self._words
        lines = (
            RuleLine("joined", words.joined() if by_hand.joined else ""),
            RuleLine("cut_before", words.begins(len(by_hand.cut_before)), "\n\n".join(by_hand.cut_before)),
            RuleLine("left_out", words.left_out(len(by_hand.left_out)), "\n\n".join(by_hand.left_out)),
            RuleLine("kept", words.kept(len(by_hand.kept)), "\n\n".join(by_hand.kept)),
            RuleLine("title_at", words.title(by_hand.title_at)),
            RuleLine("issuer", words.issuer(by_hand.issuer)),
            RuleLine("language", words.language(by_hand.language)),
        )
        return [replace(one, words=one.words[:1].upper() + one.words[1:]) for one in lines if one.words]

    def _keep(self, document_id: str, by_hand: ByHand, names: list[str]) -> None:
        chosen = replace(_NOT_CHOSEN, **{name: getattr(by_hand, name) for name in names})
        self.session.do(remember_cutting, document_id, chosen)

    def _show(self) -> None:
        if self._shown is not None:
            rules = all_rules(self.session.project)
            rows = [KeptRule(source, self._words.of(one)) for source, one in rules.items()]
            self._shown.show_rules(rows, read_only=self.session.read_only)

    def _forget_dialog(self) -> None:
        if self._shown is not None:
            self._shown.deleteLater()
            self._shown = None

    def _close(self) -> None:
        if self._shown is not None:
            self._shown.reject()
