"""The card of a data set, README.md: what Hugging Face's tools read in front, and sentences for people behind it."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from annotator.export.formats.columns.rows import COLUMNS, Kind
from annotator.export.item import Item
from annotator.export.markdown import one_line, plain
from annotator.export.scheme import Scheme

_SIZES: Final = ((1000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))


@dataclass(frozen=True, slots=True)
class Split:
    """A split of a data set: its name, the number of its texts, their size in memory and that of its file in bytes."""

    name: str
    rows: int
    size: int
    file_size: int


class Card:
    """Counts what goes into a data set while it is written, and says it in the end."""

    def __init__(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._languages: set[str] = set()
        self._labels: Counter[str] = Counter()

    def seeing(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same items, counted on their way."""
        for item in items:
            if item.facts.language.isalpha():
                self._languages.add(item.facts.language)
            self._labels.update(span.label for span in item.spans)
            yield item

    def text(self, splits: Collection[Split]) -> str:
        """The card in Markdown with YAML in front."""
        return "\n".join(["---", *self._front(splits), "---", "", *self._body(splits), ""])

    def _front(self, splits: Collection[Split]) -> Iterator[str]:
        rows = sum(split.rows for split in splits)
        yield f"pretty_name: {json.dumps(one_line(self._scheme.name), ensure_ascii=False)}"
        if self._languages:
            yield "language:"
            yield from (f"- {json.dumps(language)}" for language in sorted(self._languages))
        yield "license: unknown"
        yield from ("task_categories:", "- token-classification")
        yield from ("tags:", "- span-annotation", "- political-texts")
        yield from ("size_categories:", f"- {next((words for most, words in _SIZES if rows < most), '1M<n<10M')}")
        yield from ("configs:", "- config_name: default", "  data_files:")
        for split in splits:
            yield from (f"  - split: {split.name}", f"    path: data/{split.name}-*")
        yield from ("dataset_info:", "  features:")
        yield from _features(COLUMNS, "  ")
        yield "  splits:"
        for split in splits:
            yield from (f"  - name: {split.name}", f"    num_bytes: {split.size}", f"    num_examples: {split.rows}")
        yield f"  download_size: {sum(split.file_size for split in splits)}"
        yield f"  dataset_size: {sum(split.size for split in splits)}"

    def _body(self, splits: Collection[Split]) -> Iterator[str]:
        book = self._scheme.codebook
        yield f"# {plain(self._scheme.name)}"
        yield ""
        yield f"Texts labelled with Annotator by the codebook “{plain(book.name)}”, version {book.version}."
        yield ""
        yield "Offsets count Unicode code points of `text`; ranges are half-open. A span of several `ranges` has the"
        yield "start of the first and the end of the last. An attribute that is a `flag` has the value “true”. The"
        yield "licence of the texts is not known here: fill it in above before you publish them."
        yield ""
        yield from ("| split | texts |", "|---|---|")
        yield from (f"| {split.name} | {split.rows} |" for split in splits)
        definitions = {label.name: label.definition for label in book.labels}
        yield from ("", "| label | spans | definition |", "|---|---|---|")
        for label, number in sorted(self._labels.items()):
            yield f"| {plain(label)} | {number} | {plain(definitions.get(label, ''))} |"


def _features(columns: dict[str, Kind], indent: str) -> Iterator[str]:
    """The columns as `datasets` names them in YAML."""
    for name, kind in columns.items():
        yield f"{indent}- name: {name}"
        yield from _feature(kind, f"{indent}  ")


def _feature(kind: Kind, indent: str) -> Iterator[str]:
    if isinstance(kind, str):
        yield f"{indent}dtype: {kind}"
    elif isinstance(kind, dict):
        yield f"{indent}struct:"
        yield from _features(kind, indent)
    elif isinstance(kind[0], dict):
        yield f"{indent}list:"
        yield from _features(kind[0], indent)
    else:
        yield f"{indent}list: {kind[0]}"
