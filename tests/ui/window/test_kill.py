"""The window is killed between two labels: the label that it called saved is in the file."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.store.annotations import load_annotations
from annotator.store.project import Project
from annotator.store.statements import all_statements

_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from annotator.core.ranges import Range
from annotator.ui.app import built
from annotator.ui.settings import Settings
from annotator.ui.theme.theme import Theme

application = QApplication([])
window = built(Theme("light"), Settings(QSettings(sys.argv[2], QSettings.Format.IniFormat)))
window.show()
window.open_project(Path(sys.argv[1]))
while window.workplace.navigation.current is None:
    QTest.qWait(5)
view = window.workplace.regions.view
view.setFocus()
saved = 0

def tell(_at):
    global saved
    saved += 1
    print(saved, flush=True)

window.session.saved.connect(tell)
for number in range(1000):
    view.set_selection(Range(number % 5, number % 5 + 3))
    before = saved
    QTest.keyClicks(view, "D")
    while saved == before:
        QTest.qWait(1)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_what_the_window_called_saved_is_there(project_path: Path, tmp_path: Path) -> None:
    called_saved = 0
    for round_number in range(3):
        command = [sys.executable, "-c", _WINDOW, str(project_path), str(tmp_path / "settings.ini")]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as window:
            assert window.stdout is not None
            told = [int(window.stdout.readline()) for _ in range(4 + round_number)]
            window.send_signal(signal.SIGKILL)
            told += [int(line) for line in window.stdout.read().splitlines() if line]
        called_saved += max(told)
        with Project.open(project_path) as project:
            there = sum(len(load_annotations(project, one.id).spans) for one in all_statements(project))
        assert called_saved <= there <= called_saved + round_number + 1
        called_saved = there
