"""Label every occurrence of some words: find them in one statement or all, then label those that were ticked."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from annotator.core.annotations import Reviewer, Span, Value
from annotator.core.changes import Change, Edit
from annotator.core.errors import AnnotationError
from annotator.core.identity import new_id
from annotator.core.occurrences import around, occurrences
from annotator.core.ranges import Range
from annotator.operations.annotating import must_have_label
from annotator.operations.attribute_values import must_hold
from annotator.operations.reviewing import begun
from annotator.store import journal
from annotator.store.codebooks import load_codebook
from annotator.store.project import Project
from annotator.store.texts import labels_by_place, words_of, words_of_all


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place where the words stand (code points, half-open), what is around it, and how the reviewer has labelled it.

    `label_ids` are the labels of the reviewer's spans at exactly this place.
    """

    statement_id: str
    place: Range
    quote: str
    left: str
    right: str
    label_ids: frozenset[str] = frozenset()


def find_occurrences(
    project: Project,
    reviewer: Reviewer,
    words: str,
    *,
    statement_id: str | None = None,
    fold_case: bool = False,
    whole_words: bool = False,
    any_blanks: bool = False,
    context: int = 40,
) -> Iterator[Occurrence]:
    """The occurrences of the words in a statement, or in all of them one by one, in list order. Nothing is written.

    What counts as an occurrence is told by `core.occurrences`; `context` is in code points. Stop taking from it to
    cancel.

    Raises:
        KeyError: there is no such statement.
    """
    texts: Iterable[tuple[str, str]]
    texts = words_of_all(project) if statement_id is None else [(statement_id, words_of(project, statement_id))]
    for found_id, text in texts:
        places = list(occurrences(text, words, fold_case=fold_case, whole_words=whole_words, any_blanks=any_blanks))
        labels = labels_by_place(project, found_id, reviewer.id) if places else {}
        for place in places:
            left, right = around(text, place, context)
            labelled = labels.get((place,), frozenset())
            yield Occurrence(found_id, place, place.quote(text), left, right, labelled)


def label_occurrences(
    project: Project,
    reviewer: Reviewer,
    chosen: Sequence[Occurrence],
    label_id: str,
    *,
    attributes: Mapping[str, Value] | None = None,
) -> Change | None:
    """Label the chosen occurrences in one step. Places that the reviewer has labelled so already are passed over.

    Raises:
        AnnotationError: a text is not as it was found, or the codebook has no such label or value.
    """
    with project.transaction():
        codebook = load_codebook(project)
        must_have_label(codebook, label_id)
        for attribute_id, value in (attributes or {}).items():
            must_hold(codebook, label_id, attribute_id, value)
        pattern = Span(
            id="",
            statement_id="",
            reviewer_id=reviewer.id,
            label_id=label_id,
            ranges=(),
            quotes=(),
            attributes=dict(attributes or {}),
            codebook_version=codebook.version,
            created_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
        )
        edits = list[Edit]()
        for statement_id, places in _by_statement(chosen).items():
            new = _not_yet_labelled(project, reviewer, places, label_id)
            edits += (Edit(None, _labelled(pattern, one)) for one in new)
            edits += begun(project, reviewer, statement_id) if new else []
        return journal.record(project, "label_occurrences", reviewer, edits) if edits else None


def _labelled(pattern: Span, one: Occurrence) -> Span:
    return replace(pattern, id=new_id(), statement_id=one.statement_id, ranges=(one.place,), quotes=(one.quote,))


def _by_statement(chosen: Iterable[Occurrence]) -> dict[str, list[Occurrence]]:
    """Every place once, statement by statement, in the order of the text."""
    found: dict[str, list[Occurrence]] = {}
    places = {(one.statement_id, one.place): one for one in chosen}
    for (statement_id, _), one in sorted(places.items(), key=lambda item: item[0]):
        found.setdefault(statement_id, []).append(one)
    return found


def _not_yet_labelled(
    project: Project, reviewer: Reviewer, places: Sequence[Occurrence], label_id: str
) -> list[Occurrence]:
    statement_id = places[0].statement_id
    try:
        text = words_of(project, statement_id)
    except KeyError:
        raise _changed() from None
    if not all(0 <= one.place.start < one.place.end and one.place.quote(text) == one.quote for one in places):
        raise _changed()
    labels = labels_by_place(project, statement_id, reviewer.id)
    return [one for one in places if label_id not in labels.get((one.place,), frozenset())]


def _changed() -> AnnotationError:
    return AnnotationError("A text is not as it was when the words were found. Nothing was labelled; search again.")
