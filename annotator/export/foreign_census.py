"""Which names a foreign file has, how often, with which words, and what an attribute of each would have to hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from annotator.core.codebook import AttributeKind
from annotator.core.errors import ExchangeError
from annotator.export.foreign import ForeignName, label_name, relation_name, statement_label_name
from annotator.export.item import Item, Word

_EXAMPLES: Final = 3
_LONGEST_EXAMPLE: Final = 60
_MOST_CHOICES: Final = 12
_LONGEST_CHOICE: Final = 60
_MOST_NAMES: Final = 5_000


@dataclass(slots=True)
class Use:
    """How a name is used: how many times, example words; `values` of an attribute, as far as they may be choices."""

    times: int = 0
    examples: list[str] = field(default_factory=list)
    values: dict[str, int] = field(default_factory=dict)
    only_flags: bool = True

    def count(self, example: str = "") -> None:
        """Count one use."""
        self.times += 1
        words = " ".join(example.split())[:_LONGEST_EXAMPLE]
        if words and len(self.examples) < _EXAMPLES and words not in self.examples:
            self.examples.append(words)

    @property
    def kind(self) -> AttributeKind:
        """What a new attribute for these values would hold: a flag, a choice of few short words that recur, or text."""
        if self.only_flags:
            return AttributeKind.FLAG
        few = len(self.values) <= _MOST_CHOICES and all(len(value) <= _LONGEST_CHOICE for value in self.values)
        recur = self.times > len(self.values) or self.times == 1
        return AttributeKind.CHOICE if few and recur and all(self.values) else AttributeKind.TEXT


@dataclass(slots=True)
class Census:
    """The names of a file in the order in which they come, and the pairs of labels that each relation type joins.

    Beside these, how many texts, spans, relations and statement labels (`labels`) it has.
    """

    uses: dict[ForeignName, Use] = field(default_factory=dict)
    pairs: dict[str, set[tuple[str, str]]] = field(default_factory=dict)
    texts: int = 0
    spans: int = 0
    relations: int = 0
    labels: int = 0

    def add(self, item: Item) -> None:
        """Count the names of an item.

        Raises:
            ExchangeError: the file has more names than any codebook.
        """
        self.texts += 1
        self.spans += len(item.spans)
        self.relations += len(item.relations)
        self.labels += len(item.labels)
        labels = {span.id: span.label for span in item.spans}
        quotes = {span.id: span.ranges[0].quote(item.text) for span in item.spans}
        for span in item.spans:
            label = label_name(span.label)
            self._use(label).count(quotes[span.id])
            self._values(label, span.attributes)
        for one in item.relations:
            self._use(relation_name(one.type)).count(f"{quotes.get(one.from_span, '')} → {quotes.get(one.to_span, '')}")
            if one.from_span in labels and one.to_span in labels:
                self.pairs.setdefault(one.type, set()).add((labels[one.from_span], labels[one.to_span]))
        for given in item.labels:
            self._value(statement_label_name(given.attribute), given.value)

    def choices(self, attribute: ForeignName) -> list[ForeignName]:
        """The values of an attribute as names."""
        return [attribute.within(value) for value in self.uses[attribute].values]

    def _values(self, label: ForeignName, attributes: Mapping[str, Word]) -> None:
        for name, word in attributes.items():
            self._value(label.within(name), word)

    def _value(self, attribute: ForeignName, word: Word) -> None:
        use = self._use(attribute)
        words = word if isinstance(word, str) else str(word).lower()
        use.count(words)
        use.only_flags = use.only_flags and isinstance(word, bool)
        if words in use.values or len(use.values) < _MOST_NAMES:
            use.values[words] = use.values.get(words, 0) + 1

    def _use(self, name: ForeignName) -> Use:
        if name not in self.uses and len(self.uses) >= _MOST_NAMES:
            raise ExchangeError(
                f"The file has more than {_MOST_NAMES:,} names of labels and values. Nothing was taken from it."
            )
        return self.uses.setdefault(name, Use())


def census_of(items: Iterable[Item]) -> Census:
    """The names of all items.

    Raises:
        ExchangeError: the file is damaged, or has more names than any codebook.
    """
    census = Census()
    for item in items:
        census.add(item)
    return census
