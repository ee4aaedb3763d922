"""A step that changes the codebook and the work on it: asked, previewed, then wished for."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.operations.codebook_preview import Preview
from annotator.store.project import Project
from annotator.ui.codebook_editor.preview_rows import preview_rows
from annotator.ui.codebook_editor.preview_table import PreviewTable
from annotator.ui.dialogs.frame import Frame
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.questions import Questions
from annotator.ui.session import Session
from annotator.ui.theme.theme import Theme

_WIDTH = 560
_PAUSE_MS = 120


class StepDialog(Frame):
    """Title, what the step is, fields of its own, the preview, and the button that does it.

    The button works only while the preview that is shown is that of what the fields say.
    """

    def __init__(
        self, theme: Theme, title: str, codebook: Codebook, questions: Questions, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, parent)
        self.codebook = codebook
        self.questions = questions
        self.preview: Preview | None = None
        self.table = PreviewTable(theme)
        self.do = PlainButton(theme, title, kind="primary")
        self.do.clicked.connect(self.accept)
        self.do.setEnabled(False)
        self._cancel = self.cancel_button()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.setMinimumWidth(_WIDTH)

    @abstractmethod
    def wanted_preview(self) -> Callable[[Project], Preview] | None:
        """How to find out what the fields would do; None while they do not say enough."""

    @abstractmethod
    def post(self, session: Session) -> None:
        """Do what the fields say."""

    @abstractmethod
    def words_to_do(self, preview: Preview) -> str:
        """What the button says."""

    def lay_out(self, heading: str, explanation: str, *fields: QWidget, stretched: QWidget | None = None) -> None:
        """Put the fields between the explanation and the preview; `stretched` takes the room that is left."""
        body = Surface("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.theme, heading, px=15, weight=600, wrap=True))
        column.addWidget(PlainLabel(self.theme, explanation, px=12, tone="text2", wrap=True))
        for field in fields:
            column.addWidget(field, int(field is stretched))
        column.addWidget(self.table)
        if stretched is None:
            column.addStretch(1)
        self.set_body(body)
        self.set_foot([self._cancel, self.do])

    def ask_anew(self) -> None:
        """The fields say something else: preview that, once the hands rest."""
        self.do.setEnabled(False)
        self.preview = None
        self._pause.start()

    def _ask(self) -> None:
        wanted = self.wanted_preview()
        if wanted is None:
            self.questions.drop(self)
            self.table.say(self.tr("What this touches is shown here."))
            return
        self.questions.ask(self, wanted, self._show, self._refuse)

    def _show(self, preview: Preview) -> None:
        self.preview = preview
        self.table.show_rows(preview_rows(preview, self.codebook))
        self.do.set_words(self.words_to_do(preview))
        self.do.setEnabled(True)
        if self._cancel.hasFocus():  # it came there only because the button could not take it yet
            self.do.setFocus()
        QTimer.singleShot(0, self, self._make_room)

    def _refuse(self, sentence: str) -> None:
        self.table.say(sentence, refused=True)
        QTimer.singleShot(0, self, self._make_room)

    def _make_room(self) -> None:
        """Grow until every row is seen in full: a window does not do so by itself for words that wrap."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
