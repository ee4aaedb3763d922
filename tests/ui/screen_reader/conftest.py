"""A desktop of our own: an X server, a session bus and the accessibility bus, with a window on it and a reader."""

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from annotator.core.annotations import Reviewer
from annotator.core.ranges import Range
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.ingest.text_file import read_text_file
from annotator.operations.annotating import add_span
from annotator.operations.beginning import create_project
from annotator.operations.importing import import_documents
from annotator.store.statements import all_statements

TEXT = "A statement of the council\n\nWe 👷‍♀️ demand peace\u00a0now.\r\nThe cafe\u0301 workers agree.\n"
ROOT = "/org/a11y/atspi/accessible/root"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
WAIT = 20


@dataclass
class Reader:
    """A client of the accessibility bus, as a screen reader is one."""

    bus: str
    keys: IO[str]
    answers: IO[str]
    service: str
    news: IO[str] | None = None

    def call(self, path: str, method: str, *arguments: str) -> str:
        """Call a method of an object of the window; the answer as it is printed."""
        return _called(self.bus, self.service, path, method, *arguments)

    def find(self, role: str) -> str:
        """The first object of the window with this role, wherever it lies."""
        waiting = [ROOT]
        while waiting:
            path = waiting.pop(0)
            if self.call(path, "Accessible.GetRoleName") == f"('{role}',)":
                return path
            waiting += [child for _, child in _pairs(self.call(path, "Accessible.GetChildren"))]
        raise AssertionError(f"nothing in the window is a {role}")

    def hear(self, kind: str) -> str:
        """Wait for the next news of this kind; what it says."""
        assert self.news is not None
        while kind not in (line := self.news.readline()):
            assert line, "the bus fell silent"
        return line

    def press(self, key: str) -> None:
        """Have a key pressed in the text."""
        self.keys.write(f"{key}\n")
        self.keys.flush()
        assert self.answers.readline() == "pressed\n"


@pytest.fixture(scope="session")
def needed() -> dict[str, str]:
    """The programs of the desktop; without them there is nothing to test with."""
    found = {name: shutil.which(name) for name in ("dbus-daemon", "gdbus", "Xvfb")}
    found["at-spi-bus-launcher"] = next((place for place in LAUNCHERS if Path(place).exists()), None)
    missing = sorted(name for name, place in found.items() if place is None)
    if missing:
        pytest.skip(f"a live screen reader needs {', '.join(missing)}")
    return {name: place for name, place in found.items() if place is not None}


@pytest.fixture
def desktop(needed: dict[str, str]) -> Iterator[dict[str, str]]:
    """The environment of a desktop that ends with the test."""
    with ExitStack() as running:
        read, write = os.pipe()
        _start(running, [needed["Xvfb"], "-displayfd", str(write), "-screen", "0", "1400x900x24"], pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as named:
            display = f":{named.readline().strip()}"
        bus = _start(running, [needed["dbus-daemon"], "--session", "--nofork", "--print-address=1"])
        assert bus.stdout is not None
        environment = {
            **os.environ,
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        _start(running, [needed["at-spi-bus-launcher"], "--launch-immediately"], env=environment)
        yield environment


@pytest.fixture
def project_to_read(tmp_path: Path) -> Path:
    """One statement with a stance inside a demand."""
    file = tmp_path / "council.txt"
    file.write_bytes(TEXT.encode())
    ana = Reviewer.named("Ana")
    codebook = shipped_codebook()
    with create_project(tmp_path / "read.annotator", codebook) as project:
        import_documents(project, ana, [read_text_file(file)[0]])
        (statement,) = all_statements(project)
        for name, words in (("demand", "demand peace\u00a0now"), ("stance", "peace")):
            label = codebook.label_named(name)
            assert label is not None
            start = TEXT.index(words)
            add_span(project, ana, statement.id, [Range(start, start + len(words))], label.id)
    return tmp_path / "read.annotator"


@pytest.fixture
def reader(desktop: dict[str, str], project_to_read: Path, tmp_path: Path) -> Iterator[Reader]:
    """A screen reader at a window with that statement."""
    with ExitStack() as running:
        script = Path(__file__).with_name("window_to_read.py")
        root = Path(__file__).parents[3]
        environment = {**desktop, "PYTHONPATH": str(root), "LC_ALL": "C.UTF-8"}
        command = [sys.executable, str(script), str(project_to_read), str(tmp_path)]
        window = _start(running, command, env=environment, stdin=subprocess.PIPE)
        assert window.stdin is not None
        assert window.stdout is not None
        answer = window.stdout.readline()
        if answer != "ready\n":
            pytest.skip("Qt finds no X libraries to show a window with")
        bus = _accessibility_bus(desktop)
        yield Reader(bus, window.stdin, window.stdout, _service_of_the_window(bus))
        window.stdin.close()
        window.wait(WAIT)


@pytest.fixture
def listening(reader: Reader) -> Iterator[Reader]:
    """A reader that has asked for news; the window sends them only then."""
    connection = QDBusConnection.connectToBus(reader.bus, "reader")
    assert connection.isConnected()
    for event in ("object:announcement", "object:text-caret-moved"):
        wish = QDBusMessage.createMethodCall(
            "org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "RegisterEvent"
        )
        wish.setArguments([event])
        connection.call(wish)
    with ExitStack() as running:
        command = ["gdbus", "monitor", "--address", reader.bus, "--dest", reader.service]
        monitor = _start(running, command)
        patience = threading.Timer(WAIT, monitor.terminate)
        patience.start()
        running.callback(patience.cancel)
        assert monitor.stdout is not None
        reader.news = monitor.stdout
        while "is owned by" not in monitor.stdout.readline():  # it hears from here on
            pass
        yield reader
    QDBusConnection.disconnectFromBus("reader")


def _called(bus: str, service: str, path: str, method: str, *arguments: str) -> str:
    command = ["gdbus", "call", "--address", bus, "--dest", service, "--object-path", path]
    command += ["--method", f"org.a11y.atspi.{method}", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT, check=False)
    assert done.returncode == 0, f"{method} of {path}: {done.stderr}"
    return done.stdout.strip()


def _pairs(children: str) -> list[tuple[str, str]]:
    """Services and paths in a printed list."""
    return re.findall(r"\('(:[\d.]+)', (?:objectpath )?'([^']+)'\)", children)


def _service_of_the_window(bus: str) -> str:
    deadline = time.monotonic() + WAIT
    while time.monotonic() < deadline:
        if found := _pairs(_called(bus, "org.a11y.atspi.Registry", ROOT, "Accessible.GetChildren")):
            return found[0][0]
        time.sleep(0.1)
    raise AssertionError("the window never came to the accessibility bus")


def _accessibility_bus(desktop: dict[str, str]) -> str:
    command = ["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus"]
    command += ["--method", "org.a11y.Bus.GetAddress"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT, check=True, env=desktop)
    found = re.search(r"'(.*?)'", done.stdout)
    assert found is not None
    return found[1]


def _start(running: ExitStack, command: list[str], **options: Any) -> subprocess.Popen[str]:
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    process = running.enter_context(subprocess.Popen(command, stdout=pipe, stderr=nothing, text=True, **options))
    running.callback(process.terminate)
    return process
