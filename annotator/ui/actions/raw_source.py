"""The raw source beside the text: of the open statement, and of the words of the selected span in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale

from annotator.core.documents import Document, StatementText
from annotator.core.ranges import Range
from annotator.ingest.decoding import raw_text
from annotator.store.documents import load_document, load_part
from annotator.store.greyed import greyed_of, load_greyed_text
from annotator.store.statements import load_text
from annotator.ui.actions.window_part import WindowPart
from annotator.ui.main_window import MainWindow
from annotator.ui.parts.left_out_list import LeftOut
from annotator.ui.source_panel.panel import Source, SourcePanel

_WHOLE = 400_000
_AROUND = 100_000


class RawSource(WindowPart):
    """Shows and hides the pane, and keeps it at the open statement and the selected span."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._text: StatementText | None = None
        self._read: tuple[Document, str] | None = None
        window.project_opened.connect(self._begin)
        window.project_closed.connect(self._forget)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"raw_source": self.toggle}

    def toggle(self) -> None:
        """Show the raw source, or hide it."""
        wanted = self._panel.isHidden()
        self._panel.setVisible(wanted)
        self.window.actions_["raw_source"].setChecked(wanted)
        if wanted:
            self._show()
        else:
            self.place.regions.view.setFocus()

    def show_place(self, start: int) -> None:
        """Show the raw source, if it is not, at this character of the document."""
        if self._panel.isHidden():
            self.toggle()
        self._panel.left_out.choose(start)
        self.reveal(start)

    def reveal(self, start: int) -> None:
        """Bring this character of the document in sight, if the raw source is shown."""
        if not self._panel.isHidden():
            self._panel.reveal(start)

    @property
    def _panel(self) -> SourcePanel:
        return self.place.regions.source

    def _begin(self) -> None:
        self.window.actions_["raw_source"].setChecked(False)
        self._panel.close_requested.connect(self.toggle)
        self.place.navigation.statement_opened.connect(lambda _statement: self._show())
        self.place.regions.view.span_selected.connect(lambda _span: self._show_span())
        self.session.changed.connect(lambda _change: self._show())

    def _forget(self) -> None:
        self._read = self._text = None
        self.window.actions_["raw_source"].setChecked(False)

    def _show(self) -> None:
        """Show the document of the open statement, if the pane is open."""
        place = self.window.workplace
        if place is None or self._panel.isHidden():
            return
        current = place.navigation.current
        if current is None:
            self._text = None
            self._panel.show_source(None)
            return
        self._text = load_text(self.session.project, current.statement.id)
        project, document_id = self.session.project, current.statement.document_id
        left_out = [(one, load_greyed_text(project, one.id)) for one in greyed_of(project, document_id)]
        self._panel.show_source(self._source(document_id, self._text, [text for _, text in left_out]))
        pieces = [LeftOut(one.id, text.text, one.raw_start) for one, text in left_out]
        self._panel.left_out.show_pieces(pieces, read_only=self.session.read_only)
        self._show_span()

    def _source(self, document_id: str, text: StatementText, left_out: Sequence[StatementText]) -> Source:
        document, raw = self._raw(document_id)
        whole = _in_file(text)
        first, last = 0, len(raw)
        if last > _WHOLE:
            first, last = max(0, whole.start - _AROUND), min(last, whole.end + _AROUND)
        number = QLocale().toString
        where = self.tr("characters {start} to {end} of {total}").format(
            start=number(whole.start), end=number(whole.end), total=number(len(raw))
        )
        name = f"{document.name} · {document.part}" if document.part else document.name
        return Source(name, where, raw[first:last], first, whole, tuple(_in_file(one) for one in left_out))

    def _raw(self, document_id: str) -> tuple[Document, str]:
        """The document with its raw text; the last one is kept."""
        document = load_document(self.session.project, document_id)
        if self._read is None or self._read[0] != document:
            raw = load_part(self.session.project, document_id)
            self._read = document, raw_text(raw, document.name, document.encoding)
        return self._read

    def _show_span(self) -> None:
        place = self.window.workplace
        if place is None or self._text is None or self._panel.isHidden():
            return
        current = place.navigation.current
        span = current.spans.get(place.regions.view.selected_span) if current is not None else None
        ranges = span.ranges if span is not None else ()
        self._panel.show_span([self._text.alignment.raw_range(one) for one in ranges])


def _in_file(text: StatementText) -> Range:
    """From the first raw character of a text to behind its last."""
    return text.alignment.raw_range(Range(0, len(text.text)))
