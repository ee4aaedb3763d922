"""The wheel: built from this checkout, installed elsewhere, it brings its command and its files; the locks fit it."""

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
from pathlib import Path

import pytest

from annotator import __version__
from annotator.resources import resource, seeds

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = ["app", "test", "dev"]


def in_a_child(*command: str | Path, cwd: Path) -> str:
    """What a command prints that knows nothing of this checkout. Raises AssertionError with its words if it fails."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_"))}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a fresh environment with the wheel; the libraries are lent by this one."""
    place = tmp_path_factory.mktemp("wheel")
    in_a_child(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", place, cwd=ROOT)
    (wheel,) = place.glob("statement_annotator-*.whl")
    venv.create(place / "venv", with_pip=False)
    programs = place / "venv" / ("Scripts" if os.name == "nt" else "bin")
    python = programs / ("python.exe" if os.name == "nt" else "python")
    in_a_child(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        wheel,
        cwd=place,
    )
    packages = in_a_child(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=place).strip()
    Path(packages, "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return programs


def test_the_wheel_brings_its_command(installed: Path) -> None:
    assert __version__ in in_a_child(installed / "annotator", "--version", cwd=installed)


def test_the_wheel_brings_resources_and_seeds(installed: Path) -> None:
    program = (
        "from annotator.resources import resource, seeds\n"
        "print(resource('desktop', 'annotator.svg').read_text()[:4], [file.name[:3] for file in seeds()])\n"
        "print(resource())"
    )
    content, place = in_a_child(installed / "python", "-c", program, cwd=installed).splitlines()
    assert content == "<svg ['000', '001', '002', '003', '004']"
    assert Path(place).parts[-2:] == ("_data", "resources")


def test_a_checkout_finds_its_resources_and_names_what_is_missing() -> None:
    assert [file.name[:3] for file in seeds()] == ["000", "001", "002", "003", "004"]
    assert resource("desktop", "annotator.desktop").is_file()
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        resource("icons", "no-such-icon.svg")


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_hashes_names_no_host_and_holds_the_sound_pair(lock: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    pins = re.findall(r"^([a-z][\w.-]*)==(\S+)(?: ; (.+?))? \\\n    --hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)
    assert len(pins) == len(re.findall(r"^[a-z].*==", text, re.MULTILINE))
    assert "://" not in text
    qt = {marker: version for name, version, marker in pins if name == "pyside6-essentials"}
    assert qt["python_full_version < '3.12'"].startswith("6.11.")
    assert tuple(map(int, qt["python_full_version >= '3.12'"].split("."))) >= (6, 12)


def asked_by(extra: str) -> list[str]:
    """What an extra names, other extras of this package followed."""
    own = re.compile(r"statement-annotator\[(.+)\]")
    lines = []
    for line in PROJECT["optional-dependencies"][extra]:
        found = own.fullmatch(line)
        lines += [one for name in found[1].split(",") for one in asked_by(name)] if found else [line]
    return lines


def test_all_names_every_extra_that_is_for_use() -> None:
    optional = set(PROJECT["optional-dependencies"]) - {"test", "dev", "all"}
    assert set(asked_by("all")) == {line for extra in optional for line in asked_by(extra)}


@pytest.mark.parametrize(("lock", "extras"), [("app", []), ("test", ["test"]), ("dev", ["test", "dev"])])
def test_a_lock_names_all_that_the_project_asks_for(lock: str, extras: list[str]) -> None:
    asked = [*PROJECT["dependencies"], *(line for extra in extras for line in asked_by(extra))]
    names = {re.split(r"[\s>=<;\[]", line)[0].lower().replace("_", "-") for line in asked}
    locked = set(re.findall(r"^([\w.-]+)==", (ROOT / "requirements" / f"{lock}.txt").read_text(), re.MULTILINE))
    assert names <= locked


def test_the_locks_agree_with_one_another() -> None:
    def pins(lock: str) -> set[str]:
        return set(
            re.findall(r"^[\w.-]+==.+?(?= \\)", (ROOT / "requirements" / f"{lock}.txt").read_text(), re.MULTILINE)
        )

    assert pins("pip") <= pins("app") <= pins("test") <= pins("dev")
