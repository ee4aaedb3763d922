"""How long the whole window takes over a statement with many spans: session, list, head, text and panels together.

Run: python -m tests.benchmarks.window (README.md says more). Each case runs in a process of its own. The claims are
switched off, then measured beside the rest as "with claims".
"""

import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.core.annotations import Reviewer
from annotator.core.ranges import Range
from annotator.export.exchange.reader import read_exchange
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.ingest.text_file import read_text_file
from annotator.operations.beginning import create_project
from annotator.operations.exchanging import annotate
from annotator.operations.importing import import_documents
from annotator.store.statements import all_statements
from annotator.ui.app import built
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import Settings
from annotator.ui.theme.theme import Theme
from tests.benchmarks.text_view import resident, text_of

CASES = ((2_000, 10), (50_000, 500), (50_000, 10_000), (1_000_000, 10_000))
LABELS = ("speaker", "demand", "addressee", "stance", "target", "rationale")
PATIENCE = 60
SHORT = "Nothing is said here."


def make_project(folder: Path, size: int, number: int) -> Path:
    """A project with a statement of that size with that many spans, and an empty one."""
    ana, text = Reviewer.named("Ana"), text_of(size)
    (folder / "long.txt").write_text(text, "utf-8")
    (folder / "short.txt").write_text(f"{SHORT}\n", "utf-8")
    (folder / "spans.jsonl").write_text("\n".join(_lines(text, number)), "utf-8")
    with create_project(folder / "window.annotator", shipped_codebook()) as project:
        import_documents(project, ana, [read_text_file(folder / name)[0] for name in ("long.txt", "short.txt")])
        _change, report = annotate(project, ana, read_exchange(folder / "spans.jsonl"))
        assert report.spans == number, report
    return folder / "window.annotator"


def _lines(text: str, number: int) -> list[str]:
    dice = random.Random(2)
    words = [found.span() for found in re.finditer(r"\S+", text)]
    spans: dict[tuple[int, int, str], dict[str, object]] = {}
    while len(spans) < number:
        first = dice.randrange(len(words))
        start, end = words[first][0], words[min(len(words) - 1, first + dice.choice((0, 0, 1, 2, 3, 5, 9)))][1]
        label = dice.choice(LABELS)
        place = {"id": f"s{len(spans)}", "label": label, "start": start, "end": end, "quote": text[start:end]}
        spans.setdefault((start, end, label), place)
    header = {"format": "annotator-exchange", "version": 1, "offset_unit": "code point"}
    record = {"type": "statement", "document": {"name": "long.txt"}, "spans": list(spans.values())}
    return [json.dumps(header), json.dumps(record)]


class Bench:
    """The window, and a clock."""

    def __init__(self, window: MainWindow) -> None:
        assert window.workplace is not None
        assert window.session is not None
        self.place, self.session = window.workplace, window.session
        self.view = self.place.regions.view

    def settle(self) -> None:
        """Wait until all is written, shown and painted."""
        begun = time.monotonic()
        while self.session.is_saving and time.monotonic() - begun < PATIENCE:
            QApplication.processEvents()
        QApplication.processEvents()

    def times(self, act: Callable[[], object], repeats: int) -> dict[str, float]:
        """Median milliseconds until all is settled: CPU of the process, and on the wall."""
        cpu, wall = [], []
        for _ in range(repeats):
            at_cpu, at_wall = time.process_time(), time.perf_counter()
            act()
            self.settle()
            cpu.append(time.process_time() - at_cpu)
            wall.append(time.perf_counter() - at_wall)
        return {"cpu": statistics.median(cpu) * 1000, "wall": statistics.median(wall) * 1000}

    def open_long(self, ids: tuple[str, str]) -> dict[str, float]:
        """Go to the long statement from the short one."""
        taken = []
        for _ in range(3):
            self.place.navigation.open(ids[1])
            self.settle()
            taken.append(self.times(lambda: self.place.navigation.open(ids[0]), 1))
        return min(taken, key=lambda one: one["cpu"])

    def label(self) -> None:
        """Give the selection a label by its key."""
        start = self.view.place()[0]
        self.view.set_selection(Range(start + 10, start + 22))
        QTest.keyClick(self.view, Qt.Key.Key_D)


def run_case(size: int, number: int) -> None:
    """Measure one case in this process, and write the figures as JSON."""
    QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        path = make_project(Path(folder), size, number)
        theme = Theme("light")
        settings = Settings(QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))
        window = built(theme, settings)
        window.resize(1280, 800)
        window.show()
        begun = time.perf_counter()
        assert window.open_project(path)
        bench = Bench(window)
        while bench.place.navigation.current is None:
            QApplication.processEvents()
        bench.settle()
        figures: dict[str, object] = {"project opened": {"wall": (time.perf_counter() - begun) * 1000}}
        ids = _ids(bench)
        before = resident()
        for name, claims in (("", False), (", with claims", True)):
            _switch_claims(bench, claims)
            figures[f"statement opened{name}"] = bench.open_long(ids)
            bench.view.setFocus()
            figures[f"label key to durable and painted{name}"] = bench.times(bench.label, 15)
            figures[f"undo to durable and painted{name}"] = bench.times(window.actions_["undo"].trigger, 10)
            figures[f"Tab to the next span{name}"] = bench.times(lambda: QTest.keyClick(bench.view, Qt.Key.Key_Tab), 20)
        right, shift = Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier
        figures["caret key"] = bench.times(lambda: QTest.keyClick(bench.view, right, shift), 30)
        figures["memory"] = resident() - before
        print(json.dumps(figures), flush=True)  # noqa: T201
        os._exit(0)  # the order in which PySide takes things down can crash


def _ids(bench: Bench) -> tuple[str, str]:
    """The long statement and the short one."""
    long_first = sorted(all_statements(bench.session.project), key=lambda statement: statement.title == SHORT)
    return long_first[0].id, long_first[1].id


def _switch_claims(bench: Bench, on: bool) -> None:
    """Let the claims be read after a change, or not at all."""
    bench.place.claims._soon.blockSignals(not on)


def main() -> None:
    """Print a table."""
    for size, number in CASES:
        command = [sys.executable, "-m", "tests.benchmarks.window", "--case", str(size), str(number)]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
        print(f"\n{size:,} characters, {number:,} spans")  # noqa: T201
        for name, taken in json.loads(done.stdout).items():
            if isinstance(taken, dict):
                words = ", ".join(f"{taken[clock]:8.1f} ms {clock}" for clock in ("cpu", "wall") if clock in taken)
            else:
                words = f"{taken:8.1f} MB"
            print(f"{name:>50}: {words}")  # noqa: T201


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if "--case" in sys.argv:
        run_case(int(sys.argv[2]), int(sys.argv[3]))
    else:
        main()
