from annotator.core.ranges import Range, joined, without


def test_ranges_that_meet_are_one() -> None:
    assert joined([Range(5, 7), Range(0, 2), Range(2, 4), Range(6, 9)]) == (Range(0, 4), Range(5, 9))


def test_a_part_is_taken_out_of_the_middle_the_edge_and_altogether() -> None:
    ranges = (Range(0, 4), Range(6, 9))
    assert without(ranges, Range(1, 2)) == (Range(0, 1), Range(2, 4), Range(6, 9))
    assert without(ranges, Range(3, 7)) == (Range(0, 3), Range(7, 9))
    assert without(ranges, Range(4, 6)) == ranges
    assert without(ranges, Range(0, 9)) == ()
