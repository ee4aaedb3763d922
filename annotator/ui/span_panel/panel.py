"""The span panel: the label, attributes, relations and note of the selected span."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from annotator.core.annotations import Actor, Span
from annotator.core.codebook import Codebook
from annotator.core.proposed_names import name_from_words
from annotator.ui.parts.fitting_scroll_area import FittingScrollArea
from annotator.ui.parts.note_editor import NoteEditor
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.section import Section
from annotator.ui.span_panel.attribute_list import AttributeList
from annotator.ui.span_panel.head import SpanHead
from annotator.ui.span_panel.link_list import LinkList, ShownLink
from annotator.ui.span_panel.proposal_row import ProposalRow
from annotator.ui.theme.theme import Theme

_LINE_AIR = 4  # lines of relations have room for a ring of focus before their names
_NO_ALIASES: Mapping[str, tuple[str, ...]] = MappingProxyType({})


def badge_sign(span: Span, codebook: Codebook) -> str:
    """The sign beside the span's letter: that of the first of its choices which has one."""
    signs = {choice.id: choice.sign for choice in codebook.choices if choice.sign}
    values = (span.attributes.get(attribute.id) for attribute in codebook.attributes_of(span.label_id))
    return next((signs[value.choice_id] for value in values if value and value.choice_id in signs), "")


class SpanPanel(QWidget):
    """One span, or a line that says how to select one.

    Signals carry the id of the span they are about; `attribute_changed` ends with a Value or None. A refreshed
    version of the same span takes neither the focus nor what is half typed.
    """

    relabel_requested = Signal(str, str)
    attribute_changed = Signal(str, str, object)
    actor_named = Signal(str, str, str)
    note_changed = Signal(str, str)
    delete_requested = Signal(str)
    linked_span_requested = Signal(str)
    """The span at the other end of a relation."""
    unlink_requested = Signal(str)
    """A relation."""
    left = Signal()
    """Escape, where nothing was half done: back to the text."""
    proposal_taken = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._span: Span | None = None
        self._built_for: tuple[str, str, Codebook] | None = None
        self._head = SpanHead(theme)
        self._note = NoteEditor(theme, self.tr("Note on this span"))
        self._attributes = AttributeList(theme)
        self._proposal = ProposalRow(theme)
        self._proposal.taken.connect(self.proposal_taken)
        self._links = LinkList(theme)
        self._nothing = self._make_nothing()
        self._details = self._make_details()
        self.section = Section(theme, self.tr("Span"))
        self._scroll = FittingScrollArea(self._make_content())
        self.section.set_body(self._scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.section)
        outer.addStretch(1)
        self.setAccessibleName(self.tr("Span"))
        self._connect()
        self.show_nothing()

    def set_key_hints(self, note: str, delete: str) -> None:
        """Name the keys for the note and for deleting in the tooltips of their buttons; "" for none."""
        self._head.set_key_hints(note, delete)

    def show_nothing(self) -> None:
        """Say that no span is selected, and how to select one."""
        self._settle()
        self._span = None
        self._built_for = None
        self._details.hide()
        self._nothing.show()

    def show_span(  # noqa: PLR0917 - all that the panel shows, at once
        self,
        span: Span,
        codebook: Codebook,
        actors: Sequence[Actor],
        reviewer_name: str,
        read_only: bool,
        aliases: Mapping[str, tuple[str, ...]] = _NO_ALIASES,
    ) -> None:
        """Show this span. `reviewer_name` is for the span of somebody else; leave it empty for one's own.

        `aliases` are other names of the actors, by actor id.
        """
        if self._span is not None and self._span.id != span.id:
            self._settle()
        self._span = span
        wanted = (span.id, span.label_id, codebook)
        if wanted != self._built_for:
            self._attributes.build(span.label_id, codebook, actors)
            self._built_for = wanted
        self._head.show_span(span, codebook, badge_sign(span, codebook), reviewer_name)
        self._note.show_note(span.note)
        self._attributes.show_values(span.attributes, actors, aliases)
        self._head.set_read_only(read_only)
        self._attributes.set_read_only(read_only)
        self._links.set_read_only(read_only)
        self._nothing.hide()
        self._details.show()

    def show_links(self, links: Sequence[ShownLink]) -> None:
        """Show the relations of this span, in this order."""
        self._links.show_links(links)

    def focus_attribute(self, name: str) -> bool:
        """Put the focus on the attribute with this name; False if the span has none."""
        if self._span is None:
            return False
        self.section.set_open(True)
        row = self._attributes.focus_attribute(name)
        if row is not None:
            self._scroll.ensureWidgetVisible(row)
        return row is not None

    def focus_empty(self, *, written_too: bool = False) -> bool:
        """Put the focus on the first empty choice or actor, then text or date if wanted; False if there is none."""
        if self._span is None:
            return False
        self.section.set_open(True)
        row = self._attributes.focus_empty(name_from_words(self._span.quote), written_too=written_too)
        if row is not None:
            self._scroll.ensureWidgetVisible(row)
        return row is not None

    def show_proposal(self, values: str, key: str) -> None:
        """Offer values from before, in words; none for "". `key` is the key that takes them."""
        self._proposal.show_values(values, key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody needed leads back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def edit_note(self) -> None:
        """Let the note be written."""
        if self._span is not None and self._head.note_button.isEnabled():
            self.section.set_open(True)
            self._note.open_editor()

    def _settle(self) -> None:
        """Take what is half done for the span that was shown, before another takes its place."""
        self._note.settle()
        focused = QApplication.focusWidget()
        if focused is not None and self._details.isAncestorOf(focused):
            focused.clearFocus()

    def _connect(self) -> None:
        self._head.relabel_requested.connect(lambda label: self.relabel_requested.emit(self._span_id(), label))
        self._head.delete_requested.connect(lambda: self.delete_requested.emit(self._span_id()))
        self._head.note_requested.connect(self.edit_note)
        self._note.note_changed.connect(lambda note: self.note_changed.emit(self._span_id(), note))
        self._attributes.attribute_changed.connect(
            lambda attribute, value: self.attribute_changed.emit(self._span_id(), attribute, value)
        )
        self._links.span_requested.connect(self.linked_span_requested)
        self._links.unlink_requested.connect(self.unlink_requested)
        self._attributes.actor_named.connect(
            lambda attribute, name: self.actor_named.emit(self._span_id(), attribute, name)
        )

    def _span_id(self) -> str:
        return self._span.id if self._span else ""

    def _make_nothing(self) -> QWidget:
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setContentsMargins(_LINE_AIR, 6, 0, 4)
        column.setSpacing(4)
        column.addWidget(PlainLabel(self._theme, self.tr("No span selected"), weight=500, tone="text2"))
        hint = self.tr("Select words in the text, then press a letter. A click on a bar selects its span.")
        column.addWidget(PlainLabel(self._theme, hint, px=12, tone="text3", wrap=True))
        return nothing

    def _make_details(self) -> QWidget:
        details = QWidget()
        above = QVBoxLayout()
        above.setContentsMargins(_LINE_AIR, 0, 0, 0)
        above.setSpacing(6)
        above.addWidget(self._head)
        above.addWidget(self._note)
        above.addWidget(self._attributes)
        above.addWidget(self._proposal)
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(above)
        column.addWidget(self._links)
        return details

    def _make_content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12 - _LINE_AIR, 6, 8, 8)
        column.addWidget(self._nothing)
        column.addWidget(self._details)
        return content
