import pytest

from annotator.ingest.titles import LONGEST, title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n \r\n  Joint   statement\u00a0on\tpeace \r\nMore", "Joint statement on peace"),
        ("## Calling on **Russia** to *stop* ##\n", "Calling on Russia to stop"),
        ('[IndustriALL](#) and [industriAll](https://a.example/b "t")\'s ![logo](x.png) `call`', None),
        ("---\n***\n> - Our demands", "Our demands"),
        ("snake_case and 2 * 3 * 4 stay", "snake_case and 2 * 3 * 4 stay"),
        ("abc\u202edcba\u2066x\u2069\u200b\x07", "abcdcbax"),
        ("👷‍♀️ e\u0301 strike", "👷‍♀️ e\u0301 strike"),
        ("First\u2028second", "First"),
        ("…\n \n", ""),
        ("", ""),
    ],
)
def test_the_first_line_without_marks(text: str, title: str | None) -> None:
    assert title_of(text) == (title if title is not None else "IndustriALL and industriAll's logo call")


def test_a_long_title_ends_at_a_word() -> None:
    text = "solidarity " * 40
    title = title_of(text)
    assert len(title) <= LONGEST
    assert title == "solidarity " * 13 + "solidarity…"


def test_a_long_title_without_blanks_is_cut_between_characters() -> None:
    assert title_of("停" * 300) == "停" * (LONGEST - 1) + "…"
    family = "a" * 156 + "👷\u200d♀️" + "b" * 50
    assert title_of(family) == "a" * 156 + "…"
