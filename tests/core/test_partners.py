"""Which span to link with is proposed in the order in which people mean it."""

from collections.abc import Callable

from annotator.core.annotations import Annotations, Relation, Span
from annotator.core.codebook import Codebook, Label, LineStyle, RelationType
from annotator.core.partners import partners_of
from annotator.core.sentences import sentence_at
from annotator.ingest.codebook_toml import shipped_codebook

TEXT = "Far said. Near said so. We and they demand peace, as others do. Later came some. 和平！停火。"
INKS = ("#052039", "#0070E9")
CODEBOOK = Codebook(
    "small",
    1,
    labels=tuple(Label(name, name, name[0], "", LineStyle.SOLID, *INKS, 0) for name in ("speaker", "demand", "note")),
    relation_types=(
        RelationType("makes", "makes", "made by", (("speaker", "demand"),), 0),
        RelationType("repeats", "repeats", "repeated by", (("demand", "demand"),), 1),
        RelationType("old", "old", "old", (("speaker", "demand"),), 2, retired=True),
    ),
)


def at(make: Callable[..., Span], label: str, words: str) -> Span:
    start = TEXT.index(words)
    return make(words, label, start, start + len(words))


def test_same_sentence_then_before_then_after_and_what_is_linked_last(
    span: Callable[..., Span], link: Callable[[str, str, str], Relation]
) -> None:
    demand = at(span, "demand", "peace")
    names = ("Far", "Near", "We", "they", "others", "Later", "some")
    spans = (*(at(span, "speaker", name) for name in names), demand, at(span, "note", "came"))
    found = partners_of(demand, Annotations(spans, (link("makes", "they", "peace"),)), CODEBOOK, TEXT)
    assert [one.span.id for one in found] == ["others", "We", "Near", "Far", "Later", "some", "they"]
    assert [one.linked for one in found] == [False] * 6 + [True]
    assert {one.ends(demand) for one in found} == {(name, "peace") for name in names}
    assert {one.type_id for one in found} == {"makes"}


def test_only_what_the_codebook_joins_and_only_the_wanted_type(span: Callable[..., Span]) -> None:
    first, second = at(span, "demand", "peace"), at(span, "demand", "some")
    spans = Annotations((first, second, at(span, "speaker", "We")))
    found = partners_of(first, spans, CODEBOOK, TEXT)
    assert [(one.span.id, one.type_id, one.outgoing) for one in found] == [
        ("We", "makes", False), ("some", "repeats", True), ("some", "repeats", False),
    ]  # fmt: skip
    assert [one.span.id for one in partners_of(first, spans, CODEBOOK, TEXT, "makes")] == ["We"]
    assert partners_of(first, spans, CODEBOOK, TEXT, "old") == ()


def test_the_first_partner_in_the_sample_is_nearly_always_the_one_that_was_meant(
    annotated: Callable[[str], tuple[str, Annotations]],
) -> None:
    codebook = shipped_codebook()
    meant = hit = 0
    for name in ("001", "002", "003"):
        text, found = annotated(name)
        for relation in found.relations:
            demand = next(one for one in found.spans if one.id == relation.to_span)
            others = Annotations(found.spans, tuple(one for one in found.relations if one.to_span != demand.id))
            best = partners_of(demand, others, codebook, text, relation.type_id)[0]
            meant += 1
            hit += best.span.id in {one.from_span for one in found.relations if one.to_span == demand.id}
    assert hit / meant > 0.7


def test_sentences_end_where_readers_see_them_end() -> None:
    def sentence(words: str, text: str = TEXT) -> str:
        return sentence_at(text, text.index(words)).quote(text)

    assert sentence("so") == "Near said so."
    assert sentence("火") == "停火。"
    assert sentence("March", "On Feb. 24 we met. Then, e.g. in March, no. End") == "Then, e.g. in March, no."
    assert sentence("go", "Title without stop\r\n“Go, go!” she said. X") == "“Go, go!” she said."
    assert sentence("b", "a\u2028b\nc") == "b"
    assert sentence_at("", 0) == (0, 0)
    assert sentence_at("   ", 1)[0] <= 3
