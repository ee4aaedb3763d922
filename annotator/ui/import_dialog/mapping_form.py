"""Which column of a table is which field of a statement."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.ingest.fields import FIELDS, TEXT
from annotator.ui.parts.elided_label import ElidedLabel
from annotator.ui.parts.plain_label import PlainLabel
from annotator.ui.parts.surface import Surface
from annotator.ui.parts.type_ahead import Option, TypeAhead
from annotator.ui.theme.theme import Theme

_COLUMNS = 3
_NAME_WIDTH = 88


class MappingForm(Surface):
    """A field for each thing that a row can say of its text; the columns are offered with a value from each."""

    mapping_chosen = Signal(dict)
    """Field to column, "" for a field that is to stay empty."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        names = {
            "text": self.tr("Text"),
            "title": self.tr("Title"),
            "date": self.tr("Date"),
            "language": self.tr("Language"),
            "issuer": self.tr("Issuer"),
            "id": self.tr("Reference"),
        }
        self._unused = ElidedLabel(theme, px=12, tone="text3")
        self._unused.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 8, 20, 12)
        page.setSpacing(8)
        page.addWidget(PlainLabel(theme, self.tr("What the columns hold"), px=12, weight=600, tone="text2"))
        grid = QGridLayout()
        page.addLayout(grid)
        page.addWidget(self._unused)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        self._fields: dict[str, TypeAhead] = {}
        for place, name in enumerate(FIELDS):
            row, column = divmod(place, _COLUMNS)
            words = PlainLabel(theme, names[name], px=12, tone="text2")
            if not column:
                words.setFixedWidth(_NAME_WIDTH)
            field = TypeAhead(theme, self.tr("Column for {field}").format(field=names[name]))
            field.setPlaceholderText(self.tr("none"))
            field.chosen.connect(self._tell)
            grid.addWidget(words, row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
            self._fields[name] = field

    def show_columns(self, columns: Mapping[str, str], mapping: Mapping[str, str]) -> None:
        """Offer these columns, and show which is which."""
        options = [Option(column, column, value, (value,) if value else ()) for column, value in columns.items()]
        for name, field in self._fields.items():
            field.set_options(options)
            field.show_value(mapping.get(name, ""), mapping.get(name, ""))
        unused = [column for column in columns if column not in mapping.values()]
        self._unused.set_text(self.tr("Not taken in: {columns}").format(columns=", ".join(unused)) if unused else "")
        self._unused.setVisible(bool(unused))

    def unused(self) -> str:
        """What is said of columns that no field is read from."""
        return self._unused.text()

    def field(self, name: str) -> TypeAhead:
        """The field for one of ingest.fields.FIELDS."""
        return self._fields[name]

    def _tell(self) -> None:
        chosen = {name: field.text() for name, field in self._fields.items()}
        self.mapping_chosen.emit(chosen if chosen[TEXT] else {name: one for name, one in chosen.items() if one})
