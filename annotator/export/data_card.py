"""The draft of a data card: what a set of texts is, where it comes from, who labelled it, how to load it.

Its headings follow Data Statements (Bender and Friedman 2018) and Datasheets for Datasets (Gebru and others 2021).
What a program cannot know is marked for a person to fill in.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from annotator.export.census import Census
from annotator.export.format import Format
from annotator.export.losses import LossList
from annotator.export.markdown import plain, table
from annotator.export.plan import ExportPlan
from annotator.export.resolution import Resolution
from annotator.export.scheme import Scheme
from annotator.export.split_plan import Together
from annotator.export.splits import Division, labels_of, statement_labels_of

_FILL_IN: Final = "**To be filled in by a person.**"
_MOST_LISTED: Final = 50
_TOGETHER: Final = {
    Together.DOCUMENT: "statements of one document",
    Together.ISSUER: "statements of one issuer",
    Together.MONTH: "statements of one month",
    Together.DAY: "statements of one day",
}
_WHOSE_WORD: Final = {
    Resolution.EVERYONE: "All annotations stand side by side, each with its reviewer where the format holds names.",
    Resolution.ONE: "Only the annotations of one reviewer are in it.",
    Resolution.UNION: "What any reviewer marked is in it, once.",
    Resolution.MAJORITY: "What more than half of a statement's reviewers marked alike is in it.",
    Resolution.AGREED: "What all of a statement's reviewers marked alike is in it.",
}


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What a card tells."""

    form: Format
    plan: ExportPlan
    scheme: Scheme
    census: Census
    losses: LossList
    division: Division | None = None


def data_card(facts: CardFacts) -> bytes:
    """The card in Markdown. Equal facts give equal bytes."""
    lines = [f"# {plain(facts.scheme.name)}", ""]
    for title, section in (
        ("What it is", _what),
        ("Languages", _languages),
        ("Sources", _sources),
        ("Labels", _labels),
        ("Reviewers", _reviewers),
        ("Split", _split),
        ("What is left out", _left_out),
        ("How to load it", _loading),
        ("Licence and use", _licence),
    ):
        lines += [f"## {title}", "", *section(facts), ""]
    return "\n".join(lines).encode("utf-8", "replace")


def _what(facts: CardFacts) -> Iterator[str]:
    census, book = facts.census, facts.scheme.codebook
    yield (
        f"{census.texts:,} texts ({facts.plan.unit.value}s) with {census.characters:,} characters and "
        f"{census.labels.total():,} labelled spans, made with Annotator by the codebook “{plain(book.name)}”, version "
        f"{book.version}. Format: {facts.form.name}. {facts.form.what}."
    )
    yield ""
    yield f"Why it was made, and what it should not be used for: {_FILL_IN}"


def _languages(facts: CardFacts) -> Iterator[str]:
    yield from _counts("language", facts.census.languages)


def _sources(facts: CardFacts) -> Iterator[str]:
    census = facts.census
    if census.first_date:
        first, last = plain(census.first_date), plain(census.last_date)
        yield f"Dates from {first} to {last}; {census.undated:,} texts have none."
        yield ""
    yield from _counts("issuer", census.issuers)
    yield ""
    yield from _counts("document", census.documents)
    yield ""
    yield f"How the documents were chosen, and whose voices are missing: {_FILL_IN}"


def _labels(facts: CardFacts) -> Iterator[str]:
    definitions = {label.name: label.definition for label in facts.scheme.codebook.labels}
    names = dict.fromkeys([label.name for label in facts.scheme.codebook.labels if not label.retired])
    rows = [
        (plain(name), f"{facts.census.labels[name]:,}", plain(definitions.get(name, "")))
        for name in [*names, *sorted(facts.census.labels.keys() - names.keys())]
    ]
    yield from table(("label", "spans", "definition"), rows)
    if facts.census.statement_labels:
        yield ""
        found = sorted(facts.census.statement_labels.items())
        yield from table(
            ("statement label", "value", "texts"),
            [(plain(name), plain(value), f"{number:,}") for (name, value), number in found],
        )


def _reviewers(facts: CardFacts) -> Iterator[str]:
    census = facts.census
    several = sum(number for reviewers, number in census.by_reviewers.items() if reviewers > 1)
    yield (
        f"Reviewers who have marked spans: {len(census.reviewers):,}. Statements with spans by several: {several:,}. "
        f"{_WHOSE_WORD[facts.plan.resolution]}"
    )
    yield ""
    if several:
        yield f"Agreement can be measured on those that several have labelled. What it is, by which measure: {_FILL_IN}"
    else:
        yield f"No agreement can be measured, since nothing was labelled twice. How the labels were checked: {_FILL_IN}"
    yield ""
    yield f"Who the reviewers are, how they were trained and paid: {_FILL_IN}"


def _split(facts: CardFacts) -> Iterator[str]:
    division, plan = facts.division, facts.plan.split
    if division is None or plan is None:
        yield "None was made."
        return
    kept = ["near-duplicates, translations and versions of one text"]
    kept += [words for one, words in _TOGETHER.items() if one in plan.together]
    yield f"Never on two sides: {'; '.join(kept)}. Labels were spread evenly; the seed is {facts.plan.seed}."
    yield ""
    labels, values = labels_of(division.counts), statement_labels_of(division.counts)
    rows: list[Sequence[object]] = [
        [
            *(one.name, one.groups, one.statements, one.texts, one.spans),
            *(one.labels.get(label, 0) for label in labels),
            *(one.statement_labels.get(value, 0) for value in values),
        ]
        for one in division.counts
    ]
    heads = [*labels, *(": ".join(value) for value in values)]
    yield from table(("part", "groups", "statements", "texts", "spans", *map(plain, heads)), rows)
    yield ""
    yield from (f"- {plain(warning)}." for warning in division.warnings)


def _left_out(facts: CardFacts) -> Iterator[str]:
    if not facts.losses:
        yield "The format holds everything that was chosen."
    yield from (f"- {sentence}." for sentence in facts.losses.sentences())


def _loading(facts: CardFacts) -> Iterator[str]:
    form = facts.form
    where = "each part of the split" if facts.plan.split and form.write_parts is None else "it"
    yield f"Offsets count: {form.holds.offset_unit.value}; ranges are half-open."
    if form.loading:
        yield from ("", f"In Python, {where} is read by `{form.loading}`.")
    yield ""
    yield "The same export is made again by `annotator export PROJECT OUT --manifest OUT.manifest.json`."


def _licence(_facts: CardFacts) -> Iterator[str]:
    yield f"Licence of the texts, of the labels, and personal data in them: {_FILL_IN}"
    yield ""
    yield f"Who keeps it, and who is to be told of mistakes: {_FILL_IN}"


def _counts(what: str, found: Counter[str]) -> Iterator[str]:
    """A table of the most frequent, and how many others there are."""
    order = sorted(found.items(), key=lambda one: (-one[1], one[0]))
    yield from table(
        (what, "texts"), [(plain(name) or "not known", f"{number:,}") for name, number in order[:_MOST_LISTED]]
    )
    if others := order[_MOST_LISTED:]:
        yield from ("", f"And {len(others):,} others with {sum(number for _, number in others):,} texts.")
