"""Items made by chance, with all that is hard for a format: overlaps, several ranges, hard strings, both ends."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from annotator.core.ranges import Range, joined
from annotator.export.fitting import fit
from annotator.export.format import Format, Remarks
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan, Word
from annotator.export.losses import Loss, LossList
from annotator.export.scheme import Scheme
from annotator.export.verifying import check_by, label_facts, relation_facts, span_facts
from annotator.export.xml_characters import without_controls, words_of

HARD_PIECES = (
    "The union", " demands ", "👷\u200d♀\ufe0f", "🇫🇮", "e\u0301", "\r\n", "\n", "\n\n", "\u00a0", "\t", "  ",
    "مرحبا بالعمال", "שלום", "立即停火。", "हम मांग करते हैं", "\u2028", "\ufeff", "\u0085", "\x0b", "\ufffe",
    "“No war!” ", "a", ". ", "- ", "#", "\\", "\\n", '"', "'", "<b>&amp;", "]]>", "=1+1", ";", "|",
    "T1\tX 0 1", "_", "*", "O", "%41",
)  # fmt: skip
HARD_NAMES = (
    "speaker", "demand", "stance", "../../x", "CON", "=cmd", "+", "-x", "@a", "label with blanks", "Ünïçødé 要求",
    "B-demand", "a|b", "a;b", "a,b", 'a"b', "a\tb", "a:b", "[x]", "<i>", "_", "#", "x" * 300, "0",
)  # fmt: skip
HARD_WORDS = (*HARD_PIECES, *HARD_NAMES, "favour", "Trade union <b>FBU</b>", "two\nlines", " edge ")


def texts() -> st.SearchStrategy[str]:
    """Texts of hard pieces, never empty."""
    return st.lists(st.sampled_from(HARD_PIECES), min_size=1, max_size=14).map("".join)


@st.composite
def ranges_in(draw: st.DrawFn, text: str) -> tuple[Range, ...]:
    """One to three ranges of a text, sorted, apart; those at both ends are likely."""
    places = st.one_of(st.sampled_from((0, len(text))), st.integers(0, len(text)))
    parts = []
    for _ in range(draw(st.sampled_from((1, 1, 1, 2, 3)))):
        one, other = sorted((draw(places), draw(places)))
        parts.append(Range(one, other) if one < other else Range(min(one, len(text) - 1), min(one, len(text) - 1) + 1))
    return joined(parts)


def values() -> st.SearchStrategy[Word]:
    """Values of attributes."""
    return st.one_of(st.just(True), st.sampled_from([word for word in HARD_WORDS if word.strip()]))


@st.composite
def items(draw: st.DrawFn, names: Sequence[str] = HARD_NAMES) -> Item:
    """An item with up to six spans that may cross, nest and be equal, relations between them, statement labels."""
    text = draw(texts())
    reviewers = st.sampled_from(("Ana", "Bø Øst", "=Cy"))
    notes = st.sampled_from(("", "", "a note", "two\nlines\twith 👷", '"quoted" \\ <x>'))
    spans = tuple(
        ItemSpan(
            f"s{number}",
            draw(st.sampled_from(names)),
            draw(ranges_in(text)),
            draw(st.dictionaries(st.sampled_from(names), values(), max_size=3)),
            draw(reviewers),
            draw(notes),
        )
        for number in range(draw(st.integers(0, 6)))
    )
    ends = st.sampled_from([span.id for span in spans]) if spans else st.nothing()
    relations = tuple(
        ItemRelation(f"r{number}", draw(st.sampled_from(names)), draw(ends), draw(ends), draw(reviewers), draw(notes))
        for number in range(draw(st.integers(0, 3)) if spans else 0)
    )
    keys = draw(st.lists(st.tuples(st.sampled_from(names), reviewers), max_size=3, unique=True))
    labels = tuple(ItemLabel(name, draw(values()), reviewer) for name, reviewer in keys)
    facts = ItemFacts(title=draw(st.sampled_from(HARD_WORDS)), language="en", issuer="FBU", date="2022-02-26")
    return Item("", text, facts, spans, relations, labels, reviews=draw(st.integers(0, 2)))


def several(names: Sequence[str] = HARD_NAMES) -> st.SearchStrategy[list[Item]]:
    """Up to three items with ids of their own."""
    return st.lists(items(names), min_size=1, max_size=3).map(
        lambda found: [replace(item, id=f"statement-{number}") for number, item in enumerate(found)]
    )


def round_trip(form: Format, given: Iterable[Item], place: Path, scheme: Scheme) -> LossList:
    """Fit, write, read and compare: what the format says it holds comes back equal, the rest is listed exactly."""
    assert form.read is not None
    given = list(given)
    fitted = [fit(item, form.holds, scheme.choices) for item in given]
    lost = LossList()
    for item, one in zip(given, fitted, strict=True):
        of_one = LossList()
        of_one.add(one.lost)
        assert_exact(item, one.item, of_one)
        lost.add(one.lost)
    form.write(place, [one.item for one in fitted], scheme)
    for reader in filter(None, (form.read, form.checker)):
        check_by(reader, place, [one.item for one in fitted])
    remarks = Remarks()
    read = list(form.read(place, remarks))
    assert not remarks.sentences
    assert len(read) == len(given)
    return lost


def assert_exact(item: Item, fitted: Item, lost: LossList) -> None:
    """The list of losses is the difference between an item and what was made of it, no more and no less."""
    left_out = lost.numbers
    skipped = left_out[Loss.OVERLAP] + left_out[Loss.DOUBLES] + left_out[Loss.SPANS]
    before, after = {span.id: span for span in item.spans}, {span.id: span for span in fitted.spans}
    changed = [one for one, span in after.items() if span.ranges != before[one].ranges]
    gone_for_ranges = [one for one in before if one not in after and len(before[one].ranges) > 1]
    assert len(changed) <= left_out[Loss.RANGES] <= len(changed) + len(gone_for_ranges)
    assert skipped <= len(before) - len(after) <= skipped + left_out[Loss.RANGES] - len(changed)
    assert left_out[Loss.RELATIONS] == len(item.relations) - len(fitted.relations)
    assert left_out[Loss.STATEMENT_LABELS] == len(item.labels) - len(fitted.labels)
    if item.text != fitted.text or left_out[Loss.CHARACTERS]:
        changed_words = zip("".join(words_of(item)), "".join(words_of(without_controls(item)[0])), strict=True)
        assert left_out[Loss.CHARACTERS] == sum(a != b for a, b in changed_words)
        assert not without_controls(fitted)[1]
    if not lost:
        assert list(span_facts(item)) == list(span_facts(fitted))
        assert list(relation_facts(item)) == list(relation_facts(fitted))
        assert list(label_facts(item)) == list(label_facts(fitted))
