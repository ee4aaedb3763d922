"""Commands start at once: what they do not need is not loaded."""

import subprocess
import sys

_SCRIPT = """
import sys
from annotator.cli.main import main
for arguments in {asked}:
    main(arguments)
print(*sys.modules, file=sys.stderr)
"""
_HEAVY = {"PySide6", "spacy", "pyarrow", "sqlite_utils", "trafilatura", "lxml", "pypdfium2", "cld3", "ftfy"}


def loaded_by(asked: list[list[str]]) -> set[str]:
    """The modules that a process has loaded when it has run these command lines."""
    script = _SCRIPT.format(asked=asked)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_help_loads_no_command_at_all() -> None:
    loaded = loaded_by([["--help"], ["--version"]])
    assert "annotator.cli.main" in loaded
    assert not [name for name in loaded if name.startswith(("annotator.ingest", "annotator.operations"))]


def test_no_command_loads_a_window_or_a_large_library_before_it_is_needed() -> None:
    names = ["sample", "import", "statements", "annotate", "export", "formats", "check"]
    loaded = loaded_by([[name, "--help"] for name in names] + [["formats"]])
    assert "annotator.operations.exporting" in loaded
    assert not _HEAVY & {name.partition(".")[0] for name in loaded}
