"""How the text is set: font, size, width."""

from dataclasses import replace

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from annotator.ui.dialogs.settings.preference_page import PreferencePage
from annotator.ui.parts.plain_button import PlainButton
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.preferences import Preferences
from annotator.ui.text_view.text_sizes import FULL, LARGEST, MIDDLE, NARROW, SMALLEST, WIDE
from annotator.ui.theme.theme import Theme

_USUAL_FONT = "usual"


class TextPage(PreferencePage):
    """Font and size are shown on a sentence of their own, since the dialog may lie over the text."""

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(theme, preferences, parent)
        self._size = PlainLabel(theme, tabular=True)
        self._sample = PlainLabel(
            theme, self.tr("We demand the immediate withdrawal of all troops."), reading=True, wrap=True
        )
        self._smaller = PlainButton(theme, self.tr("Smaller"))
        self._larger = PlainButton(theme, self.tr("Larger"))
        self._smaller.clicked.connect(lambda: self._resize_text(-1))
        self._larger.clicked.connect(lambda: self._resize_text(1))
        self.add_row(self.tr("Reading font"), self._font_field())
        self.add_row(self.tr("Size"), self._size_row())
        self.add_row(self.tr("Width of the text"), self._measure())
        self.add_row("", self._names())
        self.add_row("", self._sample)
        self.column.addStretch(1)
        self._show_size()
        theme.changed.connect(self._show_size)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what was changed elsewhere, by the wheel of the mouse for one."""
        super().show_preferences(preferences)
        self._names_box.setChecked(preferences.names)
        self._show_size()

    def _font_field(self) -> TypeAhead:
        field = TypeAhead(self.theme, self.tr("Reading font"))
        usual = Option(_USUAL_FONT, self.tr("The usual one"))
        field.set_options([usual, *(Option(family, family) for family in QFontDatabase.families())])
        family = self.preferences.reading_family
        field.show_value(family or _USUAL_FONT, family or usual.words)

        def take(family_id: str) -> None:
            family = "" if family_id in {"", _USUAL_FONT} else family_id
            if not family:
                field.show_value(_USUAL_FONT, usual.words)
            self.prefer(replace(self.preferences, reading_family=family))

        field.chosen.connect(lambda family_id, _words: take(family_id))
        return field

    def _size_row(self) -> QWidget:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._smaller)
        row.addWidget(self._larger)
        row.addWidget(self._size)
        row.addStretch(1)
        return place

    def _measure(self) -> QWidget:
        values = (
            (NARROW, self.tr("Narrow")),
            (MIDDLE, self.tr("Middle")),
            (WIDE, self.tr("Wide")),
            (FULL, self.tr("Full")),
        )
        return self.one_of(
            self.tr("Width of the text"),
            values,
            self.preferences.measure,
            lambda measure: self.prefer(replace(self.preferences, measure=measure)),
        )

    def _names(self) -> QCheckBox:
        self._names_box = QCheckBox(self.tr("Write the names of labels beside their badges"))
        self._names_box.setFont(self.theme.interface_font(13))
        self._names_box.setChecked(self.preferences.names)
        self._names_box.clicked.connect(lambda shown: self.prefer(replace(self.preferences, names=shown)))
        return self._names_box

    def _resize_text(self, step: int) -> None:
        px = max(SMALLEST, min(LARGEST, self.preferences.text_px + step))
        self.prefer(replace(self.preferences, text_px=px))

    def _show_size(self) -> None:
        px = self.preferences.text_px
        self._size.setText(self.tr("{size} pixels").format(size=px))
        self._smaller.setEnabled(px > SMALLEST)
        self._larger.setEnabled(px < LARGEST)
        self._sample.setFont(self.theme.reading_font(px))
