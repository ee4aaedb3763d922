"""What a person chose for the documents of one source, so that the next import does the same."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from annotator.ingest.splitting.form import without_marks


@dataclass(frozen=True, slots=True)
class CuttingRules:
    """Whether documents are cut at all and where, paragraphs that always or never stay out, facts for every statement.

    Paragraphs are known by a digest of their letters and figures (`paragraph_digest`). `cut_before` are those with
    which a statement begins; `title_at` is the place, among the paragraphs of a statement (from 0), of its title; 0
    leaves that to be found.
    """

    split: bool = True
    left_out: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    cut_before: frozenset[str] = frozenset()
    title_at: int = 0
    issuer: str = ""
    language: str = ""

    def leaving_out(self, paragraphs: Iterable[str]) -> Self:
        """The rules, by which these paragraphs stay out as well."""
        digests = frozenset(map(paragraph_digest, paragraphs))
        return replace(self, left_out=self.left_out | digests, kept=self.kept - digests)

    def keeping(self, paragraphs: Iterable[str]) -> Self:
        """The rules, by which these paragraphs are never left out."""
        digests = frozenset(map(paragraph_digest, paragraphs))
        return replace(self, kept=self.kept | digests, left_out=self.left_out - digests)

    def cutting_before(self, paragraphs: Iterable[str]) -> Self:
        """The rules, by which statements begin with these paragraphs as well."""
        return replace(self, cut_before=self.cut_before | frozenset(map(paragraph_digest, paragraphs)))

    def splitting(self, *, wanted: bool) -> Self:
        """The rules, by which documents are cut, or not."""
        return replace(self, split=wanted)

    def saying(self, *, issuer: str | None = None, language: str | None = None) -> Self:
        """The rules, with facts that hold for every statement; what is not given stays."""
        return replace(
            self,
            issuer=self.issuer if issuer is None else issuer,
            language=self.language if language is None else language,
        )

    def as_json(self) -> str:
        """The rules as JSON, always in the same order."""
        plain = {name: sorted(value) if isinstance(value, frozenset) else value for name, value in asdict(self).items()}
        return json.dumps(plain, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, written: str) -> Self:
        """The rules that `as_json` gave; what is damaged or unknown counts for nothing."""
        try:
            plain = json.loads(written)
        except ValueError:
            return cls()
        return cls(**dict(_read(plain))) if isinstance(plain, dict) else cls()


NO_RULES = CuttingRules()


def paragraph_digest(text: str) -> str:
    """What a paragraph is known by: equal for what differs in case, blanks and marks alone."""
    return hashlib.blake2b(without_marks(text).encode(), digest_size=8).hexdigest()


def _read(plain: dict[str, Any]) -> Iterable[tuple[str, Any]]:
    for name in ("left_out", "kept", "cut_before"):
        if isinstance(plain.get(name), list):
            yield name, frozenset(one for one in plain[name] if isinstance(one, str))
    for name in ("issuer", "language"):
        if isinstance(plain.get(name), str):
            yield name, plain[name]
    if isinstance(plain.get("split"), bool):
        yield "split", plain["split"]
    if type(plain.get("title_at")) is int and plain["title_at"] > 0:
        yield "title_at", plain["title_at"]
