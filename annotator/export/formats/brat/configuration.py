"""annotation.conf and visual.conf: which names brat offers and draws. They are read by brat alone."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from annotator.core.codebook import Attribute, AttributeKind, Codebook
from annotator.export.spelling import Spelling

_ANY: Final = "<ENTITY>"
_HARD_TO_SHOW: Final = re.compile(r"[\s|\x00-\x1f\x7f-\x9f]+")


def annotation_conf(codebook: Codebook, spelling: Spelling) -> str:
    """What may be marked: the codebook's entries, and what the texts have beside it. Spans may overlap in any way."""
    labels = [spelling("labels", label.name) for label in codebook.labels]
    labels += [spelled for spelled in spelling.asked("labels").values() if spelled not in labels]
    sections = {
        "entities": labels,
        "relations": [*_relations(codebook, spelling), f"<OVERLAP>\tArg1:{_ANY}, Arg2:{_ANY}, <OVL-TYPE>:<ANY>"],
        "events": [],
        "attributes": list(_attributes(codebook, spelling)),
    }
    return "\n".join(f"[{name}]\n" + "".join(f"{line}\n" for line in lines) for name, lines in sections.items())


def visual_conf(codebook: Codebook, spelling: Spelling) -> str:
    """How it is shown: the true names, and the codebook's inks behind white letters."""
    lines = ["[labels]"]
    for kind in ("labels", "relations", "attributes"):
        lines += [f"{spelled} | {_shown(name)}" for name, spelled in spelling.asked(kind).items() if _shown(name)]
    lines += ["", "[drawing]", "SPAN_DEFAULT\tfgColor:white, bgColor:#555555, borderColor:darken"]
    lines += ["ARC_DEFAULT\tcolor:black, arrowHead:triangle-5", "ATTRIBUTE_DEFAULT\tglyph:*"]
    lines += [f"{spelling('labels', label.name)}\tbgColor:{label.light_ink}" for label in codebook.labels]
    return "".join(f"{line}\n" for line in lines)


def _shown(name: str) -> str:
    return _HARD_TO_SHOW.sub(" ", name).strip()


def _relations(codebook: Codebook, spelling: Spelling) -> Iterator[str]:
    names = {label.id: spelling("labels", label.name) for label in codebook.labels}
    written = set()
    for kind in codebook.relation_types:
        pairs = [(names[start], names[end]) for start, end in kind.pairs if start in names and end in names]
        written.add(kind.name)
        yield from (
            f"{spelling('relations', kind.name)}\tArg1:{start}, Arg2:{end}" for start, end in pairs or [(_ANY, _ANY)]
        )
    for name, spelled in spelling.asked("relations").items():
        if name not in written:
            yield f"{spelled}\tArg1:{_ANY}, Arg2:{_ANY}"


def _attributes(codebook: Codebook, spelling: Spelling) -> Iterator[str]:
    found: dict[str, list[Attribute]] = {}
    for attribute in codebook.attributes:
        if attribute.label_id is not None and attribute.kind in (AttributeKind.FLAG, AttributeKind.CHOICE):
            found.setdefault(attribute.name, []).append(attribute)
    for name, attributes in found.items():
        values = _once(spelling("values", choice.name) for one in attributes for choice in codebook.choices_of(one.id))
        owners = {one.label_id for one in attributes}
        labels = [spelling("labels", label.name) for label in codebook.labels if label.id in owners] or [_ANY]
        chosen = f", Value:{'|'.join(values)}" if values else ""
        yield f"{spelling('attributes', name)}\tArg:{'|'.join(labels)}{chosen}"
    for name, spelled in spelling.asked("attributes").items():
        if name not in found:
            yield f"{spelled}\tArg:{_ANY}"


def _once(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))
