"""Contrast and distance of colours against published values, and what the shipped inks keep to."""

from dataclasses import replace

import pytest

from annotator.core.colour_distance import (
    Sight,
    contrast,
    distance,
    least_distance,
    nearest_pair,
    suggested_ink,
)
from annotator.core.ink_warnings import DARK_PAGE, LIGHT_PAGE, LikeInks, PaleInk, ink_warnings, warnings_of
from annotator.ingest.codebook_toml import shipped_codebook


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#767676", "#FFFFFF", 4.54),
     ("#0000FF", "#FFFFFF", 8.59), ("#FF0000", "#FFFFFF", 4.0), ("#A12E00", "#A12E00", 1.0)],
)  # fmt: skip
def test_contrast_is_that_of_wcag(a: str, b: str, expected: float) -> None:
    assert contrast(a, b) == pytest.approx(expected, abs=0.005)
    assert contrast(a, b) == contrast(b, a)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [  # from the published CIELAB values of the sRGB primaries (D65)
        ("#000000", "#FFFFFF", 100.0),
        ("#FF0000", "#000000", 117.34),  # (53.24, 80.09, 67.20)
        ("#FF0000", "#00FF00", 170.58),  # (87.73, -86.18, 83.18)
        ("#0000FF", "#000000", 137.65),  # (32.30, 79.19, -107.86)
    ],
)
def test_distance_is_that_of_cielab(a: str, b: str, expected: float) -> None:
    assert distance(a, b) == pytest.approx(expected, abs=0.05)


def test_greys_look_the_same_to_everybody() -> None:
    for sight in Sight:
        assert distance("#404040", "#C0C0C0", sight) == pytest.approx(distance("#404040", "#C0C0C0"), abs=0.5)


def test_a_red_and_a_green_that_some_confuse() -> None:
    """These two of Okabe and Ito's neighbours: far apart in normal sight, near for the red-green blind."""
    red, green = "#B34700", "#6B7A00"
    assert distance(red, green) > 60
    worst, sight = least_distance(red, green)
    assert worst < 20
    assert sight in (Sight.PROTAN, Sight.DEUTAN)


def test_the_shipped_inks_have_the_distances_they_were_searched_for() -> None:
    labels = shipped_codebook().labels  # to half a unit: the search rounded the simulated colours to eight bits
    for inks, page, all_of_them, core in (
        ([(label.light_ink, label.core) for label in labels], LIGHT_PAGE, 20.7, 33.7),
        ([(label.dark_ink, label.core) for label in labels], DARK_PAGE, 26.5, 45.3),
    ):
        assert nearest_pair(ink for ink, _ in inks) == pytest.approx(all_of_them, abs=0.5)
        assert nearest_pair(ink for ink, is_core in inks if is_core) == pytest.approx(core, abs=0.5)
        assert all(contrast(ink, page) >= 3 for ink, _ in inks)
    assert ink_warnings(shipped_codebook()) == ()


def test_pale_and_like_inks_are_named() -> None:
    codebook = shipped_codebook()
    first, second, *_ = codebook.labels
    pale = replace(first, light_ink="#FFEE99")
    assert [type(warning) for warning in warnings_of(codebook, pale)] == [PaleInk]
    like = replace(second, light_ink=first.light_ink)
    (found,) = (warning for warning in warnings_of(codebook, like) if isinstance(warning, LikeInks))
    assert (found.label_id, found.other_id, found.dark, found.distance) == (second.id, first.id, False, 0.0)
    changed = replace(codebook, labels=(replace(first, retired=True), like, *codebook.labels[2:]))
    assert ink_warnings(changed) == ()


def test_a_suggested_ink_can_be_read_and_told_from_the_others() -> None:
    taken = [label.light_ink for label in shipped_codebook().labels[:4]]
    ink = suggested_ink(taken, LIGHT_PAGE)
    assert contrast(ink, LIGHT_PAGE) >= 3
    assert nearest_pair([*taken, ink]) > 20
    assert suggested_ink([], DARK_PAGE)
