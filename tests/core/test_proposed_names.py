import pytest

from annotator.core.proposed_names import name_from_words


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the government of the\r\nRussian Federation", "Government of the Russian Federation"),
        ("The Russian Federation", "Russian Federation"),
        ("industriAll European Trade Union", "industriAll European Trade Union"),
        ("la CGT", "CGT"),
        ("l’Union", "Union"),
        ("the", "The"),
        ("workers", "Workers"),
        ("我们", "我们"),
        ("", ""),
    ],
)
def test_words_become_a_name(words: str, name: str) -> None:
    assert name_from_words(words) == name
