"""The labels of a codebook as codes of REFI-QDA: with a colour, and with the definition as a description."""

from collections.abc import Iterable, Iterator

from annotator.core.codebook import Codebook, Label
from annotator.export.qda.markup import guid
from annotator.export.xml_writing import holding, opening

_NO_INK = "#5D656E"


def code_guid(name: str) -> str:
    """The GUID of the code with the name of a label."""
    return guid("code", name)


def code_elements(codebook: Codebook, also: Iterable[str] = ()) -> Iterator[str]:
    """A code for each label in its order, then for the names that the codebook does not have."""
    known = {label.name for label in codebook.labels}
    for label in codebook.labels:
        yield _code(label.name, label.light_ink, description(label))
    for name in also:
        if name not in known:
            yield _code(name, _NO_INK, "")


def description(label: Label) -> str:
    """What the label means, as people read it in other programs."""
    parts = {"": label.definition, "Include: ": label.include, "Exclude: ": label.exclude, "Example: ": label.example}
    return "\n".join(f"{head}{words}" for head, words in parts.items() if words)


def _code(name: str, colour: str, words: str) -> str:
    # QualCoder passes over codes that hold anything but codes and a description
    start = opening("Code", guid=code_guid(name), name=name, isCodable="true", color=colour)
    return f"{start}{holding('Description', words) if words else ''}</Code>\n"
