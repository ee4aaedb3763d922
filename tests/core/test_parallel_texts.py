"""Translations are told by what does not change: the seeds' digest, other languages and scripts, and what is none."""

from annotator.core.parallel_texts import PROPOSED, TextSigns, likeness, name_without_language, parallel_pairs
from annotator.ingest.text_file import read_text_file
from annotator.resources import seeds

RUSSIAN = (
    "Заявление 12 марта 2022\n\nПрофсоюзы Варшавы и Берлина собрали 340 делегатов 5 и 6 марта. Мария Ковальска и Ганс "
    "Мюллер передали петицию."
)
ENGLISH = (
    "Statement of 12 March 2022\n\nUnions from Warsaw and Berlin brought together 340 delegates on 5 and 6 March. "
    "Maria Kowalska and Hans Müller handed over a petition."
)
GERMAN = (
    "Erklärung vom 12. März 2022\n\nGewerkschaften aus Warschau und Berlin versammelten am 5. und 6. März 340 "
    "Delegierte. Maria Kowalska und Hans Müller übergaben eine Petition."
)


def signs(**texts: str) -> list[TextSigns]:
    return [TextSigns.of(text, language) for language, text in texts.items()]


def test_the_digest_of_the_seeds_has_two_groups_of_three() -> None:
    read, _ = read_text_file(seeds()[4])
    found = parallel_pairs([TextSigns.of(t.text, s.language) for s, t in zip(read.statements, read.texts, strict=True)])
    assert {(one, other) for one, other, _ in found} == {(3, 4), (3, 5), (4, 5), (6, 7), (6, 8), (7, 8)}


def test_german_and_russian_meet_their_english() -> None:
    found = parallel_pairs(signs(de=GERMAN, en=ENGLISH, ru=RUSSIAN))
    assert {index for one, other, _ in found for index in (one, other)} == {0, 1, 2}


def test_other_numbers_are_another_text() -> None:
    changed = GERMAN.translate(str.maketrans("123456", "987789")).replace("Maria Kowalska", "Fritz Weber")
    one, other = signs(en=ENGLISH, de=changed)
    assert likeness(one, other) < PROPOSED


def test_two_texts_in_one_language_are_no_translations() -> None:
    assert parallel_pairs([TextSigns.of(ENGLISH, "en"), TextSigns.of(ENGLISH, "en-GB")]) == []


def test_too_little_in_common_says_nothing() -> None:
    assert likeness(*signs(en="Peace now in 2022.", fr="La paix en 2022.")) == 0.0
    assert likeness(*signs(en="", fr="")) == 0.0


def test_arabic_digits_are_numbers() -> None:
    assert TextSigns.of("١٢ مارس ٢٠٢٢", "ar").numbers == {12, 2022}


def test_names_of_files_that_differ_by_the_language() -> None:
    languages = ["en", "fr"]
    assert name_without_language("congress-2022_en.txt", languages) == "congress-2022"
    assert name_without_language("congress-2022.fr-FR.html", languages) == "congress-2022"
    assert name_without_language("congress_de.txt", languages) == ""
    assert name_without_language("open.txt", languages) == ""


def test_a_long_table_is_compared_in_its_neighbourhood() -> None:
    texts = [
        TextSigns.of(f"Row {n} of Berlin {n * 7} and Paris {n * 13} and Rome {n * 17}", language)
        for n in range(2000)
        for language in ("en", "de")
    ]
    found = parallel_pairs(texts)
    assert {(one, other) for one, other, _ in found} == {(n, n + 1) for n in range(0, 4000, 2)}
