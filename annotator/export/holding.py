"""What a format can hold, declared as data, so that losses are known before anything is written."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class Overlap(StrEnum):
    """How a format takes spans that share characters."""

    ANY = "any"
    LAYERS = "layers"
    """Only in several layers (columns, files), each without an overlap."""
    NONE = "none"


class OffsetUnit(StrEnum):
    """What a format counts offsets in. Writers convert; all else counts code points."""

    CODE_POINT = "code point"
    UTF16 = "UTF-16 unit"
    TOKEN = "token"  # noqa: S105 -- a piece of a text
    WORDS = "no offsets"


class Characters(StrEnum):
    """Which characters a text of the format may have."""

    ALL = "all"
    TEXT = "text"
    """All but the null character, which only a file as it came can hold: its readers take it for no text."""
    XML = "XML"
    """No control characters but tab, line feed and carriage return, no U+FFFE or U+FFFF."""


class Unit(StrEnum):
    """What one record of an export is."""

    DOCUMENT = "document"
    STATEMENT = "statement"
    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"


class ClaimPart(StrEnum):
    """What a format holds that holds nothing but claims."""

    ALL = "claims"
    STANCES = "stances"
    """Those with a polarity and a target."""
    CONCEPTS = "concepts"
    """Those with somebody who makes them and something they are about; of their values only those that say what."""


ALL_UNITS: Final = frozenset(Unit)


@dataclass(frozen=True, slots=True)
class Holds:
    """What comes back equal when a file of the format is read. What is false or narrower is told as a loss.

    `ranges`: spans of several ranges. `doubles`: two spans with the same label and ranges. `reviewers`: who made each
    annotation. `everything`: also reviews, implied slots and the way to the file. Facts of an item are kept where the
    format has a place for them, and are not counted as lost where it has none. `claims_only`: spans that are no part of
    such claims are lost. `longest_words`: how many characters of a span, value or note are kept; 0 where all are.
    """

    spans: bool = True
    overlap: Overlap = Overlap.ANY
    ranges: bool = True
    doubles: bool = True
    attributes: bool = True
    relations: bool = True
    statement_labels: bool = True
    reviewers: bool = True
    notes: bool = True
    everything: bool = False
    offset_unit: OffsetUnit = OffsetUnit.CODE_POINT
    characters: Characters = Characters.ALL
    claims_only: ClaimPart | None = None
    longest_words: int = 0
    units: frozenset[Unit] = field(default=ALL_UNITS)
    raw_text: bool = True
