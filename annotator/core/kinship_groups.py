"""Groups out of pairs."""

from collections.abc import Iterable


def connected(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For everybody in a pair the name of the group: its smallest member. Whoever is paired is in one group."""
    parent: dict[str, str] = {}

    def root(one: str) -> str:
        while parent.setdefault(one, one) != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for one, other in pairs:
        first, second = sorted((root(one), root(other)))
        parent[second] = first
    return {one: root(one) for one in parent}
