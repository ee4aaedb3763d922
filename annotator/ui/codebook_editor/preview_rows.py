"""What a step would touch and lose, as numbers with their nouns."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from annotator.core.codebook import Codebook
from annotator.core.codebook_difference import difference
from annotator.core.rewriting import LostValue
from annotator.operations.codebook_preview import Preview

_MOST_KINDS = 6


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A number, of what, and what becomes of it; `lost` marks what a person may regret."""

    count: int
    what: str
    becomes: str
    lost: bool = False


class PreviewWords(QObject):
    """What a preview says in one line. A class, because plurals are only found by `self.tr`."""

    def touched(self, preview: Preview) -> str:
        """The work that a step touches."""
        spans, relations = len(preview.spans), len(preview.relations)
        labels, statements = len(preview.statement_labels), len(preview.statements)
        said = [
            *([self.tr("%n span(s)", "", spans)] if spans else []),
            *([self.tr("%n relation(s)", "", relations)] if relations else []),
            *([self.tr("%n statement label(s)", "", labels)] if labels else []),
            *([self.tr("%n statement(s)", "", statements)] if statements else []),
        ]
        if not said:
            return self.tr("No work hangs on it.")
        return self.tr("The work follows: {counts}").format(counts=" · ".join(said))

    def lost(self, preview: Preview) -> str:
        """What a step loses; empty if nothing is lost."""
        values, relations = len(preview.values_lost), len(preview.relations_lost)
        said = [
            *([self.tr("%n value(s)", "", values)] if values else []),
            *([self.tr("%n relation(s)", "", relations)] if relations else []),
        ]
        return self.tr("Lost: {counts}").format(counts=" · ".join(said)) if said else ""


def preview_rows(preview: Preview, codebook: Codebook) -> list[PreviewRow]:
    """Everything that a preview knows; `codebook` is as it is now."""
    rows = [*_lost(preview, codebook), *_touched(preview), *_entries(preview, codebook)]
    return [row for row in rows if row.count]


def _lost(preview: Preview, codebook: Codebook) -> Iterator[PreviewRow]:
    lost = Counter(_named(value, codebook) for value in preview.values_lost)
    shown = lost.most_common(_MOST_KINDS)
    becomes = QCoreApplication.translate("PreviewRows", "lost, for nothing of that name is there to take it")
    for words, count in shown:
        yield PreviewRow(count, words, becomes, lost=True)
    others = lost.total() - sum(count for _, count in shown)
    yield PreviewRow(others, QCoreApplication.translate("PreviewRows", "other values"), becomes, lost=True)
    yield PreviewRow(
        len(preview.relations_lost),
        QCoreApplication.translate("PreviewRows", "relations"),
        QCoreApplication.translate("PreviewRows", "taken away, for the codebook would not allow them"),
        lost=True,
    )


def _named(value: LostValue, codebook: Codebook) -> str:
    attribute = codebook.attribute(value.attribute_id).words
    if value.value.choice_id is not None:
        return f"{attribute}: {codebook.choice(value.value.choice_id).words}"
    return attribute


def _touched(preview: Preview) -> Iterator[PreviewRow]:
    follows = QCoreApplication.translate("PreviewRows", "stay, and follow the change")
    folded = len(preview.spans_folded)
    yield PreviewRow(len(preview.spans) - folded, QCoreApplication.translate("PreviewRows", "spans"), follows)
    yield PreviewRow(
        folded,
        QCoreApplication.translate("PreviewRows", "spans of the same words"),
        QCoreApplication.translate("PreviewRows", "become one with the span that has the label already"),
    )
    yield PreviewRow(
        len(preview.spans_doubled),
        QCoreApplication.translate("PreviewRows", "spans that stay double"),
        QCoreApplication.translate("PreviewRows", "lie on the same words with other values or comments"),
    )
    kept = len(preview.relations) - len(preview.relations_lost)
    yield PreviewRow(max(0, kept), QCoreApplication.translate("PreviewRows", "relations"), follows)
    yield PreviewRow(
        len(preview.statement_labels), QCoreApplication.translate("PreviewRows", "statement labels"), follows
    )
    yield PreviewRow(
        max(0, preview.values - len(preview.values_lost)),
        QCoreApplication.translate("PreviewRows", "values of attributes"),
        QCoreApplication.translate("PreviewRows", "stay, under their new name or place"),
    )
    yield PreviewRow(
        len(preview.statements),
        QCoreApplication.translate("PreviewRows", "statements"),
        QCoreApplication.translate("PreviewRows", "hold this work"),
    )


def _entries(preview: Preview, codebook: Codebook) -> Iterator[PreviewRow]:
    found = difference(codebook, preview.codebook)
    entries = QCoreApplication.translate("PreviewRows", "entries of the codebook")
    for count, becomes in (
        (found.added, QCoreApplication.translate("PreviewRows", "are new")),
        (found.changed, QCoreApplication.translate("PreviewRows", "say something else than before")),
        (found.retired, QCoreApplication.translate("PreviewRows", "are retired: kept, and no longer offered")),
        (found.restored, QCoreApplication.translate("PreviewRows", "are offered again")),
        (found.removed, QCoreApplication.translate("PreviewRows", "are taken away")),
    ):
        yield PreviewRow(count, entries, becomes)
