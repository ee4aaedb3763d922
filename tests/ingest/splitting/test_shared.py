"""What a site prints around its texts is seen when several of them come in together."""

from pathlib import Path

from annotator.core.documents import ReadDocument
from annotator.core.greyed import GreyKind
from annotator.core.ranges import Range
from annotator.ingest.splitting.rules import paragraph_digest
from annotator.ingest.splitting.shared import without_shared
from annotator.ingest.text_file import read_text_file

HEAD = "The Harbour News is written by dockers for dockers, every week since the strike of the year nineteen eleven."
FOOT = "Meetings are held on Mondays at eight in the evening in the old customs house, and all who work here may come."
BODIES = ["The crane drivers demand a rise.", "The pilots refuse to load guns.", "The cooks want one free day a week."]


def read(folder: Path, texts: list[str]) -> list[ReadDocument]:
    folder.mkdir(exist_ok=True)
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_bytes(text.encode())
    return [read_text_file(folder / f"{number}.txt")[0] for number in range(len(texts))]


def test_what_stands_around_three_texts_is_greyed(tmp_path: Path) -> None:
    longer = [f"{body} They say so in a letter that all of them have signed, and read out aloud." for body in BODIES]
    documents = read(tmp_path / "a", [f"{HEAD}\r\n\r\n{body}\r\nPeace!\r\n\r\n{FOOT}\r\n" for body in longer])
    for before, after, body in zip(documents, without_shared(documents), longer, strict=True):
        assert after.texts[0].text == f"{body}\r\nPeace!"
        assert after.statements[0].title == body
        assert after.statements[0].characters == len(after.texts[0].text)
        assert after.statements[0].id == after.texts[0].statement_id != before.statements[0].id
        assert [(one.kind, words.text) for one, words in zip(after.greyed, after.greyed_texts, strict=True)] == [
            (GreyKind.BOILERPLATE, HEAD), (GreyKind.BOILERPLATE, FOOT),
        ]  # fmt: skip
        place = Range(0, len(after.texts[0].text))
        start, end = after.texts[0].alignment.byte_range(place, after.texts[0].text)
        assert after.raw[start:end].decode() == after.texts[0].text


def test_what_a_rule_keeps_is_kept(tmp_path: Path) -> None:
    longer = [f"{body} They say so in a letter that all of them have signed, and read out aloud." for body in BODIES]
    documents = read(tmp_path / "a", [f"{HEAD}\n\n{body}\n\n{FOOT}" for body in longer])
    kept = without_shared(documents, lambda _read: frozenset({paragraph_digest(FOOT)}))
    assert [one.texts[0].text for one in kept] == [f"{body}\n\n{FOOT}" for body in longer]


def test_reprints_slogans_and_two_of_a_kind_stay_whole(tmp_path: Path) -> None:
    reprints = read(tmp_path / "reprints", [f"{HEAD}\n\n{BODIES[0]}\n\n{FOOT}\n{' ' * n}x{n}" for n in range(4)])
    assert without_shared(reprints) == reprints
    slogans = read(tmp_path / "slogans", [f"{body * 4}\n\nWorkers of all countries, unite!" for body in BODIES])
    assert without_shared(slogans) == slogans
    two = read(tmp_path / "two", [f"{body * 4}\n\n{FOOT}" for body in BODIES[:2]])
    elsewhere = read(tmp_path / "elsewhere", [f"{BODIES[2] * 4}\n\n{FOOT}"])
    assert without_shared([*two, *elsewhere]) == [*two, *elsewhere]
    only = read(tmp_path / "only", [f"{HEAD}\n\n{FOOT}", f"{FOOT}\n\n{HEAD}", f"{HEAD}\n\n{FOOT}\n"])
    assert without_shared(only) == only
