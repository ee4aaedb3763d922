"""Names in the few characters that some tools take: told apart by a hash, with the true names kept beside them."""

import hashlib
import re
from collections.abc import Iterable
from typing import Final

_LONGEST: Final = 40
_HASH: Final = 8


class Spelling:
    """Spells names of several kinds (labels, attributes, …) and remembers which name each spelling stands for.

    A spelling begins with an ASCII letter and goes on with letters, digits and the `extra` characters. A name that is
    so already, short, and not `reserved` stays as it is; every other one is marked by a hash of it.
    """

    def __init__(self, extra: str = "", reserved: Iterable[str] = ()) -> None:
        self._fits = re.compile(rf"[A-Za-z][A-Za-z0-9{extra}]{{,{_LONGEST - 1}}}")
        self._marked = re.compile(rf".*x[0-9a-f]{{{_HASH},}}")
        self._foreign = re.compile(rf"[^A-Za-z0-9{extra}]+|^[^A-Za-z]+")
        self._reserved = frozenset(reserved)
        self._spelled: dict[str, dict[str, str]] = {}
        self._true: dict[str, dict[str, str]] = {}

    def __call__(self, kind: str, name: str) -> str:
        """The spelling of a name, the same whenever it is asked for."""
        spelled = self._spelled.setdefault(kind, {})
        if name not in spelled:
            spelled[name] = self._new(self._true.setdefault(kind, {}), name)
        return spelled[name]

    def asked(self, kind: str) -> dict[str, str]:
        """The names of a kind that were asked for, in the order of asking, with their spellings."""
        return dict(self._spelled.get(kind, {}))

    def true_names(self) -> dict[str, dict[str, str]]:
        """The names behind the spellings that differ from them, by kind and spelling."""
        found = {
            kind: {spelled: name for spelled, name in names.items() if spelled != name}
            for kind, names in self._true.items()
        }
        return {kind: names for kind, names in sorted(found.items()) if names}

    def _new(self, taken: dict[str, str], name: str) -> str:
        spelled = name
        if not self._fits.fullmatch(name) or self._marked.fullmatch(name) or name in self._reserved:
            digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
            beginning = self._foreign.sub("", name)[: _LONGEST - _HASH - 1]
            length = _HASH
            spelled = f"{beginning}x{digest[:length]}"
            while taken.get(spelled, name) != name:
                length += 1
                spelled = f"{beginning}x{digest[:length]}"
        taken[spelled] = name
        return spelled
