"""Patterns for words of many languages that are looked for in every paragraph, and how they are looked for quickly."""

import re
from collections.abc import Mapping
from typing import NamedTuple

_BRACKETS = re.compile(r"\((?:[^()]|\([^()]*\))*\)[?*+]?|\[[^\]]*\][?*+]?|.[?*]")


class Signs(NamedTuple):
    """A pattern for the signs of a language, and words of which it needs one: looking for these is much quicker."""

    pattern: re.Pattern[str]
    words: tuple[str, ...]

    def found_in(self, text: str, small: str) -> set[str]:
        """The different signs in a text; `small` is the text in small letters."""
        if not any(word in small for word in self.words):
            return set()
        return {found[0].casefold() for found in self.pattern.finditer(text)}


def families(signs: Mapping[str, str]) -> tuple[Signs, ...]:
    """The signs of each language; an alternative of its pattern must hold a word that is not in brackets."""
    return tuple(
        Signs(re.compile(family, re.IGNORECASE), tuple(map(_longest_literal, _alternatives(family))))
        for family in signs.values()
    )


def count_signs(text: str, small: str, *kinds: tuple[Signs, ...]) -> tuple[int, ...]:
    """How many different signs of each kind a text holds; `small` is the text in small letters."""
    return tuple(len({sign for signs in kind for sign in signs.found_in(text, small)}) for kind in kinds)


def _alternatives(pattern: str) -> list[str]:
    """The parts of a pattern between bars that stand in no brackets."""
    parts, depth = [""], 0
    for sign in pattern:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _longest_literal(pattern: str) -> str:
    """The longest piece of a pattern that stands in every text that it finds; "" if there is none."""
    plain = _BRACKETS.sub("\0", re.sub(r"\\[^.][?*+]?", "\0", pattern.replace("\\.", ".")))
    return max(re.split(r"[\0^$+{}\d]", plain), key=len).lower()
