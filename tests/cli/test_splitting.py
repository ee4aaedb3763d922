"""Splits, manifests and cards by the real command."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.core.annotations import Reviewer
from annotator.core.ranges import Range
from annotator.operations.annotating import add_span
from annotator.store.groups import groups_for_split
from annotator.store.project import Project
from annotator.store.statements import all_statements

from .conftest import ROOT, Run

# exports by every format in the registry, with the clock of this process set on by ten years
ALL_FORMATS = """
import sys, time
now, then = time.time, time.localtime
time.time = lambda: now() + 315e6
time.localtime = lambda seconds=None: then(time.time() if seconds is None else seconds)
from annotator.cli.main import main
from annotator.export.registry import FORMATS
project, manifests = sys.argv[1:]
for form in FORMATS:
    if manifests:
        how = ["--manifest", f"{manifests}/{form.id}.manifest.json"]
    else:
        how = ["--format", form.id, "--split", "60/20/20", "--keep-together", "none", "--card", "--seed", "3"]
    assert main(["export", project, form.id, "--accept-losses", *how]) == 0, form.id
"""


def test_the_seeds_do_not_leak(run: Run, sample: Path, tmp_path: Path) -> None:
    ended = run("export", sample, "out", "--split", "train=60,test=40", "--keep-together", "none", "--seed", 5)
    assert ended.code == 0
    parts = {
        json.loads(line)["id"]: file.stem
        for file in (tmp_path / "out").iterdir()
        for line in file.read_bytes().split(b"\n")[1:-1]
    }
    with Project.open(sample, read_only=True) as project:
        groups = groups_for_split(project)
        alone = [one.id for one in all_statements(project) if one.position == 0]
        assert parts[alone[0]] == parts[alone[1]]
    assert len({(groups[one], part) for one, part in parts.items()}) == len(set(groups.values())) < len(parts) == 29
    table = {line.split()[0]: line.split()[1:] for line in ended.out.splitlines()[1:6]}
    assert ended.out.split()[:2] == ["train", "test"]
    assert sum(map(int, table["statements"])) == sum(map(int, table["texts"])) == 29
    assert sum(map(int, table["groups"])) == len(set(groups.values()))


def test_the_same_manifest_gives_the_same_bytes_on_other_computers(made_sample: Path, tmp_path: Path) -> None:
    made: list[dict[str, bytes]] = []
    for zone, locale, seed in (("Asia/Kathmandu", "C", "1"), ("America/Caracas", "C.UTF-8", "77")):
        folder = tmp_path / seed
        folder.mkdir()
        project = folder / "sample.annotator"
        project.write_bytes(made_sample.read_bytes())
        os.utime(project, (len(made) * 1e9, len(made) * 1e9))
        environment = {**os.environ, "TZ": zone, "LC_ALL": locale, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        manifests = str(tmp_path / "1") if made else ""
        command = [sys.executable, "-c", ALL_FORMATS, str(project), manifests]
        ended = subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=120, check=False)
        assert ended.returncode == 0, ended.stderr.decode()
        if made:
            assert ended.stdout.count(b"Its bytes are those that the manifest names.") == ended.stdout.count(
                b"read back"
            )
        project.unlink()
        files = (path for path in folder.rglob("*") if path.is_file())
        made.append({path.relative_to(folder).as_posix(): path.read_bytes() for path in files})
    assert made[0].keys() == made[1].keys()
    assert [name for name, content in made[0].items() if content != made[1][name]] == []
    assert len(made[0]) > 100


def test_a_changed_project_is_told(run: Run, sample: Path, tmp_path: Path) -> None:
    assert run("export", sample, "out.jsonl").code == 0
    assert run("export", sample, "again.jsonl", "--manifest", "out.jsonl.manifest.json").code == 0
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()
    with Project.open(sample) as project:
        (label,) = project.connection.execute("SELECT id FROM label LIMIT 1").fetchone()
        add_span(project, Reviewer.named("Ana"), all_statements(project)[0].id, [Range(0, 4)], label)
    ended = run("export", sample, "later.jsonl", "--manifest", "out.jsonl.manifest.json")
    assert ended.code == 1
    assert "The project is not as it was" in ended.err
    assert (tmp_path / "later.jsonl").stat().st_size > (tmp_path / "out.jsonl").stat().st_size


def test_a_damaged_manifest_ends_in_a_sentence(run: Run, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "m.json").write_bytes(b'{"type":')
    ended = run("export", sample, "out.jsonl", "--manifest", "m.json")
    assert ended.code == 3
    assert "m.json is no manifest of an export, or is damaged" in ended.err
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.parametrize(
    "wrong",
    [
        ("--split", "80"),
        ("--split", "80/0/20"),
        ("--split", "a/b"),
        ("--split", "1/2/3/4"),
        ("--split", "../x=1,b=1"),
        ("--split", "nan/1"),
        ("--folds", "1"),
        ("--folds", "1000000"),
        ("--folds", "3", "--split", "80/20"),
        ("--split", "80/20", "--keep-together", "planet"),
        ("--seed", "9" * 30),
        ("--manifest", "m.json", "--card"),
    ],
)
def test_wrong_use_is_told(run: Run, sample: Path, tmp_path: Path, wrong: tuple[str, ...]) -> None:
    assert run("export", sample, "out", *wrong).code == 2
    assert not (tmp_path / "out").exists()


def test_a_split_and_a_card_need_a_name(run: Run, sample: Path) -> None:
    assert run("export", sample, "-", "--split", "80/20").code == 3
    assert run("export", sample, "-", "--card").code == 3


def test_folds_and_a_preview(run: Run, sample: Path, tmp_path: Path) -> None:
    assert (
        run("export", sample, "out", "--format", "doccano", "--folds", 3, "--preview", 0, "--accept-losses").code == 0
    )
    assert not (tmp_path / "out").exists()
    ended = run("export", sample, "out", "--format", "doccano", "--folds", 3, "--accept-losses")
    assert (ended.code, ended.out.split()[:3]) == (0, ["fold-1", "fold-2", "fold-3"])
    assert "does not hold all of it" in ended.err
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [f"fold-{one}.jsonl" for one in (1, 2, 3)]
