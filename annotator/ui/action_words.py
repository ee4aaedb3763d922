"""Changes in words, for the status line."""

from PySide6.QtCore import QCoreApplication

from annotator.core.changes import Change, ChangeKind


def said(change: Change) -> str:
    """What was taken back or done again, or what is worth saying of a change; empty if the screen shows it anyway."""
    words = _words().get(change.action, change.action.replace("_", " "))
    if change.kind is ChangeKind.UNDO:
        return QCoreApplication.translate("ActionWords", "Taken back: {what}").format(what=words)
    if change.kind is ChangeKind.REDO:
        return QCoreApplication.translate("ActionWords", "Done again: {what}").format(what=words)
    return ""


def _words() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "add_span": tr("ActionWords", "new span"),
        "move_span": tr("ActionWords", "border of a span"),
        "relabel_spans": tr("ActionWords", "label of a span"),
        "delete_spans": tr("ActionWords", "deleted span"),
        "set_attribute": tr("ActionWords", "attribute of a span"),
        "name_actor": tr("ActionWords", "canonical name"),
        "set_span_note": tr("ActionWords", "note on a span"),
        "add_relation": tr("ActionWords", "new relation"),
        "delete_relation": tr("ActionWords", "deleted relation"),
        "set_state": tr("ActionWords", "state of a statement"),
        "set_flag": tr("ActionWords", "flag"),
        "set_statement_note": tr("ActionWords", "note on a statement"),
        "set_statement_label": tr("ActionWords", "statement label"),
        "import_documents": tr("ActionWords", "import"),
        "annotate": tr("ActionWords", "annotations from a file"),
    }
