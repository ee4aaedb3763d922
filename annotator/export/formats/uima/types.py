"""Type systems of UIMA: our own layers, which grow by a feature an attribute, and those that files bring along."""

import keyword
import re
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element

from annotator.export.facts import FACTS
from annotator.export.item import Word
from annotator.export.spelling import Spelling
from annotator.export.xml_tree import child, children, words_of

SPAN: Final = "webanno.custom.AnnotatorSpan"
RELATION: Final = "webanno.custom.AnnotatorRelation"
LABEL: Final = "webanno.custom.AnnotatorStatementLabel"
FACTS_TYPE: Final = "webanno.custom.AnnotatorFacts"
METADATA: Final = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
ANNOTATION: Final = "uima.tcas.Annotation"
STRING: Final = "uima.cas.String"
BOOLEAN: Final = "uima.cas.Boolean"
INTEGER: Final = "uima.cas.Integer"
_BASE: Final = "uima.cas.AnnotationBase"
_PRIMITIVE: Final = frozenset(
    f"uima.cas.{name}" for name in ("String", "Boolean", "Integer", "Byte", "Short", "Long", "Float", "Double")
)
_RESERVED: Final = (
    *keyword.kwlist, *("begin", "end", "sofa", "self", "type", "get", "set", "value", "elements", "xmiID"),
    *("identifier", "label", "reviewer", "note", "ranges"),
)  # fmt: skip
_FLAG: Final = "_flag"
_LIKE_FLAG: Final = re.compile(rf"{_FLAG}_*$")


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature of a type: the type of its values, and a description, which in our layers is an attribute's name."""

    range: str
    description: str = ""


@dataclass(slots=True)
class Type:
    """A type with the features that it adds to those of the type above it."""

    above: str
    features: dict[str, Feature] = field(default_factory=dict)


Types = dict[str, Type]


class Layers:
    """Our types. Attributes become features of the span layer when they are first met."""

    def __init__(self) -> None:
        self._spelling = Spelling("_", _RESERVED)
        self._attributes: dict[str, Feature] = {}

    def feature(self, attribute: str, value: Word) -> str:
        """The feature for an attribute: of its name for words, `NAME_flag`, true or false, for a flag."""
        name = self._spelling("attribute", attribute)
        if _LIKE_FLAG.search(name):
            name = f"{name}_"
        kind = STRING
        if value is True:
            name, kind = f"{name}{_FLAG}", BOOLEAN
        self._attributes[name] = Feature(kind, attribute)
        return name

    def types(self) -> Types:
        """The types as far as they have grown; the attributes by name."""
        strings = {
            SPAN: ("identifier", "label", "reviewer", "note", "ranges"),
            RELATION: ("identifier", "label", "reviewer", "note"),
            LABEL: ("attribute", "text", "reviewer"),
            FACTS_TYPE: (*FACTS, "statements"),
            METADATA: ("documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri"),
        }
        above = {SPAN: ANNOTATION, RELATION: ANNOTATION, LABEL: _BASE, FACTS_TYPE: _BASE}
        found = {
            name: Type(above.get(name, "uima.tcas.DocumentAnnotation"), dict.fromkeys(features, Feature(STRING)))
            for name, features in strings.items()
        }
        found[SPAN].features |= dict(sorted(self._attributes.items()))
        found[RELATION].features |= {"Governor": Feature(SPAN), "Dependent": Feature(SPAN)}
        found[LABEL].features["flag"] = Feature(BOOLEAN)
        found[FACTS_TYPE].features["place_in_statement"] = Feature(INTEGER)
        found[METADATA].features["isLastSegment"] = Feature(BOOLEAN)
        return found


def types_in(root: Element) -> Types:
    """The types of a type system description; imports of others are not followed."""
    return {
        words_of(one, "name").strip(): Type(
            words_of(one, "supertypeName").strip(),
            {
                words_of(feature, "name").strip(): Feature(
                    words_of(feature, "rangeTypeName").strip(), words_of(feature, "description")
                )
                for feature in _listed(one, "features", "featureDescription")
            },
        )
        for one in _listed(root, "types", "typeDescription")
    }


def feature_of(types: Types, name: str, feature: str) -> Feature | None:
    """A feature of a type or of one above it, None where it is unknown."""
    seen: set[str] = set()
    while name in types and name not in seen:
        if found := types[name].features.get(feature):
            return found
        seen.add(name)
        name = types[name].above
    return None


def is_primitive(types: Types, name: str) -> bool:
    """Whether values of a type are words or numbers; string types with listed values are."""
    return name in _PRIMITIVE or (name in types and types[name].above == STRING)


def _listed(element: Element, name: str, part: str) -> list[Element]:
    found = child(element, name)
    return [] if found is None else list(children(found, part))
