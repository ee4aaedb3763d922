"""Words of a project in HTML: escaped, and each with a direction of its own."""

from html import escape


def readable(name: str) -> str:
    """A name as people read it: with blanks, never with underscores."""
    return name.replace("_", " ")


def bdi(words: str) -> str:
    """The words, escaped, whose direction changes nothing around them."""
    return f"<bdi>{escape(words)}</bdi>" if words else ""


def many(number: int, noun: str) -> str:
    """A number with its noun."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def badge(key: str, letter: str) -> str:
    """The letter of a label on its ink. The letter is no text of the page, so that copied words are the text's own."""
    return f'<i class="b {key}" data-b="{escape(letter)}"></i>'


def head_row(*heads: str) -> str:
    """The first row of a table."""
    return f"<thead><tr>{''.join(f'<th scope=col>{head}' for head in heads)}</thead>\n"
