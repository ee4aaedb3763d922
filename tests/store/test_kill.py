"""A killed program: whatever it called saved is there. The method of the long run, in few rounds."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.store.project import Project

_CHILD = """
import sys
from pathlib import Path
from annotator.core.annotations import Reviewer
from annotator.operations.reviewing import set_statement_note
from annotator.store.project import Project
from annotator.store.statements import all_statements

project = Project.open(Path(sys.argv[1]))
statement = all_statements(project)[0]
for number in range(10_000):
    set_statement_note(project, Reviewer.named("Ana"), statement.id, f"{sys.argv[2]} {number}")
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_what_was_called_saved_survives_a_kill(sample_project: Path) -> None:
    chance = random.Random(7)
    for round_number in range(8):
        child = subprocess.Popen(
            [sys.executable, "-c", _CHILD, str(sample_project), f"round {round_number}"],
            stdout=subprocess.PIPE,
            text=True,
        )
        with child:
            assert child.stdout is not None
            saved = int(child.stdout.readline())
            time.sleep(chance.uniform(0, 0.05))
            child.send_signal(signal.SIGKILL)
            saved = max([saved, *(int(line) for line in child.stdout.read().splitlines() if line)])
        with Project.open(sample_project) as project:
            (note,) = project.connection.execute("SELECT note FROM review").fetchone()
            (entries,) = project.connection.execute(
                "SELECT count(*) FROM journal WHERE action = 'set_statement_note'"
            ).fetchone()
            (verdict,) = project.connection.execute("PRAGMA quick_check").fetchone()
        assert verdict == "ok"
        assert note.startswith(f"round {round_number} ")
        assert int(note.split()[-1]) in (saved, saved + 1)
        assert entries > saved
