"""Words of others within Markdown."""

from collections.abc import Iterable


def plain(words: str) -> str:
    """Words on one line, without marks that mean something in Markdown."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]<>()#|!&" else sign for sign in one_line(words))


def one_line(words: str) -> str:
    """Words with every line end and run of blanks made one blank."""
    return " ".join(words.split())


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> list[str]:
    """A table; the cells are put in as they are."""
    titles = list(head)
    lines = [" | ".join(titles), "|".join("---" for _ in titles), *(" | ".join(map(str, row)) for row in rows)]
    return [f"| {line} |" if number != 1 else f"|{line}|" for number, line in enumerate(lines)]
