"""A reader of WebAnno TSV by the rules of INCEpTION's own, for spans alone: it shares nothing with ours.

It is as strict: an order of lines that INCEpTION refuses fails here. Texts are in UTF-16 units, as bytes of two.
"""

import re
from pathlib import Path

Utf16 = bytes
Found = list[tuple[str, str]]


def unescaped(words: str) -> str:
    """The text behind `#Text=`, escape by escape from the left."""
    found, place = "", 0
    signs = {"t": "\t", "n": "\n", "f": "\f", "r": "\r", "b": "\b", "\\": "\\"}
    while place < len(words):
        after = words[place + 1 : place + 2]
        if words[place] == "\\" and (after in signs or (after and after < " ")):
            found += signs.get(after, after)
            place += 2
        else:
            found += words[place]
            place += 1
    return found


def spans_of(path: Path) -> tuple[str, Found]:
    """The text, and label and words of each span of the first layer, in the order of the file."""
    lines = re.split("\r\n|\r|\n", path.read_bytes().decode())  # as Java ends lines
    assert lines.pop() == ""
    assert lines.pop(0) == "#FORMAT=WebAnno TSV 3.3"
    layers = 0
    while lines[0]:
        assert re.match(r"#T_(SP|RL)=webanno\.custom\.\w+\|label(\|[\w.]+)+$", lines.pop(0), re.ASCII)
        layers += 1
    assert lines.pop(0) == ""
    assert not lines or lines.pop(0) == ""
    text: Utf16 = b""
    header: list[str] = []
    state = "between"
    found: dict[int, list[object]] = {}
    for line in lines:
        if not line:
            assert state == "token"
            state = "between"
        elif line.startswith("#Text="):
            assert state in ("between", "header")
            header = [*(header if state == "header" else []), unescaped(line.removeprefix("#Text="))]
            state = "header"
        else:
            assert state in ("header", "token")
            _, offsets, _, *columns = line.split("\t")
            begin, end = (int(place) for place in offsets.split("-"))
            if state == "header":
                if len(text) // 2 > begin:
                    assert len(text) // 2 == begin + 1
                    text = text[:-2]
                text += (" " * (begin - len(text) // 2)).encode("utf-16-le")
                text += "".join(f"{one}\n" for one in header).encode("utf-16-le")
            state = "token"
            if layers and columns[0] != "_":
                for value in re.split(r"(?<!\\)\|", columns[0]):
                    label, number = re.fullmatch(r"(.*)\[(\d+)\]", value, re.DOTALL).groups()  # type: ignore[union-attr]
                    found.setdefault(int(number), [label, begin, end])[2] = end
    assert state in ("token", "between")
    assert not lines or state == "token"
    words = [(str(label), text[2 * start : 2 * end].decode("utf-16-le")) for label, start, end in found.values()]  # type: ignore[operator]
    return text[:-2].decode("utf-16-le"), words
