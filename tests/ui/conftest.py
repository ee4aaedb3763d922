"""What every test of the window may ask for: English, a light theme, a dark one, and a small codebook."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from annotator.core.codebook import Attribute, AttributeKind, Choice, Codebook, Label, LineStyle
from annotator.ui.theme.theme import Theme
from annotator.ui.translation import install_translations


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Every test reads what a person reads, with plurals."""
    install_translations(qapp, QLocale("en_US"))


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme("light")


@pytest.fixture
def dark_theme(qapp: QApplication) -> Theme:
    return Theme("dark")


@pytest.fixture
def codebook() -> Codebook:
    labels = (
        Label("speaker", "speaker", "S", "S", LineStyle.SOLID, "#052039", "#0070E9", 0, definition="Who claims."),
        Label(
            "demand",
            "demand",
            "D",
            "D",
            LineStyle.DOUBLE,
            "#A12E00",
            "#C4420A",
            1,
            definition="What is to be done or stopped.",
            include="complements of call for, urge, demand",
            exclude="the verb of asking",
            example="“Withdrawal of Russian troops”",
        ),
        Label("stance", "stance", "T", "T", LineStyle.THICK, "#00A566", "#1EFD9C", 2, definition="Takes a side."),
        Label("quote", "quote", "Q", "Q", LineStyle.CORNERS, "#4B4B4B", "#B0B0B0", 3, core=False),
        Label("motive", "motive", "M", "M", LineStyle.DOTTED, "#4B4B4B", "#B0B0B0", 4, core=False, retired=True),
    )
    attributes = (
        Attribute("canonical", "speaker", "canonical", AttributeKind.ACTOR, 0),
        Attribute("mention", "speaker", "mention", AttributeKind.CHOICE, 1),
        Attribute("kind", "demand", "kind", AttributeKind.CHOICE, 0),
        Attribute("voice", "demand", "voice", AttributeKind.CHOICE, 1),
        Attribute("truncated", "demand", "truncated", AttributeKind.FLAG, 2),
        Attribute("polarity", "stance", "polarity", AttributeKind.CHOICE, 0, required=True),
        Attribute("remark", "stance", "remark", AttributeKind.TEXT, 1),
        Attribute("since", "stance", "since", AttributeKind.DATE, 2),
        Attribute("old_scale", "stance", "old_scale", AttributeKind.TEXT, 3, retired=True),
    )
    choices = (
        Choice("name", "mention", "name", 0),
        Choice("pronoun", "mention", "pronoun", 1),
        *(
            Choice(name, "kind", name, place)
            for place, name in enumerate(("stop_war", "withdraw_troops", "negotiate", "humanitarian", "pay"))
        ),
        *(Choice(name, "voice", name, place) for place, name in enumerate(("direct", "quoted", "reported"))),
        Choice("favour", "polarity", "favour", 0, sign="+", key="1"),
        Choice("against", "polarity", "against", 1, sign="−", key="2"),
        Choice("neutral", "polarity", "neutral", 2, sign="=", key="3"),
    )
    return Codebook("claims", 1, labels, attributes, choices)
