"""The widgets of an open project and where they stand."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.ui.claims_panel.panel import ClaimsPanel
from annotator.ui.codebook_panel.panel import CodebookPanel
from annotator.ui.compare_panel.panel import ComparePanel
from annotator.ui.find_bar.bar import FindBar
from annotator.ui.left_out_strip.strip import LeftOutStrip
from annotator.ui.link_bar.bar import LinkBar
from annotator.ui.parts.message_bar import MessageBar
from annotator.ui.parts.surface import Surface
from annotator.ui.source_panel.panel import SourcePanel
from annotator.ui.span_panel.panel import SpanPanel
from annotator.ui.statement_list.view import StatementList
from annotator.ui.text_head.view import TextHead
from annotator.ui.text_view.view import StatementView
from annotator.ui.theme.theme import Theme

_WIDTHS = (288, 660, 330)
_LEAST_TEXT, _LEAST_SIDE = 360, 240  # together with the list they fit a screen of 853 px, 1280 at 150 %


@dataclass(frozen=True, slots=True)
class Regions:
    """List, text with its head, and panels. They do not know one another."""

    statements: StatementList
    head: TextHead
    banner: MessageBar
    find: FindBar
    view: StatementView
    source: SourcePanel
    compare: ComparePanel
    left_out: LeftOutStrip
    link_bar: LinkBar
    codebook: CodebookPanel
    span: SpanPanel
    claims: ClaimsPanel

    @classmethod
    def made(cls, theme: Theme) -> "Regions":
        """All of them, not placed yet."""
        return cls(
            statements=StatementList(theme),
            head=TextHead(theme),
            banner=MessageBar(theme),
            find=FindBar(theme),
            view=StatementView(theme),
            source=SourcePanel(theme),
            compare=ComparePanel(theme),
            left_out=LeftOutStrip(theme),
            link_bar=LinkBar(theme),
            codebook=CodebookPanel(theme),
            span=SpanPanel(theme),
            claims=ClaimsPanel(theme),
        )

    def placed(self) -> QSplitter:
        """A splitter with the regions in it, the text in the middle."""
        splitter = _splitter()
        text = _splitter(self.view, self.source, self.compare)
        self.source.hide()
        self.compare.hide()
        for region in (
            self.statements,
            _column(
                "page", _LEAST_TEXT, self.head, self.banner, self.find, text, self.left_out, self.link_bar, growing=text
            ),
            _column("app", _LEAST_SIDE, self.codebook, self.span, self.claims, growing=self.claims),
        ):
            splitter.addWidget(region)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setStretchFactor(2, 0)
        splitter.setSizes(list(_WIDTHS))
        return splitter


def _splitter(*widgets: QWidget) -> QSplitter:
    """The widgets side by side, none of which can be dragged away."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for widget in widgets:
        splitter.addWidget(widget)
    return splitter


def _column(surface: str, least_width: int, *widgets: QWidget, growing: QWidget) -> QWidget:
    """The widgets one under the other; one of them takes the room that is left."""
    column = Surface(surface)
    column.setMinimumWidth(least_width)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, int(widget is growing))
    layout.addStretch()  # for a growing one that is folded
    return column
