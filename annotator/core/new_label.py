"""A label that is just being made: letter, key, line and inks that no other label has, as far as there are such."""

from collections import Counter
from string import ascii_uppercase

from annotator.core.codebook import Codebook, Label, LineStyle
from annotator.core.colour_distance import suggested_ink
from annotator.core.identity import new_id
from annotator.core.ink_warnings import DARK_PAGE, LIGHT_PAGE


def new_label(codebook: Codebook, name: str) -> Label:
    """A label with this name for the codebook; it is optional until somebody makes it a core label."""
    in_use = [label for label in codebook.labels if not label.retired]
    return Label(
        id=new_id(),
        name=name,
        letter=free_letter(name, {label.letter.upper() for label in in_use}) or "?",
        key=free_letter(name, {label.key.upper() for label in codebook.labels}),
        line=least_used_line(in_use),
        light_ink=suggested_ink([label.light_ink for label in in_use], LIGHT_PAGE),
        dark_ink=suggested_ink([label.dark_ink for label in in_use], DARK_PAGE),
        position=0,
        core=False,
    )


def least_used_line(labels: list[Label]) -> LineStyle:
    """The line style that the fewest labels have, the first of them."""
    used = Counter(label.line for label in labels)
    return min(LineStyle, key=lambda line: used[line])


def free_letter(name: str, taken: set[str]) -> str:
    """The first letter of the name, A to Z, that is free, else the first of the alphabet; empty if all are taken."""
    wanted = [letter for letter in name.upper() if letter in ascii_uppercase]
    return next((letter for letter in (*wanted, *ascii_uppercase) if letter not in taken), "")
