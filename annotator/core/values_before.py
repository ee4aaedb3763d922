"""Which values a new span most likely has: those that were given before to the same words, or to the span before."""

from collections.abc import Iterable, Mapping

from annotator.core.annotations import Span, Value
from annotator.core.codebook import AttributeKind, Codebook

_Given = Mapping[str, Value]


class ValuesBefore:
    """Remembers the values of spans as they are made, by label and words."""

    def __init__(self) -> None:
        self._of_words: dict[tuple[str, str], _Given] = {}
        self._of_label: dict[str, tuple[str, _Given]] = {}

    def take(self, spans: Iterable[Span]) -> None:
        """Remember these, the most telling last; spans without values say nothing."""
        for span in spans:
            if span.attributes and not span.deleted:
                self._of_words[span.label_id, _words(span)] = dict(span.attributes)
                self._of_label[span.label_id] = (span.id, dict(span.attributes))

    def for_span(self, span: Span, codebook: Codebook) -> dict[str, Value]:
        """The values to propose for the attributes of the span that are empty.

        The same words under the same label have the same values. Else the choices of the last span of the label are
        proposed: who is meant, and what was typed, follows from the words alone.
        """
        same_words = self._of_words.get((span.label_id, _words(span)))
        if same_words is not None:
            given = same_words
        else:
            last, given = self._of_label.get(span.label_id, ("", {}))
            given = {} if last == span.id else given
        kinds = {one.id: one.kind for one in codebook.attributes_of(span.label_id) if not one.retired}
        living = {choice.id for choice in codebook.choices if not choice.retired}
        return {
            attribute: value
            for attribute, value in given.items()
            if attribute in kinds
            and attribute not in span.attributes
            and (same_words is not None or kinds[attribute] is AttributeKind.CHOICE)
            and (value.choice_id is None or value.choice_id in living)
        }


def _words(span: Span) -> str:
    return " ".join(span.quote.split()).casefold()
