"""Which entries of a codebook play which part in a claim: by their names, by what links them, or by their shape."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from annotator.core.codebook import AttributeKind, Codebook, RelationType
from annotator.core.name_folding import folded
from annotator.core.roles import Role

CLAIM_ROLES: Final = frozenset({Role.DEMAND, Role.STANCE})
_NAMES: Final[Mapping[Role, tuple[str, ...]]] = {
    Role.SPEAKER: ("speaker", "claimant", "actor", "source"),
    Role.DEMAND: ("demand", "claim", "request"),
    Role.ADDRESSEE: ("addressee", "recipient"),
    Role.STANCE: ("stance", "position", "opinion"),
    Role.TARGET: ("target", "object", "topic"),
    Role.RATIONALE: ("rationale", "reason", "justification"),
    Role.QUOTE: ("quote", "quotation"),
}
# the relations of the shipped codebook: their names say what they join, whatever the labels have come to be called
_JOINS: Final[Mapping[str, tuple[tuple[Role, Role], ...]]] = {
    "makes": ((Role.SPEAKER, Role.DEMAND),),
    "holds": ((Role.SPEAKER, Role.STANCE),),
    "addressed to": ((Role.DEMAND, Role.ADDRESSEE),),
    "about": ((Role.STANCE, Role.TARGET),),
    "because": ((Role.RATIONALE, Role.DEMAND), (Role.RATIONALE, Role.STANCE)),
    "says": ((Role.SPEAKER, Role.QUOTE),),
}
_FILLS: Final[Mapping[tuple[Role, Role], Role]] = {
    # (what holds the slot, what fills it): the slot
    (Role.DEMAND, Role.SPEAKER): Role.SPEAKER,
    (Role.STANCE, Role.SPEAKER): Role.SPEAKER,
    (Role.QUOTE, Role.SPEAKER): Role.SPEAKER,
    (Role.DEMAND, Role.ADDRESSEE): Role.ADDRESSEE,
    (Role.STANCE, Role.ADDRESSEE): Role.ADDRESSEE,
    (Role.STANCE, Role.TARGET): Role.TARGET,
    (Role.DEMAND, Role.TARGET): Role.TARGET,
    (Role.DEMAND, Role.RATIONALE): Role.RATIONALE,
    (Role.STANCE, Role.RATIONALE): Role.RATIONALE,
    (Role.DEMAND, Role.QUOTE): Role.QUOTE,
    (Role.STANCE, Role.QUOTE): Role.QUOTE,
}
_SAYS: Final = "says"


class Link(NamedTuple):
    """What a relation between two labels does: which end holds the slot that the other end fills."""

    slot: Role
    from_holds: bool


@dataclass(frozen=True, slots=True)
class ClaimRoles:
    """How claims are read under one codebook. Keys and members are ids of labels, relation types and attributes."""

    labels: Mapping[str, Role]
    links: Mapping[tuple[str, str, str], Link]
    actors: Mapping[str, str]
    polarities: frozenset[str]
    targets: tuple[str, ...]
    implied: frozenset[str]

    def role(self, label_id: str) -> Role | None:
        """The part that a label plays, if any."""
        return self.labels.get(label_id)

    def may_be_implied(self, label_id: str) -> tuple[Role, ...]:
        """The slots of a claim with this label that words may leave open: none if the label makes no claim."""
        match self.labels.get(label_id):
            case Role.DEMAND:
                return (Role.SPEAKER, Role.ADDRESSEE)
            case Role.STANCE:
                return (Role.SPEAKER, Role.TARGET)
            case _:
                return ()


def roles_of(codebook: Codebook) -> ClaimRoles:
    """How claims are read under this codebook; one that has neither demands nor stances gives no claims."""
    labels = _named(codebook)
    if not CLAIM_ROLES & set(labels.values()):
        labels = _shaped(codebook, labels)
    stances = [label for label, role in labels.items() if role is Role.STANCE]
    attributes = [entry for entry in codebook.attributes if entry.label_id in labels]
    of_stances = [entry for entry in attributes if entry.label_id in stances]
    return ClaimRoles(
        labels=labels,
        links=dict(_links(codebook, labels)),
        actors={
            entry.label_id: entry.id
            for entry in reversed(attributes)
            if entry.kind is AttributeKind.ACTOR and entry.label_id
        },
        polarities=frozenset(_signed(codebook, stances)),
        targets=tuple(
            entry.id for name in ("target", "target quote") for entry in of_stances if folded(entry.name) == name
        ),
        implied=frozenset(
            entry.id
            for entry in attributes
            if entry.kind is AttributeKind.FLAG and folded(entry.name.replace("_", " ")) == "implied"
        ),
    )


def _named(codebook: Codebook) -> dict[str, Role]:
    """Roles by the labels' own names; where those say nothing, by the names of the relations that join them."""
    found: dict[str, Role] = {}
    for role, names in _NAMES.items():
        label = next((one for name in names for one in codebook.labels if folded(one.name) == name), None)
        if label is not None:
            found[label.id] = role
    for kind in codebook.relation_types:
        for ends in kind.pairs:
            for roles in _JOINS.get(folded(kind.words), ()):
                found |= _taken(found, ends, roles)
    return found


