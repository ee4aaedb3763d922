from dataclasses import replace

from annotator.core.codebook import Codebook
from annotator.ui.statement_list.label_strip import strip_pieces


def test_pieces_follow_the_codebook_and_not_the_order_of_the_counts(codebook: Codebook) -> None:
    pieces = strip_pieces({"stance": 1, "speaker": 2, "motive": 0, "unknown": 9}, codebook.labels, 200)
    assert [(label.name, left, width) for label, left, width in pieces] == [("speaker", 0, 11), ("stance", 12, 5)]


def test_many_spans_fill_the_room_and_a_rare_label_is_still_seen(codebook: Codebook) -> None:
    pieces = strip_pieces({"speaker": 999, "demand": 1}, codebook.labels, 100)
    assert pieces[-1][2] == 2
    assert 98 <= pieces[-1][1] + pieces[-1][2] <= 104


def test_no_spans_or_no_room_is_no_strip(codebook: Codebook) -> None:
    assert strip_pieces({}, codebook.labels, 100) == []
    assert strip_pieces({"speaker": 1}, codebook.labels, 0) == []
    assert strip_pieces({"speaker": 1}, replace(codebook, labels=()).labels, 50) == []
