"""An export is killed before every change of a name: no manifest lies beside files that it does not tell of."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.errors import ExportError
from annotator.core.statement_filter import StatementFilter
from annotator.export.manifest import files_of, manifest_path, read_manifest
from annotator.export.plan import ExportPlan
from annotator.operations.exporting import export_project
from annotator.operations.sampling import create_sample
from annotator.store.project import Project
from annotator.store.statements import all_statements

_CHILD = """
import os, signal, sys
from pathlib import Path
from annotator.export.plan import ExportPlan
from annotator.operations.exporting import export_project
from annotator.store.project import Project

target, left = Path(sys.argv[2]), int(sys.argv[4])

def watch(event, given):
    global left
    if event == "os.rename" and Path(os.fsdecode(given[0])).parent == target.parent:
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

with Project.open(Path(sys.argv[1])) as project:
    sys.addaudithook(watch)
    export_project(project, target, ExportPlan(sys.argv[3]))
"""
_MOST_STEPS = 10


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize(("form", "steps"), [("doccano", 3), ("conll", 4)])
def test_no_kill_leaves_a_manifest_beside_other_files(tmp_path: Path, form: str, steps: int) -> None:
    before, there = tmp_path / "before", tmp_path / "there"
    before.mkdir()
    with create_sample(tmp_path / "sample.annotator") as project:
        one = frozenset({all_statements(project)[0].document_id})
        plan = replace(ExportPlan(form), statements=StatementFilter(documents=one))
        export_project(project, before / "out", plan)
        old, manifest = files_of(before / "out"), manifest_path(there / "out")
    for step in range(_MOST_STEPS):
        shutil.copytree(before, there)
        given = [str(project.path), str(there / "out"), form, str(step)]
        done = subprocess.run([sys.executable, "-c", _CHILD, *given], check=False).returncode == 0
        now = files_of(there / "out") if (there / "out").exists() else ()
        assert not manifest.exists() or read_manifest(manifest).files == now
        assert manifest.exists() == (done or step == 0)  # set aside first, there again last
        assert (now == old) == (step < 2)
        if done:
            assert len(list(there.iterdir())) == 2
            break
        with Project.open(project.path) as again:
            if form == "conll" and step == steps - 1:  # nothing tells any more who made the folder
                with pytest.raises(ExportError, match="no export of Annotator"):
                    export_project(again, there / "out", plan)
            else:
                export_project(again, there / "out", plan)
                assert read_manifest(manifest).files == old
        shutil.rmtree(there)
    assert step == steps
