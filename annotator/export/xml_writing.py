"""Elements of XML as text; what XML 1.0 cannot write becomes U+FFFD, and no line end or tab is lost."""

from typing import Final
from xml.sax.saxutils import escape, quoteattr

from annotator.export.xml_characters import cleaned

HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n'


def opening(name: str, /, **attributes: str) -> str:
    """A start tag; attributes that are "" are left out."""
    return f"<{name}{_attributes(attributes)}>"


def empty(name: str, /, **attributes: str) -> str:
    """An element without content."""
    return f"<{name}{_attributes(attributes)}/>"


def holding(name: str, content: str, /, **attributes: str) -> str:
    """An element with words in it; a carriage return is kept."""
    return f"<{name}{_attributes(attributes)}>{escaped(content)}</{name}>"


def escaped(words: str) -> str:
    """The words as the content of an element."""
    return escape(cleaned(words), {"\r": "&#13;"})


def _attributes(attributes: dict[str, str]) -> str:
    given = {name: cleaned(value) for name, value in attributes.items() if value}
    return "".join(f" {name}={quoteattr(value)}" for name, value in given.items())
