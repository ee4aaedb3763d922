"""Write a codebook as the TOML file that a person edits and the program reads back."""

import re
from collections.abc import Iterator, Sequence

from annotator.core.codebook import Attribute, Choice, Codebook, CodebookEntry, Label, RelationType
from annotator.core.codebook_identity import id_from_names
from annotator.core.codebook_order import in_normal_order

_WIDTH = 118
_ESCAPED = re.compile('[\x00-\x1f\x7f"\\\\]')
_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_BREAK = re.compile(r"(?<=[^ ]) (?=[^ \n])")
_HEAD = """\
# A codebook: what spans, statements and links between spans can be called, and what each of these names means.
# A field that is left out takes its default. An entry with an id has been renamed; the id tells what it was."""


def codebook_toml(codebook: Codebook) -> str:
    """The codebook as the text of a TOML file."""
    codebook = in_normal_order(codebook)
    parts = [f"{_HEAD}\n\nname = {_quoted(codebook.name)}\nversion = {max(1, codebook.version)}\n"]
    for label in codebook.labels:
        parts.append(_table("labels", _label(codebook, label)))
        parts += [_table("labels.attributes", _attribute(codebook, one)) for one in codebook.attributes_of(label.id)]
    parts += [_table("statement_labels", _attribute(codebook, one)) for one in codebook.attributes_of(None)]
    parts += [_table("relations", _relation_type(codebook, one)) for one in codebook.relation_types]
    return "\n".join(parts)


def _table(name: str, lines: Iterator[str]) -> str:
    return "\n".join([f"[[{name}]]", *lines, ""])


def _label(codebook: Codebook, label: Label) -> Iterator[str]:
    yield f"name = {_quoted(label.name)}"
    yield f"letter = {_quoted(label.letter)}"
    yield from _field("key", label.key)
    yield f"line = {_quoted(label.line.value)}"
    yield f"light_ink = {_quoted(label.light_ink)}"
    yield f"dark_ink = {_quoted(label.dark_ink)}"
    if not label.core:
        yield "core = false"
    yield from _field("definition", label.definition)
    yield from _field("include", label.include)
    yield from _field("exclude", label.exclude)
    yield from _field("example", label.example)
    yield from _last_fields(codebook, label)


def _attribute(codebook: Codebook, attribute: Attribute) -> Iterator[str]:
    yield f"name = {_quoted(attribute.name)}"
    yield f"kind = {_quoted(attribute.kind.value)}"
    if attribute.required:
        yield "required = true"
    yield from _field("definition", attribute.definition)
    yield from _last_fields(codebook, attribute)
    choices = codebook.choices_of(attribute.id)
    if choices:
        yield _choices(codebook, choices)


def _choices(codebook: Codebook, choices: Sequence[Choice]) -> str:
    written = [_choice(codebook, choice) for choice in choices]
    line = f"choices = [{', '.join(written)}]"
    return line if len(line) <= _WIDTH else "\n".join(["choices = [", *(f"    {one}," for one in written), "]"])


def _choice(codebook: Codebook, choice: Choice) -> str:
    """The name alone where nothing else is to be said; all in one line, as an inline table must be."""
    fields = {"name": choice.name, "sign": choice.sign, "key": choice.key, "definition": choice.definition}
    written = [f"{field} = {_quoted(value)}" for field, value in fields.items() if value]
    written += list(_last_fields(codebook, choice))
    return _quoted(choice.name) if len(written) == 1 else f"{{ {', '.join(written)} }}"


def _relation_type(codebook: Codebook, entry: RelationType) -> Iterator[str]:
    yield f"name = {_quoted(entry.name)}"
    yield from _field("inverse", entry.inverse)
    pairs = (tuple(_quoted(codebook.label(end).name) for end in pair) for pair in entry.pairs)
    yield f"pairs = [{', '.join(f'[{start}, {end}]' for start, end in pairs)}]"
    yield from _field("definition", entry.definition)
    yield from _last_fields(codebook, entry)


def _last_fields(codebook: Codebook, entry: CodebookEntry) -> Iterator[str]:
    if entry.retired:
        yield "retired = true"
    if entry.id != id_from_names(codebook, entry):
        yield f"id = {_quoted(entry.id)}"


def _field(name: str, value: str) -> Iterator[str]:
    if value:
        short = f"{name} = {_quoted(value)}"
        yield short if len(short) <= _WIDTH and "\n" not in value else f'{name} = """\n{_wrapped(value)}"""'


def _quoted(value: str) -> str:
    return f'"{_escaped(value)}"'


def _escaped(value: str) -> str:
    return _ESCAPED.sub(lambda found: _SHORT.get(found[0], f"\\u{ord(found[0]):04X}"), value)


def _wrapped(value: str) -> str:
    """The value in lines of a bearable length; a backslash at the end of a line joins it to the next."""
    return "\n".join(_wrapped_line(line) for line in value.split("\n"))


def _wrapped_line(line: str) -> str:
    lines = [""]
    for word in _BREAK.split(line):
        escaped = _escaped(word)
        if lines[-1] and len(lines[-1]) + len(escaped) > _WIDTH - 3:
            lines.append(escaped)
        else:
            lines[-1] = f"{lines[-1]} {escaped}" if lines[-1] else escaped
    return " \\\n".join(lines)
