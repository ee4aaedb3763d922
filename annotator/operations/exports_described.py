"""What lies beside an export: its manifest, and if wanted its data card and its Croissant metadata."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from annotator import __version__
from annotator.core.errors import ExportError
from annotator.export.census import Census
from annotator.export.croissant import croissant
from annotator.export.data_card import CardFacts, data_card
from annotator.export.exchange.lines import Json
from annotator.export.losses import LossList
from annotator.export.manifest import (
    ExportedFile,
    Manifest,
    Position,
    earlier_manifest,
    file_of,
    files_of,
    is_manifest,
    manifest_bytes,
    manifest_path,
)
from annotator.export.plan import ExportPlan
from annotator.export.scheme import Scheme
from annotator.export.splits import Division
from annotator.export.writing import Beside
from annotator.operations.export_source import ExportSource
from annotator.store.documents import all_documents
from annotator.store.journal import journal_position
from annotator.store.project import Project
from annotator.store.settings import setting

CARD: Final = ".card.md"
CROISSANT: Final = ".croissant.json"


@dataclass(frozen=True, slots=True)
class Described:
    """An export that has been written and compared, with what was counted on the way."""

    source: ExportSource
    scheme: Scheme
    census: Census
    losses: LossList
    verified_by: tuple[str, ...]


def stage(beside: Beside, export: Described, place: Path, target: Path) -> None:
    """Write what describes the export at `place`, to take its place beside `target` with it; the manifest last.

    Raises:
        ExportError: it cannot be written there.
    """
    source, files = export.source, files_of(place)
    plan = replace(source.plan, name=export.scheme.name)
    described = _described(export, plan, files, target, folder=place.is_dir()) if plan.card else {}
    _stage_described(beside, described, target)
    book = export.scheme.codebook
    manifest = manifest_bytes(
        Manifest(
            plan,
            position_of(source.project),
            files,
            tuple(file_of(content, suffix) for suffix, content in described.items()),
        ),
        application=__version__,
        codebook=(book.name, book.version),
        format_name=source.form.name,
        names=_names(plan, export.scheme, source.project),
        counts=_counts(export.census, source.division),
        losses=export.losses,
        verified_by=export.verified_by,
        division=source.division,
    )
    beside.add(manifest_path(target), manifest)


def _described(
    export: Described, plan: ExportPlan, files: Collection[ExportedFile], target: Path, *, folder: bool
) -> dict[str, bytes]:
    """Card and metadata, by what their names add to that of the export."""
    source = export.source
    facts = CardFacts(source.form, plan, export.scheme, export.census, export.losses, source.division)
    metadata = croissant(source.form, export.scheme, files, target=_name(target), version=__version__, folder=folder)
    return {CARD: data_card(facts), CROISSANT: metadata}


def _stage_described(beside: Beside, described: Mapping[str, bytes], target: Path) -> None:
    """Put new ones in place of those that nobody has written in; take away such as would tell wrong numbers."""
    earlier = _earlier(target)
    for suffix in (CARD, CROISSANT):
        path = target.with_name(target.name + suffix)
        there = path.read_bytes() if path.is_file() else None
        ours = there is not None and (file_of(there, suffix) in earlier or there == described.get(suffix))
        if suffix not in described:
            if ours:
                beside.take_away(path)
            continue
        if there is not None and not ours:
            raise ExportError(
                f"Nothing was exported: somebody has written in {path.name}. Move it, or export to another name."
            )
        beside.add(path, described[suffix])


def position_of(project: Project) -> Position:
    """How far a project is."""
    clock, change = journal_position(project)
    return Position(setting(project, "project_id"), clock, change)


def _counts(census: Census, division: Division | None) -> dict[str, Json]:
    counts: dict[str, Json] = {
        "texts": census.texts,
        "spans": census.labels.total(),
        "relations": census.relations,
        "labels": dict(sorted(census.labels.items())),
    }
    if division is not None:
        counts["parts"] = [
            {
                "part": one.name,
                "groups": one.groups,
                "statements": one.statements,
                "texts": one.texts,
                "spans": one.spans,
                "labels": dict(one.labels),
                "statement_labels": {": ".join(mark): number for mark, number in one.statement_labels.items()},
            }
            for one in division.counts
        ]
    return counts


def _names(plan: ExportPlan, scheme: Scheme, project: Project) -> dict[str, dict[str, str]]:
    """What the ids in a plan are called."""
    wanted = plan.statements
    reviewers = {plan.judge, plan.reviewer, *wanted.reviewers} - {""}
    documents = {one.id: one.name for one in all_documents(project) if one.id in wanted.documents}
    return {
        "labels": _called(plan.labels | wanted.labels, scheme.names.label),
        "reviewers": _called(reviewers, scheme.names.reviewer),
        "documents": documents,
    }


def _called(ids: Iterable[str], name: Callable[[str], str]) -> dict[str, str]:
    return {one: name(one) for one in ids}


def _earlier(target: Path) -> tuple[ExportedFile, ...]:
    """The card and the metadata that the earlier export left."""
    path = manifest_path(target)
    if path.is_file() and not is_manifest(path):
        raise ExportError(
            f"Nothing was exported: {path.name} is no manifest of an export. Move it, or export to another name."
        )
    try:
        return earlier_manifest(target).beside
    except ExportError:  # there is none, or it is damaged
        return ()


def _name(path: Path) -> str:
    return path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
