"""What an export holds, counted while it is written, for the card that describes it."""

from collections import Counter
from dataclasses import dataclass, field

from annotator.core.annotations import Annotations
from annotator.export.item import Item


@dataclass(slots=True)
class Census:
    """Counts over the texts. `by_reviewers`: how many statements have spans by so many reviewers, before resolution."""

    texts: int = 0
    characters: int = 0
    relations: int = 0
    undated: int = 0
    languages: Counter[str] = field(default_factory=Counter)
    issuers: Counter[str] = field(default_factory=Counter)
    documents: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    statement_labels: Counter[tuple[str, str]] = field(default_factory=Counter)
    reviewers: Counter[str] = field(default_factory=Counter)
    by_reviewers: Counter[int] = field(default_factory=Counter)
    first_date: str = ""
    last_date: str = ""

    def see(self, item: Item) -> None:
        """Count a text in."""
        facts = item.facts
        self.texts += 1
        self.characters += len(item.text)
        self.relations += len(item.relations)
        self.languages[facts.language] += 1
        self.issuers[facts.issuer] += 1
        self.documents[facts.document_name] += 1
        self.undated += not facts.date
        self.labels.update(span.label for span in item.spans)
        self.statement_labels.update((label.attribute, _word(label.value)) for label in item.labels)
        if facts.date:
            self.first_date = min(self.first_date or facts.date, facts.date)
            self.last_date = max(self.last_date, facts.date.rpartition("/")[2])

    def look(self, made: Annotations) -> None:
        """Count in who has labelled a statement."""
        found = {span.reviewer_id for span in made.spans}
        self.reviewers.update(found)
        self.by_reviewers[len(found)] += 1


def _word(value: str | bool) -> str:
    return "yes" if value is True else str(value)
