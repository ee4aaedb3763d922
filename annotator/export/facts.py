"""What is known of a text, as plain words for the formats that have a place for them."""

from collections.abc import Iterable, Mapping
from typing import Final

from annotator.export.item import ItemFacts

FACTS: Final = (
    "title",
    "language",
    "issuer",
    "date",
    "date_precision",
    "place",
    "number",
    "group_title",
    "reference",
    "document_id",
    "document_name",
)


def facts_as_words(facts: ItemFacts, names: Iterable[str] = FACTS) -> dict[str, str]:
    """The named facts, the empty ones too."""
    return {name: getattr(facts, name) for name in names}


def facts_in(given: Mapping[str, object]) -> ItemFacts:
    """The facts that a record holds under their names; what is no text is passed over."""
    words = {name: found for name in FACTS if isinstance(found := given.get(name), str)}
    return ItemFacts(
        title=words.get("title", ""),
        language=words.get("language", ""),
        issuer=words.get("issuer", ""),
        date=words.get("date", ""),
        date_precision=words.get("date_precision", ""),
        place=words.get("place", ""),
        number=words.get("number", ""),
        group_title=words.get("group_title", ""),
        reference=words.get("reference", ""),
        document_id=words.get("document_id", ""),
        document_name=words.get("document_name", ""),
    )
