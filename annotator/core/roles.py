"""The parts that the words of a statement play in a claim."""

from enum import StrEnum


class Role(StrEnum):
    """What a span is in a claim: the claim itself (demand, stance) or one of its slots."""

    SPEAKER = "speaker"
    DEMAND = "demand"
    ADDRESSEE = "addressee"
    STANCE = "stance"
    TARGET = "target"
    RATIONALE = "rationale"
    QUOTE = "quote"
