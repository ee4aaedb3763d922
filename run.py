#!/usr/bin/env python3
"""Set Annotator up in a place of its own and start it. Needs Python 3.11 or newer and nothing else.

    python3 run.py              open the sample project in the window
    python3 run.py test [...]   run the tests; what follows goes to pytest
    python3 run.py setup        set up and do nothing more
    python3 run.py COMMAND ...  a command; python3 run.py COMMAND --help explains it

Commands:
    sample [PROJECT]              make and open the sample project
    import PROJECT FILE ...       import documents; makes the project if there is none
    statements PROJECT            list the statements
    annotate PROJECT FILE         read annotations from the exchange format or a file of another program
    export PROJECT OUT            export the annotations
    formats                       list the export formats and what they hold
    check PROJECT                 verify that a project is whole and every span selects its words
    PROJECT                       open a project in the window

The packages go into the folder .venv here, or into the folder that the variable ANNOTATOR_VENV names.
"""

# This file is read by whatever Python there is, so that it can say that it is too old: syntax of Python 3.8.
from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCKS = ROOT / "requirements"
OLDEST = (3, 11)
SPACE = 700 * 1024 * 1024  # bytes that the packages take, with room for unpacking
UNFINISHED = "annotator-unfinished"  # lies in the environment while it is being made
INSTALLED = "annotator-installed.json"  # there: what has been installed
PROBE = "import sys, importlib.util as u; print(sys.version, sys.prefix != sys.base_prefix, bool(u.find_spec('pip')))"

# What pip says (or the system through it), and what a person is told. The first that fits is taken.
PIP_FAILURES = {
    "No space left|Errno 28|not enough space": (
        "The disk is too full. Free about 700 MB, or name another place: ANNOTATOR_VENV=/other/folder."
    ),
    "Permission denied|Read-only file system|Access is denied|Errno 13|Errno 30": (
        "The environment cannot be written. Name a folder of your own: ANNOTATOR_VENV=/other/folder."
    ),
    "NewConnection|name ?resolution|Max retries|ProxyError|SSLError|timed out|Retrying|getaddrinfo": (
        "The packages could not be fetched. Check the network (and the proxy), then start again; nothing is lost."
    ),
    "DO NOT MATCH": (
        "A package that was fetched is not the one that the lock file names, so it was not installed. "
        "Start again; if that does not help, the package source has been altered."
    ),
    "externally-managed": (
        "Python refuses to install packages outside an environment of their own. Unset ANNOTATOR_VENV and start again."
    ),
    "No matching distribution|not a supported wheel": (
        "A package has no version for this computer. Annotator runs on 64-bit Windows, on macOS 14 or newer, and on "
        "Linux with glibc 2.34 or newer (ARM: 2.39), with Python 3.11 to 3.13."
    ),
}


class NotReadyError(Exception):
    """Why Annotator cannot start here, and the cure, in words for a person."""


