"""Which entry of a codebook a foreign name most likely means, where none is called just so. A person looks at each."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Final

from annotator.core.codebook import CodebookEntry
from annotator.core.codebook_rules import as_read

_APART: Final = re.compile(r"[\W_]+")
# words that annotation schemes of politics and argument use for the same thing, in some languages
_SAME: Final = tuple(
    frozenset(words.split())
    for words in (
        "favour favor infavour infavor for pro support supports supporting positive pos pour afavor dafur за",
        "against anti con contra oppose opposes opposed opposing negative neg contre encontra dagegen gegen против",
        "neutral neutre neutro neutralnie нейтрально neu",
        "speaker source holder opinionholder stanceholder claimant claimer sprecher locuteur hablante говорящий",
        "addressee recipient adressat destinataire destinatario адресат",
        "demand request appeal call forderung exigence exigencia требование",
        "stance attitude opinion haltung position postura позиция",
        "polarity stance side sentiment direction polaritat polarite polaridad",
        "target topic object ziel cible objeto объект",
        "rationale reason argument premise justification because begrundung motif причина",
        "quote quotation citation zitat cita цитата",
        "date time datum fecha дата",
        "place location loc lieu lugar ort место",
        "action act deed handlung accion действие",
    )
)


def guessed(entries: Iterable[CodebookEntry], wanted: str) -> CodebookEntry | None:
    """The only entry that the name may mean: called so, spelt so, in the plural, or by a word for the same thing."""
    current = [entry for entry in entries if not entry.retired]
    for way in (as_read, _letters, _singular):
        found = _only(current, way, wanted)
        if found is not None:
            return found
    return _by_same_word(current, _letters(wanted))


def _only(entries: list[CodebookEntry], way: Callable[[str], str], wanted: str) -> CodebookEntry | None:
    sought = way(wanted)
    found = [entry for entry in entries if way(entry.name) == sought] if sought else []
    return found[0] if len(found) == 1 else None


def _letters(name: str) -> str:
    """Letters and figures only, without case and accents: “InFavour” and “in-favour” are one."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    return _APART.sub("", "".join(sign for sign in apart if not unicodedata.combining(sign)))


def _singular(name: str) -> str:
    return _letters(name).removesuffix("s")


def _by_same_word(entries: list[CodebookEntry], wanted: str) -> CodebookEntry | None:
    meant = frozenset[str]().union(*(words for words in _SAME if wanted in words))
    found = [entry for entry in entries if _letters(entry.name) in meant]
    return found[0] if len(found) == 1 else None
