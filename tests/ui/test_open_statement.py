"""Which paragraphs of a statement are set as its title."""

import pytest

from annotator.core.documents import Statement
from annotator.ui.open_statement import OpenStatement


def opened(title: str, text: str) -> OpenStatement:
    statement = Statement("s", "d", 0, title, "en", len(text))
    return OpenStatement(statement, text, {}, {}, {}, {}, {})


@pytest.mark.parametrize(
    ("title", "text", "headings"),
    [
        ("Workers demand peace now", "Geneva, 28 February\r\n\r\nWorkers demand peace now\r\n\r\nThe text.", [23]),
        (
            "Follow-up Committee Amplifying the campaign",
            "Follow-up Committee\nAmplifying the campaign\nThe text.",
            [0, 20],
        ),
        ("A long paragraph that was cut for…", "A long paragraph that was cut for the list.\nMore.", []),
        ("Peace", "Peace\nThe", [0]),
        ("The whole text is one line", "The whole text is one line", []),
        ("", "No title at all\nThe text.", []),
    ],
)
def test_the_title_is_found_in_the_text(title: str, text: str, headings: list[int]) -> None:
    assert opened(title, text).headings() == headings