def main(arguments: list[str]) -> int:
    """Set up what is missing, then run what was asked for; its exit code, or 1 if this computer is not ready."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    lock = "test" if arguments[:1] == ["test"] else "app"
    try:
        check_python(sys.version_info[:2])
        check_computer()
        python = ready_environment(Path(os.environ.get("ANNOTATOR_VENV") or ROOT / ".venv").absolute(), lock)
        return start(python, arguments)
    except NotReadyError as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def check_python(version: tuple[int, ...]) -> None:
    """Raise NotReadyError if this Python is too old; name a newer one that is already there."""
    if version >= OLDEST:
        return
    newer = [name for name in ("python3.13", "python3.12", "python3.11") if works(name)]
    cure = f"Start with: {newer[0]} run.py" if newer else "Install Python 3.11 or newer, then start with that one."
    raise NotReadyError(f"Annotator needs Python 3.11 or newer; this is Python {version[0]}.{version[1]}. {cure}")


def works(name: str) -> bool:
    """Whether there is a program of that name that starts (a version manager's stand-in may not)."""
    path = shutil.which(name)
    return bool(path) and subprocess.run([str(path), "-c", ""], capture_output=True, check=False).returncode == 0


def check_computer() -> None:
    """Raise NotReadyError if Qt has no package for this system, or Python lacks what makes environments."""
    problem = system_problem(sys.platform, platform.machine(), platform.libc_ver(), platform.mac_ver()[0])
    if problem:
        raise NotReadyError(problem)
    if sys.maxsize <= 2**32:
        raise NotReadyError("This is a 32-bit Python, and Qt is made for 64 bits. Install the 64-bit Python.")
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        raise NotReadyError(
            "Python's module venv is missing, which sets programs up in a place of their own. "
            f"On Debian and Ubuntu install it with: sudo apt install {package} (or python3-venv), then start again."
        )


def system_problem(system: str, machine: str, libc: tuple[str, str], macos: str) -> str:
    """Why Qt does not run on such a system; empty if it does, or if that cannot be known beforehand."""
    if system == "linux":
        needed = (2, 39) if machine in ("aarch64", "arm64") else (2, 34)
        if "musl" in libc[0]:
            return "This Linux is built on musl, and Qt needs glibc. Use Debian 12, Ubuntu 22.04, Fedora 36 or newer."
        if libc[0] == "glibc" and numbers(libc[1]) < needed:
            return (
                f"This Linux has glibc {libc[1]}, and Qt needs {needed[0]}.{needed[1]} or newer. "
                "Use Debian 12, Ubuntu 22.04, Fedora 36 or newer (on ARM: Debian 13, Ubuntu 24.04)."
            )
    if system == "darwin" and (11,) <= numbers(macos) < (14,):
        return f"This is macOS {macos}, and Qt needs macOS 14 or newer. Update the system, then start again."
    return ""


def numbers(version: str) -> tuple[int, ...]:
    """A version as numbers that compare."""
    return tuple(int(part) for part in re.findall(r"\d+", version)[:2])


def ready_environment(venv: Path, lock: str) -> Path:
    """The Python of an environment that holds what the lock names; made, mended or left as it is."""
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    try:
        version = version_of(python, venv)
        if not version:
            make_environment(venv)
            version = version_of(python, venv)
        install(python, venv, lock, version)
    except OSError as error:
        raise NotReadyError(f"{venv} cannot be written ({error.strerror}). {failure_sentence(str(error))}") from error
    return python


def version_of(python: Path, venv: Path) -> str:
    """The version of the environment's Python; empty if the environment is missing, half made or broken."""
    if not python.exists() or (venv / UNFINISHED).exists():
        return ""
    answer = subprocess.run([str(python), "-I", "-c", PROBE], capture_output=True, text=True, check=False)
    words = answer.stdout.split()
    if words[-2:-1] == ["False"]:
        raise NotReadyError(
            f"{venv} is a whole Python and not an environment of its own; nothing was changed in it. "
            "Set ANNOTATOR_VENV to a new folder, or unset it."
        )
    sound = words[-1:] == ["True"] and numbers(words[0]) >= OLDEST
    return answer.stdout.strip() if sound else ""


def make_environment(venv: Path) -> None:
    """Make the environment anew. A folder that holds something else is refused, never emptied."""
    if venv.exists() and any(venv.iterdir()):
        if not ((venv / "pyvenv.cfg").exists() or (venv / UNFINISHED).exists()):
            raise NotReadyError(f"{venv} holds other files; nothing was changed there. Set ANNOTATOR_VENV elsewhere.")
        shutil.rmtree(str(venv))
    print(f"Making an environment in {venv}", flush=True)
    venv.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(str(venv)).free < SPACE:
        raise NotReadyError(f"{venv} lies on a disk that has less than 700 MB left. {failure_sentence('Errno 28')}")
    (venv / UNFINISHED).touch()
    run_quietly([sys.executable, "-m", "venv", str(venv)])
    (venv / UNFINISHED).unlink()


def install(python: Path, venv: Path, lock: str, version: str) -> None:
    """Bring in what the lock names, unless exactly that is there already. The tests' lock includes the program's."""
    kinds = ["app", "test"] if lock == "test" else ["app"]
    wanted = {kind: stamp(kind, version) for kind in kinds}
    record = venv / INSTALLED
    present = read_record(record)
    if all(present.get(kind) == wanted[kind] for kind in kinds):
        return
    print("Installing the packages that requirements/ names (about 100 MB the first time)", flush=True)
    for name in ("pip", lock):  # the pip that comes with older Pythons installs some packages wrongly
        step = [str(python), "-I", "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
        run_quietly([*step, "--require-hashes", "--only-binary=:all:", "-r", str(LOCKS / f"{name}.txt")])
    record.write_text(json.dumps(wanted), encoding="utf-8")


def stamp(kind: str, version: str) -> str:
    """What an installation depends on, in short."""
    content = (LOCKS / f"{kind}.txt").read_bytes() + (LOCKS / "pip.txt").read_bytes()
    return hashlib.sha256(content + version.encode()).hexdigest()


def read_record(record: Path) -> dict[str, str]:
    """What was installed, by lock; nothing if the record is missing or damaged."""
    try:
        content = json.loads(record.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def run_quietly(command: list[str]) -> None:
    """Run a step of the installation. Raise NotReadyError with the cure if it fails, its last words above."""
    settings = dict(os.environ, PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0")
    done = subprocess.run(
        command, env=settings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        print("\n".join(done.stdout.splitlines()[-15:]), file=sys.stderr)
        raise NotReadyError(failure_sentence(done.stdout))


def failure_sentence(words: str) -> str:
    """The cure for what pip or the system says."""
    for pattern, sentence in PIP_FAILURES.items():
        if re.search(pattern, words, re.IGNORECASE):
            return sentence
    return "The packages could not be installed; what pip says about it stands above. Start again to go on from here."


def start(python: Path, arguments: list[str]) -> int:
    """Run the tests, the command named, or the sample: in the window, or without it where there is no display."""
    if arguments[:1] == ["setup"]:
        return 0
    testing = arguments[:1] == ["test"]
    windowless = not has_display(dict(os.environ))
    if testing or (windowless and not arguments):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if (testing or not arguments) and run(python, ["-m", "annotator.start_check"]):
        return 1
    if testing:
        os.chdir(str(ROOT))
        return run(python, ["-m", "pytest", *spread(arguments[1:]), *arguments[1:]])
    if arguments or not windowless:
        return run(python, ["-m", "annotator", *(arguments or ["sample"])])
    print("There is no display here, so the sample is made without a window: project, picture, export.", flush=True)
    out = (ROOT if os.access(str(ROOT), os.W_OK) else Path.cwd()) / "out"
    try:
        out.mkdir(exist_ok=True)
    except OSError as error:
        raise NotReadyError(f"{out} cannot be made ({error.strerror}). Start from a folder of your own.") from error
    return run(python, ["-m", "annotator", "sample", str(out / "sample.annotator"), "--no-window"])


def spread(chosen: list[str]) -> list[str]:
    """How pytest divides the whole suite among the processors; a choice of tests stays in one, which starts sooner."""
    whole = all(word.startswith("-") for word in chosen)
    return ["--numprocesses=auto", "--maxprocesses=4", "--dist=worksteal"] if whole else []


def has_display(variables: dict[str, str]) -> bool:
    """Whether a window would be seen."""
    forced = variables.get("QT_QPA_PLATFORM", "")
    if forced.startswith(("offscreen", "minimal")):
        return False
    seen = forced or variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY")
    return bool(seen) or not sys.platform.startswith("linux")


def run(python: Path, command: list[str]) -> int:
    """Run a module of this checkout from wherever the person is; its exit code, 1 if a signal ended it."""
    settings = dict(os.environ, PYTHONPATH=str(ROOT), PYTHONUTF8="1")
    code = subprocess.run([str(python), "-P", *command], env=settings, check=False).returncode
    if code < 0:
        cure = "If it could not reach the display, unset DISPLAY and start again."
        print(f"The program was ended by signal {-code}. {cure}", file=sys.stderr)
    return code if code >= 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
