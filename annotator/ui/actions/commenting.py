"""Comments on statements and spans: the dialog, and the way from a comment to what it is about."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale, Qt

from annotator.core.annotations import Comment
from annotator.core.changes import Change
from annotator.operations.commenting import add_comment, delete_comment, resolve_comment
from annotator.store.comments import ListedComment, list_comments
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.dialogs.comments_dialog import CommentsDialog, ShownComment
from annotator.ui.main_window import MainWindow

_LONGEST_QUOTE = 60


class Commenting(WindowPart):
    """One dialog at a time, beside the window, which goes on working."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._dialog: CommentsDialog | None = None
        self._listed: dict[str, ListedComment] = {}
        window.project_opened.connect(self._begin)
        window.project_closed.connect(self._close)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"comments": self.open}

    def open(self) -> None:
        """Show the comments on the open statement, ready for a new one about the selected span or the statement."""
        if self._dialog is None:
            dialog = CommentsDialog(self.window.theme, self.window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.comment_written.connect(self._write)
            dialog.resolve_requested.connect(lambda one, settled: self.session.do(resolve_comment, one, settled))
            dialog.delete_requested.connect(lambda one: self.session.do(delete_comment, one))
            dialog.go_requested.connect(self._go)
            dialog.scope_changed.connect(self._show)
            dialog.destroyed.connect(self._forget)
            self._dialog = dialog
        self._show()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.write()

    def _begin(self) -> None:
        self.session.changed.connect(self._take_change)
        self.place.navigation.statement_opened.connect(lambda _statement: self._show())
        self.place.regions.view.span_selected.connect(lambda _span: self._show())

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog = None

    def _forget(self) -> None:
        self._dialog = None

    def _take_change(self, change: Change) -> None:
        if any(isinstance(edit.after, Comment) for edit in change.edits):
            self._show()

    def _statement_id(self) -> str:
        current = self.place.navigation.current
        return current.statement.id if current is not None else ""

    def _show(self) -> None:
        if self._dialog is None or self.window.session is None or self.window.workplace is None:
            return
        resolved = None if self._dialog.with_settled else False
        listed = list_comments(self.session.project, resolved=resolved)
        if not self._dialog.everywhere:
            listed = tuple(one for one in listed if one.comment.statement_id == self._statement_id())
        self._listed = {one.comment.id: one for one in listed}
        shown = [self._shown(one) for one in listed]
        self._dialog.show_comments(shown, self._about_new(), read_only=self.session.read_only)

    def _shown(self, listed: ListedComment) -> ShownComment:
        comment, span = listed.comment, listed.span
        written = QDateTime.fromString(comment.created_at, Qt.DateFormat.ISODateWithMs).toLocalTime()
        when = QLocale().toString(written, QLocale.FormatType.ShortFormat)
        words = _short(span.quote) if span is not None else ""
        return ShownComment(
            comment.id,
            comment.text,
            f"{listed.reviewer}, {when}",
            self.tr("on “{words}”").format(words=words) if words else _short(listed.title),
            words,
            comment.resolved,
            comment.reviewer_id == self.session.reviewer.id,
        )

    def _about_new(self) -> str:
        span = self.place.labelling.selected()
        if span is not None:
            return self.tr("About the span “{words}”").format(words=_short(span.quote))
        return self.tr("About the statement. Select a span first to write about it.")

    def _write(self, text: str) -> None:
        span = self.place.labelling.selected()
        self.session.do(add_comment, self._statement_id(), text, span_id=span.id if span is not None else None)

    def _go(self, comment_id: str) -> None:
        listed = self._listed.get(comment_id)
        if listed is None:
            return
        place, comment = self.place, listed.comment
        if comment.statement_id == self._statement_id() or place.navigation.open(comment.statement_id):
            place.regions.view.select_span(comment.span_id or "", reveal=True)
            self.window.activateWindow()
            place.regions.view.setFocus()


def _short(words: str) -> str:
    joined = " ".join(words.split())
    return joined if len(joined) <= _LONGEST_QUOTE else f"{joined[:_LONGEST_QUOTE]}…"
