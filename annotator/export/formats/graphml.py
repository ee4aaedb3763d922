"""Networks of claims as GraphML. They are written and verified, and not read, since they do not hold the texts."""

from typing import Final

from annotator.export.format import Format
from annotator.export.graphs.graphml import graphml_verifier, graphml_writer
from annotator.export.graphs.networks import CLAIMS, DISCOURSE, Network
from annotator.export.holding import Characters, ClaimPart, Holds, OffsetUnit

_HOLDS: Final = Holds(
    statement_labels=False,
    notes=False,
    claims_only=ClaimPart.CONCEPTS,
    offset_unit=OffsetUnit.WORDS,
    characters=Characters.XML,
)


def _format(one: str, name: str, what: str, network: Network) -> Format:
    return Format(
        id=one,
        name=name,
        what=what,
        suffix=".graphml",
        holds=_HOLDS,
        write=graphml_writer(network),
        verify=graphml_verifier(network),
        claims=True,
        media_type="application/graphml+xml",
        loading="networkx.read_graphml(PATH)",
    )


FORMATS: Final = (
    _format(
        "network-graphml",
        "Network as GraphML",
        "Actors and concepts with agreement and date, for Gephi, visone, igraph and networkx",
        DISCOURSE,
    ),
    _format(
        "claims-graphml",
        "Claims as GraphML",
        "Who demands what of whom and takes which side, as one network",
        CLAIMS,
    ),
)
