"""The labelling configuration of Label Studio: one tag for all labels, and one for each attribute of each label.

A result names its tag in `from_name`, hence tags have names of their own: `demand.voice` for the voice of a demand.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final
from xml.etree import ElementTree as ET

from annotator.core.codebook import Attribute, AttributeKind, Codebook
from annotator.export.file_names import safe_name
from annotator.export.item import Word

LABELS: Final = "label"
TEXT: Final = "text"
TRUE: Final = "true"
"""The one choice of a flag."""

_IN_CHOICES: Final = frozenset({AttributeKind.CHOICE, AttributeKind.FLAG})
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEAD: Final = (
    "<!-- The labelling configuration for tasks.json: paste it into the project settings before importing. -->\n"
)


class Kind(StrEnum):
    """A tag for values, by the `type` of its results."""

    CHOICES = "choices"
    TEXTAREA = "textarea"


@dataclass(slots=True)
class Control:
    """A tag for one attribute of one label; of the text as a whole where `label` is None."""

    name: str
    kind: Kind
    label: str | None
    attribute: str
    required: bool = False
    choices: dict[str, None] = field(default_factory=dict)


class Controls:
    """The tags for a codebook; what items hold beyond it is added as it is asked for."""

    def __init__(self, codebook: Codebook) -> None:
        self._labels = {label.name: label.light_ink for label in codebook.labels}
        self._relations = dict.fromkeys(entry.name for entry in codebook.relation_types)
        self._kinds: dict[tuple[str | None, str], AttributeKind] = {}
        self._controls: dict[tuple[str | None, str, Kind], Control] = {}
        self._taken = {LABELS, TEXT}
        names = {label.id: label.name for label in codebook.labels}
        for attribute in codebook.attributes:
            self._declare(codebook, attribute, names.get(attribute.label_id or ""))

    def of(self, label: str | None, attribute: str, value: Word) -> Control:
        """The tag that takes the value: True is the only choice of a flag, so no other choice can be called that."""
        kind = self._kinds.get((label, attribute))
        if value is True or (kind is AttributeKind.CHOICE and value != TRUE):
            control = self._control(label, attribute, Kind.CHOICES, "" if kind in _IN_CHOICES else ".flag")
            control.choices[TRUE if value is True else str(value)] = None
            return control
        return self._control(label, attribute, Kind.TEXTAREA, ".text" if kind in _IN_CHOICES else "")

    def use_label(self, name: str) -> None:
        """Have a label in the configuration."""
        self._labels.setdefault(name, "")

    def use_relation(self, name: str) -> None:
        """Have a relation type in the configuration."""
        self._relations[name] = None

    def configuration(self) -> bytes:
        """The configuration as XML. Characters that XML does not know become U+FFFD."""
        view = ET.Element("View")
        labels = ET.SubElement(view, "Labels", name=LABELS, toName=TEXT)
        for name, ink in self._labels.items():
            ET.SubElement(labels, "Label", {"value": _xml(name)} | ({"background": ink} if ink else {}))
        ET.SubElement(view, "Text", name=TEXT, value=f"${TEXT}")
        if self._relations:
            relations = ET.SubElement(view, "Relations")
            for name in self._relations:
                ET.SubElement(relations, "Relation", value=_xml(name))
        for control in self._controls.values():
            _add(view, control)
        ET.indent(view)
        return f"{_HEAD}{ET.tostring(view, 'unicode')}\n".encode()

    def _declare(self, codebook: Codebook, attribute: Attribute, label: str | None) -> None:
        self._kinds[label, attribute.name] = attribute.kind
        kind = Kind.CHOICES if attribute.kind in _IN_CHOICES else Kind.TEXTAREA
        control = self._control(label, attribute.name, kind, "")
        control.required = attribute.required
        control.choices.update(dict.fromkeys(choice.name for choice in codebook.choices_of(attribute.id)))
        if attribute.kind is AttributeKind.FLAG:
            control.choices[TRUE] = None

    def _control(self, label: str | None, attribute: str, kind: Kind, suffix: str) -> Control:
        key = (label, attribute, kind)
        if key not in self._controls:
            wanted = ".".join(safe_name(part) for part in (label, attribute) if part is not None) + suffix
            name = wanted
            while name in self._taken or _is_value(name):
                name = safe_name(f"{name}/")  # what is not safe gets a hash
            self._taken.add(name)
            self._controls[key] = Control(name, kind, label, attribute)
        return self._controls[key]


def _is_value(name: str) -> bool:
    """Whether Label Studio takes a name for a number or a truth value, and refuses the configuration for it."""
    try:
        float(name)
    except ValueError:
        return name.casefold() in {"true", "false"}
    return True


def attribute_of(control: str, label: str | None) -> str:
    """The attribute that a tag is for, as far as the tag's name says: what follows its label, or all of it."""
    return control.removeprefix(f"{label}.") if label else control


def _add(view: ET.Element, control: Control) -> None:
    fields = {"name": control.name, "toName": TEXT}
    if control.label is not None:
        fields |= {"perRegion": "true", "visibleWhen": "region-selected", "whenTagName": LABELS}
        if "," not in control.label:  # there a comma separates several labels
            fields["whenLabelValue"] = _xml(control.label)
    if control.required:
        fields["required"] = "true"
    title = control.attribute if control.label is None else f"{control.label}: {control.attribute}"
    ET.SubElement(view, "Header", {"value": _xml(title), "size": "5"})
    if control.kind is Kind.TEXTAREA:
        ET.SubElement(view, "TextArea", fields | {"editable": "true", "maxSubmissions": "1"})
        return
    choices = ET.SubElement(view, "Choices", fields | {"choice": "single"})
    for name in control.choices:
        ET.SubElement(choices, "Choice", value=_xml(name))


def _xml(words: str) -> str:
    return _NOT_XML.sub("\ufffd", words)
