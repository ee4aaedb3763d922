"""run.py on a fresh machine: real environments in a small checkout, without a network."""

import ast
import os
import re
import shutil
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from annotator.cli.main import main

SCRIPT = Path(__file__).parent.parent / "run.py"
PROGRAM = """
import os, sys
print(*sys.argv[1:], os.environ.get("QT_QPA_PLATFORM", "screen"))
"""


@pytest.fixture(scope="module")
def run() -> ModuleType:
    spec = spec_from_file_location("run", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout whose locks name no package and whose program says how it was called."""
    root = tmp_path_factory.mktemp("checkout")
    shutil.copy(SCRIPT, root)
    (root / "requirements").mkdir()
    for lock in ("pip", "app", "test"):
        (root / "requirements" / f"{lock}.txt").touch()
    (root / "annotator").mkdir()
    (root / "annotator" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    (root / "annotator" / "start_check.py").touch()
    return root


def start(checkout: Path, *arguments: str, before: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the checkout's run.py without a display; `before` stands for a fault of the computer."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "ANNOTATOR_VENV")
    environment = {name: value for name, value in os.environ.items() if name not in hidden} | variables
    program = f"{before}\nimport runpy, sys\nrunpy.run_path(sys.argv[0], run_name='__main__')"
    command = [sys.executable, "-c", f"import sys; sys.argv.pop(0)\n{program}", str(checkout / "run.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=checkout.parent)


def test_it_can_be_read_by_a_python_that_is_too_old() -> None:
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_a_python_that_is_too_old_is_told_so(checkout: Path) -> None:
    done = start(checkout, before="import sys; sys.version_info = (3, 9, 2, 'final', 0)")
    assert done.returncode == 1
    assert "Annotator needs Python 3.11 or newer; this is Python 3.9." in done.stderr
    assert "Traceback" not in done.stderr


def test_a_debian_without_venv_is_told_the_package(checkout: Path) -> None:
    before = (
        "import importlib.util as u; find = u.find_spec\nu.find_spec = lambda n: None if n == 'ensurepip' else find(n)"
    )
    done = start(checkout, before=before)
    assert done.returncode == 1
    assert f"sudo apt install python3.{sys.version_info[1]}-venv" in done.stderr


def test_the_environment_is_made_once_and_mended_when_half_made(checkout: Path) -> None:
    first = start(checkout, "statements", "a b.annotator")
    assert first.returncode == 0, first.stderr
    assert "Making an environment" in first.stdout
    assert first.stdout.endswith("statements a b.annotator screen\n")

    assert start(checkout, "statements").stdout == "statements screen\n"

    (checkout / "requirements" / "app.txt").write_text("# another lock\n", encoding="utf-8")
    third = start(checkout, "statements").stdout
    assert "Installing" in third
    assert "Making" not in third

    (checkout / ".venv" / "annotator-unfinished").touch()
    assert "Making an environment" in start(checkout, "statements").stdout
    assert start(checkout, "statements").stdout == "statements screen\n"

    sample = start(checkout)
    assert "There is no display here" in sample.stdout
    out = checkout / "out" / "sample.annotator"
    assert sample.stdout.endswith(f"sample {out} --no-window offscreen\n")


def test_a_package_that_cannot_be_found_leaves_a_sentence_and_can_be_repeated(checkout: Path) -> None:
    lock = checkout / "requirements" / "app.txt"
    before = lock.read_text(encoding="utf-8")
    lock.write_text(f"no-such-package==1 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "", "PIP_CONFIG_FILE": os.devnull}
    done = start(checkout, "statements", **offline)
    lock.write_text(before, encoding="utf-8")
    assert done.returncode == 1
    assert "has no version for this computer" in done.stderr
    assert "Traceback" not in done.stderr
    assert start(checkout, "statements", **offline).returncode == 0


def test_a_folder_with_other_files_is_never_emptied(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    done = start(checkout, ANNOTATOR_VENV=str(tmp_path))
    assert done.returncode == 1
    assert "holds other files" in done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_place_that_is_no_folder_is_told_so(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = start(checkout, ANNOTATOR_VENV=str(tmp_path / "file" / "venv"))
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("system", "words"),
    [
        (("linux", "x86_64", ("glibc", "2.31"), ""), "glibc 2.31, and Qt needs 2.34"),
        (("linux", "aarch64", ("glibc", "2.36"), ""), "glibc 2.36, and Qt needs 2.39"),
        (("linux", "x86_64", ("musl", "1.2"), ""), "musl"),
        (("linux", "x86_64", ("glibc", "2.34"), ""), ""),
        (("linux", "x86_64", ("", ""), ""), ""),
        (("darwin", "arm64", ("", ""), "13.6.1"), "macOS 13.6.1, and Qt needs macOS 14"),
        (("darwin", "arm64", ("", ""), "14.0"), ""),
        (("win32", "AMD64", ("", ""), ""), ""),
    ],
)
def test_a_system_too_old_for_qt_is_known_before_anything_is_fetched(
    run: ModuleType, system: tuple[str, str, tuple[str, str], str], words: str
) -> None:
    problem = run.system_problem(*system)
    assert bool(problem) == bool(words)
    assert words in problem


@pytest.mark.parametrize(
    ("output", "cure"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is too full"),
        ("[Errno 13] Permission denied: '/x'", "ANNOTATOR_VENV"),
        ("WARNING: Retrying (Retry(total=4)) … NewConnectionError\nERROR: No matching distribution found", "network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not the one that the lock"),
        ("error: externally-managed-environment", "Unset ANNOTATOR_VENV"),
        ("ERROR: No matching distribution found for PySide6-Essentials==6.11.3", "no version for this computer"),
        ("something new", "stands above"),
    ],
)
def test_what_pip_says_becomes_a_sentence(run: ModuleType, output: str, cure: str) -> None:
    assert cure in run.failure_sentence(output)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_a_display_is_what_a_person_would_see(run: ModuleType) -> None:
    assert not run.has_display({})
    assert run.has_display({"DISPLAY": ":0"})
    assert run.has_display({"WAYLAND_DISPLAY": "wayland-0"})
    assert not run.has_display({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"})
    assert run.has_display({"QT_QPA_PLATFORM": "vnc"})


@pytest.mark.parametrize(
    ("chosen", "spread"), [([], True), (["--quiet"], True), (["tests/core"], False), (["-k", "ranges"], False)]
)
def test_only_the_whole_suite_is_divided_among_processors(run: ModuleType, chosen: list[str], spread: bool) -> None:
    assert bool(run.spread(chosen)) == spread


def test_the_help_lists_every_command(run: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["--help"]) == 0
    said = capsys.readouterr().out
    listed = re.findall(r"^    ([a-z]\w*) ", said.split("Commands:")[1], re.MULTILINE)
    assert main(["--help"]) == 0
    own = capsys.readouterr().out.split("commands:")[1].split("exit codes:")[0]
    assert listed == re.findall(r"^    ([a-z-]+)(?: |$)", own, re.MULTILINE)
