"""Who demands what of whom, read from the sample and from made-up statements."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.core.annotations import Actor, Annotations, ImpliedSlot, Relation, Span, Value
from annotator.core.claim_roles import roles_of
from annotator.core.claims import Claim, Filling, claims_of
from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook, Label, LineStyle, RelationType
from annotator.core.roles import Role
from annotator.ingest.codebook_toml import shipped_codebook

MakeSpan = Callable[..., Span]
MakeLink = Callable[[str, str, str], Relation]
CODEBOOK = shipped_codebook()
ROLES = roles_of(CODEBOOK)


def one(claims: tuple[Claim, ...], beginning: str) -> Claim:
    (found,) = [claim for claim in claims if claim.span.quote.startswith(beginning)]
    return found


def words(slots: tuple[object, ...]) -> list[str]:
    return [slot.span.quote if slot.span else str(slot.filling) for slot in slots]  # type: ignore[attr-defined]


def plain(name: str, label_id: str = "") -> Label:
    return Label(label_id or name, name, name[0].upper(), "", LineStyle.SOLID, "#052039", "#0070E9", 0)


def relation_type(name: str, *pairs: tuple[str, str]) -> RelationType:
    return RelationType(name, name, f"{name} of", pairs, 0)


def test_the_shipped_codebook_plays_every_part() -> None:
    assert {CODEBOOK.label(label).name: role for label, role in ROLES.labels.items()} == {
        role.value: role for role in Role
    }
    assert len(ROLES.links) == 7
    assert [CODEBOOK.attribute(entry).name for entry in ROLES.targets] == ["target", "target_quote"]


def test_a_demand_has_all_its_speakers_and_its_addressee(annotated: Callable[[str], tuple[str, Annotations]]) -> None:
    claims = claims_of(annotated("003")[1], ROLES)
    assert Counter(claim.role for claim in claims) == {Role.DEMAND: 11, Role.STANCE: 4}
    claim = one(claims, "withdraw all its military forces")
    assert words(claim.speakers) == ["IndustriALL Global Union", "industriAll European Trade Union"]
    assert words(claim.addressees) == ["the Russian Federation"]
    government = Actor.id_for("Government of the Russian Federation")
    assert claim.addressees[0].value == Value(actor_id=government)
    assert words(claim.rationales)[0].startswith("in blatant violation")
    assert claim.targets == ()
    assert len(claim.span_ids()) == 5


def test_a_stance_has_a_polarity_and_a_target_in_words_and_by_value(
    annotated: Callable[[str], tuple[str, Annotations]],
) -> None:
    claim = one(claims_of(annotated("002")[1], ROLES), "condemns the Russian invasion")
    assert claim.role is Role.STANCE
    assert claim.polarity is not None
    assert CODEBOOK.choice(claim.polarity.choice_id or "").name == "against"
    assert words(claim.targets) == ["the Russian invasion of Ukraine"]
    assert claim.targets[0].value is not None
    assert CODEBOOK.choice(claim.targets[0].value.choice_id or "").name == "russian_invasion"
    assert claim.addressees == ()


def test_a_target_that_no_words_name_is_a_value_and_a_missing_slot_says_so(
    annotated: Callable[[str], tuple[str, Annotations]],
) -> None:
    claim = one(claims_of(annotated("004/2")[1], ROLES), "No to war")
    assert [slot.filling for slot in claim.targets] == [Filling.VALUE]
    assert [slot.filling for slot in claim.speakers] == [Filling.NOT_STATED]


def test_a_quotation_around_a_demand_belongs_to_it_and_repeats_no_speaker(
    annotated: Callable[[str], tuple[str, Annotations]],
) -> None:
    claim = one(claims_of(annotated("001")[1], ROLES), "All disagreements")
    assert words(claim.quotes)[0].startswith('"All disagreements')
    assert words(claim.speakers) == ["KTR"]
    assert claim.attribution == ()


def ids(*names: str) -> list[str]:
    found = {label.name: label.id for label in CODEBOOK.labels}
    return [found[name] for name in names]


def shipped_links(*links: tuple[str, str, str]) -> tuple[Relation, ...]:
    types = {kind.name: kind.id for kind in CODEBOOK.relation_types}
    return tuple(Relation(f"{a}{b}", "s", "r", types[kind], a, b) for kind, a, b in links)


def test_a_says_that_b_says_that_c_demands(span: MakeSpan) -> None:
    speaker, quote, demand = ids("speaker", "quote", "demand")
    spans = (
        span("A", speaker, 0, 1), span("outer", quote, 5, 90), span("B", speaker, 6, 7), span("inner", quote, 10, 80),
        span("C", speaker, 12, 13), span("d", demand, 20, 70),
    )  # fmt: skip
    links = shipped_links(("says", "A", "outer"), ("says", "B", "inner"), ("makes", "C", "d"))
    (claim,) = claims_of(Annotations(spans, links), ROLES)
    levels = [([slot.span.id for slot in level.speakers if slot.span], level.quote) for level in claim.attribution]
    assert [(names, quote.id) for names, quote in levels if quote] == [(["A"], "outer"), (["B"], "inner")]
    assert [slot.span.id for slot in claim.speakers if slot.span] == ["C"]
    assert claim.span_ids() == {"A", "outer", "B", "inner", "C", "d"}


def test_the_speaker_of_the_innermost_quotation_speaks_where_nobody_is_linked(span: MakeSpan) -> None:
    speaker, quote, demand = ids("speaker", "quote", "demand")
    spans = (
        span("A", speaker, 0, 1), span("outer", quote, 5, 90), span("B", speaker, 6, 7), span("inner", quote, 10, 80),
        span("d", demand, 20, 70),
    )  # fmt: skip
    links = shipped_links(("says", "A", "outer"), ("says", "B", "inner"))
    (claim,) = claims_of(Annotations(spans, links), ROLES)
    (slot,) = claim.speakers
    assert (slot.span, slot.quote) == (spans[2], spans[3])
    assert [[slot.span for slot in level.speakers] for level in claim.attribution] == [[spans[0]]]


def test_speakers_who_report_one_another_in_a_circle_come_once(span: MakeSpan, link: MakeLink) -> None:
    codebook = Codebook(
        "chains",
        1,
        labels=(plain("speaker"), plain("demand")),
        relation_types=(
            relation_type("makes", ("speaker", "demand")),
            relation_type("says", ("speaker", "speaker")),
        ),
    )
    names = [f"s{number}" for number in range(20)]
    spans = (
        *(span(name, "speaker", place, place + 1) for place, name in enumerate(names)),
        span("d", "demand", 50, 60),
    )
    circle = [link("says", names[n + 1 if n < 19 else 0], names[n]) for n in range(20)]
    (claim,) = claims_of(Annotations(spans, (link("makes", "s0", "d"), *circle)), roles_of(codebook))
    reported = [slot.span.id for level in claim.attribution for slot in level.speakers if slot.span]
    assert reported == [f"s{number}" for number in range(8, 0, -1)]
    (short,) = claims_of(
        Annotations(spans, (link("makes", "s0", "d"), link("says", "s1", "s0"), link("says", "s0", "s1"))),
        roles_of(codebook),
    )
    assert [slot.span.id for level in short.attribution for slot in level.speakers if slot.span] == ["s1"]


def test_what_is_implied_is_shown_with_who_it_is(span: MakeSpan) -> None:
    (demand,) = ids("demand")
    spans = (span("d", demand, 20, 70),)
    mine = ImpliedSlot("i1", "s", "r", "d", Role.ADDRESSEE, "nato")
    theirs = ImpliedSlot("i2", "s", "other", "d", Role.ADDRESSEE, None)
    for order in ((mine, theirs), (theirs, mine)):
        (claim,) = claims_of(Annotations(spans, implied=order), ROLES)
        assert [(slot.filling, slot.value) for slot in claim.addressees] == [(Filling.IMPLIED, Value(actor_id="nato"))]
        assert [slot.filling for slot in claim.speakers] == [Filling.NOT_STATED]


def test_an_addressee_ticked_as_implied_is_implied_and_has_words(span: MakeSpan) -> None:
    addressee, demand = ids("addressee", "demand")
    (flag,) = [entry.id for entry in CODEBOOK.attributes_of(addressee) if entry.name == "implied"]
    spans = (span("a", addressee, 0, 5, attributes={flag: Value(text="true")}), span("d", demand, 20, 70))
    (claim,) = claims_of(Annotations(spans, shipped_links(("addressed_to", "d", "a"))), ROLES)
    assert [(slot.filling, slot.span) for slot in claim.addressees] == [(Filling.IMPLIED, spans[0])]


def test_relations_to_spans_that_are_not_there_are_passed_over(span: MakeSpan) -> None:
    (demand,) = ids("demand")
    (claim,) = claims_of(Annotations((span("d", demand, 0, 5),), shipped_links(("makes", "gone", "d"))), ROLES)
    assert claim.span_ids() == {"d"}


def test_two_reviewers_claims_can_be_told_apart(span: MakeSpan) -> None:
    speaker, demand = ids("speaker", "demand")
    mine = (span("A", speaker, 0, 1), span("d", demand, 3, 4))
    theirs = tuple(replace(one, id=f"other {one.id}", reviewer_id="other") for one in mine)
    found = Annotations((*mine, *theirs), shipped_links(("makes", "A", "d")))
    assert [claim.span.id for claim in claims_of(found.by("r"), ROLES)] == ["d"]
    assert len(claims_of(found, ROLES)) == 2


def test_renamed_labels_keep_their_parts_through_the_relations() -> None:
    renamed = replace(
        CODEBOOK,
        labels=tuple(replace(label, name=f"étiquette {number}") for number, label in enumerate(CODEBOOK.labels)),
    )
    assert roles_of(renamed).labels == ROLES.labels
    assert roles_of(renamed).links == ROLES.links


def test_a_codebook_of_other_words_is_read_by_its_shape() -> None:
    labels = (plain("Akteur"), plain("Forderung"), plain("Gegenstand"), plain("Haltung"), plain("Angesprochene"))
    codebook = Codebook(
        "anders",
        1,
        labels=labels,
        attributes=(
            Attribute("wer", "Akteur", "Wer", AttributeKind.ACTOR, 0),
            Attribute("wen", "Angesprochene", "Wen", AttributeKind.ACTOR, 0),
            Attribute("seite", "Haltung", "Seite", AttributeKind.CHOICE, 0),
        ),
        choices=(Choice("dafür", "seite", "dafür", 0, sign="+"),),
        relation_types=(
            relation_type("will", ("Akteur", "Forderung"), ("Akteur", "Haltung")),
            relation_type("von", ("Forderung", "Angesprochene")),
            relation_type("zu", ("Haltung", "Gegenstand")),
        ),
    )
    roles = roles_of(codebook)
    assert roles.labels == {
        "Akteur": Role.SPEAKER, "Forderung": Role.DEMAND, "Haltung": Role.STANCE, "Angesprochene": Role.ADDRESSEE,
        "Gegenstand": Role.TARGET,
    }  # fmt: skip
    assert roles.polarities == {"seite"}
    assert len(roles.links) == 4


@pytest.mark.parametrize("links_known", [True, False])
def test_another_relation_between_the_same_labels_is_not_taken_for_the_known_one(links_known: bool) -> None:
    kinds = (relation_type("rejects", ("speaker", "demand")), relation_type("makes", ("speaker", "demand")))
    codebook = Codebook("two", 1, (plain("speaker"), plain("demand")), relation_types=kinds[: 2 if links_known else 1])
    assert {key[0] for key in roles_of(codebook).links} == {"makes" if links_known else "rejects"}


def test_a_codebook_without_claims_gives_none(span: MakeSpan) -> None:
    codebook = Codebook("parts", 1, (plain("noun"), plain("verb")))
    assert claims_of(Annotations((span("a", "noun", 0, 1),)), roles_of(codebook)) == ()
