from annotator.core.annotations import Span, Value
from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook
from annotator.core.ranges import Range
from annotator.core.values_before import ValuesBefore

CODEBOOK = Codebook(
    "book",
    1,
    attributes=(
        Attribute("type", "speaker", "type", AttributeKind.CHOICE, 0),
        Attribute("name", "speaker", "name", AttributeKind.ACTOR, 1),
    ),
    choices=(Choice("union", "type", "union", 0), Choice("party", "type", "party", 1, retired=True)),
)
UNION, NAME = Value(choice_id="union"), Value(actor_id="ktr")


def span(span_id: str, quote: str, label: str = "speaker", **attributes: Value) -> Span:
    return Span(span_id, "s", "ana", label, (Range(0, len(quote)),), (quote,), attributes)


def test_the_same_words_have_the_same_values() -> None:
    before = ValuesBefore()
    before.take([span("1", "KTR", type=UNION, name=NAME), span("2", "Solidar", type=Value(choice_id="party"))])
    assert before.for_span(span("3", "ktr"), CODEBOOK) == {"type": UNION, "name": NAME}
    assert before.for_span(span("3", "ktr", name=Value(actor_id="own")), CODEBOOK) == {"type": UNION}
    assert before.for_span(span("3", "ktr", label="addressee"), CODEBOOK) == {}


def test_other_words_take_only_the_choices_of_the_last_span() -> None:
    before = ValuesBefore()
    before.take([span("1", "KTR", type=UNION, name=NAME)])
    assert before.for_span(span("2", "FNPR"), CODEBOOK) == {"type": UNION}
    assert before.for_span(span("1", "KTR by another name"), CODEBOOK) == {}


def test_what_is_retired_or_empty_is_not_proposed() -> None:
    before = ValuesBefore()
    before.take([span("1", "KTR", type=Value(choice_id="party")), span("2", "others")])
    assert before.for_span(span("3", "KTR"), CODEBOOK) == {}
