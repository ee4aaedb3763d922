"""A statement, a review of it, and a codebook with statement labels of every kind."""

import pytest

from annotator.core.annotations import Actor, Review
from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook
from annotator.core.documents import State, Statement


@pytest.fixture
def statement() -> Statement:
    return Statement("s1", "d1", 0, "Calling on Russia", "en", 1000, "IndustriALL", "2022-02-28", "day")


@pytest.fixture
def review() -> Review:
    return Review("r1", "s1", "ana", State.IN_WORK)


@pytest.fixture
def actors() -> tuple[Actor, ...]:
    return (Actor("ktr", "Confederation of Labor of Russia"), Actor("fbu", "Fire Brigades Union"))


@pytest.fixture
def labels() -> Codebook:
    attributes = (
        Attribute("position", None, "war_position", AttributeKind.CHOICE, 0, definition="Towards the war."),
        Attribute("country", None, "country", AttributeKind.CHOICE, 1),
        Attribute("issuer", None, "issuer", AttributeKind.ACTOR, 2),
        Attribute("held", None, "held_on", AttributeKind.DATE, 3),
        Attribute("cut", None, "cut", AttributeKind.FLAG, 4),
        Attribute("old", None, "old_scale", AttributeKind.TEXT, 5, retired=True),
    )
    positions = ("condemns_invasion", "<b>both</b> & none", "supports")
    choices = (
        *(Choice(name, "position", name, place, retired=name == "supports") for place, name in enumerate(positions)),
        *(Choice(f"c{place}", "country", f"country_{place}", place) for place in range(40)),
    )
    return Codebook("claims", 1, (), attributes, choices)
