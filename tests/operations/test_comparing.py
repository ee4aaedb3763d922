"""What comes in is compared with what is there, on real projects: copies, decisions about them, undo, and many."""

import random
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

import pytest

from annotator.core.annotations import Reviewer
from annotator.core.documents import ReadDocument
from annotator.core.errors import AnnotationError
from annotator.core.kinship import Kinship
from annotator.ingest.text_file import read_text_file
from annotator.operations import comparing
from annotator.operations.checking import check
from annotator.operations.importing import import_documents, take_documents
from annotator.operations.judging_pairs import judge_pair, leave_group
from annotator.operations.undoing import redo, undo
from annotator.resources import seeds
from annotator.store import sketches
from annotator.store.groups import (
    KinCount,
    groups_for_split,
    groups_of_kind,
    kin_of_rows,
    relatives_of,
    rows_with_kin,
    sharing_paragraphs,
)
from annotator.store.listing import row_of
from annotator.store.project import Project
from annotator.store.sketches import MOST_STATEMENTS, Fingerprint
from annotator.store.statements import all_statements

Reader = Callable[[str, str], ReadDocument]
ARTICLE = (
    "The Confederation of Labour of Russia calls for an end to the military action, since in every armed conflict "
    "it is working people and their families who suffer most. Peace must be made as soon as possible, it says."
)
REPRINT = ARTICLE.replace("as soon as possible", "immediately").replace(", ", " -- ") + " Read more on our site."
SHARES = (0.02, 0.05)  # of the words of a copy that are others
OTHER = "Nurses in three hospitals of the region went on strike on Monday and want higher wages for everybody there."


@pytest.fixture
def ids(project: Project, ana: Reviewer, read_document: Reader) -> dict[str, str]:
    """Statements of three documents, by name: an article, its reprint, and another text."""
    texts = {"article": ARTICLE, "other": OTHER, "reprint": REPRINT}
    reads = {name: read_document(text, f"{name}.txt") for name, text in texts.items()}
    import_documents(project, ana, [reads["article"], reads["other"]])
    import_documents(project, ana, [reads["reprint"]])
    return {name: read.statements[0].id for name, read in reads.items()}


def test_a_reprint_is_found_in_a_later_import(project: Project, ids: dict[str, str]) -> None:
    (found,) = relatives_of(project, ids["article"])
    assert (found.statement_id, found.kinship, found.document_name) == (
        ids["reprint"],
        Kinship.DUPLICATE,
        "reprint.txt",
    )
    assert 0.6 < found.score < 1
    assert [one.statement_id for one in relatives_of(project, ids["reprint"])] == [ids["article"]]
    assert relatives_of(project, ids["other"]) == ()
    assert groups_of_kind(project, Kinship.DUPLICATE) == [(ids["article"], ids["reprint"])]
    rows = {name: row_of(project, one) or 0 for name, one in ids.items()}
    assert kin_of_rows(project, list(rows.values())) == {
        rows["article"]: KinCount(duplicates=1),
        rows["reprint"]: KinCount(duplicates=1),
    }
    assert list(rows_with_kin(project, Kinship.DUPLICATE)) == [rows["article"], rows["reprint"]]


def test_very_long_statements_are_compared_few_at_once_and_found_all_the_same(
    project: Project, ana: Reviewer, read_document: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "_MOST_CHARACTERS", len(ARTICLE) * 2)
    at_once = list[int]()
    fingerprints = sketches.fingerprints

    def counting(project: Project, rows: Collection[int]) -> Iterator[Fingerprint]:
        at_once.append(len(rows))
        return fingerprints(project, rows)

    monkeypatch.setattr(sketches, "fingerprints", counting)
    reads = [read_document(f"{ARTICLE} Printed for the {number} time.", f"{number}.txt") for number in range(9)]
    import_documents(project, ana, [*reads, read_document(OTHER * 40, "long.txt"), read_document(OTHER, "other.txt")])
    assert max(at_once) == 1
    assert len(at_once) >= 11
    assert relatives_of(project, reads[8].statements[0].id)
    assert [len(group) for group in groups_of_kind(project, Kinship.DUPLICATE)] == [9, 2]


