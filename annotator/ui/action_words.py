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
        "add_relation": translate("ActionWords", "new relation"),
        "delete_relation": translate("ActionWords", "deleted relation"),
        "set_state": translate("ActionWords", "state of a statement"),
        "set_flag": translate("ActionWords", "flag"),
        "set_statement_note": translate("ActionWords", "note on a statement"),
        "set_statement_label": translate("ActionWords", "statement label"),
        "describe_statement": translate("ActionWords", "issuer, date or language"),
        "set_implied": translate("ActionWords", "implied slot"),
        "import_documents": translate("ActionWords", "import"),
        "annotate": translate("ActionWords", "annotations from a file"),
    }
