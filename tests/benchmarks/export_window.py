"""How long the window's thread stands still while a large project is exported from the window.

Run: python -m tests.benchmarks.export_window [--statements N] [--format F] [--project FILE] [--whole] [--json FILE]

A timer of the window's thread fires every millisecond; what it comes late is a stall. Told are the longest one, how
many were over 16 ms (a frame), and how long a person waits (all in ms): while the dialog counts (the copy, and a walk
through all statements), while another format and other parts are chosen, while the export runs, and until Cancel has
ended it. Threads share the one lock of the interpreter, so a stall is what a reviewer would feel, whoever held it; on a
machine with other work a part of it is that of others, which “at rest” tells.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.core.annotations import Reviewer
from annotator.ingest.codebook_toml import shipped_codebook
from annotator.operations.beginning import create_project
from annotator.operations.exchanging import annotate
from annotator.ui.app import built, let_the_window_go_first
from annotator.ui.export_dialog.dialog import ExportDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import Settings
from annotator.ui.theme.theme import Theme
from tests.benchmarks.export_statements import records
from tests.benchmarks.import_statements import read, take, texts, written

FRAME_MS = 16
_PATIENCE_S = 900
_IN_A_FILE = 20_000
_CHARACTERS = 600


class Pulse:
    """Notes how late a timer of the window's thread comes."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.late: list[float] = []

    def measure(self, act: Callable[[], None], ready: Callable[[], bool]) -> dict[str, float]:
        """Act, wait until it is ready, and tell the stalls on the way (ms)."""
        self.late = []
        begun = self._last = time.perf_counter()
        self._timer.start()
        act()
        while not ready():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - begun > _PATIENCE_S:
                raise SystemExit("it never got ready")
        self._beat()
        self._timer.stop()
        return {
            "longest stall": max(self.late),
            "over 16 ms": sum(late > FRAME_MS for late in self.late),
            "wall": (time.perf_counter() - begun) * 1000,
        }

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append((now - self._last) * 1000 - 1)
        self._last = now


def project_with(folder: Path, number: int) -> Path:
    """A project with so many statements of some 100 words, with two spans each."""
    path, found = folder / "large.annotator", [text[:_CHARACTERS] for text in texts(number)]
    with create_project(path, shipped_codebook()) as project:
        for start in range(0, number, _IN_A_FILE):
            file = folder / "part.jsonl"
            file.write_bytes(written(found[start : start + _IN_A_FILE], "jsonl"))
            take(project, read([file]))
        annotate(project, Reviewer.named("Ana"), records(project, 2))
    return path


class Bench:
    """A window, and its export dialog, as a person would use them."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.folder = folder
        self.pulse = Pulse()
        self.figures: dict[str, dict[str, float]] = {}

    def dialog(self, use: Callable[[ExportDialog], None]) -> None:
        """Open the dialog by its action, and use it while it is open."""
        begun = time.perf_counter()

        def exec_(dialog: QDialog) -> int:
            assert isinstance(dialog, ExportDialog)
            dialog.show()
            QApplication.processEvents()
            print(f"{'dialog shown':>40}: wall {(time.perf_counter() - begun) * 1000:,.1f}", flush=True)  # noqa: T201
            use(dialog)
            return dialog.result()

        ExportDialog.exec = exec_  # type: ignore[method-assign]
        self.window.actions_["export"].trigger()

    def note(self, name: str, act: Callable[[], None], ready: Callable[[], bool]) -> None:
        """Measure a step."""
        self.figures[name] = found = self.pulse.measure(act, ready)
        told = ", ".join(f"{what} {number:,.1f}" for what, number in found.items())
        print(f"{name:>40}: {told}", flush=True)  # noqa: T201

    def run(self, format_id: str, *, whole: bool) -> None:
        """All steps."""
        self.dialog(lambda dialog: self._export(dialog, format_id))
        status = self.window.status
        if whole:
            self.note("exported, read back and compared", _nothing, lambda: "Exported" in status._message.text())
            return
        self.note("10 seconds of the export", _nothing, _after(10.0))
        self.note("Cancel until it has ended", lambda: _click(status._job._cancel), status._job.isHidden)
        assert [path.name for path in self.folder.glob("*export*")] == []

    def _export(self, dialog: ExportDialog, format_id: str) -> None:
        self.note("5 seconds of copying and counting", _nothing, _after(5.0))
        folds = next(action for action in dialog.form.parts.parts.menu().actions() if action.text() == "folds")
        self.note("5 seconds of dividing into folds", folds.trigger, _after(5.0))
        whole = dialog.form.parts.parts.menu().actions()[0]
        self.note("counted", whole.trigger, lambda: dialog.survey() is not None)
        self.note("another format, its first records", lambda: dialog.formats.choose(format_id), _after(0.5))
        dialog.destination.file.setText(str(self.folder / "export"))
        self.note("Export pressed", lambda: _click(dialog._export), _after(0.5))


def _nothing() -> None:
    """Only wait."""


def _click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _after(seconds: float) -> Callable[[], bool]:
    end: list[float] = []

    def over() -> bool:
        end.append(time.perf_counter() + seconds)
        return time.perf_counter() > end[0]

    return over


def run(path: Path, format_id: str, folder: Path, *, whole: bool) -> dict[str, dict[str, float]]:
    """The figures of all steps."""
    QApplication(sys.argv[:1])
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = built(Theme("light"), settings)
    window.resize(1280, 800)
    window.show()
    assert window.open_project(path)
    wait = _after(3.0)
    while not wait():
        QApplication.processEvents()
    let_the_window_go_first()
    bench = Bench(window, folder)
    bench.note("at rest", lambda: None, _after(2.0))
    bench.run(format_id, whole=whole)
    return bench.figures


def main() -> None:
    """Print the figures, and keep them if asked."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--statements", type=int, default=100_000)
    parser.add_argument("--format", default="jsonl")
    parser.add_argument("--project", type=Path, help="a project that is there already, in place of one made for this")
    parser.add_argument("--whole", action="store_true", help="let the export end, in place of ending it by Cancel")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        path = options.project or project_with(Path(place), options.statements)
        figures = run(path, options.format, Path(place), whole=options.whole)
        if options.json:
            options.json.write_text(json.dumps(figures, indent=1), "utf-8")
        sys.stdout.flush()
        os._exit(0)  # the order in which PySide takes things down can crash


if __name__ == "__main__":
    main()
