import random

from annotator.ui.text_view.lanes import lanes_of


def test_marks_side_by_side_share_the_lane_next_to_the_text() -> None:
    assert lanes_of([(0, 10), (20, 30), (40, 50)]) == [0, 0, 0]


def test_nested_and_crossing_marks_never_share_a_lane() -> None:
    shortest_first = [(20, 30), (25, 45), (0, 60), (10, 90)]
    assert lanes_of(shortest_first) == [0, 1, 2, 3]


def test_a_lane_is_used_again_where_it_is_free() -> None:
    assert lanes_of([(0, 10), (0, 40), (50, 60), (45, 90)]) == [0, 1, 0, 1]


def test_marks_that_almost_touch_are_kept_apart() -> None:
    assert lanes_of([(0, 10), (13, 20)], gap=4) == [0, 1]
    assert lanes_of([(0, 10), (14, 20)], gap=4) == [0, 0]


def test_many_marks_lie_as_if_each_were_compared_with_all() -> None:
    dice = random.Random(7)
    for _ in range(50):
        lefts = [dice.randrange(0, 400) for _ in range(60)]
        extents = sorted(((left, left + dice.randrange(1, 80)) for left in lefts), key=lambda one: one[1] - one[0])
        taken: list[list[tuple[int, int]]] = []
        for extent, lane in zip(extents, lanes_of(extents), strict=True):
            free = [all(extent[1] + 4 <= one or two + 4 <= extent[0] for one, two in known) for known in taken]
            assert lane == (free.index(True) if True in free else len(taken))
            taken += [[]] if lane == len(taken) else []
            taken[lane].append(extent)
