"""A codebook as a REFI-QDA codebook (.qdc): labels with their light inks and definitions, and nothing else."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from annotator.core.codebook import Codebook, Label
from annotator.core.codebook_identity import label_id
from annotator.core.codebook_order import in_normal_order
from annotator.core.codebook_rules import as_read, checked_codebook
from annotator.core.colour_distance import contrast, suggested_ink
from annotator.core.errors import CodebookError, ExchangeError
from annotator.core.ink_warnings import DARK_PAGE, LEAST_CONTRAST, LIGHT_PAGE
from annotator.core.new_label import free_letter, least_used_line
from annotator.export.qda.codes import code_elements, description
from annotator.export.qda.markup import CODEBOOK, ORIGIN
from annotator.export.xml_tree import children, local, parsed, words_of
from annotator.export.xml_writing import HEAD, opening

_LARGEST: Final = 4 << 20
_MOST_CODES: Final = 1_000
_INK: Final = re.compile(r"#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})")
_SHORT_INK: Final = 4
_DIFFERENT_INKS: Final = 12
_STEPS: Final = 20
_PARTS: Final = re.compile(r"^(Include|Exclude|Example): ", re.MULTILINE)


def codebook_qdc(codebook: Codebook) -> str:
    """The labels as the text of a .qdc file; those that are retired stay out."""
    codebook = in_normal_order(codebook)
    kept = replace(codebook, labels=tuple(label for label in codebook.labels if not label.retired))
    codes = "".join(code_elements(kept))
    return f"{HEAD}{opening('CodeBook', xmlns=CODEBOOK, origin=ORIGIN)}\n<Codes>\n{codes}</Codes>\n</CodeBook>\n"


def load_qdc(path: Path) -> Codebook:
    """The codes of a .qdc file as labels, each with a letter, a key if one is free, and inks.

    A code that only holds others is none; one whose name another one has is called with the codes above it.

    Raises:
        CodebookError: the file cannot be read, is no codebook, or breaks a rule of codebooks.
    """
    try:
        return checked_codebook(_codebook(_root(path), path.stem))
    except ExchangeError as error:
        problem = f"{error}."
    except CodebookError as error:
        problem = str(error)
    except OSError as error:
        problem = f"{error.strerror or 'it cannot be opened'}."
    raise CodebookError(f"The codebook {path.name} was not read: {problem} Nothing was changed; choose another file.")


def same_labels(read: Codebook, given: Codebook) -> bool:
    """Whether a file that was read back has what it holds of a codebook: names, inks and definitions in order."""
    return [_held(label) for label in read.labels] == [_held(label) for label in given.labels if not label.retired]


def _held(label: Label) -> tuple[str, str, str]:
    return label.name, label.light_ink, description(label)


def _root(path: Path) -> Element:
    with path.open("rb") as file:
        raw = file.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        raise CodebookError("it is larger than 4 MiB.")
    root = parsed(raw, "it")
    if local(root) != "CodeBook":
        raise CodebookError("it is no REFI-QDA codebook.")
    return root


def _codebook(root: Element, name: str) -> Codebook:
    codebook = Codebook(name, 1)
    for number, (path, code) in enumerate(_codes(root)):
        if number >= _MOST_CODES:
            raise CodebookError(f"it has more than {_MOST_CODES:,} codes.")
        label = _label(codebook, _free_name(codebook, path), code)
        codebook = replace(codebook, labels=(*codebook.labels, label))
    return codebook


def _codes(root: Element) -> Iterator[tuple[tuple[str, ...], Element]]:
    """The codes that can be given to words, in order, with the names of those above them and their own."""
    tops = [code for codes in children(root, "Codes") for code in children(codes, "Code")]
    waiting: list[tuple[tuple[str, ...], Element]] = [((), code) for code in reversed(tops)]
    while waiting:
        above, code = waiting.pop()
        path = (*above, " ".join(code.get("name", "").split()) or "?")
        if code.get("isCodable", "true").strip() not in {"false", "0"}:
            yield path, code
        waiting += [(path, below) for below in reversed(list(children(code, "Code")))]


def _free_name(codebook: Codebook, path: tuple[str, ...]) -> str:
    """The code's own name, or as much of its path as no other label has; then with a number."""
    taken = {as_read(label.name) for label in codebook.labels}
    names = [" / ".join(path[-length:]) for length in range(1, len(path) + 1)]
    numbered = (f"{path[-1]} ({number})" for number in range(2, _MOST_CODES + 2))
    return next(name for name in (*names, *numbered) if as_read(name) not in taken)


def _label(codebook: Codebook, name: str, code: Element) -> Label:
    number = len(codebook.labels)
    light, dark = _inks()[number % _DIFFERENT_INKS]
    if ink := _ink(code.get("color", "")):
        light, dark = ink, _for_the_dark(ink)
    words, *parts = _PARTS.split(words_of(code, "Description"))
    told = dict(zip(parts[::2], (part.strip() for part in parts[1::2]), strict=True))
    return Label(
        id=label_id(codebook.name, name),
        name=name,
        letter=free_letter(name, {label.letter for label in codebook.labels}) or name[0],
        key=free_letter(name, {label.key for label in codebook.labels}),
        line=least_used_line(list(codebook.labels)),
        light_ink=light,
        dark_ink=dark,
        position=number,
        definition=words.strip(),
        include=told.get("Include", ""),
        exclude=told.get("Exclude", ""),
        example=told.get("Example", ""),
    )


@lru_cache(maxsize=1)
def _inks() -> tuple[tuple[str, str], ...]:
    """Inks in light and dark for codes without a colour, as far from one another as there are."""
    light: list[str] = []
    dark: list[str] = []
    for _ in range(_DIFFERENT_INKS):
        light.append(suggested_ink(light, LIGHT_PAGE))
        dark.append(suggested_ink(dark, DARK_PAGE))
    return tuple(zip(light, dark, strict=True))


def _for_the_dark(ink: str) -> str:
    """The ink, mixed with as much white as it needs to be seen on the dark page."""
    mixed = (_mixed(ink, step / _STEPS) for step in range(_STEPS + 1))
    return next(one for one in mixed if contrast(one, DARK_PAGE) >= LEAST_CONTRAST)


def _mixed(ink: str, white: float) -> str:
    parts = (int(ink[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * white):02X}" for part in parts)


def _ink(colour: str) -> str:
    found = _INK.fullmatch(colour.strip())
    if found is None:
        return ""
    return f"#{''.join(digit * 2 for digit in found[1])}" if len(found[0]) == _SHORT_INK else found[0]
