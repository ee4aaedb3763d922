"""A document, or a row of a table, that is one statement as it is: none of the rules for cutting are needed."""

from annotator.core.ranges import Range
from annotator.ingest.language import detect_language
from annotator.ingest.source import SourceText
from annotator.ingest.splitting.front_matter import read_date
from annotator.ingest.splitting.pieces import CutStatement, Cutting
from annotator.ingest.splitting.rules import NO_RULES, CuttingRules
from annotator.ingest.titles import title_of


def whole(source: SourceText, rules: CuttingRules = NO_RULES) -> Cutting:
    """A document as the one statement that it is, without the blanks around it; none if there is nothing else."""
    words = source.text.strip()
    if not words:
        return Cutting(())
    start = len(source.text) - len(source.text.lstrip())
    return Cutting(
        (
            CutStatement(
                parts=(Range(start, start + len(words)),),
                title=title_of(source.title) or title_of(words),
                language=rules.language or source.language or detect_language(words),
                issuer=rules.issuer or source.issuer,
                date=read_date(source.date),
            ),
        )
    )
