"""What the system's own refusals mean, for everything that no part of the program has put into words."""

import errno
from typing import Final

_REASONS: Final = {
    errno.EACCES: "you have no permission to. Ask its owner, or choose another place.",
    errno.EPERM: "you have no permission to. Ask its owner, or choose another place.",
    errno.ENAMETOOLONG: "the name is too long. Choose a shorter one.",
    errno.ENOENT: "it is not there. Check the name.",
    errno.ENOTDIR: "a part of its path is not a folder. Check the name.",
    errno.EROFS: "the disk cannot be written to. Choose another place.",
    errno.ENOSPC: "the disk is full. Free some space, then try again.",
    errno.EDQUOT: "your share of the disk is full. Free some space, then try again.",
}

_SHOWN: Final = 200  # characters of a name


def refusal(error: OSError) -> str:
    """One sentence or two for an error of the system: what could not be used, and why."""
    reason = _REASONS.get(error.errno or 0, f"the system refused ({error.strerror or error}).")
    if error.filename is None:
        return f"The output, or a file beside it, could not be written: {reason}"
    name = str(error.filename)
    shown = name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…"
    return f"{shown} cannot be used: {reason}"
