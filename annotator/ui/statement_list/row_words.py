"""What a row of the statement list says in words, on the screen and to a screen reader."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from annotator.core.codebook import Label
from annotator.store.listing import ListRow
from annotator.ui.parts.dates import known_date_words
from annotator.ui.parts.states import state_words


class StatementRow(QObject):
    """A plural has to be asked for with `self.tr`, or the translation tool takes it for a singular."""

    def spans(self, total: int) -> str:
        """How many spans there are."""
        return self.tr("%n span(s)", "", total)


def origin_words(row: ListRow) -> str:
    """Issuer, date and language, as far as they are known; of a point of a list, what it stands under."""
    language = "" if row.language == "und" else row.language
    date = known_date_words(row.date, row.date_precision, short=True)
    return " · ".join(part for part in (row.issuer, date, language, group_words(row)) if part)


def group_words(row: ListRow) -> str:
    """What a numbered statement stands under, and its number there; nothing for others."""
    return f"{row.group} {row.number}".strip() if row.number else ""


def count_words(row: ListRow) -> str:
    """How many spans the statement has; nothing for none."""
    total = sum(row.spans.values())
    return StatementRow().spans(total) if total else ""


def flag_words(row: ListRow) -> str:
    """The words for a flagged statement, and for one that has copies or translations; nothing for another."""
    words = (
        QCoreApplication.translate("StatementRow", "flagged") if row.flagged else "",
        QCoreApplication.translate("StatementRow", "duplicate") if row.duplicates else "",
        QCoreApplication.translate("StatementRow", "translations") if row.translations else "",
    )
    return " · ".join(word for word in words if word)


def label_words(row: ListRow, labels: Sequence[Label]) -> str:
    """What the label strip says: each label with its number of spans."""
    return ", ".join(f"{label.name} {row.spans[label.id]}" for label in labels if row.spans.get(label.id))


def spoken_words(row: ListRow, labels: Sequence[Label]) -> str:
    """The whole row for a screen reader: what the state's icon and the label strip show to the eye as well."""
    parts = (
        row.title,
        state_words(row.state),
        flag_words(row),
        origin_words(row),
        count_words(row),
        label_words(row, labels),
    )
    return ", ".join(part for part in parts if part)
