"""Manifests: what is written comes back; what is damaged or hostile ends in a sentence."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.documents import State
from annotator.core.errors import ExportError
from annotator.core.statement_filter import StatementFilter
from annotator.export.fitting import Choices, OverlapRule, RangesRule
from annotator.export.holding import Unit
from annotator.export.losses import Loss, LossList, LostPiece
from annotator.export.manifest import ExportedFile, Manifest, Position, files_of, manifest_bytes, read_manifest
from annotator.export.plan import ExportPlan, TextForm
from annotator.export.plan_records import plan_of_record, plan_record
from annotator.export.resolution import Resolution
from annotator.export.split_plan import SplitPlan, Together

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
SETS = st.frozensets(WORDS, max_size=3)
PLANS = st.builds(
    ExportPlan,
    format=WORDS,
    statements=st.builds(
        StatementFilter,
        states=st.frozensets(st.sampled_from(State)),
        flagged=st.sampled_from([None, True, False]),
        labels=SETS,
        languages=SETS,
        documents=SETS,
        reviewers=SETS,
        date_from=WORDS,
    ),
    judge=WORDS,
    groups=SETS,
    one_of_copies=st.booleans(),
    resolution=st.sampled_from(Resolution),
    reviewer=WORDS,
    labels=SETS,
    text=st.sampled_from(TextForm),
    unit=st.sampled_from(Unit),
    negatives=st.none() | st.floats(0, 1000),
    choices=st.builds(Choices, st.sampled_from(OverlapRule), st.sampled_from(RangesRule)),
    split=st.none()
    | st.builds(
        SplitPlan,
        st.dictionaries(
            st.sampled_from(["train", "dev", "test", "fold-1", "x"]), st.floats(0.001, 100), min_size=2
        ).map(lambda parts: tuple(parts.items())),
        st.frozensets(st.sampled_from(Together)),
    ),
    seed=st.integers(-(2**53), 2**53),
    card=st.booleans(),
    name=WORDS,
)
FILES = (ExportedFile("train.jsonl", 3, "0" * 64), ExportedFile("x/y", 0, "a" * 64))


@given(PLANS)
@settings(max_examples=80)
def test_a_plan_comes_back(plan: ExportPlan) -> None:
    assert plan_of_record(json.loads(json.dumps(plan_record(plan)))) == plan


def written(plan: ExportPlan) -> bytes:
    """A manifest."""
    losses = LossList()
    losses.add([LostPiece(Loss.NOTES, "one"), LostPiece(Loss.RANGES, "one", number=2)])
    return manifest_bytes(
        Manifest(plan, Position("p", 12, "c"), FILES, FILES[:1]),
        application="1",
        codebook=("book", 3),
        format_name="JSON Lines",
        names={"labels": {"b": "B", "a": "A"}, "documents": {}},
        counts={"texts": 1},
        losses=losses,
        verified_by=["Annotator"],
        division=None,
    )


def test_a_manifest_comes_back_and_is_the_same_each_time(tmp_path: Path) -> None:
    plan = ExportPlan(split=SplitPlan(), labels=frozenset({"b", "a"}), negatives=0.5, name="a\u2028b")
    (tmp_path / "m.json").write_bytes(written(plan))
    found = read_manifest(tmp_path / "m.json")
    assert found == Manifest(plan, Position("p", 12, "c"), FILES, FILES[:1])
    record = json.loads(written(plan))
    assert [loss["in_words"] for loss in record["losses"]] == [
        "2 spans of several ranges are made one range or left out",
        "1 note is left out",
    ]
    assert written(plan) == written(
        ExportPlan(split=SplitPlan(), labels=frozenset("ab"), negatives=0.5, name="a\u2028b")
    )


def damaged(*keys: str | int, to: Any) -> bytes:
    """A manifest in which one value is another."""
    record = json.loads(written(ExportPlan(split=SplitPlan())))
    place = record
    for key in keys[:-1]:
        place = place[key]
    place[keys[-1]] = to
    return json.dumps(record).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[" * 100_000,
        b"\xff\xfe",
        b'{"type":"annotator-manifest","version":1}',
        written(ExportPlan())[:-40],
        written(ExportPlan()).replace(b'"version": 1', b'"version": 1, "version": 1', 1),
        damaged("type", to="annotator-exchange"),
        damaged("version", to=2),
        damaged("plan", to=[]),
        damaged("plan", "shell", to="rm"),
        damaged("plan", "seed", to=1e400),
        damaged("plan", "seed", to=True),
        damaged("plan", "seed", to=0.5),
        damaged("plan", "negatives", to=-1),
        damaged("plan", "unit", to="word"),
        damaged("plan", "format", to=None),
        damaged("plan", "name", to="x" * 5000),
        damaged("plan", "labels", to=[["a"]]),
        damaged("plan", "statements", to={"sql": "1=1"}),
        damaged("plan", "statements", to={"states": ["x"]}),
        damaged("plan", "statements", to={"flagged": "yes"}),
        damaged("plan", "split", "keep_together", to=["planet"]),
        damaged("plan", "split", "parts", to=[{"name": "../../x", "share": 1}, {"name": "b", "share": 1}]),
        damaged("plan", "split", "parts", to=[{"name": f"p{one}", "share": 1} for one in range(100_000)]),
        damaged("plan", "split", "parts", 0, "share", to=0),
        damaged("files", to=None),
        damaged("beside", to="x"),
        damaged("files", 0, "sha256", to="x"),
        damaged("files", 0, "size", to=-1),
        damaged("project", "clock", to="twelve"),
    ],
)
def test_what_is_damaged_or_hostile_ends_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "m.json").write_bytes(content)
    with pytest.raises(ExportError, match=r"^Nothing was exported: .*\.$"):
        read_manifest(tmp_path / "m.json")


def test_what_cannot_be_read_ends_in_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.json"):
        with pytest.raises(ExportError, match="cannot be read"):
            read_manifest(path)
    (tmp_path / "large").touch()
    with (tmp_path / "large").open("r+b") as file:
        file.truncate((256 << 20) + 1)
    with pytest.raises(ExportError, match="256 MB"):
        read_manifest(tmp_path / "large")


def test_files_are_named_from_within(tmp_path: Path) -> None:
    (tmp_path / "out" / "b").mkdir(parents=True)
    (tmp_path / "out" / "b" / "x").write_bytes(b"abc")
    (tmp_path / "out" / "a").write_bytes(b"")
    assert [(file.path, file.size) for file in files_of(tmp_path / "out")] == [("a", 0), ("b/x", 3)]
    (alone,) = files_of(tmp_path / "out" / "b" / "x")
    assert (alone.path, alone.sha256[:8]) == (".", "ba7816bf")
