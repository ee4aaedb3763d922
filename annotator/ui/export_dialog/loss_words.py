"""What a format does not hold, in words: what it is, and what becomes of it."""

from PySide6.QtCore import QObject

from annotator.export.fitting import Choices, OverlapRule, RangesRule
from annotator.export.losses import Loss


class LossWords(QObject):
    """Speaks of losses in the language of the window."""

    def what(self, loss: Loss, number: int) -> str:
        """What is lost, without its number."""
        return {
            Loss.OVERLAP: self.tr("overlapping span(s)", "", number),
            Loss.RANGES: self.tr("span(s) of several ranges", "", number),
            Loss.DOUBLES: self.tr("span(s) equal to another one", "", number),
            Loss.SPANS: self.tr("span(s)", "", number),
            Loss.ATTRIBUTES: self.tr("attribute(s)", "", number),
            Loss.RELATIONS: self.tr("relation(s)", "", number),
            Loss.STATEMENT_LABELS: self.tr("statement label(s)", "", number),
            Loss.REVIEWERS: self.tr("name(s) of reviewers", "", number),
            Loss.NOTES: self.tr("note(s)", "", number),
            Loss.REVIEWS: self.tr("review(s)", "", number),
            Loss.IMPLIED: self.tr("implied slot(s) of claims", "", number),
            Loss.LENGTH: self.tr("text(s) too long for a cell", "", number),
            Loss.CHARACTERS: self.tr("character(s) that the format cannot write", "", number),
        }[loss]

    def becomes(self, loss: Loss, choices: Choices) -> str:
        """What becomes of it."""
        if loss is Loss.OVERLAP:
            longest = self.tr("the longest stays; the others are left out")
            return self.tr("left out, all of them") if choices.overlap is OverlapRule.SKIP else longest
        if loss is Loss.RANGES:
            return {
                RangesRule.COVER: self.tr("one range from the first to the last word"),
                RangesRule.FIRST: self.tr("the first range stays"),
                RangesRule.SKIP: self.tr("left out"),
            }[choices.ranges]
        if loss is Loss.LENGTH:
            return self.tr("cut at the end")
        if loss is Loss.CHARACTERS:
            return self.tr("become replacement characters")
        if loss is Loss.REVIEWS:
            return self.tr("left out: state, flag and note of each reviewer")
        return self.tr("left out")
