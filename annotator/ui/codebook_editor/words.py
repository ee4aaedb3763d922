"""The parts of a codebook in words."""

from PySide6.QtCore import QCoreApplication

from annotator.core.codebook import Attribute, AttributeKind, CodebookEntry, Label, LineStyle
from annotator.core.codebook import Choice as ChoiceEntry
from annotator.core.codebook_problems import Fault, Problem
from annotator.core.colour_distance import Sight
from annotator.core.ink_warnings import InkWarning, PaleInk


def entry_kind(entry: CodebookEntry) -> str:
    """What an entry is."""
    match entry:
        case Label():
            return QCoreApplication.translate("CodebookWords", "Label")
        case Attribute(label_id=None):
            return QCoreApplication.translate("CodebookWords", "Statement label")
        case Attribute():
            return QCoreApplication.translate("CodebookWords", "Attribute")
        case ChoiceEntry():
            return QCoreApplication.translate("CodebookWords", "Choice")
        case _:
            return QCoreApplication.translate("CodebookWords", "Relation")


def shown_name(entry: CodebookEntry) -> str:
    """The name as a person reads it; a label's as it is written."""
    return entry.name if isinstance(entry, Label) else entry.words


def value_kind(kind: AttributeKind) -> str:
    """What an attribute holds."""
    words = {
        AttributeKind.CHOICE: QCoreApplication.translate("CodebookWords", "one of several choices"),
        AttributeKind.ACTOR: QCoreApplication.translate("CodebookWords", "an actor"),
        AttributeKind.TEXT: QCoreApplication.translate("CodebookWords", "words"),
        AttributeKind.FLAG: QCoreApplication.translate("CodebookWords", "yes or no"),
        AttributeKind.DATE: QCoreApplication.translate("CodebookWords", "a date"),
    }
    return words[kind]


def line_style(style: LineStyle) -> str:
    """How a bar is drawn."""
    words = {
        LineStyle.SOLID: QCoreApplication.translate("CodebookWords", "solid"),
        LineStyle.DOUBLE: QCoreApplication.translate("CodebookWords", "double"),
        LineStyle.DASHED: QCoreApplication.translate("CodebookWords", "dashed"),
        LineStyle.THICK: QCoreApplication.translate("CodebookWords", "thick"),
        LineStyle.DOTTED: QCoreApplication.translate("CodebookWords", "dotted"),
        LineStyle.DASH_DOT: QCoreApplication.translate("CodebookWords", "dash and dot"),
        LineStyle.THIN_DOUBLE: QCoreApplication.translate("CodebookWords", "thin double"),
        LineStyle.CORNERS: QCoreApplication.translate("CodebookWords", "thin with end marks"),
    }
    return words[style]


def ink_advice(warning: InkWarning, other_name: str = "") -> str:
    """What is wrong with an ink, and for whom; `other_name` is the label that it is too like."""
    if isinstance(warning, PaleInk):
        pale = (
            QCoreApplication.translate(
                "CodebookWords", "Too dim on the dark ground: contrast {contrast}, 3 are needed."
            )
            if warning.dark
            else QCoreApplication.translate(
                "CodebookWords", "Too pale on the light ground: contrast {contrast}, 3 are needed."
            )
        )
        return pale.format(contrast=f"{warning.contrast:.1f}")
    return _alike(warning.sight, dark=warning.dark).format(label=other_name)


def _alike(sight: Sight, *, dark: bool) -> str:
    words = {
        (Sight.NORMAL, False): QCoreApplication.translate(
            "CodebookWords", "On the light ground it is hard to tell from “{label}”."
        ),
        (Sight.PROTAN, False): QCoreApplication.translate(
            "CodebookWords", "On the light ground people who do not see red can hardly tell it from “{label}”."
        ),
        (Sight.DEUTAN, False): QCoreApplication.translate(
            "CodebookWords", "On the light ground people who do not see green can hardly tell it from “{label}”."
        ),
        (Sight.TRITAN, False): QCoreApplication.translate(
            "CodebookWords", "On the light ground people who do not see blue can hardly tell it from “{label}”."
        ),
        (Sight.NORMAL, True): QCoreApplication.translate(
            "CodebookWords", "On the dark ground it is hard to tell from “{label}”."
        ),
        (Sight.PROTAN, True): QCoreApplication.translate(
            "CodebookWords", "On the dark ground people who do not see red can hardly tell it from “{label}”."
        ),
        (Sight.DEUTAN, True): QCoreApplication.translate(
            "CodebookWords", "On the dark ground people who do not see green can hardly tell it from “{label}”."
        ),
        (Sight.TRITAN, True): QCoreApplication.translate(
            "CodebookWords", "On the dark ground people who do not see blue can hardly tell it from “{label}”."
        ),
    }
    return words[sight, dark]


def problem_words(problem: Problem) -> str:
    """What is wrong with a field, as a sentence."""
    match problem:
        case Problem(field="name", fault=Fault.BLANK):
            return QCoreApplication.translate("CodebookWords", "A name is needed.")
        case Problem(field="name", fault=Fault.TAKEN):
            words = QCoreApplication.translate(
                "CodebookWords", "“{name}” has this name already, or one that reads alike."
            )
            return words.format(name=problem.holder)
        case Problem(field="letter"):
            return QCoreApplication.translate("CodebookWords", "One visible character.")
        case Problem(field="key", fault=Fault.TAKEN):
            words = QCoreApplication.translate("CodebookWords", "This key belongs to “{name}”.")
            return words.format(name=problem.holder)
        case _:
            return _unfit(problem)


def _unfit(problem: Problem) -> str:
    if problem.field == "key":
        return QCoreApplication.translate(
            "CodebookWords", "A label's key is a letter from A to Z, a choice's a figure."
        )
    if problem.field == "sign":
        return QCoreApplication.translate("CodebookWords", "A sign is one character.")
    if problem.field in {"light_ink", "dark_ink"}:
        return QCoreApplication.translate("CodebookWords", "An ink is written as # and six figures or letters A to F.")
    if problem.field == "pairs":
        return QCoreApplication.translate("CodebookWords", "Say which labels it may join.")
    return problem.words
