"""The keys of one action: each can be taken away, others are added by pressing them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.ui.actions.actions import Actions
from annotator.ui.actions.key_table import native
from annotator.ui.parts.key_field import KeyField
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.text_view.keys import caret_keys
from annotator.ui.theme.theme import Theme


class KeyEditor(Surface):
    """Says at once whom a key belongs to already, and offers to take it from there."""

    left = Signal()
    """Escape in the field: back to the list."""

    def __init__(
        self, theme: Theme, actions: Actions, codebook: Codebook | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("foot", parent)
        self._theme, self._actions, self._codebook = theme, actions, codebook
        self._name = ""
        self._wanted = ""
        self._title = PlainLabel(theme, weight=600)
        self._caps = QHBoxLayout()
        self._caps.setSpacing(4)
        self._field = KeyField(theme, self.tr("Press a key to add it"))
        self._usual = PlainButton(theme, self.tr("Usual keys"))
        self._sentence = PlainLabel(theme, px=12, tone="text3", wrap=True)
        self._take = PlainButton(theme, px=12)
        self._field.pressed.connect(self.add)
        self._field.left.connect(self.left)
        self._usual.clicked.connect(lambda: self._choose(self._actions.usual_keys(self._name)))
        self._take.clicked.connect(self._take_over)
        self._place()
        self.show_action("")

    def show_action(self, name: str) -> None:
        """Show the keys of this action; nothing for ""."""
        self._name = name
        self._title.setText(self._actions.words(name) if name else self.tr("Keys of labels are set in the codebook."))
        self._field.setVisible(bool(name))
        self._usual.setVisible(bool(name))
        self.refresh()
        self._say("")

    def take_focus(self) -> None:
        """Let the next key be added."""
        self._field.setFocus()

    def refresh(self) -> None:
        """Show the keys as they are now."""
        while (item := self._caps.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for key in self._actions.keys(self._name) if self._name else ():
            self._caps.addWidget(self._cap(key))
        self._caps.addStretch(1)
        if self._name:
            self._usual.setEnabled(self._actions.keys(self._name) != self._actions.usual_keys(self._name))

    def add(self, key: str) -> None:
        """Give the action this key too, if nobody else has it."""
        if not self._name:
            return
        held = self._actions.keys(self._name)
        holder = self._actions.holder(key)
        if key in held:
            self._say(self.tr("{key} is a key of this action already.").format(key=native(key)))
        elif refusal := self._refusal(key):
            self._say(refusal, tone="warn")
        elif holder:
            words = self._actions.words(holder)
            self._say(self.tr("{key} belongs to “{action}”.").format(key=native(key), action=words), tone="warn")
            self._wanted = key
            self._take.set_words(self.tr("Take it from “{action}”").format(action=words))
            self._take.show()
        else:
            self._choose((*held, key))

    def _refusal(self, key: str) -> str:
        """Why no action can have this key; empty if one can."""
        if key in caret_keys():
            return self.tr("{key} moves the caret in the text.").format(key=native(key))
        for label in self._codebook.labels if self._codebook else ():
            if not label.retired and label.key.upper() == key:
                return self.tr("{key} is the key of the label “{label}”.").format(key=key, label=label.name)
        for choice in self._codebook.choices if self._codebook else ():
            if not choice.retired and choice.key and choice.key.upper() == key:
                return self.tr("{key} is the key of the value “{value}”.").format(key=key, value=choice.words)
        return ""

    def _take_over(self) -> None:
        key = self._wanted
        self._choose((*self._actions.keys(self._name), key))
        self.take_focus()

    def _choose(self, keys: tuple[str, ...]) -> None:
        self._say("")
        self._actions.choose_keys(self._name, keys)

    def _cap(self, key: str) -> PlainButton:
        cap = PlainButton(self._theme, native(key), kind="chip", icon="x", px=12)
        cap.setAccessibleName(self.tr("Take {key} away").format(key=native(key)))
        cap.clicked.connect(lambda: self._drop(key))
        return cap

    def _drop(self, key: str) -> None:
        self._choose(tuple(one for one in self._actions.keys(self._name) if one != key))
        self.take_focus()

    def _say(self, sentence: str, *, tone: str = "text3") -> None:
        self._take.hide()
        self._sentence.set_tone(tone)
        self._sentence.setText(sentence)

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addLayout(self._caps, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(self._usual)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._sentence, 1)
        below.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 8)
        column.setSpacing(8)
        for line in (head, row, below):
            column.addLayout(line)
        self.setFixedHeight(124)
