"""What names of a file become: guesses at what they mean, what was decided before, and what follows from a choice."""

import pytest

from annotator.core.codebook import Codebook
from annotator.core.ranges import Range
from annotator.export.foreign import ForeignName, label_name, relation_name, statement_label_name
from annotator.export.foreign_census import Census, census_of
from annotator.export.foreign_choosing import Choosing
from annotator.export.foreign_guesses import guessed
from annotator.export.foreign_mapping import NameMapping, Target, proposed_mapping
from annotator.export.item import Item, ItemLabel, ItemRelation, ItemSpan
from annotator.ingest.codebook_toml import shipped_codebook

OPINION, HOLDER, ORG = label_name("Opinion"), label_name("Holder"), label_name("ORG")
POLARITY = OPINION.within("Polarity")
SURE = ORG.within("sure")


@pytest.fixture(scope="module")
def codebook() -> Codebook:
    """The shipped one."""
    return shipped_codebook()


@pytest.fixture
def census() -> Census:
    """A file with stances under other names, an entity that the codebook lacks, a relation and a statement label."""
    at = (Range(0, 5),)
    spans = (
        ItemSpan("1", "Opinion", at, {"Polarity": "FAVOR"}),
        ItemSpan("2", "Opinion", at, {"Polarity": "AGAINST"}),
        ItemSpan("3", "Opinion", at, {"Polarity": "NONE"}),
        ItemSpan("4", "Holder", at),
        ItemSpan("5", "ORG", at, {"sure": "yes"}),
        ItemSpan("6", "ORG", at, {"sure": "yes"}),
    )
    link = ItemRelation("r", "uttered_by", "4", "1")
    return census_of(
        [Item("a", "Union calls.", spans=spans, relations=(link,), labels=(ItemLabel("Genre", "Leaflet"),))]
    )


def proposed(codebook: Codebook, census: Census, before: NameMapping | None = None) -> dict[ForeignName, Target | None]:
    return proposed_mapping(codebook, census, add_new=False, guess=True, before=before).targets


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("speaker", "speaker"), ("SPEAKERS", "speaker"), ("OpinionHolder", "speaker"), ("opinion-holder", "speaker"),
        ("Haltung", "stance"), ("требование", "demand"), ("Begründung", "rationale"),
        ("Event", None), ("", None), ("-", None),
    ],
)  # fmt: skip
def test_labels_are_guessed_by_what_they_mean(codebook: Codebook, name: str, entry: str | None) -> None:
    found = guessed(codebook.labels, name)
    assert (found.name if found else None) == entry


def test_attributes_values_relations_and_statement_labels_are_proposed(codebook: Codebook, census: Census) -> None:
    targets = proposed(codebook, census)
    names = {name.words: target.name if target else None for name, target in targets.items()}
    assert names == {
        "Opinion": "stance",
        "Opinion / Polarity": "polarity",
        "Opinion / Polarity / FAVOR": "favour",
        "Opinion / Polarity / AGAINST": "against",
        "Opinion / Polarity / NONE": None,  # takes no part, which is not the same as neutral
        "Holder": "speaker",
        "ORG": None,
        "ORG / sure": None,
        "ORG / sure / yes": None,
        "uttered_by": None,
        "Genre": "genre",
        "Genre / Leaflet": "leaflet",
    }
    sober = proposed_mapping(codebook, census, add_new=False).targets
    assert (sober[OPINION], sober[HOLDER]) == (None, None)
    assert sober[statement_label_name("Genre")] == Target("genre")


def test_what_was_decided_before_goes_before_a_guess(codebook: Codebook, census: Census) -> None:
    before = NameMapping({
        OPINION: Target("demand"), HOLDER: None, ORG: Target("Organisation", new=True),
        relation_name("uttered_by"): Target("gone"), POLARITY: Target("polarity"),
    })  # fmt: skip
    targets = proposed(codebook, census, before)
    assert targets[OPINION] == Target("demand")
    assert targets[HOLDER] is None
    assert targets[ORG] == Target("Organisation", new=True)
    assert targets[relation_name("uttered_by")] is None  # no entry of the codebook any more
    assert targets[POLARITY] is None  # a demand has none


def test_what_belongs_to_a_name_follows_it(codebook: Codebook, census: Census) -> None:
    choosing = Choosing(codebook, census, proposed_mapping(codebook, census, add_new=False, guess=True))
    assert choosing.left_out() == 4
    assert not choosing.is_open(SURE)
    choosing.choose(SURE, Target("sure", new=True))
    assert choosing.target(SURE) is None  # its label is left out

    choosing.make_new(ORG)
    assert choosing.target(SURE.within("yes")) == Target("yes", new=True)
    choosing.choose(OPINION, None)
    assert choosing.target(POLARITY.within("FAVOR")) is None
    assert POLARITY.within("FAVOR") not in choosing.names()
    choosing.choose(OPINION, Target("stance"))
    assert choosing.target(POLARITY.within("FAVOR")) == Target("favour")
    choosing.choose(POLARITY, Target("target quote"))  # text: its values are no choices
    assert POLARITY.within("FAVOR") not in choosing.names()
    choosing.choose(HOLDER, Target("nothing of the kind"))
    assert choosing.target(HOLDER) == Target("speaker")


def test_the_rest_becomes_new_with_all_that_belongs_to_it(codebook: Codebook, census: Census) -> None:
    choosing = Choosing(codebook, census, proposed_mapping(codebook, census, add_new=False, guess=True))
    choosing.add_the_rest()
    assert choosing.left_out() == 0
    assert choosing.mapping().targets[SURE.within("yes")] == Target("yes", new=True)
    assert choosing.mapping().targets[relation_name("uttered_by")] == Target("uttered_by", new=True)
