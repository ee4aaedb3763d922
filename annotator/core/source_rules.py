"""What a person chose for the documents of one source, as a row that can be taken back like any other."""

from dataclasses import dataclass

from annotator.core.identity import derived_id


@dataclass(frozen=True, slots=True)
class SourceRules:
    """The rules for the files of one folder (`source`); `rules` is JSON of ingest.splitting.rules.CuttingRules."""

    id: str
    source: str
    rules: str
    changed_by: str = ""
    deleted: bool = False

    @classmethod
    def of(cls, source: str, rules: str) -> "SourceRules":
        """The rules for a source; there is one row a source."""
        return cls(derived_id("source rules", source), source, rules)
