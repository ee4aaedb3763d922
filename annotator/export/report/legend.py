"""The labels of a codebook: a line of them above the texts, and what they mean below."""

from collections.abc import Iterator
from html import escape

from annotator.core.codebook import Attribute, Codebook, Label
from annotator.export.report.looks import key_of, lines_under
from annotator.export.report.words import badge, bdi


def legend(codebook: Codebook) -> Iterator[str]:
    """Badge, name and line of each label in use."""
    labels = [label for label in codebook.labels if not label.retired]
    if labels:
        yield '<ul class="chips" aria-label="Labels">\n'
        for label in labels:
            yield f"<li>{_badge(label, codebook)} {bdi(label.name)} {_sample(label, codebook)}</li>\n"
        yield "</ul>\n"


def codebook_section(codebook: Codebook) -> Iterator[str]:
    """Each label with its definition, what to include and to leave out, an example and its attributes."""
    if not codebook.labels:
        return
    yield '<section class="box" aria-labelledby="codebook">\n<h2 id="codebook">Codebook</h2>\n<dl dir="auto">\n'
    for label in codebook.labels:
        retired = ' <span class="tag">retired</span>' if label.retired else ""
        yield f"<dt>{_badge(label, codebook)} {bdi(label.name)}{retired}</dt>\n"
        yield from _meaning(label)
        for attribute in codebook.attributes_of(label.id):
            yield _attribute(attribute, codebook)
    yield "</dl>\n"
    if statement := codebook.attributes_of(None):
        yield "<h3>Labels of statements</h3>\n<dl>\n"
        yield from (_attribute(attribute, codebook) for attribute in statement)
        yield "</dl>\n"
    yield "</section>\n"


def _meaning(label: Label) -> Iterator[str]:
    parts = (("", label.definition), ("Include", label.include), ("Exclude", label.exclude), ("Example", label.example))
    for head, words in parts:
        if words:
            yield f"<dd>{f'<b>{head}</b> ' if head else ''}{escape(words)}</dd>\n"


def _attribute(attribute: Attribute, codebook: Codebook) -> str:
    choices = ", ".join(escape(choice.words) for choice in codebook.choices_of(attribute.id) if not choice.retired)
    meaning = choices or escape(attribute.definition) or attribute.kind.value
    return f"<dd><b>{bdi(attribute.words)}</b> {meaning}</dd>\n"


def _badge(label: Label, codebook: Codebook) -> str:
    return badge(key_of(label.name, codebook), label.letter)


def _sample(label: Label, codebook: Codebook) -> str:
    lines = lines_under(iter([(0, key_of(label.name, codebook), label.line)]))
    return f'<span class="u" style="background:{lines}"></span>'