def test_batches_hold_all_rows_in_order_and_no_more_characters_than_they_may() -> None:
    sizes = [(row, 9_000_000) for row in range(1, 40)]
    sizes[4] = (5, 70_000_000)
    batches = list(comparing._batches(sizes))
    assert [row for batch in batches for row in batch] == list(range(1, 40))
    assert [len(batch) for batch in batches] == [4, 1, 5, 5, 5, 5, 5, 5, 4]
    assert [len(batch) for batch in comparing._batches([(row, 1) for row in range(25_000)])] == [10_000, 10_000, 5_000]


def test_groups_are_never_parted_by_a_split(project: Project, ids: dict[str, str]) -> None:
    groups = groups_for_split(project)
    assert len(groups) == 4
    assert groups[ids["article"]] == groups[ids["reprint"]] == min(ids["article"], ids["reprint"])
    assert groups[ids["other"]] == ids["other"]


def test_a_person_can_say_that_it_is_no_duplicate(
    project: Project, ana: Reviewer, ids: dict[str, str], back_and_forth: Callable[[Callable[[], object]], object]
) -> None:
    assert leave_group(project, ana, ids["article"], Kinship.DUPLICATE) is not None
    assert relatives_of(project, ids["reprint"]) == ()
    assert groups_of_kind(project, Kinship.DUPLICATE) == []
    assert kin_of_rows(project, [row_of(project, ids["article"]) or 0]) == {}
    assert len(set(groups_for_split(project).values())) == 4
    assert leave_group(project, ana, ids["article"], Kinship.DUPLICATE) is None
    undo(project, ana)
    assert len(relatives_of(project, ids["reprint"])) == 1
    redo(project, ana)
    assert relatives_of(project, ids["reprint"]) == ()
    assert check(project).problems == []
    back_and_forth(lambda: judge_pair(project, ana, ids["reprint"], [ids["article"]], Kinship.TRANSLATION))
    (found,) = relatives_of(project, ids["article"])
    assert (found.kinship, found.decided) == (Kinship.TRANSLATION, True)


def test_a_person_can_say_that_statements_are_translations(
    project: Project, ana: Reviewer, ids: dict[str, str]
) -> None:
    change = judge_pair(project, ana, ids["other"], [ids["article"]], Kinship.TRANSLATION)
    assert change is not None
    assert change.statements() == {ids["other"], ids["article"]}
    assert judge_pair(project, ana, ids["article"], [ids["other"]], Kinship.TRANSLATION) is None
    assert [(one.statement_id, one.kinship, one.decided) for one in relatives_of(project, ids["article"])] == [
        (ids["reprint"], Kinship.DUPLICATE, False),
        (ids["other"], Kinship.TRANSLATION, True),
    ]
    assert len({groups_for_split(project)[one] for one in ids.values()}) == 1
    with pytest.raises(AnnotationError, match="no copy"):
        judge_pair(project, ana, ids["other"], [ids["other"]], Kinship.NONE)
    with pytest.raises(AnnotationError, match="not in the project"):
        judge_pair(project, ana, ids["other"], ["nobody"], Kinship.NONE)


def test_an_import_that_is_taken_back_takes_its_copies_along(
    project: Project, ana: Reviewer, ids: dict[str, str]
) -> None:
    undo(project, ana)
    assert relatives_of(project, ids["article"]) == ()
    assert groups_of_kind(project, Kinship.DUPLICATE) == []
    redo(project, ana)
    assert len(relatives_of(project, ids["article"])) == 1


def test_a_paragraph_that_both_quote_is_known(project: Project, ana: Reviewer, read_document: Reader) -> None:
    quoting = [f"{start * 30}\n\n{ARTICLE}\n" for start in ("Nobody knows why. ", "Others said so before. ")]
    reads = [read_document(text, f"{place}.txt") for place, text in enumerate(quoting)]
    import_documents(project, ana, reads)
    assert sharing_paragraphs(project, reads[0].statements[0].id) == {reads[1].statements[0].id: 1}


def test_what_stands_everywhere_makes_no_group_and_many_copies_are_one(
    project: Project, ana: Reviewer, read_document: Reader
) -> None:
    number = MOST_STATEMENTS + 60
    chance = random.Random(3)
    tail = "Donate now to support the independent work of this page and of all who make it every day."
    own = [" ".join(f"w{chance.random()}" for _ in range(25)) for _ in range(number)]
    copies = [f"{OTHER}{'!' * place}" for place in range(number)]
    reads = [read_document(f"{text} {tail}", f"{place}.txt") for place, text in enumerate([*own, *copies])]
    import_documents(project, ana, reads)
    (same,) = groups_of_kind(project, Kinship.DUPLICATE)
    assert set(same) == {read.statements[0].id for read in reads[number:]}


