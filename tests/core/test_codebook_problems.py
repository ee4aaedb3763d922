"""What is wrong with an entry is said of the field where it is typed, with the name of whoever has it."""

from dataclasses import replace

import pytest

from annotator.core.codebook import Codebook
from annotator.core.codebook_difference import difference
from annotator.core.codebook_problems import Fault, Problem, problems_of
from annotator.core.codebook_rules import checked_codebook
from annotator.core.ink_warnings import warnings_of
from annotator.core.new_label import new_label
from annotator.ingest.codebook_toml import shipped_codebook


@pytest.fixture(scope="module")
def codebook() -> Codebook:
    return shipped_codebook()


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("name", " ", Problem("name", Fault.BLANK)),
        ("name", "Demand", Problem("name", Fault.TAKEN, "demand")),
        ("letter", "", Problem("letter", Fault.BLANK)),
        ("letter", "ab", Problem("letter", Fault.UNFIT)),
        ("key", "d", Problem("key", Fault.TAKEN, "demand")),
        ("key", "?", Problem("key", Fault.UNFIT)),
        ("light_ink", "red", Problem("light_ink", Fault.UNFIT)),
    ],
)
def test_a_label_with_a_problem(codebook: Codebook, field: str, value: str, problem: Problem) -> None:
    stance = codebook.label_named("stance")
    assert stance is not None
    assert problems_of(codebook, stance) == ()
    assert problems_of(codebook, replace(stance, **{field: value})) == (problem,)  # type: ignore[arg-type]  # each is a field of words


def test_keys_of_choices_are_held_across_the_attributes_of_a_label(codebook: Codebook) -> None:
    favour = next(choice for choice in codebook.choices if choice.name == "favour")
    against = next(choice for choice in codebook.choices if choice.name == "against")
    assert problems_of(codebook, replace(favour, key=against.key)) == (Problem("key", Fault.TAKEN, "against"),)
    assert problems_of(codebook, replace(favour, key="x")) == (Problem("key", Fault.UNFIT),)
    assert problems_of(codebook, replace(favour, sign="++")) == (Problem("sign", Fault.UNFIT),)


def test_what_no_field_is_to_blame_for_is_said_in_the_words_of_the_rule(codebook: Codebook) -> None:
    demand = codebook.label_named("demand")
    assert demand is not None
    (problem,) = problems_of(codebook, replace(demand, definition="x" * 30_000))
    assert problem.fault is Fault.OTHER
    assert "more than" in problem.words


def test_a_new_label_fits_in_and_can_be_told_from_the_others(codebook: Codebook) -> None:
    made = new_label(codebook, "solidarity")
    assert problems_of(codebook, made) == ()
    assert made.key not in {label.key for label in codebook.labels}
    assert warnings_of(codebook, made) == ()
    checked_codebook(replace(codebook, labels=(*codebook.labels, made)))


def test_a_difference_counts_entries_and_not_places(codebook: Codebook) -> None:
    first, second, *others = codebook.labels
    after = replace(
        codebook,
        labels=(replace(second, position=0), replace(first, name="x"), *(replace(one, retired=True) for one in others)),
        relation_types=(),
    )
    found = difference(codebook, after)
    assert (found.added, found.changed, found.retired) == (0, 1, len(others))
    assert found.removed == len(codebook.relation_types)
    assert not difference(codebook, codebook)
