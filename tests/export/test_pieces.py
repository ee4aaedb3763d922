"""Sentences and paragraphs of a text: nothing is cut, what belongs together stays together, the rest is listed."""

from dataclasses import replace

from hypothesis import given, settings

from annotator.core.ranges import Range
from annotator.export.holding import Unit
from annotator.export.item import Item, ItemFacts, ItemLabel, ItemRelation, ItemSpan
from annotator.export.losses import Loss, LossList, LostPiece
from annotator.export.pieces import cut_item, pieces
from tests.export.items import items

TEXT = "We are many. We demand 👷 peace! They stay silent.\n\nمرحبا بالعمال. الآن"


def span(words: str, one: str = "s", label: str = "demand") -> ItemSpan:
    """A span of words of the text."""
    start = TEXT.index(words)
    return ItemSpan(one, label, (Range(start, start + len(words)),))


def test_sentences_come_with_their_spans_in_their_own_places() -> None:
    lost: list[LostPiece] = []
    found = list(pieces(Item("i", TEXT, spans=(span("👷 peace"), span("مرحبا", "t"))), Unit.SENTENCE, lost))
    texts = ["We are many.", "We demand 👷 peace!", "They stay silent.", "مرحبا بالعمال.", "الآن"]
    assert [piece.text for piece in found] == texts
    assert [[one.quotes(piece.text) for one in piece.spans] for piece in found] == [
        [], [("👷 peace",)], [], [("مرحبا",)], [],
    ]  # fmt: skip
    assert len({piece.id for piece in found}) == len(found)
    assert [TEXT[piece.facts.place_in_statement :][: len(piece.text)] for piece in found] == texts
    assert not lost


def test_what_a_span_reaches_across_stays_together() -> None:
    across = ItemSpan("s", "demand", (Range(3, 6), Range(TEXT.index("They"), TEXT.index("They") + 4)))
    first, second, third = pieces(Item("i", TEXT, spans=(across,)), Unit.SENTENCE, [])
    assert first.text == "We are many. We demand 👷 peace! They stay silent."
    assert first.spans == (across,)
    assert (second.text, third.text) == ("مرحبا بالعمال.", "الآن")


def test_relations_across_pieces_and_what_belongs_to_the_whole_are_listed_once() -> None:
    item = Item(
        "i",
        TEXT,
        ItemFacts(),
        (span("We", "a"), span("many", "b"), span("They", "c")),
        (ItemRelation("near", "makes", "a", "b"), ItemRelation("far", "makes", "a", "c")),
        (ItemLabel("genre", "leaflet"),),
        reviews=2,
        implied=1,
    )
    losses = LossList()
    found: list[LostPiece] = []
    kept = [link.id for piece in pieces(item, Unit.SENTENCE, found) for link in piece.relations]
    losses.add(found)
    assert kept == ["near"]
    assert dict(losses) == {Loss.RELATIONS: 1, Loss.STATEMENT_LABELS: 1, Loss.REVIEWS: 2, Loss.IMPLIED: 1}


def test_a_text_of_one_sentence_keeps_what_belongs_to_the_whole() -> None:
    item = Item("i", " One sentence only. ", labels=(ItemLabel("genre", "leaflet"),), reviews=1)
    lost: list[LostPiece] = []
    (piece,) = pieces(item, Unit.SENTENCE, lost)
    assert (piece.text, piece.labels, piece.reviews, lost) == ("One sentence only.", item.labels, 1, [])


def test_paragraphs_are_the_lines_that_are_not_blank() -> None:
    found = pieces(Item("i", " a \r\n\r\n\t\nb\u2028c"), Unit.PARAGRAPH, [])
    assert [piece.text for piece in found] == ["a", "b", "c"]


def test_other_units_leave_a_text_whole() -> None:
    item = Item("i", TEXT, spans=(span("We"),))
    assert list(pieces(item, Unit.STATEMENT, [])) == [item]


@settings(max_examples=80)
@given(items())
def test_no_span_is_lost_or_moved_to_other_words(item: Item) -> None:
    item = replace(item, id="i")
    for unit in (Unit.SENTENCE, Unit.PARAGRAPH):
        lost: list[LostPiece] = []
        found = list(pieces(item, unit, lost))
        assert sorted(one.id for piece in found for one in piece.spans) == sorted(one.id for one in item.spans)
        by_id = {one.id: one for one in item.spans}
        for piece in found:
            start = piece.facts.place_in_statement
            assert item.text[start : start + len(piece.text)] == piece.text
            for one in piece.spans:
                assert one.quotes(piece.text) == by_id[one.id].quotes(item.text)
        kept = {link.id for piece in found for link in piece.relations}
        gone = {piece.id for piece in lost if piece.loss is Loss.RELATIONS}
        assert kept | gone == {link.id for link in item.relations}
        assert not kept & gone
        blanks = "".join(piece.text for piece in found)
        assert sum(not character.isspace() for character in item.text) == sum(not one.isspace() for one in blanks)


def test_cutting_out_all_of_a_text_changes_nothing() -> None:
    item = Item("i", TEXT, spans=(span("We"),))
    assert cut_item(item, Range(0, len(TEXT))) == item
