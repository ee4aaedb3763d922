"""A raw text as a plain editor can hold it: as many characters, none of them folded or changed by Qt."""

# What an editor would fold into one break, take for the end of a frame or for an object, or not show at all.
_CHANGED = str.maketrans({
    "\r": " ", "\0": "\u2400", "\ufeff": " ", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd", "\ufffc": "\ufffd",
    "\u2029": "\n", "\u2028": "\n", "\x0b": " ", "\x0c": " ", "\x85": " ",
})  # fmt: skip


def shown_one_by_one(text: str) -> str:
    """The text with a character for each of its own."""
    return text.translate(_CHANGED).encode("utf-8", "replace").decode("utf-8")