def _taken(found: Mapping[str, Role], ends: tuple[str, str], roles: tuple[Role, Role]) -> dict[str, Role]:
    """Roles for two joined labels, if these are free and what is known of the labels does not speak against it."""
    wanted = dict(zip(ends, roles, strict=True))
    if len(wanted) < len(ends) or any(found.get(label, role) is not role for label, role in wanted.items()):
        return {}
    return {label: role for label, role in wanted.items() if label in found or role not in found.values()}


def _shaped(codebook: Codebook, known: Mapping[str, Role]) -> dict[str, Role]:
    """Roles by shape: what has an actor acts, what has a sign takes a side, relations say who does and who is asked."""
    found = dict(known)
    acting = {entry.label_id for entry in codebook.attributes if entry.kind is AttributeKind.ACTOR}
    pairs = [pair for kind in codebook.relation_types for pair in kind.pairs]
    signed = {codebook.attribute(entry).label_id for entry in _signed(codebook, [one.id for one in codebook.labels])}
    for start, end in pairs:
        if start in acting and end not in acting:
            found.setdefault(start, Role.SPEAKER)
            found.setdefault(end, Role.STANCE if end in signed else Role.DEMAND)
    for start, end in pairs:
        if found.get(start) in CLAIM_ROLES and end not in found:
            asked = end in acting or found[start] is Role.DEMAND
            found[end] = Role.ADDRESSEE if asked else Role.TARGET
    return found


def _signed(codebook: Codebook, labels: Iterable[str]) -> Iterator[str]:
    """For each label the attribute that tells the side taken: the one of that name, or one with signs."""
    for label in labels:
        attributes = [entry for entry in codebook.attributes_of(label) if entry.kind is AttributeKind.CHOICE]
        signed = [entry.id for entry in attributes if any(one.sign for one in codebook.choices_of(entry.id))]
        yield from [entry.id for entry in attributes if folded(entry.name) == "polarity"][:1] or signed[:1]


def _links(codebook: Codebook, labels: Mapping[str, Role]) -> Iterator[tuple[tuple[str, str, str], Link]]:
    best = {roles: name for name, joined in _JOINS.items() for roles in joined}
    named = {(folded(kind.words), pair) for kind in codebook.relation_types for pair in kind.pairs}
    for kind in codebook.relation_types:
        for pair in kind.pairs:
            link = _link(kind, pair, labels)
            if link is None:
                continue
            well_known = best.get((labels[pair[0]], labels[pair[1]]))
            # another relation between the same labels means something else: “rejects” beside “makes”
            if well_known is None or (well_known, pair) not in named or folded(kind.words) == well_known:
                yield (kind.id, *pair), link


def _link(kind: RelationType, pair: tuple[str, str], labels: Mapping[str, Role]) -> Link | None:
    start, end = labels.get(pair[0]), labels.get(pair[1])
    if start is None or end is None:
        return None
    if start is end is Role.SPEAKER:  # the one reports the other: “A says that B demands”
        return Link(Role.SPEAKER, from_holds=False) if folded(kind.words) == _SAYS else None
    if slot := _FILLS.get((start, end)):
        return Link(slot, from_holds=True)
    if slot := _FILLS.get((end, start)):
        return Link(slot, from_holds=False)
    return None
