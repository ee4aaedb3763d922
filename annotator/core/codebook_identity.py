"""The ids that entries of a codebook file have from their names, so that one file gives the same ids everywhere."""

from annotator.core.codebook import Attribute, Choice, Codebook, CodebookEntry, Label
from annotator.core.identity import derived_id


def label_id(codebook: str, name: str) -> str:
    """The id of the label with a name, in the codebook with a name."""
    return derived_id("codebook", codebook, "label", name)


def attribute_id(codebook: str, label: str | None, name: str) -> str:
    """The id of a label's attribute; of a statement label for None."""
    return derived_id("codebook", codebook, *_owner(label), name)


def choice_id(codebook: str, label: str | None, attribute: str, name: str) -> str:
    """The id of a choice of a label's attribute; of a statement label for None."""
    kind, *path = _owner(label)
    return derived_id("codebook", codebook, f"choice of {kind}", *path, attribute, name)


def relation_type_id(codebook: str, name: str) -> str:
    """The id of the relation type with a name."""
    return derived_id("codebook", codebook, "relation", name)


def id_from_names(codebook: Codebook, entry: CodebookEntry) -> str:
    """The id that the entry would have from its name and those of the entries that it belongs to."""
    match entry:
        case Label():
            return label_id(codebook.name, entry.name)
        case Attribute():
            return attribute_id(codebook.name, _label_name(codebook, entry), entry.name)
        case Choice():
            attribute = codebook.attribute(entry.attribute_id)
            return choice_id(codebook.name, _label_name(codebook, attribute), attribute.name, entry.name)
        case _:
            return relation_type_id(codebook.name, entry.name)


def _label_name(codebook: Codebook, attribute: Attribute) -> str | None:
    return None if attribute.label_id is None else codebook.label(attribute.label_id).name


def _owner(label: str | None) -> tuple[str, ...]:
    return ("statement label",) if label is None else ("attribute", label)
