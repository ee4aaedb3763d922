"""Changes in words, for the status line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotator.core.changes import Change, ChangeKind
from annotator.core.source_rules import SourceRules

_CUTTING = {
    "split_statement", "join_statements", "retitle_statement", "leave_out", "take_in", "make_statement_of_greyed",
    "recut_statement",
}  # fmt: skip


def said(change: Change) -> str:
    """What was taken back or done again, or what is worth saying of a change; empty if the screen shows it anyway."""
    words = _words().get(change.action, change.action.replace("_", " "))
    if change.kind is ChangeKind.UNDO:
        return QCoreApplication.translate("ActionWords", "Taken back: {what}").format(what=words)
    if change.kind is ChangeKind.REDO:
        return QCoreApplication.translate("ActionWords", "Done again: {what}").format(what=words)
    if sources := [edit.after for edit in change.edits if isinstance(edit.after, SourceRules)]:
        return _kept_or_forgotten(sources)
    if change.touches_codebook() or change.action in _CUTTING:  # far-reaching, and mostly seen elsewhere
        return QCoreApplication.translate("ActionWords", "Done: {what}. Ctrl+Z takes it back.").format(what=words)
    return ""


def _kept_or_forgotten(rules: Sequence[SourceRules]) -> str:
    words = (
        QCoreApplication.translate("ActionWords", "Forgotten: the rule for {source}. Ctrl+Z takes it back.")
        if rules[0].deleted
        else QCoreApplication.translate("ActionWords", "Kept as a rule for {source}. Ctrl+Z takes it back.")
    )
    return words.format(source=", ".join(one.source for one in rules))


def _words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "add_span": translate("ActionWords", "new span"),
        "move_span": translate("ActionWords", "border of a span"),
        "relabel_spans": translate("ActionWords", "label of a span"),
        "delete_spans": translate("ActionWords", "deleted span"),
        "set_attribute": translate("ActionWords", "attribute of a span"),
        "fill_attributes": translate("ActionWords", "attributes of a span"),
        "name_actor": translate("ActionWords", "canonical name"),
        "set_span_note": translate("ActionWords", "note on a span"),
        "add_comment": translate("ActionWords", "new comment"),
        "edit_comment": translate("ActionWords", "comment"),
        "resolve_comment": translate("ActionWords", "settled comment"),
        "reopen_comment": translate("ActionWords", "comment that was opened again"),
        "delete_comment": translate("ActionWords", "deleted comment"),
        "label_occurrences": translate("ActionWords", "spans at every occurrence"),
        "copy_spans": translate("ActionWords", "copied spans"),
        "add_relation": translate("ActionWords", "new relation"),
        "delete_relation": translate("ActionWords", "deleted relation"),
        "carry_annotations": translate("ActionWords", "spans carried over"),
        "split_statement": translate("ActionWords", "split statement"),
        "join_statements": translate("ActionWords", "joined statements"),
        "retitle_statement": translate("ActionWords", "title of a statement"),
        "leave_out": translate("ActionWords", "words left out"),
        "take_in": translate("ActionWords", "words taken in"),
        "make_statement_of_greyed": translate("ActionWords", "statement of words that were left out"),
        "recut_statement": translate("ActionWords", "words around the statement left out"),
        "keep_rules": translate("ActionWords", "rule for a folder"),
        "forget_rules": translate("ActionWords", "forgotten rule for a folder"),
        "judge_pair": translate("ActionWords", "copy or translation"),
        "set_state": translate("ActionWords", "state of a statement"),
        "set_flag": translate("ActionWords", "flag"),
        "set_statement_note": translate("ActionWords", "note on a statement"),
        "set_statement_label": translate("ActionWords", "statement label"),
        "describe_statement": translate("ActionWords", "issuer, date or language"),
        "add_actor": translate("ActionWords", "new actor"),
        "describe_actor": translate("ActionWords", "facts about an actor"),
        "rename_actor": translate("ActionWords", "name of an actor"),
        "add_alias": translate("ActionWords", "another name of an actor"),
        "remove_alias": translate("ActionWords", "another name taken away"),
        "remove_actor": translate("ActionWords", "removed actor"),
        "merge_actors": translate("ActionWords", "merged actors"),
        "split_actor": translate("ActionWords", "split actor"),
        "set_implied": translate("ActionWords", "implied slot"),
        "add_entries": translate("ActionWords", "new entry of the codebook"),
        "rename_entry": translate("ActionWords", "name of an entry of the codebook"),
        "change_entry": translate("ActionWords", "changed entry of the codebook"),
        "reorder_entries": translate("ActionWords", "order of the codebook"),
        "retire_entry": translate("ActionWords", "retired entry of the codebook"),
        "remove_entry": translate("ActionWords", "removed entry of the codebook"),
        "merge_labels": translate("ActionWords", "merged labels"),
        "merge_attributes": translate("ActionWords", "merged attributes"),
        "merge_choices": translate("ActionWords", "merged choices"),
        "merge_relation_types": translate("ActionWords", "merged relations of the codebook"),
        "split_label": translate("ActionWords", "split label"),
        "split_attribute": translate("ActionWords", "split attribute"),
        "split_choice": translate("ActionWords", "split choice"),
        "split_relation_type": translate("ActionWords", "split relation of the codebook"),
        "extend_codebook": translate("ActionWords", "entries taken from another codebook"),
        "replace_codebook": translate("ActionWords", "replaced codebook"),
        "confirm_annotations": translate("ActionWords", "confirmed annotations"),
        "import_documents": translate("ActionWords", "import"),
        "annotate": translate("ActionWords", "annotations from a file"),
    }
