"""Filters in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.core.documents import State
from annotator.core.statement_filter import Order, StatementFilter
from annotator.ui.parts.dates import date_words
from annotator.ui.parts.states import state_words
from annotator.ui.statement_list import filter_state
from annotator.ui.statement_list.filter_choices import FilterChoices


@dataclass(frozen=True, slots=True)
class ActiveFilter:
    """One thing by which the list is narrowed, and the filter without it."""

    words: str
    without: StatementFilter


def active_filters(wanted: StatementFilter, choices: FilterChoices) -> list[ActiveFilter]:
    """What narrows the list or orders it, apart from what is searched for and from what a ready chip says already."""
    found = []
    ready = wanted in {filter_state.to_do(wanted), filter_state.flagged(wanted)}
    if wanted.states and not ready:
        names = ", ".join(state_words(state) for state in State if state in wanted.states)
        found.append(ActiveFilter(names, replace(wanted, states=frozenset())))
    if wanted.flagged is not None and not ready:
        found.append(ActiveFilter(flag_words(flagged=wanted.flagged), replace(wanted, flagged=None)))
    for name, known in (
        ("labels", choices.labels),
        ("languages", choices.languages),
        ("documents", choices.documents),
        ("reviewers", choices.reviewers),
    ):
        chosen: frozenset[str] = getattr(wanted, name)
        if chosen:
            found.append(ActiveFilter(_names(chosen, known), filter_state.without(wanted, name)))
    if wanted.commented is not None:
        words = comment_words(commented=wanted.commented)
        found.append(ActiveFilter(words, replace(wanted, commented=None)))
    if wanted.date_from or wanted.date_until:
        words = range_words(wanted.date_from, wanted.date_until)
        found.append(ActiveFilter(words, replace(wanted, date_from="", date_until="")))
    if wanted.order is not Order.DOCUMENT or wanted.descending:
        words = ordered_words(wanted.order, descending=wanted.descending)
        found.append(ActiveFilter(words, replace(wanted, order=Order.DOCUMENT, descending=False)))
    return found


def language_words(code: str) -> str:
    """A language in the language of the window; the code itself if nobody knows it."""
    language = QLocale(code).language() if code else QLocale.Language.C
    if language == QLocale.Language.C:
        return code or QCoreApplication.translate("StatementFilter", "No language")
    return QLocale.languageToString(language)


def flag_words(*, flagged: bool) -> str:
    """Flagged or not."""
    if flagged:
        return QCoreApplication.translate("StatementFilter", "Flagged")
    return QCoreApplication.translate("StatementFilter", "Not flagged")


def comment_words(*, commented: bool) -> str:
    """With comments or without."""
    if commented:
        return QCoreApplication.translate("StatementFilter", "With comments")
    return QCoreApplication.translate("StatementFilter", "Without comments")


def range_words(first: str, last: str) -> str:
    """A range of dates, open at an end that is empty."""
    if first and last:
        words = QCoreApplication.translate("StatementFilter", "{first} to {last}")
    elif first:
        words = QCoreApplication.translate("StatementFilter", "From {first}")
    else:
        words = QCoreApplication.translate("StatementFilter", "Until {last}")
    return words.format(first=date_words(first), last=date_words(last))


def order_words(order: Order) -> str:
    """By what the list is ordered."""
    match order:
        case Order.DOCUMENT:
            return QCoreApplication.translate("StatementFilter", "Order of the documents")
        case Order.TITLE:
            return QCoreApplication.translate("StatementFilter", "Title")
        case Order.DATE:
            return QCoreApplication.translate("StatementFilter", "Date")
        case Order.LANGUAGE:
            return QCoreApplication.translate("StatementFilter", "Language")
        case Order.STATE:
            return QCoreApplication.translate("StatementFilter", "State")
        case Order.FLAG:
            return QCoreApplication.translate("StatementFilter", "Flag")


def ordered_words(order: Order, *, descending: bool) -> str:
    """An order and its direction, as a chip says it."""
    if descending:
        return QCoreApplication.translate("StatementFilter", "{order} ↓").format(order=order_words(order))
    return QCoreApplication.translate("StatementFilter", "{order} ↑").format(order=order_words(order))


def _names(chosen: Iterable[str], known: Mapping[str, str]) -> str:
    wanted = set(chosen)
    named = [words for value, words in known.items() if value in wanted]
    gone = len(wanted) - len(named)
    return ", ".join([*named, *(["?"] if gone else [])])