def test_every_copy_with_few_changed_words_is_found_and_nothing_else(
    project: Project, ana: Reviewer, read_document: Reader
) -> None:
    chance = random.Random(11)
    vocabulary = ["".join(chance.choices("abcdefghijklmé", k=chance.randint(2, 9))) for _ in range(3000)]
    often = [1 / place for place in range(1, 3001)]  # as the words of a language are
    texts, expected = list[str](), list[set[int]]()
    for _ in range(60):
        words = chance.choices(vocabulary, often, k=chance.randint(60, 240))
        copies = [
            [chance.choice(vocabulary) if chance.random() < share else word for word in words] for share in SHARES
        ]
        first = len(texts)
        texts += [" ".join(words), " ".join(words).upper(), *(" ".join(copy) for copy in copies)]
        expected.append(set(range(first, len(texts))))
    reads = [read_document(f"{text} {place}.", f"{place}.txt") for place, text in enumerate(texts)]
    import_documents(project, ana, reads[:70])
    import_documents(project, ana, reads[70:])  # compared within the import, and with what is stored
    places = {read.statements[0].id: place for place, read in enumerate(reads)}
    found = [{places[one] for one in group} for group in groups_of_kind(project, Kinship.DUPLICATE)]
    assert sorted(found, key=min) == expected


def test_a_text_that_is_read_again_is_compared_again(project: Project, ana: Reviewer, read_document: Reader) -> None:

    garbled = read_document(OTHER.replace("e", "§"), "a.txt")
    right = replace(garbled.texts[0], text=OTHER)
    again = replace(garbled, document=replace(garbled.document, encoding="cp1252"), texts=(right,))
    import_documents(project, ana, [garbled, read_document(f"{OTHER}  ", "b.txt")])
    one = garbled.statements[0].id
    assert relatives_of(project, one) == ()
    take_documents(project, ana, [again], read_again=True)
    assert [found.score for found in relatives_of(project, one)] == [1.0]
    undo(project, ana)
    assert relatives_of(project, one) == ()


def test_translations_in_files_named_alike_are_proposed_and_are_no_duplicates(
    project: Project, ana: Reviewer, read_document: Reader
) -> None:
    texts = {
        "en": "Unions from Warsaw and Berlin brought 340 delegates together on 5 and 6 March 2022: Maria Kowalska.",
        "de": "Verbände aus Warschau und Berlin versammelten am 5. und 6. März 2022 340 Delegierte: Maria Kowalska.",
        "fr": "Le 5 et 6 mars 2022, 340 délégués de Varsovie et Berlin se sont réunis, selon Maria Kowalska.",
    }
    ids = {}
    for language, text in texts.items():
        read = read_document(text, f"congress_{language}.txt")
        read = replace(read, statements=(replace(read.statements[0], language=language),))
        import_documents(project, ana, [read])
        ids[language] = read.statements[0].id
    assert groups_of_kind(project, Kinship.TRANSLATION) == [tuple(ids.values())]
    assert groups_of_kind(project, Kinship.DUPLICATE) == []
    assert kin_of_rows(project, [row_of(project, ids["de"]) or 0])[row_of(project, ids["de"]) or 0].translations == 2
    assert leave_group(project, ana, ids["fr"], Kinship.TRANSLATION) is not None
    assert [one.language for one in relatives_of(project, ids["en"])] == ["de"]


def test_the_seeds_have_one_reprint_and_two_texts_in_three_languages(project: Project, ana: Reviewer) -> None:
    import_documents(project, ana, [read_text_file(seed)[0] for seed in seeds()])
    ids = [one.id for one in all_statements(project)][1:]
    assert [tuple(map(ids.index, group)) for group in groups_of_kind(project, Kinship.DUPLICATE)] == [(0, 1)]
    translated = [tuple(map(ids.index, group)) for group in groups_of_kind(project, Kinship.TRANSLATION)]
    assert translated == [(22, 23, 24), (25, 26, 27)]
    assert len({groups_for_split(project)[one] for one in ids}) == 29 - 1 - 2 - 2
    assert relatives_of(project, ids[0])[0].score > 0.9
